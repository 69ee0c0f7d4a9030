/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hex figures. Written here since the domain knows no platform and must
 * judge digests while it reads, without waiting; a test holds it against the platform's own. No secrets pass through it.
 */
export function sha256(text: string): string {
  const message = padded(utf8(text))
  const state = Uint32Array.from(firstState)
  const expanded = new Uint32Array(64)
  for (let at = 0; at < message.length; at += 64) {
    for (let t = 0; t < 16; t += 1) expanded[t] = word(message, at + t * 4)
    for (let t = 16; t < 64; t += 1) {
      const [a, b] = [get(expanded, t - 15), get(expanded, t - 2)]
      const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
      const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
      expanded[t] = get(expanded, t - 16) + s0 + get(expanded, t - 7) + s1
    }
    compress(state, expanded)
  }
  return [...state].map(part => part.toString(16).padStart(8, '0')).join('')
}

/** The first 32 bits of the fractional parts of square or cube roots of the first primes. */
function fractions(root: (n: number) => number, count: number): Uint32Array {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1) {
    let isPrime = true
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) isPrime = false
    if (isPrime) found.push((root(n) % 1) * 2 ** 32)
  }
  return Uint32Array.from(found)
}
const firstState = fractions(Math.sqrt, 8)
const constants = fractions(Math.cbrt, 64)

function compress(state: Uint32Array, expanded: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + get(constants, t) + get(expanded, t)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = get(state, index) + value
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by))
}

function get(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

function word(bytes: Uint8Array, at: number): number {
  const byte = (offset: number) => bytes[at + offset] ?? 0
  return (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3)
}

/** The message, a one bit, zeros, and its length in bits, to a whole number of blocks. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  let bits = bytes.length * 8
  for (let at = whole.length - 1; bits > 0; at -= 1) {
    whole[at] = bits % 256
    bits = Math.floor(bits / 256)
  }
  return whole
}

/** What the first byte of a character says of how many follow. */
const leads = [0, 0xc0, 0xe0, 0xf0] as const

/** UTF-8 as the platform writes it: half a surrogate pair becomes the sign for what cannot be written. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
    const rest = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
    bytes[length] = (leads[rest] ?? 0) | (point >> (6 * rest))
    length += 1
    for (let left = rest - 1; left >= 0; left -= 1) {
      bytes[length] = 0x80 | ((point >> (6 * left)) & 0x3f)
      length += 1
    }
  }
  return bytes.subarray(0, length)
}
