import * as v from 'valibot'
import type { AgendaItem } from '../../domain/meeting/meeting.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { clientKey } from './definition.ts'
import { type ForumLists, forumRights } from './forum.ts'
import { choiceColumn, filled, id, type ListMapping, readBy, textColumn, written } from './mapping.ts'

const kinds = ['information', 'diskussion', 'beslut', 'aterforing'] as const
const states = ['pa-dagordningen', 'struken'] as const
const order = v.pipe(v.string(), v.regex(/^[0-9a-z]*[1-9a-z]$/))

/** The points on a forum's agendas. */
export function agendaItemsList(forum: ForumKey, lists: ForumLists): ListMapping<AgendaItem> {
  const schema = v.pipe(
    v.object({
      Mote: id('meeting'),
      Ordning: order,
      Rubrik: filled,
      Slag: v.picklist(kinds),
      Arende: v.optional(v.union([id('avvikelse'), id('eskalering'), id('forslag'), id('beslut')])),
      Lage: v.picklist(states),
    }),
    v.transform(
      (row): AgendaItem => ({
        forum,
        meeting: row.Mote,
        order: row.Ordning,
        heading: row.Rubrik,
        kind: row.Slag,
        ...(row.Arende && { subject: row.Arende }),
        state: row.Lage,
      }),
    ),
  )
  return {
    definition: {
      name: `${lists.prefix}-Punkter`,
      display: `${lists.prefix}: punkter`,
      description: `Punkterna på dagordningen i ${lists.inText}.`,
      kind: 'record',
      columns: [
        clientKey,
        textColumn('Mote', 'Möte', { required: true }),
        textColumn('Ordning', 'Ordning', { required: true }),
        textColumn('Rubrik', 'Rubrik', { required: true }),
        choiceColumn('Slag', 'Slag', kinds, { required: true }),
        textColumn('Arende', 'Ärende'),
        choiceColumn('Lage', 'Läge', states, { required: true }),
      ],
      rights: forumRights(lists, 'change'),
    },
    toFields: value =>
      written({
        Mote: value.meeting,
        Ordning: value.order,
        Rubrik: value.heading,
        Slag: value.kind,
        Arende: value.subject,
        Lage: value.state,
      }),
    fromFields: fields => readBy(schema, fields),
  }
}
