import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'
import { lazyTables } from './tables.ts'

const tables = lazyTables()
const read = (...parts: BlobPart[]) => tables.read(new Blob(parts))

/** A workbook as Excel saves it: text, a day, a number, an empty cell. */
const workbook = Uint8Array.from(
  atob(
    [
      'UEsDBBQAAAAIALcxdl1EroPn/wAAAJYCAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbK2Sy07DMBBFf8XytoqdskAIJemCxxJYlA8w',
      '9iSx4pc8bkn/HsctLFChm65G9r1zz2g0zWa2huwhovaupWtWUwJOeqXd0NL37XN1Rzddsz0EQJKtDls6phTuOUc5ghXIfACXld5H',
      'K1J+xoEHIScxAL+p61suvUvgUpWWDNo1j9CLnUnkac7fR2wEg5Q8HI0Lq6UiBKOlSFnne6d+UaoTgeXO4sFRB1xlA+VnCYvyN+DU',
      '95r3ELUC8iZiehE2u/hs+KeP04f3E/s/5MyUvu+1BOXlzuYWhiGCUDgCJGtYqcwK7VaX+cWMvJT1lQf5yb8wB6aDAbz2FkroN5mX',
      'Q+u+AFBLAwQUAAAACAC3MXZdHEn3vqQAAAAWAQAACwAAAF9yZWxzLy5yZWxzjc/BDsIgDAbgVyG9O6YHY8zYLsZkVzMfAFnHyAYl',
      'gDrfXo7OePDY9P+/plWz2Jk9MERDTsC2KIGhU9QbpwVcu/PmAE1dXXCWKSfiaHxkueKigDElf+Q8qhGtjAV5dHkzULAy5TFo7qWa',
      'pEa+K8s9D58GrE3W9gJC22+BdS+P/9g0DEbhidTdoks/TnwlsiyDxiRgmfmTwnQjmoqMAq8rvnqwfgNQSwMEFAAAAAgAtzF2XWF0',
      'xI2uAAAACQEAAA8AAAB4bC93b3JrYm9vay54bWyNj8sOgkAMRX9l0r0MujCG8EiMMWGvHzBCgQnMlLTj4/OdgOxdtb1tT3vz6uMm',
      '9UIWS76AfZKCQt9Qa31fwP123Z2gKvM38fggGlWc9lLAEMKcaS3NgM5IQjP62OmInQmx5F7LzGhaGRCDm/QhTY/aGethJWT8D4O6',
      'zjZ4oebp0IcVwjiZEH+Vwc4CZb5ckF9U3jgs4DyZdg9qkeo2ugLFmY0J11HXZa63Lb0ZK79QSwMEFAAAAAgAtzF2XQPQUtK3AAAA',
      'lgEAABoAAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc62QywrCMBBFfyXM3k7bhYiYuhHBregHhHT6oG0SMvH19wbFR6ELF66G',
      'O49zL7NaX4denMlza42ELElBkNG2bE0t4XjYzhawLlZ76lWIG9y0jkU8MSyhCcEtEVk3NChOrCMTJ5X1gwpR+hqd0p2qCfM0naP/',
      'ZsCYKXalBL8rMxCHm6Nf2LaqWk0bq08DmTBhgRfrO26IQoQqX1OQ8G4xPkqWRCrgdJj8n2E43HriT5Knftnj6MHFHVBLAwQUAAAA',
      'CAC3MXZd2I8ZxKQAAADZAAAADQAAAHhsL3N0eWxlcy54bWxdjksLwjAQhP9K2LtNWkREmvZW8OJFBa+x3T4gL7KptP/eVATB2+w3',
      's7tT1ovR7IWBJmcl5JkAhrZ13WQHCfdbsztCXZUUV43XETGylLckYYzRnzindkSjKHMebXJ6F4yKaQwDJx9QdbQtGc0LIQ7cqMlC',
      'Vbao9aMn1rrZRglFQkvP7GwaE8+dBAH8j+R7YMp7vV5m88TQfN4kvAX591xSv5rVG1BLAwQUAAAACAC3MXZdBtotsBABAAB2AgAA',
      'GAAAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbH2SQU7DMBBFr2J5T50mFBByXBUqBOvCAUxiGquJHc2MWg5UTpKLMQ0oaqWkO/uP',
      'n2f+t/Xyu6nF3gH6GHI5nyVSuFDE0odtLj/eX24e5NLoQ4QdVs6R4OMBc1kRtY9KYVG5xuIsti5w5StCY4m3sFXYgrNlDzW1SpPk',
      'TjXWB2l0r60tWaMhHgRwW1aL02I1l4Jy6UPtg9sQsO7RaDJvAflirchodVJU8U88TREb4u6xge6ndCPc8xUOaARYTwGrQLa+BBT7',
      'Gsylg7l06gb4dIQE3TFw7GMmp8hXj0y4MGaQGfyLdm9uF9ki1Wp/7iftK/eDejF0NgydTeXUcrQ7EYtKVN2xRjsWgTp7azV8IvML',
      'UEsBAhQDFAAAAAgAtzF2XUSug+f/AAAAlgIAABMAAAAAAAAAAAAAAIABAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAAA',
      'CAC3MXZdHEn3vqQAAAAWAQAACwAAAAAAAAAAAAAAgAEwAQAAX3JlbHMvLnJlbHNQSwECFAMUAAAACAC3MXZdYXTEja4AAAAJAQAA',
      'DwAAAAAAAAAAAAAAgAH9AQAAeGwvd29ya2Jvb2sueG1sUEsBAhQDFAAAAAgAtzF2XQPQUtK3AAAAlgEAABoAAAAAAAAAAAAAAIAB',
      '2AIAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQDFAAAAAgAtzF2XdiPGcSkAAAA2QAAAA0AAAAAAAAAAAAAAIABxwMA',
      'AHhsL3N0eWxlcy54bWxQSwECFAMUAAAACAC3MXZdBtotsBABAAB2AgAAGAAAAAAAAAAAAAAAgAGWBAAAeGwvd29ya3NoZWV0cy9z',
      'aGVldDEueG1sUEsFBgAAAAAGAAYAgAEAANwFAAAAAA==',
    ].join(''),
  ),
  sign => sign.charCodeAt(0),
)

