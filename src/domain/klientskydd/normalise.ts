import { decimalValue, isCombining, isDecimalDigit, isDigit, isInvisible } from './characters.ts'

/** Text as the finders read it, and where in the given text each of its characters comes from. */
export interface Normalised {
  /** The text as it was given. */
  readonly given: string
  /** One form for everything that reads alike: compatibility composed (NFKC), digits 0–9, nothing invisible. */
  readonly text: string
  /** Where the character at the same index begins in the given text. */
  readonly startOf: readonly number[]
  /** Where it ends there, exclusive. */
  readonly endOf: readonly number[]
}

/** Enough of a character and its marks to know it; a longer heap of marks is ornament or attack, and sorting it would cost time. */
const maxRead = 16

/** A character that unfolds into more than this is a whole phrase in one sign, never a digit or a Swedish letter. */
const maxUnfolded = 4

/**
 * The text in the one form that the finders know. Goes character by character, each with the marks that sit on it, since
 * normalising the whole at once would lose where things were.
 */
export function normalise(given: string): Normalised {
  const startOf: number[] = []
  const endOf: number[] = []
  const readBefore = new Map<string, string>()
  let text = ''
  let start = 0
  while (start < given.length) {
    const plainEnd = endOfPlain(given, start)
    text += given.slice(start, plainEnd)
    for (; start < plainEnd; start++) {
      startOf.push(start)
      endOf.push(start + 1)
    }
    if (start === given.length) break
    const end = endOfCharacter(given, start)
    const character = given.slice(start, Math.min(end, start + maxRead))
    let read = readBefore.get(character)
    if (read === undefined) {
      read = readAs(character)
      readBefore.set(character, read)
    }
    text += read
    for (let i = 0; i < read.length; i++) {
      startOf.push(start)
      endOf.push(end)
    }
    start = end
  }
  return { given, text, startOf, endOf }
}

/** Where the run of characters that read as themselves ends; one that carries a mark does not. */
function endOfPlain(given: string, start: number): number {
  let end = start
  while (end < given.length && readsAsItself(given.charCodeAt(end))) end++
  return end > start && given.charCodeAt(end) >= 0x300 ? end - 1 : end
}

/** Printable ASCII, white space of text files, and the accented letters of Europe: most of any Swedish text; and the great scripts of East Asia. */
export function readsAsItself(unit: number): boolean {
  if (unit < 0x130) return (unit >= 0x20 && unit < 0x7f) || unit === 9 || unit === 10 || unit === 13 || unit >= 0xc0
  return (unit >= 0x3400 && unit < 0xa48d) || (unit >= 0xac00 && unit < 0xd7a4)
}

function endOfCharacter(given: string, start: number): number {
  let end = start + widthAt(given, start)
  while (given.charCodeAt(end) >= 0x300 && isCombining(given.codePointAt(end) as number)) end += widthAt(given, end)
  return end
}

function widthAt(given: string, at: number): number {
  return (given.codePointAt(at) as number) > 0xffff ? 2 : 1
}

const needsCare = /[\p{Nd}\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}]/u

function readAs(character: string): string {
  if (!needsCare.test(character) && character.normalize('NFKC') === character) return character
  const seen = Array.from(character)
    .filter(sign => !isInvisible(sign.codePointAt(0) as number))
    .join('')
  const signs = Array.from(seen.normalize('NFKC'), withAsciiDigit)
  const beginsWithDigit = isDigit(signs[0]?.charCodeAt(0) ?? 0)
  // A digit that is struck through, underlined or on a keycap is still that digit: what sits on it is ornament.
  const read = signs
    .filter((sign, i) => i === 0 || !(beginsWithDigit && isCombining(sign.codePointAt(0) as number)))
    .join('')
  return read.length > maxUnfolded ? '\ufffd' : read
}

function withAsciiDigit(sign: string): string {
  const codePoint = sign.codePointAt(0) as number
  return isDecimalDigit(codePoint) ? String(decimalValue(codePoint)) : sign
}
