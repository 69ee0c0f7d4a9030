import * as v from 'valibot'
import type { Andring, ModelAndring } from '../../domain/oversyn/andring.ts'
import type { OversynFact } from '../../domain/oversyn/facts.ts'
import type { Plan } from '../../domain/oversyn/plan.ts'
import { clientKey } from './definition.ts'
import {
  choiceColumn,
  day,
  filled,
  id,
  json,
  type ListMapping,
  noteColumn,
  optionalText,
  readBy,
  roles,
  styrmodellId,
  textColumn,
  weights,
  written,
} from './mapping.ts'
import { forumKey, grounds } from './styrmodell-model.ts'
import { blocks, section } from './styrmodell-text.ts'

const kinds = [
  'oppnad',
  'plan',
  'frysning',
  'andringsforslag',
  'omskrivning',
  'aterkallelse',
  'rekommendation',
  'svar',
  'remiss',
  'remissvar',
  'korgval',
  'avslutad',
  'behov',
  'behov-uppfoljt',
  'lagrum',
  'lagrum-kontrollerat',
] as const
const recommendations = ['tillstyrks', 'andras', 'avstyrks'] as const
const remissStances = ['tillstyrker', 'har-synpunkter', 'avstyrker'] as const
const lagrumKeys = ['forsorjningsstod', 'kompetenshojande-verksamhet'] as const

const plan: v.GenericSchema<unknown, Plan> = v.strictObject({
  opens: day,
  freezes: day,
  remissOut: day,
  remissBack: day,
  decides: day,
  takesForce: day,
})

const sides = v.array(filled)
const modelAndring: v.GenericSchema<unknown, ModelAndring> = v.variant('kind', [
  v.strictObject({ kind: v.literal('flytta-delomrade'), delomrade: filled, to: filled }),
  v.strictObject({ kind: v.literal('styrning-omrade'), omrade: filled, sides }),
  v.strictObject({ kind: v.literal('styrning-delomrade'), delomrade: filled, sides }),
  v.strictObject({ kind: v.literal('utforare'), delomrade: filled, sides }),
  v.strictObject({
    kind: v.literal('plats'),
    forum: forumKey,
    role: v.picklist(roles),
    part: filled,
    how: v.picklist(['ny', 'bort']),
  }),
  v.strictObject({ kind: v.literal('eskaleringsgrunder'), grounds: v.array(v.picklist(grounds)) }),
])

