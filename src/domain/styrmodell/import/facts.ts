import { type Day, isDay } from '../../shared/day.ts'
import { linesOf } from '../text/read.ts'
import type { DocumentFacts, Section } from '../text/text.ts'

/** How the first page of a directive names its facts. */
const labels: readonly (readonly [RegExp, keyof DocumentFacts])[] = [
  [/^beslutad av$/i, 'decidedBy'],
  [/^(gäller för|dokumentet gäller för)$/i, 'appliesTo'],
  [/^(diarienummer|dnr)$/i, 'diarienummer'],
  [/^(datum och paragraf.*|beslutad|beslutsdatum|datum)$/i, 'decidedOn'],
  [/^(paragraf)$/i, 'paragraph'],
  [/^senast reviderad$/i, 'lastChanged'],
  [/^(giltighetstid|giltig till|gäller till)$/i, 'validUntil'],
  [/^dokumentansvarig$/i, 'dokumentansvarig'],
]

/** The facts that the text names with a label: `Beslutad av: …`, a row of a table, or a label over its value. */
export function factsOf(sections: readonly Section[], title: string): DocumentFacts {
  const lines = sections.slice(0, 4).flatMap(({ blocks }) => blocks.flatMap(linesOf))
  const found: { -readonly [Name in keyof DocumentFacts]: DocumentFacts[Name] } = { title }
  for (const [at, line] of lines.entries()) {
    const [, label = '', value = ''] = /^([^:\t]{3,40}?)\s*(?:[:\t]|$)\s*(.*)$/.exec(line.trim()) ?? []
    const name = labels.find(([pattern]) => pattern.test(label.trim()))?.[1]
    if (!name || found[name] !== undefined) continue
    const text = (value || (lines[at + 1] ?? '')).trim()
    const day = dayIn(text)
    if (name === 'decidedOn') {
      if (day) found.decidedOn = day
      const paragraph = /§\s*\d+/.exec(text)?.[0]
      if (paragraph) found.paragraph = paragraph
    } else if (name === 'lastChanged') {
      if (day) found.lastChanged = day
    } else if (name === 'validUntil') {
      if (/tills ?vidare/i.test(text)) found.validUntil = 'tills vidare'
      else if (day) found.validUntil = day
    } else if (text) found[name] = text
  }
  return found
}

function dayIn(text: string): Day | undefined {
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  return day && isDay(day) ? day : undefined
}
