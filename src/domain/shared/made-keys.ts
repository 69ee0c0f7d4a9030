/**
 * Keys that follow from others, so that the same thing made twice, on two devices or after a lost answer, is the same
 * row. Both stay well-formed random UUIDs to whoever reads them.
 */

/** The nth key after a fresh one; for a command that adds more things than it was handed keys for. */
export function nthKey(key: string, n: number): string {
  return mixed(key, n.toString(16).padStart(32, '0'))
}

/** The one key that belongs to two others together, e.g. a meeting and a point of the forum's template. */
export function pairKey(a: string, b: string): string {
  const digits = b.replaceAll('-', '')
  // Turned round, so that keys which differ in the same place (`nthKey`) do not cancel each other out.
  return mixed(a, digits.slice(7) + digits.slice(0, 7))
}

function mixed(key: string, with32: string): string {
  const digits = [...key.replaceAll('-', '')].map((digit, place) =>
    (Number.parseInt(digit, 16) ^ Number.parseInt(with32.charAt(place), 16)).toString(16),
  )
  // The places that say what kind of UUID it is.
  digits[12] = '4'
  digits[16] = '89ab'.charAt(Number.parseInt(digits[16] ?? '0', 16) & 3)
  const hex = digits.join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
