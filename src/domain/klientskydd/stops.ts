import { scan } from './scan.ts'

/** What names a thing and was never written by a person: an id, a key, a digest. Their figures may look like anything. */
const made = /^(?:[a-z]+:)?(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64})$/

/** Does the text hold what may not be saved? What only looks like a person is for the writer to judge. */
export function holdsStop(text: string): boolean {
  return !made.test(text) && scan(text).some(({ severity }) => severity === 'stop')
}

/** A day of birth, as it is written in one piece or with marks, and the beginning of the last four at the end of the text. */
const begun =
  /(?<!\d)(?:18|19|20)?\d\d([-\u2010-\u2015\u2212/. ]?)(?:0\d|1[0-2])\1(?:0[1-9]|[12]\d|3[01]|[678]\d|9[01])[ \-\u2010-\u2015\u2212/.+]{0,3}\d{1,3}$/

/**
 * Does the text hold what may not be looked for, or end as one that is being written? What is looked for goes to an
 * address as it is written, and a number without its last figure says nearly as much as the whole.
 */
export function holdsNumberToCome(text: string): boolean {
  return holdsStop(text) || begun.test(text.trimEnd().normalize('NFKC'))
}

/**
 * Does anything in a value hold what may not be saved, however deep it lies: texts, the names of members, and whole
 * numbers, since a number can be written where an amount is asked for.
 */
export function holdsStopAnywhere(value: unknown): boolean {
  if (typeof value === 'string') return holdsStop(value)
  if (typeof value === 'number') return Number.isInteger(value) && holdsStop(String(value))
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value)
    ? value.some(holdsStopAnywhere)
    : Object.entries(value).some(([name, member]) => holdsStop(name) || holdsStopAnywhere(member))
}

/** The same of a column as it is stored, where several parts may lie as JSON in one text. */
export function holdsStopInColumn(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return holdsStopAnywhere(value)
  try {
    return holdsStopAnywhere(JSON.parse(value))
  } catch {
    return holdsStop(value)
  }
}
