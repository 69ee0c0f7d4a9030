import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { elements, openWord } from '../../../test/builders/word-file.ts'
import type { Filling } from '../../ports/documents.ts'
import { fillWord } from './fill.ts'

/** A template as an office makes it: its paragraphs, each of one or more runs. */
async function template(...paragraphs: readonly (string | readonly string[])[]): Promise<Blob> {
  const line = (runs: string | readonly string[]) =>
    new Paragraph({ children: [runs].flat().map(text => new TextRun({ text, bold: true })) })
  return Packer.toBlob(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [line('Möte {{datum}}')] }) },
          footers: { default: new Footer({ children: [line('{{plats}}')] }) },
          children: paragraphs.map(line),
        },
      ],
    }),
  )
}

async function filled(from: Blob, values: Readonly<Record<string, Filling>>) {
  const answer = await fillWord(from, values)
  if (!answer.ok) throw new Error(answer.why)
  return { unknown: answer.unknown, file: await openWord(answer.file) }
}

describe('a template', () => {
  it('gets its placeholders filled, in the body, the header and the footer, also where Word has split them', async () => {
    const from = await template('Tid: {{datum}} och {{ datum }}', ['Plats: {{pl', 'ats}}', '.'])
    const { file, unknown } = await filled(from, { datum: '2026-10-12', plats: 'Rum 1' })
    expect(file.paragraphs.map(({ text }) => text)).toEqual(['Tid: 2026-10-12 och 2026-10-12', 'Plats: Rum 1.'])
    const others = [...file.raw].filter(([name]) => /^word\/(header|footer)\d/.test(name)).map(([, text]) => text)
    expect(others.join()).toContain('2026-10-12')
    expect(others.join()).toContain('Rum 1')
    expect(unknown).toEqual([])
  })

  it('gets blocks in place of the paragraph: headings, lists and tables', async () => {
    const { file } = await filled(await template('Före', '{{punkter}}', 'Efter'), {
      punkter: [
        { kind: 'heading', level: 2, text: '§ 1 Öppnande' },
        { kind: 'paragraph', runs: [{ text: 'Text' }] },
        { kind: 'list', ordered: true, items: [[{ text: 'att' }]] },
        { kind: 'table', caption: 'Närvarande', alt: 'En rad', header: ['Part'], rows: [['Arbvux']] },
      ],
    })
    const texts = file.paragraphs.map(({ text }) => text).filter(Boolean)
    expect(texts).toEqual(['Före', '§ 1 Öppnande', 'Text', 'att', 'Närvarande', 'Part', 'Arbvux', 'Efter'])
    expect(file.tables).toEqual([[['Part'], ['Arbvux']]])
    const body = file.parts.get('word/document.xml')
    expect(body && elements(body, 'w:numPr')).toHaveLength(1)
    expect(file.parts.has('word/numbering.xml')).toBe(true)
  })

  it('keeps the headings of its own Word, which a Swedish one calls Rubrik', async () => {
    const made = unzipSync(new Uint8Array(await (await template('{{punkter}}')).arrayBuffer()))
    const styles = strFromU8(made['word/styles.xml'] ?? new Uint8Array()).replaceAll('"Heading2"', '"Rubrik2"')
    const swedish = new Blob([zipSync({ ...made, 'word/styles.xml': strToU8(styles) }) as Uint8Array<ArrayBuffer>])
    const { file } = await filled(swedish, { punkter: [{ kind: 'heading', level: 2, text: 'Öppnande' }] })
    expect(file.paragraphs.find(({ text }) => text === 'Öppnande')?.style).toBe('Rubrik2')
  })

  it('names the placeholders that nobody can fill, and leaves them as they stand', async () => {
    const { file, unknown } = await filled(await template('{{datum}} {{ordforande}} {{handlaggare}}'), {
      datum: '2026',
      plats: '',
    })
    expect([...unknown].sort()).toEqual(['handlaggare', 'ordforande'])
    expect(file.paragraphs[0]?.text).toBe('2026 {{ordforande}} {{handlaggare}}')
  })

  it('never reads what is filled in: neither placeholders, fields nor XML in it become more than text', async () => {
    const hostile = '{{datum}} {{plats}} \ue000datum\ue001 <w:p/> & { HYPERLINK "x" } \u0000'
    const { file } = await filled(await template('{{datum}}', '{{plats}}', '{{text}}'), {
      datum: hostile,
      plats: hostile,
      text: [{ kind: 'paragraph', runs: [{ text: hostile }] }],
    })
    const shown = '{{datum}} {{plats}} datum <w:p/> & { HYPERLINK "x" } \ufffd'
    expect(file.paragraphs.map(({ text }) => text)).toEqual([shown, shown, shown])
    const body = file.parts.get('word/document.xml')
    expect(body && ['w:instrText', 'w:fldSimple', 'w:hyperlink'].flatMap(name => elements(body, name))).toEqual([])
  })

  it('that is no Word file is told as such, whatever it is', async () => {
    const odd = [
      new Blob([]),
      new Blob(['PK\u0003\u0004 nej']),
      new Blob([zipSync({ 'a.txt': strToU8('a') }) as Uint8Array<ArrayBuffer>]),
      new Blob([new Uint8Array(10_000_001)]),
      new Blob([zipSync({ 'word/document.xml': new Uint8Array(100_000_001) }) as Uint8Array<ArrayBuffer>]),
    ]
    for (const file of odd) expect(await fillWord(file, { datum: 'a' })).toEqual({ ok: false, why: 'not-word' })
  })
})
