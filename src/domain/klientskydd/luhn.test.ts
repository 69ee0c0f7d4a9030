import { expect, it } from 'vitest'
import { luhnAgrees } from './luhn.ts'
import { checkDigit } from './made-numbers.ts'

it('agrees for exactly the one check digit that the rule gives, for any nine digits', () => {
  for (let i = 0; i < 10_000; i++) {
    const nine = String((i * 99_991) % 1e9).padStart(9, '0')
    for (let last = 0; last < 10; last++) {
      const ten = `${nine}${last}`
      const [year, month, day, third, fourth] = [0, 2, 4, 6, 8].map(at => Number(ten.slice(at, at + 2))) as [
        number,
        number,
        number,
        number,
        number,
      ]
      if (luhnAgrees(year, month, day, third, fourth) !== (checkDigit(nine) === String(last))) expect.fail(ten)
    }
  }
})
