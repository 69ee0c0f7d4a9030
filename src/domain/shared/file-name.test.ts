import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'

describe('a file name', () => {
  it.each([
    ['Protokoll SoB 2026-10-05', 'Protokoll SoB 2026-10-05.docx'],
    ['Dagordning: v. 41 / Älvstranden?', 'Dagordning v. 41 Älvstranden.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['C:\\Windows\\win.ini', 'C Windows win.ini.docx'],
    ['CON', '_CON.docx'],
    ['nul.docx', '_nul.docx.docx'],
    ['lpt1 .txt', '_lpt1 .txt.docx'],
    ['faktura\u202efdp.exe', 'faktura fdp.exe.docx'],
    ['  . ', 'dokument.docx'],
    ['😀🎉', 'dokument.docx'],
    ['שלום עולם', 'שלום עולם.docx'],
    ['a\u0000b\nc', 'a b c.docx'],
  ])('of %j is %j', (title, expected) => {
    expect(fileName(title, 'docx')).toBe(expected)
  })

  it('is always one that any system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), title => {
        const name = fileName(title, 'docx')
        expect(name).toMatch(/^[\p{Letter}\p{Mark}\p{Number}_(][\p{Letter}\p{Mark}\p{Number} .,_()-]*\.docx$/u)
        expect(name).not.toMatch(/\.\.|[ .]\.docx$/)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i)
        expect([...name].length).toBeLessThanOrEqual(106)
      }),
    )
  })
})
