import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elements, openWord, type WordFile } from '../../../test/builders/word-file.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import { writeWord } from './write.ts'

const document = (blocks: readonly Block[], more: Partial<WordDocument> = {}): WordDocument => ({
  title: 'Protokoll SoB',
  language: 'sv-SE',
  header: 'SoB 5 oktober 2026',
  footer: { text: 'Utskrivet 2026-11-22', page: 'Sida', of: 'av' },
  blocks,
  ...more,
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const open = async (blocks: readonly Block[], more?: Partial<WordDocument>) =>
  openWord(await writeWord(document(blocks, more)))

/** What a text must never become, looked for in every part of the file. */
function strangers(file: WordFile): string[] {
  return [...file.parts].flatMap(([name, part]) => {
    const fields = elements(part, 'w:instrText').map(field => (field.textContent ?? '').trim())
    const own = name.startsWith('word/footer') ? ['PAGE', 'NUMPAGES'] : []
    return [
      ...fields.filter(field => !own.includes(field)),
      ...['w:fldSimple', 'w:hyperlink', 'w:object', 'w:pict', 'w:altChunk'].filter(
        tag => elements(part, tag).length > 0,
      ),
      ...elements(part, 'Relationship').flatMap(link => (link.getAttribute('TargetMode') === 'External' ? [name] : [])),
    ]
  })
}

describe('a Word file', () => {
  it('has the outline, the lists and the table that were asked for', async () => {
    const file = await open([
      { kind: 'heading', level: 1, text: '1. Mötets öppnande' },
      { kind: 'paragraph', runs: [{ text: 'Fet', strong: true }, { text: ' och vanlig' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'ett' }], [{ text: 'två' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'ett igen' }]] },
      { kind: 'heading', level: 2, text: 'Närvaro' },
      {
        kind: 'table',
        caption: 'Närvarande',
        alt: 'En rad för varje part.',
        header: ['Part', 'Roll'],
        rows: [['Arbvux', 'Samordnare'], ['Finsam']],
      },
      { kind: 'pageBreak' },
      { kind: 'heading', level: 3, text: 'Sist' },
    ])
    expect(file.paragraphs.filter(({ style }) => /^(Title|Heading)/.test(style))).toEqual([
      { style: 'Title', text: 'Protokoll SoB' },
      { style: 'Heading1', text: '1. Mötets öppnande' },
      { style: 'Heading2', text: 'Närvaro' },
      { style: 'Heading3', text: 'Sist' },
    ])
    expect(file.tables).toEqual([
      [
        ['Part', 'Roll'],
        ['Arbvux', 'Samordnare'],
        ['Finsam', ''],
      ],
    ])
    const body = file.parts.get('word/document.xml')
    if (!body) throw new Error('no body')
    const [first, second, third] = elements(body, 'w:numId').map(id => id.getAttribute('w:val'))
    expect(first).toBe(second)
    expect(third).not.toBe(first)
    expect(elements(body, 'w:b').length).toBeGreaterThan(0)
  })

  it('has lines that grow with their letters, so that a heading of two lines can be read', async () => {
    const look = (await open([paragraph('text')])).parts.get('word/styles.xml')
    const lines = (look ? elements(look, 'w:spacing') : []).filter(spacing => spacing.getAttribute('w:line'))
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.getAttribute('w:lineRule')).toBe('auto')
  })

  it('is accessible: language, title, header row, and words for those who do not see the table', async () => {
    const file = await open([
      { kind: 'table', caption: 'Närvarande & frånvarande', alt: 'En rad "var"', header: ['Part'], rows: [['Arbvux']] },
    ])
    const [body, look, core] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map(name =>
      file.parts.get(name),
    )
    if (!body || !look || !core) throw new Error('a part is missing')
    expect(
      elements(look, 'w:docDefaults')
        .flatMap(all => elements(all, 'w:lang'))[0]
        ?.getAttribute('w:val'),
    ).toBe('sv-SE')
    expect(elements(core, 'dc:title')[0]?.textContent).toBe('Protokoll SoB')
    expect(elements(core, 'dc:creator')[0]?.textContent).toBe('Styrforum')
    expect(elements(core, 'cp:lastModifiedBy')[0]?.textContent).toBe('Styrforum')
    const [row, other] = elements(body, 'w:tr')
    expect(row && elements(row, 'w:tblHeader')).toHaveLength(1)
    expect(other && elements(other, 'w:tblHeader')).toHaveLength(0)
    expect(elements(body, 'w:tblCaption')[0]?.getAttribute('w:val')).toBe('Närvarande & frånvarande')
    expect(elements(body, 'w:tblDescription')[0]?.getAttribute('w:val')).toBe('En rad "var"')
    expect([...file.raw.keys()].some(name => name.startsWith('word/media'))).toBe(false)
  })

  it('says the page number and the date at the foot of every page, by the only fields it has', async () => {
    const file = await open([paragraph('text')])
    const feet = [...file.parts].filter(([name]) => /^word\/footer\d*\.xml$/.test(name))
    expect(feet.length).toBeGreaterThan(0)
    for (const [, foot] of feet) {
      expect(elements(foot, 'w:instrText').map(field => field.textContent?.trim())).toEqual(['PAGE', 'NUMPAGES'])
      expect(
        elements(foot, 'w:t')
          .map(text => text.textContent)
          .join(''),
      ).toContain('Utskrivet 2026-11-22')
    }
    expect(strangers(file)).toEqual([])
  })

  const hostile = [
    '{{motets_namn}} {%p for x in y %} $' + '{env}',
    "=CMD|'/C calc'!A0",
    '{ HYPERLINK "https://exempel.invalid" } { INCLUDEPICTURE "x" }',
    '</w:t></w:r><w:fldSimple w:instr="DATE"/> ]]> <!-- & &amp; "',
    'https://exempel.invalid/?a=1&b=2',
    'שלום عالم 😀👩‍👩‍👧 å',
  ]
  it.each(hostile)('holds %j as the text that it is', async text => {
    const file = await open(
      [
        paragraph(text),
        { kind: 'heading', level: 1, text },
        { kind: 'list', ordered: false, items: [[{ text }]] },
        { kind: 'table', caption: text, alt: text, header: [text], rows: [[text]] },
      ],
      { title: text, header: text, footer: { text, page: text, of: text } },
    )
    expect(file.paragraphs.filter(each => each.text === text).length).toBe(7)
    expect(strangers(file)).toEqual([])
  })

  it('writes a sign where a character cannot be written, and lets no sign turn the reading direction', async () => {
    const file = await open(
      [paragraph('noll\u0000 halv\ud800 slut\uffff steg\u0007'), paragraph('faktura\u202efdp.exe\u2066')],
      { title: 'a\u0000\nb' },
    )
    expect(file.paragraphs.map(({ text }) => text)).toEqual([
      'a\ufffd b',
      'noll\ufffd halv\ufffd slut\ufffd steg\ufffd',
      'fakturafdp.exe',
    ])
    expect(file.parts.get('docProps/core.xml')?.documentElement?.textContent).toContain('a\ufffd b')
  })

  it('is well-formed whatever stands wherever', async () => {
    const text = 'a\u0000\ud800\u0001b'
    const file = await open(
      [
        { kind: 'heading', level: 1, text },
        { kind: 'list', ordered: true, items: [[{ text }]] },
        { kind: 'table', caption: text, alt: text, header: [text], rows: [[text]] },
      ],
      { title: text, header: text, footer: { text, page: text, of: text } },
    )
    expect([...file.raw.values()].join('').match(/a\ufffd\ufffd\ufffdb/g)?.length).toBeGreaterThan(10)
  })

  it('breaks lines where the text does, whatever machine wrote it', async () => {
    const file = await open([paragraph('ett\r\ntvå\rtre\n\nfem')])
    expect(file.paragraphs.at(-1)?.text).toBe('ett\ntvå\ntre\n\nfem')
  })

  it('holds the longest text that a list can hold, and two hundred points', async () => {
    const long = 'Ordet är fritt. '.repeat(4000).slice(0, 63_999)
    const points = Array.from({ length: 200 }, (_, n): Block => ({ kind: 'heading', level: 1, text: `Punkt ${n + 1}` }))
    const file = await open([paragraph(long), ...points])
    expect(file.paragraphs[1]?.text).toBe(long)
    expect(file.paragraphs).toHaveLength(202)
  })

  it('is well-formed and says the same text, whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async text => {
        const file = await open([paragraph(text)])
        expect(file.paragraphs.at(-1)?.text.normalize()).toBe(
          text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').normalize(),
        )
      }),
      { numRuns: 40 },
    )
  })
})
