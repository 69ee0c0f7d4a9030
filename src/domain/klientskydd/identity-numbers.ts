import { isDigit } from './characters.ts'
import { birthTimeOf, foreignDigits, isCalendarDay, isTimeOfDay, type Span, writtenDates } from './dates.ts'
import { type FindingKind, type Match, severityOf } from './finding.ts'
import { luhnAgrees } from './luhn.ts'
import type { Normalised } from './normalise.ts'
import { beginsNumber, type Reading, readWithCentury, readWithoutCentury } from './reading.ts'

/** Every place that reads as a personnummer or a samordningsnummer, and those that nearly do. They may overlap each other. */
export function findIdentityNumbers(source: Normalised): Match[] {
  const { text } = source
  const dates = coverOf(text, writtenDates(text))
  const foreign = coverOf(text, foreignDigits(text))
  const matches: Match[] = []
  let foundUntil = 0
  for (let start = 0; start < text.length; start++) {
    if (!beginsNumber(source, start)) continue
    // Right after a digit, parted from it only by what is unseen or raised: worth a look, but no guesses upon it.
    const afterDigit = isDigit(text.charCodeAt(start - 1))
    if (afterDigit && start < foundUntil) continue
    for (const reading of [readWithCentury(source, start), readWithoutCentury(source, start)]) {
      if (!reading || cuts(dates, reading) || touches(foreign, reading)) continue
      const kind = kindOf(text, reading)
      if (!kind || (afterDigit && severityOf[kind] !== 'stop')) continue
      matches.push({ kind, start, end: reading.end, oddity: oddityOf(reading) })
      if (severityOf[kind] === 'stop') foundUntil = reading.end
    }
  }
  return matches
}

/**
 * What the ten digits are. Birth number 001–999 and check digit: Skatteverket, Rättslig vägledning, personnummer. Three
 * things are only worth a warning: digits that agree by chance because they are a date and a time with a full stop
 * (13.00), one in ten of all such; a date in parts and a figure in the next cell, line or bracket, where they agree; and
 * a date with four digits close after it where the check digit disagrees.
 */
function kindOf(text: string, reading: Reading): FindingKind | undefined {
  const { year, month, day, third, fourth } = reading
  const birthTime = birthTimeOf(month, day)
  const noBirthNumber = third === 0 && fourth < 10
  if (!birthTime || noBirthNumber) return undefined
  const writtenEvenly = hasEvenDate(text, reading)
  if (reading.split > 0 && !writtenEvenly) return undefined
  if (reading.wide && goesOn.test(text.slice(reading.end, reading.end + 2))) return undefined
  if (luhnAgrees(year, month, day, third, fourth)) {
    if (reading.wide === 'apart' && reading.afterYear > 0) return 'datum-och-siffror'
    if (birthTime === 'coordination') return 'samordningsnummer'
    return text[reading.end - 3] === '.' && isTimeOfDay(third, fourth) ? 'datum-och-siffror' : 'personnummer'
  }
  const calendarDay = isCalendarDay(month, birthTime === 'birth' ? day : day - 60)
  return calendarDay && writtenEvenly && reading.split === 0 && !reading.wide ? 'datum-och-siffror' : undefined
}

/** A mark and a digit after figures that stand off from the date: a decision number, a diarienummer, a time, an amount. */
const goesOn = /^[-\u2010-\u2015\u2212/.,:]\d/

/**
 * Is the date in one piece, or in three with one and the same mark between? Asked where digits could be something else:
 * where the check digit disagrees, and where the last four are in two pieces, as in 0302-12 34 56 or 08.10 09.15 10.30.
 */
function hasEvenDate(text: string, { afterYear, afterMonth, afterDay, split, end }: Reading): boolean {
  if (afterYear !== afterMonth || afterYear > 1) return false
  const dayAt = end - 4 - split - afterDay - 2
  return afterYear === 0 || text[dayAt - 1] === text[dayAt - 4]
}

/** A date in one piece or evenly parted is how people write; of two such the one with fewer separators. */
function oddityOf({ afterYear, afterMonth, afterDay, split }: Reading): number {
  const uneven = afterYear !== afterMonth
  return (uneven ? 100 : 0) + afterYear + afterMonth + afterDay + split * 10
}

/** For each character the number of the span it lies in, 0 for none: makes asking cheap however many spans there are. */
function coverOf(text: string, spans: readonly Span[]): Uint32Array {
  const cover = new Uint32Array(text.length + 1)
  for (const [i, { start, end }] of spans.entries()) for (let at = start; at < end; at++) cover[at] = i + 1
  return cover
}

/** Does the reading begin or end inside a span? */
function cuts(cover: Uint32Array, { start, end }: Reading): boolean {
  const inside = (at: number) => cover[at] !== 0 && cover[at] === cover[at - 1]
  return inside(start) || inside(end)
}

function touches(cover: Uint32Array, { start, end }: Reading): boolean {
  for (let at = start; at < end; at++) if (cover[at] !== 0) return true
  return false
}