const andring: v.GenericSchema<unknown, Andring> = v.variant('kind', [
  v.strictObject({ kind: v.literal('avsnitt'), section: filled, heading: filled, blocks }),
  v.strictObject({
    kind: v.literal('nytt-avsnitt'),
    after: v.string(),
    section,
    place: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.strictObject({ kind: v.literal('utgar'), section: filled }),
  v.strictObject({ kind: v.literal('modell'), change: modelAndring }),
])

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const oversyn = { Oversyn: id('oversyn') }
const of = { Galler: id('oversyn') }

const row = v.variant('Slag', [
  v.object({
    Slag: v.literal('oppnad'),
    Innehall: json(v.strictObject({ year: number, plan, base: styrmodellId })),
    Text: optionalText,
  }),
  v.object({ Slag: v.literal('plan'), ...oversyn, Innehall: json(v.strictObject({ plan })), Text: optionalText }),
  v.object({ Slag: v.picklist(['frysning', 'avslutad']), ...oversyn, Text: optionalText }),
  v.object({
    Slag: v.literal('andringsforslag'),
    ...oversyn,
    Part: filled,
    Rubrik: filled,
    Innehall: json(v.strictObject({ andring, origin: v.exactOptional(filled) })),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('omskrivning'),
    ...oversyn,
    ...of,
    Rubrik: filled,
    Innehall: json(v.strictObject({ andring })),
    Text: optionalText,
  }),
  v.object({ Slag: v.literal('aterkallelse'), ...oversyn, ...of, Text: optionalText }),
  v.object({
    Slag: v.literal('rekommendation'),
    ...oversyn,
    ...of,
    Innehall: json(
      v.strictObject({ wording: digest, stance: v.picklist(recommendations), andring: v.exactOptional(andring) }),
    ),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('svar'),
    ...oversyn,
    ...of,
    Innehall: json(v.strictObject({ recommendation: id('oversyn'), accepts: v.boolean() })),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('remiss'),
    ...oversyn,
    Innehall: json(v.strictObject({ version: styrmodellId, digest, back: day })),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('remissvar'),
    ...oversyn,
    ...of,
    Part: filled,
    Innehall: json(
      v.strictObject({
        stance: v.picklist(remissStances),
        weight: v.picklist(weights),
        sections: v.array(v.strictObject({ section: filled, stance: v.picklist(remissStances), text: v.string() })),
      }),
    ),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('korgval'),
    ...oversyn,
    Innehall: json(v.strictObject({ item: filled, choice: v.picklist(['nasta-ar', 'avford']) })),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('behov'),
    Part: filled,
    Rubrik: filled,
    Innehall: json(v.strictObject({ section: v.exactOptional(filled) })),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('lagrum'),
    Innehall: json(
      v.strictObject({ lagrum: v.picklist(lagrumKeys), law: filled, chapter: number, paragraph: number, from: day }),
    ),
    Text: optionalText,
  }),
  v.object({
    Slag: v.literal('behov-uppfoljt'),
    ...of,
    Innehall: json(v.strictObject({ outcome: v.picklist(['klart', 'till-oversyn']) })),
    Text: optionalText,
  }),
  v.object({ Slag: v.literal('lagrum-kontrollerat'), ...of, Text: optionalText }),
])

type Row = v.InferOutput<typeof row>

function factOf(row: Row): OversynFact {
  const text = row.Text
  switch (row.Slag) {
    case 'oppnad':
      return { kind: row.Slag, ...row.Innehall, text }
    case 'lagrum':
      return { kind: row.Slag, ...row.Innehall, text }
    case 'plan':
      return { kind: row.Slag, oversyn: row.Oversyn, ...row.Innehall, text }
    case 'remiss':
      return { kind: row.Slag, oversyn: row.Oversyn, ...row.Innehall, text }
    case 'korgval':
      return { kind: row.Slag, oversyn: row.Oversyn, ...row.Innehall, text }
    case 'frysning':
    case 'avslutad':
      return { kind: row.Slag, oversyn: row.Oversyn, text }
    case 'andringsforslag':
      return { kind: row.Slag, oversyn: row.Oversyn, part: row.Part, heading: row.Rubrik, ...row.Innehall, text }
    case 'omskrivning':
      return { kind: row.Slag, oversyn: row.Oversyn, forslag: row.Galler, heading: row.Rubrik, ...row.Innehall, text }
    case 'aterkallelse':
      return { kind: row.Slag, oversyn: row.Oversyn, forslag: row.Galler, text }
    case 'rekommendation':
      return { kind: row.Slag, oversyn: row.Oversyn, forslag: row.Galler, ...row.Innehall, text }
    case 'svar':
      return { kind: row.Slag, oversyn: row.Oversyn, forslag: row.Galler, ...row.Innehall, text }
    case 'remissvar':
      return { kind: row.Slag, oversyn: row.Oversyn, remiss: row.Galler, part: row.Part, ...row.Innehall, text }
    case 'behov':
      return { kind: row.Slag, part: row.Part, heading: row.Rubrik, ...row.Innehall, text }
    case 'behov-uppfoljt':
      return { kind: row.Slag, behov: row.Galler, ...row.Innehall, text }
    case 'lagrum-kontrollerat':
      return { kind: row.Slag, change: row.Galler, text }
  }
}

/** What stands in columns of its own; the rest of a fact is its content. */
function columnsOf(fact: OversynFact) {
  const { kind, text, ...rest } = fact
  const { oversyn, forslag, remiss, behov, change, part, heading, ...content } = rest as Partial<
    Record<'oversyn' | 'forslag' | 'remiss' | 'behov' | 'change' | 'part' | 'heading', string>
  >
  return { kind, text, oversyn, about: forslag ?? remiss ?? behov ?? change, part, heading, content }
}

/** The yearly översyn: everything that is said and done in it, and between two of them. */
export const oversynList: ListMapping<OversynFact> = {
  definition: {
    name: 'Oversyn',
    display: 'Översyn',
    description:
      'Den årliga översynen av styrmodellen: ändringsförslag, rekommendationer, remissvar och vad som händer med dem. Rader läggs till och ändras aldrig.',
    kind: 'fact',
    columns: [
      clientKey,
      choiceColumn('Slag', 'Slag', [...kinds, 'aviseringsval'], { required: true }),
      textColumn('Oversyn', 'Översyn'),
      textColumn('Galler', 'Gäller'),
      textColumn('Part', 'Part'),
      textColumn('Rubrik', 'Rubrik'),
      noteColumn('Innehall', 'Innehåll'),
      noteColumn('Text', 'Text'),
    ],
    // The working groups are judged by what they may say in the översyn; what they add besides is what they want to be told of.
    rights: {
      Medlemmar: 'read',
      SoB: 'append',
      Samverkan: 'append',
      Arbetsgrupper: 'append',
      Dokumentansvariga: 'append',
    },
  },
  holds: ({ Slag }) => Slag !== 'aviseringsval',
  toFields: value => {
    const { kind, text, oversyn, about, part, heading, content } = columnsOf(value)
    return written({
      Slag: kind,
      Oversyn: oversyn,
      Galler: about,
      Part: part,
      Rubrik: heading,
      Innehall: Object.keys(content).length > 0 || kind === 'behov' ? JSON.stringify(content) : undefined,
      Text: text || undefined,
    })
  },
  fromFields: fields => {
    const read = readBy(row, fields)
    return read.ok ? { ok: true, value: factOf(read.value) } : read
  },
}
