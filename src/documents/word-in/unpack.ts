import { strFromU8, Unzip, UnzipInflate } from 'fflate'

/** What a Word file may hold unpacked, of what we read of it, in bytes. A directive of 100 pages has about two million. */
const largestUnpacked = 30_000_000
/** Pushed at a time, so that a bomb is seen before it has grown. */
const slice = 65_536

/** Pictures and the like are never unpacked. */
const wordParts = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

/** The parts of a packed folder that hold a Word file's text. */
export function unpackWord(data: Uint8Array): Unpacked {
  return unpack(data, wordParts)
}

type Unpacked = ReadonlyMap<string, Uint8Array> | 'too-large' | 'broken'

/** Some parts of a packed folder. What counts is what comes out, whatever the folder says of itself: it ends at the limit. */
export function unpack(data: Uint8Array, wanted: RegExp): Unpacked {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  let isBroken = false
  const unzip = new Unzip(file => {
    if (!wanted.test(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) isBroken = true
      else {
        size += chunk.length
        if (size <= largestUnpacked) chunks.push(chunk)
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < data.length && size <= largestUnpacked; at += slice)
      unzip.push(data.subarray(at, at + slice), at + slice >= data.length)
  } catch {
    return 'broken'
  }
  if (size > largestUnpacked) return 'too-large'
  if (isBroken) return 'broken'
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * The lines that a part holds, read straight off its XML: a second reader beside the library, so that a word which the
 * library loses is missed. What has been deleted with tracking, and the older twin of a drawing, is no text.
 */
export function linesOfPart(part: Uint8Array | undefined): string[] {
  if (!part) return []
  const xml = strFromU8(part).replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, '')
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br|cr)\b[^>]*\/>|<\/w:p>/g) ?? []
  const text = pieces
    .map(piece => {
      if (piece === '</w:p>') return '\n'
      if (!piece.startsWith('<w:t>') && !piece.startsWith('<w:t ')) return piece.startsWith('<w:tab') ? '\t' : '\n'
      return piece.replace(/<[^>]*>/g, '')
    })
    .join('')
  return unescaped(text).split('\n')
}

/**
 * All the text between the tags of a part, a line for each paragraph, value or comment. A number of a sheet that only points at a
 * shared text is none.
 */
export function textOfXml(part: Uint8Array): string {
  const xml = strFromU8(part).replace(/<c\b[^>]*\bt="s"[^>]*>[\s\S]*?<\/c>/g, '')
  return unescaped(
    xml
      .replace(/<\/(?:\w+:)?(?:p|c|si|row|f|v|text)>|<(?:\w+:)?(?:br|tab|cr)\b[^>]*\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
}

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
