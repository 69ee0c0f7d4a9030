import * as v from 'valibot'
import type { ForumFact } from '../../domain/forum/facts.ts'
import type { Stallningstagande } from '../../domain/stallningstagande/stallningstagande.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { agendaItemKinds } from './agenda-items.ts'
import { buntFactOf, buntFields, buntRows } from './bunt-facts.ts'
import { clientKey } from './definition.ts'
import { type ForumSet, forumColumns, forumEntry, forumField, forumLists, forumRights } from './forum.ts'
import {
  choiceColumn,
  day,
  filled,
  id,
  json,
  type ListMapping,
  noteColumn,
  optionalText,
  paper,
  readBy,
  seat,
  takenStances,
  textColumn,
  time,
  weights,
  written,
} from './mapping.ts'
import { minutesColumns, minutesFactOf, minutesFields, minutesRows } from './minutes.ts'

const outcomes = ['overenskommelse', 'avslutad', 'strategisk', 'oeniga'] as const
const nominationKinds = ['nominering', 'atertagen-nominering', 'avbojd-nominering'] as const
const putOff = ['bordlagd', 'aterremitterad'] as const
const meetingKinds = [
  'uppskjuten',
  'kallelse',
  'aterkallad-kallelse',
  'narvaro',
  'justerare',
  'protokoll',
  'justering',
] as const
const kinds = [
  ...nominationKinds,
  'behandling',
  'aterforing',
  'kvittens',
  'buntning',
  'upplost-bunt',
  'bordlaggning',
  'stallningstagande',
  'kvalitetssakring',
  ...meetingKinds,
] as const

const point = { Mote: id('meeting'), Punkt: id('punkt') }

const called = v.object({
  day,
  start: time,
  end: time,
  place: v.string(),
  points: v.array(
    v.object({
      item: id('punkt'),
      heading: filled,
      kind: v.picklist(agendaItemKinds),
      subject: v.exactOptional(v.string()),
      presenter: v.exactOptional(seat),
      minutes: v.exactOptional(v.number()),
      proposal: v.exactOptional(v.string()),
      papers: v.exactOptional(v.array(paper)),
    }),
  ),
})

const present = v.array(v.object({ ...seat.entries, substitute: v.exactOptional(v.literal(true)) }))

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
  ...buntRows,
  v.object({ Slag: v.literal('bordlaggning'), Eskalering: id('eskalering'), ...point, Text: optionalText }),
  v.object({
    Slag: v.literal('stallningstagande'),
    Arende: v.union([id('forslag'), id('eskalering')]),
    Part: filled,
    Standpunkt: v.picklist(takenStances),
    Tyngd: v.picklist(weights),
    Text: optionalText,
    Villkor: optionalText,
    Lydelse: filled,
  }),
  v.object({ Slag: v.literal('uppskjuten'), ...point, Utfall: v.picklist(putOff), Text: optionalText }),
  v.object({
    Slag: v.literal('kvalitetssakring'),
    Arende: id('underlag'),
    Lydelse: filled,
    Text: optionalText,
  }),
  v.object({ Slag: v.literal('kallelse'), Mote: id('meeting'), Dagordning: json(called), Text: optionalText }),
  v.object({
    Slag: v.literal('aterkallad-kallelse'),
    Mote: id('meeting'),
    Kallelse: id('handelse'),
    Text: optionalText,
  }),
  v.object({ Slag: v.literal('narvaro'), Mote: id('meeting'), Narvarande: json(present), Text: optionalText }),
  ...minutesRows,
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
    case 'buntning':
    case 'upplost-bunt':
      return buntFactOf(forum, read)
    case 'bordlaggning':
      return {
        kind: read.Slag,
        forum,
        escalation: read.Eskalering,
        meeting: read.Mote,
        item: read.Punkt,
        text: read.Text,
      }
    case 'stallningstagande':
      return {
        kind: read.Slag,
        forum,
        subject: read.Arende,
        part: read.Part,
        stance: read.Standpunkt,
        weight: read.Tyngd,
        text: read.Text,
        conditions: read.Villkor,
        wording: read.Lydelse,
      }
    case 'uppskjuten':
      return {
        kind: read.Slag,
        forum,
        meeting: read.Mote,
        item: read.Punkt,
        how: read.Utfall,
        text: read.Text,
      }
    case 'kvalitetssakring':
      return { kind: read.Slag, forum, underlag: read.Arende, wording: read.Lydelse, text: read.Text }
    case 'kallelse':
      return { kind: read.Slag, forum, meeting: read.Mote, called: read.Dagordning, text: read.Text }
    case 'aterkallad-kallelse':
      return { kind: read.Slag, forum, meeting: read.Mote, kallelse: read.Kallelse, text: read.Text }
    case 'narvaro':
      return { kind: read.Slag, forum, meeting: read.Mote, present: read.Narvarande, text: read.Text }
    case 'justerare':
    case 'protokoll':
    case 'justering':
      return minutesFactOf(forum, read)
  }
}

