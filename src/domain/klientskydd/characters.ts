const decimalDigit = /^\p{Nd}$/u
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u
const combining = /^\p{M}$/u

/** Is this UTF-16 unit one of 0–9? For normalised text, where every digit is one of them. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Is this UTF-16 unit a letter? Good enough for Swedish words: everything from À on counts, but for × and ÷ and punctuation. */
export function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  return unit !== 0xd7 && unit !== 0xf7 && !(unit >= 0x2000 && unit <= 0x2bff)
}

/** Is this code point a decimal digit of some script: 7, ７, ٧, ७? */
export function isDecimalDigit(codePoint: number): boolean {
  // The first digits after ASCII are the Arabic ones; asking Unicode about every letter would cost time.
  return codePoint < 0x660 ? isDigit(codePoint) : decimalDigit.test(String.fromCodePoint(codePoint))
}

/**
 * The value 0–9 of a decimal digit of any script. Unicode keeps each script's digits in one unbroken row from zero to
 * nine, so the value is the distance to where the row begins; a few rows stand right after each other, hence modulus 10.
 */
export function decimalValue(codePoint: number): number {
  let first = codePoint
  while (isDecimalDigit(first - 1)) first--
  return (codePoint - first) % 10
}

/**
 * Is this code point one that no reader sees: zero width, soft hyphen, byte order mark, direction mark, variation
 * selector, control character? Tab and line breaks are seen, as space.
 */
export function isInvisible(codePoint: number): boolean {
  if (codePoint === 9 || codePoint === 10 || codePoint === 13) return false
  if (codePoint >= 0x20 && codePoint < 0x7f) return false
  return invisible.test(String.fromCodePoint(codePoint))
}

/** Is this code point a mark that sits on the character before it: ring, dots, strike-through, keycap? */
export function isCombining(codePoint: number): boolean {
  // General punctuation, where what is unseen lives, holds no marks; asking Unicode each time would cost.
  if (codePoint < 0x300 || (codePoint >= 0x2000 && codePoint < 0x20d0)) return false
  return combining.test(String.fromCodePoint(codePoint))
}
