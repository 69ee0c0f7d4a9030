import { DOMParser, type Document as XmlDocument, type Element as XmlElement } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A Word file taken apart: every part is read as strict XML, so that a fault in one fails the test that opened it. */
export interface WordFile {
  readonly parts: ReadonlyMap<string, XmlDocument>
  readonly raw: ReadonlyMap<string, string>
  /** The texts of the body's paragraphs, in order; a line break is a line feed, a tab a tab. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[]
  /** Tables as rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[]
}

/** Opens a Word file. @throws ParseError for a part that is no well-formed XML. */
export async function openWord(file: Blob | Uint8Array): Promise<WordFile> {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer())
  const raw = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
  const parser = new DOMParser({ onError: (level, message) => (level === 'warning' ? undefined : fail(message)) })
  const parts = new Map(
    [...raw]
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, text]) => [name, parser.parseFromString(text, 'text/xml')]),
  )
  const document = parts.get('word/document.xml') ?? fail('The file has no word/document.xml.')
  return {
    parts,
    raw,
    paragraphs: elements(document, 'w:p').map(paragraph => ({ style: styleOf(paragraph), text: textOf(paragraph) })),
    tables: elements(document, 'w:tbl').map(table =>
      elements(table, 'w:tr').map(row => elements(row, 'w:tc').map(textOf)),
    ),
  }
}

export function elements(within: XmlDocument | XmlElement, name: string): XmlElement[] {
  return [...within.getElementsByTagName(name)]
}

function styleOf(paragraph: XmlElement): string {
  return elements(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? ''
}

function textOf(element: XmlElement): string {
  const signs: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' }
  return elements(element, '*')
    .map(part => (part.tagName === 'w:t' ? (part.textContent ?? '') : (signs[part.tagName] ?? '')))
    .join('')
}

function fail(message: string): never {
  throw new Error(message)
}
