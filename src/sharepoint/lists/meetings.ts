import * as v from 'valibot'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { clientKey } from './definition.ts'
import { type ForumSet, forumColumns, forumEntry, forumField, forumLists, forumRights } from './forum.ts'
import { day, filled, type ListMapping, optionalText, readBy, textColumn, time, written } from './mapping.ts'

/** A forum's meetings. */
export function meetingsList(set: ForumSet): ListMapping<Meeting> {
  const lists = forumLists[set]
  const schema = v.pipe(
    v.object({
      Forum: forumEntry(set),
      Datum: day,
      Start: time,
      Slut: time,
      Plats: optionalText,
      Diarienummer: v.optional(filled),
    }),
    v.transform(
      (row): Meeting => ({
        forum: row.Forum,
        day: row.Datum,
        start: row.Start,
        end: row.Slut,
        place: row.Plats,
        ...(row.Diarienummer && { diarienummer: row.Diarienummer }),
      }),
    ),
  )
  return {
    definition: {
      name: `${lists.prefix}-Moten`,
      display: `${lists.prefix}: möten`,
      description: `Möten i ${lists.inText}.`,
      kind: 'record',
      columns: [
        clientKey,
        ...forumColumns(set),
        textColumn('Datum', 'Datum', { required: true }),
        textColumn('Start', 'Börjar', { required: true }),
        textColumn('Slut', 'Slutar', { required: true }),
        textColumn('Plats', 'Plats'),
        textColumn('Diarienummer', 'Diarienummer'),
      ],
      rights: forumRights(lists, 'change'),
    },
    toFields: value =>
      written({
        ...forumField(value.forum),
        Datum: value.day,
        Start: value.start,
        Slut: value.end,
        Plats: value.place,
        Diarienummer: value.diarienummer || undefined,
      }),
    fromFields: fields => readBy(schema, fields),
  }
}
