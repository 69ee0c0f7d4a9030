/** The text of a file, however it was saved. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  readonly isGarbled: boolean
}

/** UTF-8 that was once read as Windows-1252, and the sign for a letter that could not be read. */
const garbled = /Ã[¥¤¶…„–]|\uFFFD/

/** Reads UTF-8 and, where the bytes cannot be that, Windows-1252, which older Excel saves as; UTF-16 tells itself. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  if (wide) return judged(new TextDecoder(wide).decode(bytes), 'utf-16')
  try {
    return judged(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return judged(new TextDecoder('windows-1252').decode(bytes), 'windows-1252')
  }
}

function judged(text: string, encoding: Decoded['encoding']): Decoded {
  return { text, encoding, isGarbled: garbled.test(text) }
}
