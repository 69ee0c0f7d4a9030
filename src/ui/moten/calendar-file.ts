import type { Invitation } from '../../ports/calendar.ts'

/** Sweden's time zone as a calendar file tells it, by the rule that has held since 1996. */
const zone = [
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
]

/** A meeting as a calendar file (RFC 5545). The same meeting has the same UID, so that opening it twice is one event. */
export function calendarFile({ key, subject, text, day, start, end, place }: Invitation, now: string): Blob {
  const at = (time: string) => `${day}T${time}00`.replace(/[-:]/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Styrforum//SV',
    ...zone,
    'BEGIN:VEVENT',
    `UID:${key}@styrforum`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;TZID=Europe/Stockholm:${at(start)}`,
    `DTEND;TZID=Europe/Stockholm:${at(end)}`,
    `SUMMARY:${escaped(subject)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return new Blob([lines.map(folded).join('\r\n'), '\r\n'], { type: 'text/calendar;charset=utf-8' })
}

/** Text can never become a line of its own: what means something in the format is escaped, what it cannot hold left out. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that the format cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, sign => `\\${sign}`)
      .replace(/\r\n|\r|\n/g, '\\n')
  )
}

/** A line of at most 75 bytes, as the format asks; a sign of several bytes is kept whole. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const parts: string[] = []
  let part = ''
  for (const sign of line) {
    if (encoder.encode(part + sign).length > 73) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part].join('\r\n ')
}
