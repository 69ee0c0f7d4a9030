import { useEffect, useState } from 'react'
import type { Holidays } from '../../domain/meeting/series.ts'

/** Swedish holidays of some years, fetched when a year is planned; nothing until they are there, or when they cannot be. */
export function useHolidays(years: string): Holidays | 'waiting' | 'missing' {
  const [holidays, setHolidays] = useState<Holidays | 'waiting' | 'missing'>('waiting')
  useEffect(() => {
    let isGone = false
    const numbers = years.split(' ').filter(Boolean).map(Number)
    import('./holidays.ts').then(
      ({ holidaysOf }) => !isGone && setHolidays(holidaysOf(numbers)),
      () => !isGone && setHolidays('missing'),
    )
    return () => {
      isGone = true
    }
  }, [years])
  return holidays
}
