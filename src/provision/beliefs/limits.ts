import { bodyOf, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import type { Probe } from '../check/probe.ts'
import { isGood } from '../service.ts'

/** More than a column holds. */
async function overfill({ add, fields }: Probe, column: string, length: number) {
  const given = 'å'.repeat(length)
  const reply = await add({ [column]: given })
  if (!isGood(reply)) return { answer: String(reply.status), detail: statusText(reply) }
  const kept = (await fields(String(bodyOf(reply).id)))[column]
  return { answer: kept === given ? 'stored' : 'cut', detail: `${String(kept ?? '').length} av ${length} tecken` }
}

const measured = 'Appen mäter texten innan den sparas och säger till själv.'

/** The limit of src/domain/shared/text.ts. */
const shorter = 'Appen tar emot högst 20 000 tecken och säger till själv.'

export const longLine: Belief = {
  id: 'long-line',
  question: 'Vad händer med 256 tecken i en rad som rymmer 255?',
  source: 'graph-facts §2.8, §11.6',
  believed: '400',
  ways: {
    400: { seen: 'avvisas med 400', app: measured },
    500: {
      seen: 'avvisas med 500',
      app: `${measured} Svaret tas annars för oklart, och raden slås upp innan något skickas om.`,
    },
    stored: { seen: 'sparas ändå', app: measured },
    cut: { seen: 'kapas utan ett ord', app: measured },
  },
  ask: probe => overfill(probe, 'Line', 256),
}

export const longNote: Belief = {
  id: 'long-note',
  question: 'Vad händer med 64 000 tecken i flera rader text?',
  source: 'graph-facts §2.8; reliability-security §9 (8)',
  believed: '400',
  ways: {
    400: { seen: 'avvisas med 400', app: shorter },
    413: { seen: 'avvisas med 413', app: shorter },
    500: { seen: 'avvisas med 500', app: shorter },
    stored: { seen: 'sparas', app: shorter },
    cut: { seen: 'kapas utan ett ord', app: shorter },
  },
  ask: probe => overfill(probe, 'Note', 64_000),
}
