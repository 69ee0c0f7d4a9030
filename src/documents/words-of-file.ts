import type { WordsRead } from '../ports/documents.ts'
import { decode } from './tables/decode.ts'
import { textOfXml, unpack } from './word-in/unpack.ts'

/** Larger files are not read: it would hold the page. In bytes. */
const largest = 20_000_000

/** The parts of Word, Excel and PowerPoint files where people's words lie: notes, headers and comments too. */
const parts =
  /^(word\/[^/]+|xl\/(sharedStrings|comments\d*|worksheets\/[^/]+|threadedComments\/[^/]+)|ppt\/(slides|notesSlides|comments)\/[^/]+)\.xml$/

/** The words of a file, by what it holds and not by its name; what has been deleted with tracking still lies in it. */
export async function wordsOfFile(file: Blob): Promise<WordsRead> {
  if (file.size > largest) return { ok: false, why: 'unreadable' }
  const data = new Uint8Array(await file.arrayBuffer())
  if (data[0] === 0x50 && data[1] === 0x4b) {
    const found = unpack(data, parts)
    if (typeof found === 'string' || found.size === 0) return { ok: false, why: 'unreadable' }
    return { ok: true, text: [...found.values()].map(textOfXml).join('\n') }
  }
  const { text } = decode(data)
  // Signs that no text holds: a picture, a PDF, an older Word file.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that the check is about
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text) || text.startsWith('%PDF') || text.startsWith('{\\rtf'))
    return { ok: false, why: 'unreadable' }
  return { ok: true, text }
}