function positionFields(fact: Stallningstagande) {
  return {
    Arende: fact.subject,
    Part: fact.part,
    Standpunkt: fact.stance,
    Tyngd: fact.weight,
    Villkor: fact.conditions || undefined,
    Lydelse: fact.wording,
  }
}

/** What has happened in a forum: nominations, handling, positions, receipts, calls. Written once, never changed. */
export function factsList(set: ForumSet): ListMapping<ForumFact> {
  const lists = forumLists[set]
  const whose = v.object({ Forum: forumEntry(set) })
  return {
    definition: {
      name: `${lists.prefix}-Handelser`,
      display: `${lists.prefix}: händelser`,
      description: `Vad som har hänt i ${lists.inText}. Rader läggs till och ändras aldrig.`,
      kind: 'fact',
      columns: [
        clientKey,
        ...forumColumns(set),
        choiceColumn('Slag', 'Slag', kinds, { required: true }),
        textColumn('Avvikelse', 'Avvikelse'),
        noteColumn('Avvikelser', 'Avvikelser i bunten'),
        textColumn('Eskalering', 'Eskalering'),
        textColumn('Beslut', 'Beslut'),
        textColumn('Mote', 'Möte'),
        textColumn('Punkt', 'Punkt'),
        choiceColumn('Utfall', 'Utfall', [...outcomes, ...putOff]),
        textColumn('Arende', 'Ärende'),
        textColumn('Part', 'Part'),
        choiceColumn('Standpunkt', 'Ståndpunkt', takenStances),
        choiceColumn('Tyngd', 'Tyngd', weights),
        noteColumn('Villkor', 'Villkor'),
        textColumn('Lydelse', 'Lydelse'),
        noteColumn('Text', 'Text'),
        textColumn('Kallelse', 'Kallelse'),
        noteColumn('Dagordning', 'Dagordning'),
        noteColumn('Narvarande', 'Närvarande'),
        ...minutesColumns,
      ],
      rights: forumRights(lists, 'append'),
    },
    toFields: fact =>
      written({
        ...forumField(fact.forum),
        Slag: fact.kind,
        Avvikelse: 'avvikelse' in fact ? fact.avvikelse : undefined,
        Avvikelser: 'others' in fact ? fact.others.join(', ') || undefined : undefined,
        Eskalering: 'escalation' in fact ? fact.escalation : undefined,
        Beslut: 'decision' in fact ? fact.decision : undefined,
        Mote: 'meeting' in fact ? fact.meeting : undefined,
        Punkt: 'item' in fact ? fact.item : undefined,
        Utfall: 'outcome' in fact ? fact.outcome : 'how' in fact ? fact.how : undefined,
        ...(fact.kind === 'stallningstagande' && positionFields(fact)),
        ...(fact.kind === 'kvalitetssakring' && { Arende: fact.underlag, Lydelse: fact.wording }),
        ...buntFields(fact),
        Text: fact.text || undefined,
        Kallelse: 'kallelse' in fact ? fact.kallelse : undefined,
        Dagordning: 'called' in fact ? JSON.stringify(fact.called) : undefined,
        Narvarande: 'present' in fact ? JSON.stringify(fact.present) : undefined,
        ...minutesFields(fact),
      }),
    fromFields: fields => {
      const forum = readBy(whose, fields)
      const read = readBy(row, fields)
      if (!read.ok) return read
      return forum.ok ? { ok: true, value: factOf(forum.value.Forum, read.value) } : forum
    },
  }
}
