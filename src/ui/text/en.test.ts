import { afterEach, describe, expect, it } from 'vitest'
import { rules } from '../../domain/styrmodell/rules.ts'
import { dayInText, dayWithWeekday, numberInText, timeOf, timeSpan, weekOf } from '../shared/dates.ts'
import { ruleOf } from '../shared/rule-words.ts'
import { knowEnglish } from './en.ts'
// The Swedish of the first page, as the page itself would bring it: no other test can be counted on to have done so.
import './sv/oversikt.ts'
import { inSwedish, onLanguage, record, speak, spoken, text } from './text.ts'

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

  it('says the rules in English, and what they rest on as the directive does', () => {
    expect(ruleOf('MF-2')).toEqual(rules['MF-2'])
    change()
    expect(ruleOf('MF-1').sentence).toMatch(/^An event counts only if/)
    expect(ruleOf('MF-1').source).toEqual(rules['MF-1'].source)
    expect(ruleOf('MF-2').source).toMatchObject({ why: expect.stringMatching(/^All parties must/) })
    expect(inSwedish(() => ruleOf('MF-2'))).toEqual(rules['MF-2'])
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
