import { expect, it } from 'vitest'
import type { Invitation } from '../../ports/calendar.ts'
import { calendarFile } from './calendar-file.ts'

const invitation: Invitation = {
  key: '11111111-2222-4333-8444-555555555555',
  subject: 'SoB: möte 2027-03-25',
  text: '1. Val av justerare\n\nhttps://example.com/#/moten/1',
  day: '2027-03-25',
  start: '13:00',
  end: '15:00',
  place: 'Teams',
  people: [],
}
const fileOf = (change: Partial<Invitation> = {}) =>
  calendarFile({ ...invitation, ...change }, '2026-11-22T09:15:30.123Z').text()

/** The lines as a calendar reads them: each ended by CR and LF, and those that go on put together again. */
function unfolded(file: string): string[] {
  expect(file.endsWith('\r\n')).toBe(true)
  const raw = file.slice(0, -2).split('\r\n')
  for (const line of raw) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  }
  return raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
}

/** A text value as the calendar shows it. */
const shown = (lines: readonly string[], name: string) =>
  lines
    .find(line => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

it('is a calendar of one event in Swedish time, line by line', async () => {
  expect(unfolded(await fileOf())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Styrforum//SV',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Stockholm',
    'BEGIN:DAYLIGHT',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'DTSTART:19700329T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'DTSTART:19701025T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:11111111-2222-4333-8444-555555555555@styrforum',
    'DTSTAMP:20261122T091530Z',
    'DTSTART;TZID=Europe/Stockholm:20270325T130000',
    'DTEND;TZID=Europe/Stockholm:20270325T150000',
    'SUMMARY:SoB: möte 2027-03-25',
    'LOCATION:Teams',
    'DESCRIPTION:1. Val av justerare\\n\\nhttps://example.com/#/moten/1',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
})

it('keeps every sign of a text as text: nothing becomes a line or a property of its own', async () => {
  const hostile = 'a,b;c\\n\r\nATTENDEE:mailto:x@example.com\rBEGIN:VALARM\n\tslut\u0000\u001b\u007f'
  const lines = unfolded(await fileOf({ subject: hostile, place: hostile, text: hostile }))
  expect(lines).toHaveLength(30)
  for (const name of ['SUMMARY', 'LOCATION', 'DESCRIPTION'])
    expect(shown(lines, name)).toBe('a,b;c\\n\nATTENDEE:mailto:x@example.com\nBEGIN:VALARM\n\tslut')
})

it('folds long lines between signs, however many bytes they take, and loses none', async () => {
  for (const sign of ['a', 'å', '漢', '😀', '👩🏽‍⚕️', 'ש']) {
    const subject = sign.repeat(200)
    expect(shown(unfolded(await fileOf({ subject })), 'SUMMARY')).toBe(subject)
  }
})

it('tells summer time from winter time by the zone’s own rule, on the days that the clock is moved too', async () => {
  for (const day of ['2027-03-28', '2026-10-25', '2027-01-01']) {
    const lines = unfolded(await fileOf({ day, start: '09:00', end: '11:00' }))
    const days = day.replaceAll('-', '')
    expect(lines).toContain(`DTSTART;TZID=Europe/Stockholm:${days}T090000`)
    expect(lines).toContain(`DTEND;TZID=Europe/Stockholm:${days}T110000`)
  }
  // The rule of the file, worked out by hand, against what the platform knows of the zone.
  const hours = (instant: string) =>
    Number(
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: 'numeric', hourCycle: 'h23' }).format(
        new Date(instant),
      ),
    )
  for (const year of [2026, 2027, 2030]) {
    const lastSunday = (month: number) => {
      const last = new Date(Date.UTC(year, month, 0))
      return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10)
    }
    expect([hours(`${lastSunday(3)}T00:59:00Z`), hours(`${lastSunday(3)}T01:00:00Z`)]).toEqual([1, 3])
    expect([hours(`${lastSunday(10)}T00:59:00Z`), hours(`${lastSunday(10)}T01:00:00Z`)]).toEqual([2, 2])
  }
})

it('is the same event each time it is fetched', async () => {
  const uid = async (change: Partial<Invitation>) =>
    unfolded(await fileOf(change)).find(line => line.startsWith('UID:'))
  expect(await uid({ day: '2027-04-01', subject: 'Flyttat' })).toBe(await uid({}))
})
