import * as v from 'valibot'
import type { MinutesFact } from '../../domain/minutes/facts.ts'
import { type Minutes, outcomeKinds } from '../../domain/minutes/minutes.ts'
import { canonicalJson } from '../../domain/shared/digest.ts'
import type { Id } from '../../domain/shared/ids.ts'
import { columnLimit } from '../../domain/shared/limits.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { agendaItemKinds } from './agenda-items.ts'
import type { Column } from './definition.ts'
import {
  day,
  filled,
  id,
  json,
  noteColumn,
  optionalText,
  seat,
  styrmodellId,
  takenStances,
  textColumn,
  time,
  weights,
} from './mapping.ts'

const anyId: v.GenericSchema<unknown, Id> = v.custom<Id>(
  value => typeof value === 'string' && /^[a-z]+:[0-9a-f-]{36}$/.test(value),
)
const instant = v.pipe(
  v.string(),
  v.check(text => text === '' || !Number.isNaN(Date.parse(text))),
)
const forumKey = v.custom<ForumKey>(value => typeof value === 'string' && value !== '')
const signer = v.object({ person: filled, role: v.exactOptional(seat.entries.role), part: v.exactOptional(filled) })
const justerare = v.object({ ...seat.entries, person: filled })

const outcome = v.object({
  id: v.union([id('handelse'), id('beslut')]),
  kind: v.picklist(outcomeKinds),
  outcome: v.exactOptional(v.string()),
  text: v.string(),
  number: v.exactOptional(v.string()),
  heading: v.exactOptional(v.string()),
  reasons: v.exactOptional(v.string()),
  uppdrag: v.exactOptional(v.array(v.object({ part: filled, text: v.string(), due: day }))),
  by: signer,
  at: instant,
})

const position = v.object({
  id: id('handelse'),
  part: filled,
  stance: v.picklist(takenStances),
  weight: v.picklist(weights),
  text: v.string(),
  conditions: v.string(),
  by: signer,
  at: instant,
})

const minutes: v.GenericSchema<unknown, Minutes> = v.object({
  format: v.literal(1),
  meeting: id('meeting'),
  forum: forumKey,
  day,
  start: time,
  end: time,
  place: v.string(),
  styrmodell: v.object({ id: styrmodellId, name: v.string() }),
  lagrum: v.array(v.object({ about: v.string(), citation: v.string() })),
  present: v.array(v.object({ ...seat.entries, substitute: v.exactOptional(v.literal(true)) })),
  absent: v.array(seat),
  justerare: v.array(justerare),
  points: v.array(
    v.object({
      item: id('punkt'),
      heading: v.string(),
      kind: v.picklist(agendaItemKinds),
      subject: v.exactOptional(anyId),
      along: v.exactOptional(v.array(id('avvikelse'))),
      proposal: v.string(),
      notes: v.array(v.string()),
      positions: v.array(position),
      outcomes: v.array(outcome),
    }),
  ),
  asOf: instant,
})

/** The columns that the text is kept in, one after the other. */
const parts = ['Protokoll', 'ProtokollB', 'ProtokollC', 'ProtokollD'] as const

export const minutesColumns: readonly Column[] = [
  noteColumn('Justerare', 'Justerare'),
  textColumn('Kontrollsumma', 'Kontrollsumma'),
  ...parts.map((name, index) => noteColumn(name, index === 0 ? 'Protokoll' : `Protokoll, del ${index + 1}`)),
  textColumn('Framlagt', 'Framlagt protokoll'),
  noteColumn('Svar', 'Svar'),
]

const sum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const optionalPart = v.optional(v.string(), '')

/** The row that holds a text: its parts are put together, and read as one. */
const textRow = v.pipe(
  v.object({
    Slag: v.literal('protokoll'),
    Mote: id('meeting'),
    Kontrollsumma: sum,
    Protokoll: filled,
    ProtokollB: optionalPart,
    ProtokollC: optionalPart,
    ProtokollD: optionalPart,
    Text: optionalText,
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { value } = dataset
    const read = v.safeParse(json(minutes), parts.map(part => value[part]).join(''))
    if (read.success) return { ...value, minutes: read.output }
    addIssue({
      message: 'no minutes',
      path: [{ type: 'object', origin: 'value', input: value, key: parts[0], value: '' }],
    })
    return NEVER
  }),
)

/** How the rows about minutes are read. */
export const minutesRows = [
  v.object({
    Slag: v.literal('justerare'),
    Mote: id('meeting'),
    Justerare: json(v.array(justerare)),
    Text: optionalText,
  }),
  textRow,
  v.object({
    Slag: v.literal('justering'),
    Mote: id('meeting'),
    Framlagt: id('handelse'),
    Kontrollsumma: sum,
    Svar: json(
      v.array(v.object({ item: id('punkt'), answer: v.picklist(['godkand', 'invandning']), text: v.string() })),
    ),
    Text: optionalText,
  }),
] as const

type MinutesRow = v.InferOutput<(typeof minutesRows)[number]>

/** The fact that such a row holds. */
export function minutesFactOf(forum: ForumKey, row: MinutesRow): MinutesFact {
  const about = { forum, meeting: row.Mote, text: row.Text }
  switch (row.Slag) {
    case 'justerare':
      return { ...about, kind: row.Slag, persons: row.Justerare }
    case 'protokoll':
      return { ...about, kind: row.Slag, digest: row.Kontrollsumma, minutes: row.minutes }
    case 'justering':
      return { ...about, kind: row.Slag, protokoll: row.Framlagt, digest: row.Kontrollsumma, answers: row.Svar }
  }
}

/** The columns of a fact about minutes; none for another fact. */
export function minutesFields(fact: { readonly kind: string } | MinutesFact): Record<string, string> {
  if (!('meeting' in fact)) return {}
  switch (fact.kind) {
    case 'justerare':
      return { Justerare: JSON.stringify(fact.persons) }
    case 'protokoll':
      return { Kontrollsumma: fact.digest, ...Object.fromEntries(pieces(canonicalJson(fact.minutes))) }
    case 'justering':
      return { Framlagt: fact.protokoll, Kontrollsumma: fact.digest, Svar: JSON.stringify(fact.answers) }
  }
}

/** A text as the columns that hold it. SharePoint takes away white space at the ends of a text, so none is cut there. */
function pieces(text: string): [column: string, piece: string][] {
  const found: [string, string][] = []
  let from = 0
  for (const part of parts) {
    if (from >= text.length) break
    let to = part === parts.at(-1) ? text.length : Math.min(text.length, from + columnLimit)
    while (to < text.length && to > from + 1 && /[\s\uDC00-\uDFFF]/.test(text.slice(to - 1, to + 1))) to -= 1
    found.push([part, text.slice(from, to)])
    from = to
  }
  return found
}
