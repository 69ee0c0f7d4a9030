import type { Element as XmlElement } from '@xmldom/xmldom'
import { unitsOf } from '../../src/domain/styrmodell/compare/units.ts'
import type { StyrmodellText } from '../../src/domain/styrmodell/text/text.ts'
import { elements, openWord } from './word-file.ts'

/** What a reader of the file answers to all of its changes. */
export type Choice = 'accept' | 'reject'

/** Reads the body of a tracked file as Word would after accepting or rejecting all: what is left of each paragraph and row. */
export function leftOf(element: XmlElement, choice: Choice): string[] {
  const gone = choice === 'accept' ? 'w:del' : 'w:ins'
  const found: string[] = []
  let open = ''
  for (const child of [...element.childNodes] as XmlElement[]) {
    if (child.nodeName === 'w:p') {
      open += textLeft(child, gone)
      if (isMarked(child, 'w:pPr', gone)) continue
      if (open !== '') found.push(open)
      open = ''
    } else if (child.nodeName === 'w:tbl') {
      if (open !== '') throw new Error(`A paragraph runs into a table: ${open}`)
      for (const row of elements(child, 'w:tr')) {
        if (isMarked(row, 'w:trPr', gone)) continue
        found.push(
          elements(row, 'w:tc')
            .map(cell => leftOf(cell, choice).join('\n'))
            .join('\t'),
        )
      }
    }
  }
  return [...found, ...(open === '' ? [] : [open])]
}

export function textLeft(node: XmlElement, gone: string): string {
  if (node.nodeName === gone || node.nodeName === 'w:pPr') return ''
  if (node.nodeName === 'w:t' || node.nodeName === 'w:delText') return node.textContent ?? ''
  if (node.nodeName === 'w:br') return '\n'
  return ([...node.childNodes] as XmlElement[]).map(child => textLeft(child, gone)).join('')
}

/** How many empty lines a tracked file's body is left with, and how many tables: each table has one line after it. */
export function emptyLeftIn(body: XmlElement, choice: Choice): { readonly lines: number; readonly tables: number } {
  const gone = choice === 'accept' ? 'w:del' : 'w:ins'
  let [lines, tables, open] = [0, 0, '']
  for (const child of [...body.childNodes] as XmlElement[]) {
    if (child.nodeName === 'w:tbl')
      tables += elements(child, 'w:tr').some(row => !isMarked(row, 'w:trPr', gone)) ? 1 : 0
    if (child.nodeName !== 'w:p') continue
    open += textLeft(child, gone)
    if (isMarked(child, 'w:pPr', gone)) continue
    if (open === '') lines += 1
    open = ''
  }
  return { lines, tables }
}

/** Whether a paragraph's end, or a row, goes with the changes. */
function isMarked(of: XmlElement, properties: string, gone: string): boolean {
  const own = [...of.childNodes].find(node => node.nodeName === properties) as XmlElement | undefined
  const holder =
    properties === 'w:pPr' && own
      ? ([...own.childNodes].find(({ nodeName }) => nodeName === 'w:rPr') as XmlElement)
      : own
  return holder ? [...holder.childNodes].some(({ nodeName }) => nodeName === gone) : false
}

/** What a text says, line by line, as `leftOf` gives it. */
export function linesOfText({ facts, sections }: StyrmodellText): string[] {
  const units = sections.flatMap(unitsOf)
  const lines = units.map(({ kind, cells }) => cells.join(kind === 'row' || kind === 'header-row' ? '\t' : ' '))
  return [facts.title, ...lines].filter(line => line !== '')
}

/** The body of a Word file. */
export async function bodyOf(file: Blob | Uint8Array): Promise<XmlElement> {
  const document = (await openWord(file)).parts.get('word/document.xml')
  const [body] = document ? elements(document, 'w:body') : []
  if (!body) throw new Error('The file has no body.')
  return body
}
