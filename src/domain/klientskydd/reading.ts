import { isDecimalDigit, isDigit } from './characters.ts'
import type { Normalised } from './normalise.ts'

/**
 * What people set between the date and the last four though no rule does: a dash with a space on either side, as word
 * processors write it, or what also parts a date from a figure: brackets, a raised dot, the next cell or the next line.
 */
export type WideGap = 'dash' | 'apart'

/** Ten digits read from the text, in pairs, with or without a century before. */
export interface Reading {
  /** The five pairs, as numbers 0–99. */
  readonly year: number
  readonly month: number
  readonly day: number
  readonly third: number
  readonly fourth: number
  /** How many separators stand after the year, the month, the day and inside the last four. */
  readonly afterYear: number
  readonly afterMonth: number
  readonly afterDay: number
  readonly split: number
  /** What parts the date from the last four, where it is more than a slip of the hand; else nothing. */
  readonly wide: WideGap | undefined
  /** Offsets of the normalised text. */
  readonly start: number
  readonly end: number
}

/** Space of every width (NFKC makes them one), hyphens and dashes, minus, slash, dot, underscore, plus. */
const separator = /^[ \-\u2010-\u2015\u2212/._+]$/
const separators = new Set(
  Array.from({ length: 0x2213 }, (_, unit) => unit).filter(unit => separator.test(String.fromCharCode(unit))),
)
/** Tab, line break, brackets and raised dots: what else may stand right before the last four. */
const apart = new Set(Array.from('\t\n\r()\u00b7\u2022\u2027\u22c5', mark => mark.charCodeAt(0)))
const space = 0x20
const dot = 0x2e

/** The most separators between two groups: " -" and "- " are slips of the hand, three are a list or a table. */
const maxGap = 2

/** The most between the date and the last four: " – ", ") (", or a space and a line break of two characters. */
const maxWideGap = 3

/** May a number begin at this offset: a digit that continues no row of digits? */
export function beginsNumber(source: Normalised, at: number): boolean {
  return isDigit(source.text.charCodeAt(at)) && !continues(source, at)
}

/** The number that begins here with a century of 18, 19 or 20. */
export function readWithCentury(source: Normalised, start: number): Reading | undefined {
  const century = pairAt(source.text, start)
  return century >= 18 && century <= 20 ? readTen(source, start, start + 2) : undefined
}

/** The number that begins here without century. */
export function readWithoutCentury(source: Normalised, start: number): Reading | undefined {
  return readTen(source, start, start)
}

function readTen(source: Normalised, start: number, from: number): Reading | undefined {
  const { text } = source
  const year = pairAt(text, from)
  const afterYear = gapAt(text, from + 2)
  const monthAt = from + 2 + afterYear
  const month = pairAt(text, monthAt)
  // Said first of all, since it is what makes most rows of digits cheap to leave; organisation numbers fall here.
  if (!(year >= 0 && month <= 12)) return undefined
  const afterMonth = gapAt(text, monthAt + 2)
  const dayAt = monthAt + 2 + afterMonth
  const day = pairAt(text, dayAt)
  const afterDay = wideGapAt(text, dayAt + 2)
  const lastAt = dayAt + 2 + afterDay
  const split = splitAt(text, lastAt + 2)
  const end = lastAt + 4 + split
  const third = pairAt(text, lastAt)
  const fourth = pairAt(text, end - 2)
  if (!(day >= 0 && third >= 0 && fourth >= 0) || continues(source, end)) return undefined
  const wide = wideGap(text, dayAt + 2, afterDay)
  return { year, month, day, third, fourth, afterYear, afterMonth, afterDay, split, wide, start, end }
}

/** The number that two digits make; NaN where they are not two digits. */
function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : Number.NaN
}

function gapAt(text: string, at: number): number {
  let gap = 0
  while (gap < maxGap && separators.has(text.charCodeAt(at + gap))) gap++
  return gap
}

function wideGapAt(text: string, at: number): number {
  let gap = 0
  while (gap < maxWideGap && (separators.has(text.charCodeAt(at + gap)) || apart.has(text.charCodeAt(at + gap)))) gap++
  return gap
}

function wideGap(text: string, at: number, length: number): WideGap | undefined {
  for (let i = at; i < at + length; i++) if (apart.has(text.charCodeAt(i))) return 'apart'
  return length > maxGap ? 'dash' : undefined
}

/** Inside the last four at most one space or dot: "12 34". */
function splitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit === space || unit === dot ? 1 : 0
}

/**
 * Do the digits on both sides of this offset belong to one row of digits? Not when something invisible stood between
 * them, nor when one is raised or circled and the other is not: a number may have a footnote mark right after it.
 */
function continues({ text, startOf, endOf, given }: Normalised, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at))) return false
  const before = startOf[at - 1] as number
  const after = startOf[at] as number
  if (before === after) return true
  return endOf[at - 1] === after && isOrdinary(given, before) === isOrdinary(given, after)
}

function isOrdinary(given: string, at: number): boolean {
  return isDecimalDigit(given.codePointAt(at) as number)
}
