import * as v from 'valibot'
import type { Medlemskap } from '../../domain/forum/medlemskap.ts'
import { isGrupp, namedForums } from '../../domain/styrmodell/forum-key.ts'
import type { GruppKey } from '../../domain/styrmodell/styrmodell.ts'
import { clientKey } from './definition.ts'
import { choiceColumn, day, filled, type ListMapping, readBy, roles, textColumn, written } from './mapping.ts'

// A working group's key is not a choice: it stands in a column of its own.
const forums = [...namedForums, 'grupp'] as const
const group = v.custom<GruppKey>(value => typeof value === 'string' && isGrupp(value))

const schema = v.pipe(
  v.object({
    Person: filled,
    Forum: v.picklist(forums),
    Grupp: v.optional(group),
    Roll: v.picklist(roles),
    Part: filled,
    Fran: day,
    Till: v.optional(day),
    Ersatter: v.optional(v.picklist(roles)),
  }),
  v.forward(
    v.check(({ Forum, Grupp }) => Forum !== 'grupp' || Grupp !== undefined),
    ['Grupp'],
  ),
  v.transform(
    (row): Medlemskap => ({
      person: row.Person,
      forum: row.Forum === 'grupp' ? (row.Grupp ?? 'grupp-') : row.Forum,
      role: row.Roll,
      part: row.Part,
      from: row.Fran,
      ...(row.Till && { to: row.Till }),
      ...(row.Ersatter && { substitutes: row.Ersatter }),
    }),
  ),
)

/** Who sits where, for whom, and between which days. */
export const medlemskapList: ListMapping<Medlemskap> = {
  definition: {
    name: 'Medlemskap',
    display: 'Medlemskap',
    description: 'Vem som representerar vilken part i vilket forum, och från och till vilken dag.',
    kind: 'record',
    columns: [
      clientKey,
      textColumn('Person', 'Person (Entra-id)', { required: true }),
      choiceColumn('Forum', 'Forum', forums, { required: true }),
      choiceColumn('Roll', 'Roll', roles, { required: true }),
      textColumn('Part', 'Part', { required: true }),
      textColumn('Fran', 'Från och med', { required: true }),
      textColumn('Till', 'Till och med'),
      textColumn('Grupp', 'Arbetsgrupp'),
      choiceColumn('Ersatter', 'Ersätter', roles),
    ],
    rights: { Medlemmar: 'read', 'SoB-samordnare': 'change' },
  },
  toFields: value =>
    written({
      Person: value.person,
      Forum: isGrupp(value.forum) ? 'grupp' : value.forum,
      Grupp: isGrupp(value.forum) ? value.forum : undefined,
      Roll: value.role,
      Part: value.part,
      Fran: value.from,
      Till: value.to,
      Ersatter: value.substitutes,
    }),
  fromFields: fields => readBy(schema, fields),
}
