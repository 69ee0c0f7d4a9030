/** The same rows for the same seed, so that every run and every peer carries the same load. */
import { seededChance } from '../../src/sync/testing/seeded-chance.ts'

/** A chain of chances between 0 and 1. */
export const seeded = (seed: number): (() => number) => seededChance(seed).fraction

const syllables = ['an', 'be', 'dra', 'en', 'för', 'ge', 'hål', 'in', 'ka', 'led', 'mö', 'nom', 'om', 'på', 'ra', 'sam']

/** So many letters of something like Swedish. */
export function words(chance: () => number, letters: number): string {
  let text = ''
  while (text.length < letters) {
    const count = 1 + Math.floor(chance() * 4)
    for (let part = 0; part < count; part += 1) text += syllables[Math.floor(chance() * syllables.length)]
    text += ' '
  }
  return text.slice(0, letters).trim()
}

/** A lower-case UUID from the chain. */
export function uuid(chance: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
