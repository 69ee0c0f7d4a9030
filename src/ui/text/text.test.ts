import { describe, expect, it } from 'vitest'
import type { Sentences } from './keys.ts'
import { sv } from './sv.ts'
import { text } from './text.ts'

function sentencesOf(tree: Sentences, path = ''): [key: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentencesOf(value, `${path}${key}.`),
  )
}
const all = sentencesOf(sv)

describe('every sentence', () => {
  it('says something, calmly: no exclamation marks, no words of blame or of machines', () => {
    const bad = all.filter(
      ([, sentence]) => sentence.trim() === '' || /!|fel uppstod|ogiltig inmatning/i.test(sentence),
    )
    expect(bad).toEqual([])
  })

  it('that counts has both one and other, for Intl chooses between them', () => {
    const keys = new Set(all.map(([key]) => key))
    const stems = all.flatMap(([key]) => /^(.*)_(?:zero|one|other)$/.exec(key)?.[1] ?? [])
    expect(stems.filter(stem => !keys.has(`${stem}_one`) || !keys.has(`${stem}_other`))).toEqual([])
  })
})

it('fills in and counts', () => {
  expect(text('common.saved.savedAt', { time: '10.42' })).toBe('Sparat 10.42')
  expect(text('common.saved.offlineWaiting', { count: 3 })).toBe('Du arbetar utan nätverk. 3 ändringar väntar.')
  expect(text('oversikt.points', { count: 0 })).toBe('Inga punkter än')
})

it('leaves signs that HTML would escape as they are', () => {
  expect(text('common.state.goneBack', { place: 'A & B <c>' })).toBe('Gå till A & B <c>')
})

// These two are proofs for the compiler: each must be an error, or the line below it is.
it('does not compile with an unknown key or a missing value', () => {
  // @ts-expect-error no such sentence
  expect(text('common.no.such')).toBe('common.no.such')
  // @ts-expect-error the time is missing
  expect(text('common.saved.savedAt')).toContain('{{time}}')
})
