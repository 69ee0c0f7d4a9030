import { zipSync } from 'fflate'
import { importPieces, importText } from '../../domain/styrmodell/import/import.ts'
import type { Section } from '../../domain/styrmodell/text/text.ts'
import type { DirectiveRead } from '../../ports/styrmodell-files.ts'
import { decode } from '../tables/decode.ts'
import { piecesOfWord, type WordElement, type WordNote } from './pieces.ts'
import { linesOfPart, unpackWord } from './unpack.ts'

/** A Word file may carry pictures; a text carries nothing but words. In bytes. */
const largestWord = 10_000_000
const largestText = 2_000_000

const no = (why: Extract<DirectiveRead, { ok: false }>['why']): DirectiveRead => ({ ok: false, why })

/** Reads a directive by what the file holds, not by its name. */
export async function readDirective(file: Blob, known: readonly Section[] = []): Promise<DirectiveRead> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte)
  if (begins(0x25, 0x50, 0x44, 0x46)) return no('pdf')
  if (begins(0xd0, 0xcf, 0x11, 0xe0) || begins(0x7b, 0x5c, 0x72, 0x74)) return no('old-word')
  const isPacked = begins(0x50, 0x4b)
  if (file.size > (isPacked ? largestWord : largestText)) return no('too-large')
  const data = new Uint8Array(await file.arrayBuffer())
  if (isPacked) return readWord(data, known)
  const { text, encoding, isGarbled } = decode(data)
  if (text.includes('\0')) return no('not-text')
  const imported = importText(text, known)
  return imported.words.in === 0 ? no('empty') : { ok: true, imported, encoding, isGarbled }
}

async function readWord(data: Uint8Array, known: readonly Section[]): Promise<DirectiveRead> {
  const parts = unpackWord(data)
  if (parts === 'too-large') return no('too-large')
  if (parts === 'broken' || !parts.has('word/document.xml')) return no('not-word')
  try {
    const { body, notes } = await elementsOf(parts)
    const numbers = new Map([...notes.keys()].map((id, at) => [id, String(at + 1)]))
    const pieces = piecesOfWord(
      renumbered(body, numbers),
      new Map([...notes].map(([id, note]) => [numbers.get(id) ?? id, { ...note, noteId: numbers.get(id) ?? id }])),
    )
    const lines = ['document', 'footnotes', 'endnotes'].flatMap(name => linesOfPart(parts.get(`word/${name}.xml`)))
    const imported = importPieces(pieces, [...lines, ...numbers.values()], known)
    return imported.words.in === 0 ? no('empty') : { ok: true, imported, isGarbled: false }
  } catch {
    // The library throws whatever the broken file made it stumble on; for the person it is one thing.
    return no('not-word')
  }
}

/** The library's own tree of the file, taken as it passes by: it holds more than the HTML that is made of it. */
async function elementsOf(parts: ReadonlyMap<string, Uint8Array>) {
  const mammoth = await import('mammoth')
  const packed = zipSync(Object.fromEntries(parts), { level: 0 })
  let body: readonly WordElement[] = []
  const notes = new Map<string, WordNote>()
  const input = { arrayBuffer: packed.buffer as ArrayBuffer, buffer: packed as never }
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    transformDocument: (document: WordElement & { readonly notes?: { resolve(reference: WordElement): WordNote } }) => {
      body = document.children ?? []
      for (const reference of referencesIn(body)) {
        const note = document.notes?.resolve(reference)
        if (note && reference.noteId !== undefined) notes.set(noteKey(reference), note)
      }
      return document
    },
  })
  return { body, notes }
}

/** Footnotes and endnotes are numbered each from one. */
function noteKey(reference: WordElement & { readonly noteType?: string }): string {
  return `${reference.noteType ?? ''}${reference.noteId ?? ''}`
}

function referencesIn(elements: readonly WordElement[]): WordElement[] {
  return elements.flatMap(element =>
    element.type === 'noteReference' ? [element] : referencesIn(element.children ?? []),
  )
}

/** The same elements with the notes numbered in the order in which they are referred to. */
function renumbered(elements: readonly WordElement[], numbers: ReadonlyMap<string, string>): WordElement[] {
  return elements.map(element => {
    if (element.type === 'noteReference')
      return { ...element, noteId: numbers.get(noteKey(element)) ?? element.noteId ?? '' }
    return element.children ? { ...element, children: renumbered(element.children, numbers) } : element
  })
}