describe('a table as CSV', () => {
  it('comes back the same, whatever stands in it, and holds no cell that is taken for a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^['=+@;"\t\r\n -]{0,6}$/),
      fc.constantFrom('=1+1', "'=1+1", '＝SUMMA(A1)', '-1', '\uFEFF', '\0', 'å;"ä"\r\nö'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 }), rows => {
        const csv = writeCsv(rows)
        expect(readCsv(csv, 100, ';')).toEqual(rows)
        // Read as Excel does, without taking away the quote that guards.
        for (const field of Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data.flat())
          expect(field).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/)
      }),
      { numRuns: 1000 },
    )
  })

  it('begins with the mark by which Excel knows UTF-8, and divides by semicolons', async () => {
    const file = await tables.csv([
      ['Insats', 'Område'],
      ['Språk', 'Hälsa'],
    ])
    expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await file.text()).toContain('Insats;Område\r\nSpråk;Hälsa')
  })
})

describe('a file that somebody chose', () => {
  const text = 'Insats;Område\r\nSpråk och hälsa;Hälsa\r\n'
  const rows = [
    ['Insats', 'Område'],
    ['Språk och hälsa', 'Hälsa'],
  ]

  it('is read whatever it was saved as', async () => {
    const latin = Uint8Array.from(text, sign => sign.charCodeAt(0))
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map(sign => sign.charCodeAt(0))]).buffer)
    for (const [file, encoding] of [
      [text, 'utf-8'],
      [`\uFEFF${text}`, 'utf-8'],
      [latin, 'windows-1252'],
      [wide, 'utf-16'],
    ] as const) {
      const found = await read(file)
      expect(found).toMatchObject({ ok: true, encoding, isGarbled: false })
      expect(found.ok && found.rows.slice(0, 2)).toEqual(rows)
    }
  })

  it('may divide by commas or tabs', async () => {
    for (const divider of [',', '\t'])
      expect(await read(text.replaceAll(';', divider))).toMatchObject({ ok: true, rows: [...rows, ['']] })
  })

  it('tells when its letters were spoilt before it came here', async () => {
    expect(await read(text.replaceAll('å', 'Ã¥'))).toMatchObject({ ok: true, isGarbled: true })
    expect(await read(text.replaceAll('å', '\uFFFD'))).toMatchObject({ ok: true, isGarbled: true })
  })

  it('may be a workbook, by what it holds and not by its name', async () => {
    const found = await read(workbook)
    expect(found).toEqual({
      ok: true,
      isGarbled: false,
      rows: [
        ['Insats', 'Stadsområde', 'Start', 'Antal'],
        ['Arbetsträning', 'Hisingen', '2024-03-01', '7'],
        ['Språk och hälsa', '', '', ''],
      ],
    })
  })

  it.each([
    ['nothing', '', 'empty'],
    ['only a header', 'Insats;Område\r\n;\r\n', 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'not-a-table'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'not-a-table'],
    ['a packed folder of something else', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2), 'not-a-table'],
    ['a workbook that is cut off', workbook.slice(0, 400), 'not-a-table'],
    ['too many rows', `Insats;Område\n${'a;b\n'.repeat(20_001)}`, 'too-many-rows'],
    ['more than can be read', new Uint8Array(20_000_001), 'too-large'],
  ])('is refused with %s', async (_, file, why) => {
    expect(await read(file)).toEqual({ ok: false, why })
  })

  it('is read in a moment with ten thousand rows', async () => {
    const found = await read(`Insats;Område\n${'Språk och hälsa;Hälsa\n'.repeat(10_000)}`)
    expect(found.ok && found.rows.length).toBe(10_002)
  })
})
