import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workbookOf } from '../../test/builders/workbook.ts'
import { madeNumber } from '../domain/klientskydd/made-numbers.ts'
import { holdsStop } from '../domain/klientskydd/stops.ts'
import { lazyDocuments } from './documents.ts'

const { date, last } = madeNumber(1990, 1, 18, 980)
const number = `${date}-${last}`
const documents = lazyDocuments()
const words = (...parts: BlobPart[]) => documents.words(new Blob(parts))
const packed = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))).slice().buffer

describe('the words of a file', () => {
  it('are those of a Word file, wherever in it they lie, also what has been deleted with tracking', async () => {
    const paragraph = (tag: string, text: string) => `<w:p><w:r><w:${tag}>${text}</w:${tag}></w:r></w:p>`
    for (const [part, tag] of [
      ['document', 't'],
      ['document', 'delText'],
      ['footnotes', 't'],
      ['header1', 't'],
      ['comments', 't'],
    ] as const) {
      const read = await words(
        packed({
          'word/document.xml': `<w:body>${paragraph('t', 'Kallelser &amp; rutiner')}</w:body>`,
          [`word/${part}.xml`]: `<w:x>${paragraph(tag, `Ring om ${number}`)}</w:x>`,
        }),
      )
      expect(read.ok && holdsStop(read.text), `${part} ${tag}`).toBe(true)
    }
  })

  it('hang together though Word has divided them into runs, and paragraphs stand apart', async () => {
    const runs = `<w:p><w:r><w:t>${date}</w:t></w:r><w:r><w:rPr/><w:t>-${last} A &amp; B</w:t></w:r></w:p><w:p><w:t>slut</w:t></w:p>`
    expect(await words(packed({ 'word/document.xml': runs }))).toEqual({ ok: true, text: `${number} A & B\nslut\n` })
  })

  it('are those of a workbook and of slides; what only points at a text is none', async () => {
    const book = await words(workbookOf([['Insats'], [number]]).slice().buffer)
    expect(book.ok && holdsStop(book.text)).toBe(true)
    const sheet = `<c r="A1" t="s"><v>41</v></c><c r="A2"><v>${date}${last}</v></c>`
    expect(await words(packed({ 'xl/worksheets/sheet1.xml': sheet }))).toEqual({ ok: true, text: `${date}${last}\n\n` })
    const reckoned = `<c r="A1" t="str"><f>B2</f><v>${date}${last}</v></c>`
    const shown = await words(packed({ 'xl/worksheets/sheet1.xml': reckoned }))
    expect(shown.ok && holdsStop(shown.text)).toBe(true)
    const slide = await words(packed({ 'ppt/slides/slide1.xml': `<a:p><a:r><a:t>Om ${number}</a:t></a:r></a:p>` }))
    expect(slide.ok && holdsStop(slide.text)).toBe(true)
  })

  it('are those of a text, however it is saved', async () => {
    expect(await words('Åtgärd')).toEqual({ ok: true, text: 'Åtgärd' })
    expect(await words(Uint8Array.of(0xc5, 0x74))).toEqual({ ok: true, text: 'Åt' })
  })

  it('cannot be read of pictures, PDF files, other packed folders and broken ones', async () => {
    for (const content of [
      '%PDF-1.7 text',
      '{\\rtf1 text}',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
      packed({ 'a.txt': 'a' }),
      'PK\u0003\u0004nothing',
    ])
      expect(await words(content)).toEqual({ ok: false, why: 'unreadable' })
  })
})
