import * as v from 'valibot'
import type { AgendaItem } from '../../domain/meeting/meeting.ts'
import { clientKey } from './definition.ts'
import { type ForumSet, forumColumns, forumEntry, forumField, forumLists, forumRights } from './forum.ts'
import {
  choiceColumn,
  filled,
  id,
  json,
  type ListMapping,
  noteColumn,
  numberColumn,
  paper,
  readBy,
  seat,
  textColumn,
  written,
} from './mapping.ts'

export const agendaItemKinds = ['information', 'diskussion', 'beslut', 'aterforing', 'justering'] as const
const states = ['pa-dagordningen', 'struken'] as const
const standing = ['rubrik', 'ej-genomfort', 'ej-aterfort'] as const
const order = v.pipe(v.string(), v.regex(/^[0-9a-z]*[1-9a-z]$/))
const subject = v.union([
  id('meeting'),
  id('avvikelse'),
  id('eskalering'),
  id('forslag'),
  id('beslut'),
  id('uppdrag'),
  id('oversyn'),
])

/** The points on a forum's agendas. */
export function agendaItemsList(set: ForumSet): ListMapping<AgendaItem> {
  const lists = forumLists[set]
  const schema = v.pipe(
    v.object({
      Forum: forumEntry(set),
      Mote: id('meeting'),
      Ordning: order,
      Rubrik: filled,
      Slag: v.picklist(agendaItemKinds),
      Arende: v.optional(subject),
      Foredragande: v.optional(json(seat)),
      Minuter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600))),
      Forslag: v.optional(filled),
      Staende: v.optional(v.picklist(standing)),
      FranPunkt: v.optional(id('punkt')),
      Bilagor: v.optional(json(v.array(paper))),
      Anteckningar: v.optional(json(v.array(v.object({ id: filled, text: v.string() })))),
      Lage: v.picklist(states),
    }),
    v.transform(
      (row): AgendaItem => ({
        forum: row.Forum,
        meeting: row.Mote,
        order: row.Ordning,
        heading: row.Rubrik,
        kind: row.Slag,
        ...(row.Arende && { subject: row.Arende }),
        ...(row.Foredragande && { presenter: row.Foredragande }),
        // A number cannot be emptied by every tool: none is written as 0.
        ...(row.Minuter && { minutes: row.Minuter }),
        ...(row.Forslag && { proposal: row.Forslag }),
        ...(row.Staende && { standing: row.Staende }),
        ...(row.FranPunkt && { from: row.FranPunkt }),
        ...(row.Bilagor && { papers: row.Bilagor }),
        ...(row.Anteckningar && { notes: row.Anteckningar }),
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
        ...forumColumns(set),
        textColumn('Mote', 'Möte', { required: true }),
        textColumn('Ordning', 'Ordning', { required: true }),
        textColumn('Rubrik', 'Rubrik', { required: true }),
        choiceColumn('Slag', 'Slag', agendaItemKinds, { required: true }),
        textColumn('Arende', 'Ärende'),
        textColumn('Foredragande', 'Föredragande'),
        numberColumn('Minuter', 'Minuter'),
        noteColumn('Forslag', 'Förslag till beslut'),
        choiceColumn('Staende', 'Stående punkt', standing),
        textColumn('FranPunkt', 'Från punkt'),
        noteColumn('Bilagor', 'Bilagor'),
        noteColumn('Anteckningar', 'Anteckningar'),
        choiceColumn('Lage', 'Läge', states, { required: true }),
      ],
      rights: forumRights(lists, 'change'),
    },
    toFields: value =>
      written({
        ...forumField(value.forum),
        Mote: value.meeting,
        Ordning: value.order,
        Rubrik: value.heading,
        Slag: value.kind,
        Arende: value.subject,
        Foredragande: value.presenter && JSON.stringify(value.presenter),
        Minuter: value.minutes ?? 0,
        Forslag: value.proposal || undefined,
        Staende: value.standing,
        FranPunkt: value.from,
        Bilagor: value.papers?.length ? JSON.stringify(value.papers) : undefined,
        Anteckningar: value.notes?.length ? JSON.stringify(value.notes) : undefined,
        Lage: value.state,
      }),
    fromFields: fields => readBy(schema, fields),
  }
}
