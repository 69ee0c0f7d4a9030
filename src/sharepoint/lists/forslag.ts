import * as v from 'valibot'
import type { Forslag } from '../../domain/forslag/forslag.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { clientKey } from './definition.ts'
import {
  choiceColumn,
  filled,
  id,
  type ListMapping,
  noteColumn,
  optionalText,
  readBy,
  styrmodellId,
  textColumn,
  written,
} from './mapping.ts'
import { readWording, wordingColumns, wordingFields, writeWording } from './wording.ts'

// A working group's key is not a choice.
const forumKey = v.custom<ForumKey>(value => typeof value === 'string' && isForumKey(value))
const states = ['oppet', 'aterkallat'] as const

const schema = v.pipe(
  v.object({
    ...wordingFields,
    Forum: forumKey,
    Bakgrund: optionalText,
    Eskalering: v.optional(id('eskalering')),
    Fran: v.optional(id('forslag')),
    Part: filled,
    Lage: v.picklist(states),
    Styrmodell: styrmodellId,
  }),
  v.transform(
    (row): Forslag => ({
      ...readWording(row),
      forum: row.Forum,
      background: row.Bakgrund,
      ...(row.Eskalering && { escalation: row.Eskalering }),
      ...(row.Fran && { from: row.Fran }),
      part: row.Part,
      state: row.Lage,
      styrmodell: row.Styrmodell,
    }),
  ),
)

/** Proposals for decision. Everyone reads them; each changes only their own, and a position says which wording it answers. */
export const forslagList: ListMapping<Forslag> = {
  definition: {
    name: 'Forslag',
    display: 'Förslag',
    description: 'Förslag till beslut, med ändringar i tjänsteutbudet.',
    kind: 'record',
    columns: [
      clientKey,
      textColumn('Forum', 'Forum', { required: true }),
      ...wordingColumns,
      noteColumn('Bakgrund', 'Bakgrund'),
      textColumn('Eskalering', 'Eskalering'),
      textColumn('Fran', 'Från förslag'),
      textColumn('Part', 'Part', { required: true }),
      choiceColumn('Lage', 'Läge', states, { required: true }),
      textColumn('Styrmodell', 'Styrmodell', { required: true }),
    ],
    rights: { Medlemmar: 'read', SoB: 'own', Samverkan: 'own', Arbetsgrupper: 'own' },
  },
  toFields: value =>
    written({
      ...writeWording(value),
      Forum: value.forum,
      Bakgrund: value.background || undefined,
      Eskalering: value.escalation,
      Fran: value.from,
      Part: value.part,
      Lage: value.state,
      Styrmodell: value.styrmodell,
    }),
  fromFields: fields => readBy(schema, fields),
}
