import * as v from 'valibot'
import type { Medlemskap } from '../../domain/forum/medlemskap.ts'
import { clientKey } from './definition.ts'
import { choiceColumn, day, filled, type ListMapping, readBy, roles, textColumn, written } from './mapping.ts'

const forums = ['sob', 'samverkan'] as const

const schema = v.pipe(
  v.object({
    Person: filled,
    Forum: v.picklist(forums),
    Roll: v.picklist(roles),
    Part: filled,
    Fran: day,
    Till: v.optional(day),
  }),
  v.transform(
    (row): Medlemskap => ({
      person: row.Person,
      forum: row.Forum,
      role: row.Roll,
      part: row.Part,
      from: row.Fran,
      ...(row.Till && { to: row.Till }),
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
    ],
    rights: { Medlemmar: 'read', 'SoB-samordnare': 'change' },
  },
  toFields: value =>
    written({
      Person: value.person,
      Forum: value.forum,
      Roll: value.role,
      Part: value.part,
      Fran: value.from,
      Till: value.to,
    }),
  fromFields: fields => readBy(schema, fields),
}
