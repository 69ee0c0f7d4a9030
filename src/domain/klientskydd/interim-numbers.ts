import { isCalendarDay } from './dates.ts'
import type { Match } from './finding.ts'

/**
 * A birth date, a letter and three digits. The letters are those in use by schools and authorities. A separator that is
 * a space counts only after a date in one piece: "2026-10-05 K302" is a day and a room.
 */
const interimNumber =
  /(?<!\d)(?:18|19|20)?\d\d(?:(\d\d)(\d\d)[ +\-\u2010-\u2015\u2212]?|[-\u2010-\u2015\u2212/.](\d\d)[-\u2010-\u2015\u2212/.](\d\d)[+\-\u2010-\u2015\u2212]?)[TRSUWXJKLMN]\d{3}(?!\d)/giu

/** Interim numbers. The check digit is not asked for: no rule for it is published, and a warning may be wrong. */
export function findInterimNumbers(text: string): Match[] {
  return Array.from(text.matchAll(interimNumber), match => ({
    kind: 'interimsnummer' as const,
    start: match.index,
    end: match.index + match[0].length,
    oddity: 0,
    isDate: isCalendarDay(Number(match[1] ?? match[3]), Number(match[2] ?? match[4])),
  })).filter(match => match.isDate)
}
