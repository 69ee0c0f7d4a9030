import { afterEach, expect, it } from 'vitest'
import { speak } from '../text/text.ts'
import { dayInText, dayWithWeekday, timeOf, timeSpan, weekOf } from './dates.ts'
import { cutAtDates } from './dates-within.ts'

const day = '2026-11-12'
/** What is held together in a text. */
const within = (text: string) => cutAtDates(text).filter((_, index) => index % 2 === 1)

afterEach(() => speak('sv'))

it.each(['sv', 'en'] as const)('holds together every day, week and time as the app writes them: %s', lang => {
  speak(lang)
  const span = timeSpan('13:00', '15:30')
  const text = `Ändrat ${dayInText(day)}, ${weekOf(day)}, ${span}, ${dayWithWeekday(day)} (${day}).`
  expect(within(text)).toEqual([dayInText(day), weekOf(day), span, lang === 'sv' ? '12 november' : '12 November', day])
  for (let month = 1; month <= 12; month += 1) {
    const other = dayInText(`2026-${month < 10 ? '0' : ''}${month}-05`)
    expect(within(`till ${other}.`)).toEqual([other])
  }
})

it('holds the clock to its word', () => {
  expect(within(`Sparat ${day} kl. ${timeOf('2026-12-01T09:42:00Z')}`)).toEqual([day, 'kl. 10.42'])
})

it('gives the whole text back, and leaves numbers alone that are no date', () => {
  for (const text of [
    '',
    day,
    `Från ${day} till 2027-01-01`,
    '12 avvikelser av 2026',
    'Dnr 0412-2026-10-055',
    '12 majs',
    'SoB 2026-001',
  ]) {
    expect(cutAtDates(text).join('')).toBe(text)
  }
  expect(within('12 avvikelser 2026, 12 majs, 3 marsvin, SoB 2026-001, v. 481')).toEqual([])
})
