/** The days of a series of meetings that a journey plans, some weeks ahead, and what the app calls the meetings on them. */
import { weekdayOf } from '../../../src/domain/meeting/series.ts'
import { addDays, swedishDay } from '../../../src/domain/shared/day.ts'

const ahead = addDays(swedishDay(new Date().toISOString()), 40)
/** Where the series begins. */
export const friday = addDays(ahead, (12 - weekdayOf(ahead)) % 7)
/** Where its first meeting is moved to. */
export const thursday = addDays(friday, -1)

/** `14 januari`, as the app writes days. */
export function inText(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long' })
}

/** A meeting's name, which ends with its day. */
export const named = (day: string): RegExp => new RegExp(` ${inText(day)}$`)
