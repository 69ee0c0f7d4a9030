const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
const last = digits.length - 1

/**
 * An order key between two others, so that moving one point rewrites one row. Keys are fractions written in base 36
 * after an unwritten point: `i` is a half. Absent means before everything or after everything.
 * @throws when `low` is not before `high`, or either ends in `0` (nothing could come before it).
 */
export function orderBetween(low: string | undefined, high: string | undefined): string {
  const a = low ?? ''
  if (a.endsWith('0') || high?.endsWith('0'))
    throw new Error('An order key must not end in 0: make keys with orderBetween only.')
  if (high !== undefined && a >= high)
    throw new Error(`No key lies between ${a} and ${high}: pass the lower one first.`)
  return middle(a, high)
}

function middle(low: string, high: string | undefined): string {
  if (high !== undefined) {
    let shared = 0
    while ((low[shared] ?? '0') === high[shared]) shared += 1
    if (shared > 0) return high.slice(0, shared) + middle(low.slice(shared), high.slice(shared))
  }
  const lowDigit = digits.indexOf(low[0] ?? '0')
  const highDigit = high === undefined ? last + 1 : digits.indexOf(high[0] ?? '0')
  if (highDigit - lowDigit > 1) return digits.charAt((lowDigit + highDigit) >> 1)
  if (high !== undefined && high.length > 1) return high.charAt(0)
  return digits.charAt(lowDigit) + middle(low.slice(1), undefined)
}
