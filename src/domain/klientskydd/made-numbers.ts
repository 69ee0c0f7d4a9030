/**
 * For the tests of this folder: numbers made by the rules, never a person's. Birth numbers 980–999 are kept by
 * Skatteverket for testing, so no one bears what is made here. Shares no code with the scanner that it tests.
 */

/** A made number: eight digits of birth time and the last four. */
export interface MadeNumber {
  readonly date: string
  readonly last: string
}

/** Puts a number together from its parts: `day` with 60 added for a samordningsnummer. */
export function madeNumber(year: number, month: number, day: number, birthNumber: number): MadeNumber {
  const date = padded(year, 4) + padded(month, 2) + padded(day, 2)
  const birth = padded(birthNumber, 3)
  return { date, last: birth + checkDigit(date.slice(2) + birth) }
}

/** The check digit of nine digits: what is missing to the next ten, when every other digit counts as the digit sum of its double. */
export function checkDigit(nine: string): string {
  const doubledDigitSum = '0246813579'
  const sum = Array.from(nine, (digit, i) => Number(i % 2 === 0 ? doubledDigitSum[Number(digit)] : digit)).reduce(
    (a, b) => a + b,
  )
  return String((10 - (sum % 10)) % 10)
}

/** The eleven ways of writing that the scanner promises to find. */
export const spellings: Readonly<Record<string, (number: MadeNumber) => string>> = {
  'twelve digits': ({ date, last }) => date + last,
  'twelve digits with hyphen': ({ date, last }) => `${date}-${last}`,
  'ten digits': ({ date, last }) => date.slice(2) + last,
  'ten digits with hyphen': ({ date, last }) => `${date.slice(2)}-${last}`,
  'en dash': ({ date, last }) => `${date.slice(2)}\u2013${last}`,
  'non-breaking hyphen': ({ date, last }) => `${date.slice(2)}\u2011${last}`,
  space: ({ date, last }) => `${date.slice(2)} ${last}`,
  'like an ISO date': ({ date, last }) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}-${last}`,
  'zero width inside': ({ date, last }) =>
    `${date.slice(0, 5)}\u200b${date.slice(5)}-${last.slice(0, 2)}\u200d${last.slice(2)}`,
  'full width': ({ date, last }) => fullWidth(`${date}${last}`),
  plus: ({ date, last }) => `${date.slice(2)}+${last}`,
}

function fullWidth(digits: string): string {
  return Array.from(digits, digit => String.fromCodePoint(0xff10 + Number(digit))).join('')
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
