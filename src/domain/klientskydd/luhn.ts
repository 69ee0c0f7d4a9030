/** What two neighbouring digits add to the sum: the first doubled and its digits added, the second as it is. */
const weightOf = Array.from({ length: 100 }, (_, pair) => {
  const first = Math.floor(pair / 10)
  return (first < 5 ? first * 2 : first * 2 - 9) + (pair % 10)
})

/**
 * Does the last digit agree with those before it? Modulus 10 with the weights 2-1, as Skatteverket describes the check
 * digit of a personnummer; an organisation number has the same. Takes ten digits, without century, as pairs 0–99.
 */
export function luhnAgrees(year: number, month: number, day: number, third: number, fourth: number): boolean {
  let sum = 0
  for (const pair of [year, month, day, third, fourth]) sum += weightOf[pair] ?? 0
  return sum % 10 === 0
}
