import * as v from 'valibot'
import type { ForumFact } from '../../domain/forum/facts.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { clientKey } from './definition.ts'
import { type ForumLists, forumRights } from './forum.ts'
import { choiceColumn, id, type ListMapping, noteColumn, optionalText, readBy, textColumn, written } from './mapping.ts'

const outcomes = ['overenskommelse', 'avslutad', 'strategisk', 'oeniga'] as const
const nominationKinds = ['nominering', 'atertagen-nominering', 'avbojd-nominering'] as const
const kinds = [...nominationKinds, 'behandling', 'aterforing', 'kvittens', 'bordlaggning'] as const

const point = { Mote: id('meeting'), Punkt: id('punkt') }

const row = v.variant('Slag', [
  v.object({ Slag: v.picklist(nominationKinds), Avvikelse: id('avvikelse'), Text: optionalText }),
  v.object({
    Slag: v.literal('behandling'),
    Avvikelse: id('avvikelse'),
    ...point,
    Utfall: v.picklist(outcomes),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('aterforing'),
    Avvikelse: id('avvikelse'),
    Beslut: id('beslut'),
    ...point,
    Text: optionalText,
  }),
  v.object({ Slag: v.literal('kvittens'), Avvikelse: id('avvikelse'), Beslut: id('beslut'), Text: optionalText }),
  v.object({ Slag: v.literal('bordlaggning'), Eskalering: id('eskalering'), ...point, Text: optionalText }),
])

function factOf(forum: ForumKey, read: v.InferOutput<typeof row>): ForumFact {
  switch (read.Slag) {
    case 'nominering':
    case 'atertagen-nominering':
    case 'avbojd-nominering':
      return { kind: read.Slag, forum, avvikelse: read.Avvikelse, text: read.Text }
    case 'behandling':
      return {
        kind: read.Slag,
        forum,
        avvikelse: read.Avvikelse,
        meeting: read.Mote,
        item: read.Punkt,
        outcome: read.Utfall,
        text: read.Text,
      }
    case 'aterforing':
      return {
        kind: read.Slag,
        forum,
        avvikelse: read.Avvikelse,
        decision: read.Beslut,
        meeting: read.Mote,
        item: read.Punkt,
        text: read.Text,
      }
    case 'kvittens':
      return { kind: read.Slag, forum, avvikelse: read.Avvikelse, decision: read.Beslut, text: read.Text }
    case 'bordlaggning':
      return {
        kind: read.Slag,
        forum,
        escalation: read.Eskalering,
        meeting: read.Mote,
        item: read.Punkt,
        text: read.Text,
      }
  }
}

/** What has happened in a forum: nominations, handling, receipts. Written once, never changed. */
export function factsList(forum: ForumKey, lists: ForumLists): ListMapping<ForumFact> {
  return {
    definition: {
      name: `${lists.prefix}-Handelser`,
      display: `${lists.prefix}: händelser`,
      description: `Vad som har hänt i ${lists.inText}. Rader läggs till och ändras aldrig.`,
      kind: 'fact',
      columns: [
        clientKey,
        choiceColumn('Slag', 'Slag', kinds, { required: true }),
        textColumn('Avvikelse', 'Avvikelse'),
        textColumn('Eskalering', 'Eskalering'),
        textColumn('Beslut', 'Beslut'),
        textColumn('Mote', 'Möte'),
        textColumn('Punkt', 'Punkt'),
        choiceColumn('Utfall', 'Utfall', outcomes),
        noteColumn('Text', 'Text'),
      ],
      rights: forumRights(lists, 'append'),
    },
    toFields: fact =>
      written({
        Slag: fact.kind,
        Avvikelse: 'avvikelse' in fact ? fact.avvikelse : undefined,
        Eskalering: 'escalation' in fact ? fact.escalation : undefined,
        Beslut: 'decision' in fact ? fact.decision : undefined,
        Mote: 'meeting' in fact ? fact.meeting : undefined,
        Punkt: 'item' in fact ? fact.item : undefined,
        Utfall: 'outcome' in fact ? fact.outcome : undefined,
        Text: fact.text || undefined,
      }),
    fromFields: fields => {
      const read = readBy(row, fields)
      return read.ok ? { ok: true, value: factOf(forum, read.value) } : read
    },
  }
}
