import { afterEach, describe, expect, it } from 'vitest'
import { dayInText, dayWithWeekday, numberInText, timeOf, timeSpan, weekOf } from '../shared/dates.ts'
import { en, knowEnglish } from './en.ts'
import type { Sentences } from './keys.ts'
import { sv } from './sv.ts'
import { inSwedish, onLanguage, record, speak, spoken, text } from './text.ts'

type Sentence = readonly [key: string, sentence: string]

function sentencesOf(tree: Sentences, path = ''): Sentence[] {
  return Object.entries(tree).flatMap(([key, value]): Sentence[] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentencesOf(value, `${path}${key}.`),
  )
}

/** The names between double braces that the forms of a sentence have together. */
function namesByStem(sentences: readonly Sentence[]): Map<string, string> {
  const names = new Map<string, Set<string>>()
  for (const [key, sentence] of sentences) {
    const stem = key.replace(/_(zero|one|other)$/, '')
    const known = names.get(stem) ?? new Set()
    for (const [, name = ''] of sentence.matchAll(/\{\{(\w+)\}\}/g)) known.add(name)
    names.set(stem, known)
  }
  return new Map([...names].map(([stem, found]) => [stem, [...found].sort().join(' ')]))
}

const english = sentencesOf(en)
const swedish = sentencesOf(sv).filter(([key]) => (key.split('.')[0] ?? '') in en)

describe('the English sentences', () => {
  it('fill in what the Swedish do, no more and no less', () => {
    const [ours, theirs] = [namesByStem(english), namesByStem(swedish)]
    const differs = ([stem, names]: [string, string]) => theirs.has(stem) && theirs.get(stem) !== names
    expect([...ours].filter(differs)).toEqual([])
    expect(ours.size).toBeGreaterThan(100)
  })

  it('are calm: no exclamation marks, and nothing empty', () => {
    expect(english.filter(([, sentence]) => sentence.trim() === '' || sentence.includes('!'))).toEqual([])
  })
})

describe('in English', () => {
  afterEach(() => speak('sv'))
  const change = () => {
    knowEnglish()
    speak('en')
  }

  it('says sentences and counts as English does', () => {
    change()
    expect(text('common.saved.savedAt', { time: '10:42' })).toBe('Saved 10:42')
    expect(text('oversikt.points', { count: 0 })).toBe('No items yet')
    expect(text('oversikt.points', { count: 1 })).toBe('1 item')
    expect(text('oversikt.points', { count: 2 })).toBe('2 items')
  })

  it('writes days, times, weeks and numbers as in Britain, by the Swedish clock', () => {
    change()
    expect(dayInText('2026-10-05')).toBe('5 October 2026')
    expect(dayWithWeekday('2026-10-05').replace(',', '')).toBe('Monday 5 October')
    expect(timeOf('2026-07-01T22:42:00Z')).toBe('00:42')
    expect(timeSpan('13:00', '15:30')).toBe('13:00–15:30')
    expect(weekOf('2026-12-31')).toBe('week 53')
    expect(numberInText(12000)).toBe('12,000')
  })

  it('keeps records in Swedish, with their days, also one made while another is', () => {
    change()
    const made = inSwedish(() => [record('oversikt.title'), text('oversikt.title'), dayInText('2026-10-05')])
    expect(made).toEqual(['Översikt', 'Översikt', '5 oktober 2026'])
    expect(text('oversikt.title')).toBe('Overview')
  })

  it('goes on in English after a record that could not be made', () => {
    change()
    expect(() =>
      inSwedish(() => {
        throw new RangeError('no')
      }),
    ).toThrow(RangeError)
    expect(spoken()).toBe('en')
  })

  it('tells of the change once, and not when nothing changed', () => {
    const heard: string[] = []
    const stop = onLanguage(() => heard.push(spoken()))
    change()
    change()
    stop()
    speak('sv')
    expect(heard).toEqual(['en'])
  })
})
