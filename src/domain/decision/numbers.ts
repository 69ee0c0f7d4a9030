import { counted, type Reading } from '../reading.ts'
import { nextNumber, type Series } from './number.ts'

/** The numbers of the decisions that count: what the next number follows on. */
export function countedNumbers(reading: Reading): string[] {
  return counted(reading.decisions).map(({ number }) => number)
}

/** The number that a decision of this series gets if it is stored now, by what the reader sees. */
export function numberNow(series: Series, reading: Reading): string {
  return nextNumber(series, countedNumbers(reading))
}
