import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, libraryName } from './file-name.ts'

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

describe('the name of a file in the library', () => {
  it.each([
    ['Underlag & bilaga #1 (50 %) å.docx', 'Underlag & bilaga #1 (50 %) å.docx'],
    ['Möte 09:00 – "utkast"?.docx', 'Möte 09 00 – utkast.docx'],
    ['../../etc/passwd', 'etc passwd'],
    ['~$Protokoll.docx', 'Protokoll.docx'],
    ['.gitignore', 'dokument.gitignore'],
    ['a_vti_b.txt', 'a b.txt'],
    ['faktura\u202efdp.exe', 'faktura fdp.exe'],
    ['a\u0000b\ud83d.txt', 'a b.txt'],
    ['👩🏽‍⚕️.png', '👩🏽‍⚕️.png'],
    ['con.txt', '_con.txt'],
    [' . ', 'dokument'],
    ['???.pdf', 'dokument.pdf'],
  ])('of %j is %j', (name, expected) => {
    expect(libraryName(name)).toBe(expected)
  })

  it('keeps its ending however long it is', () => {
    expect(libraryName(`${'å'.repeat(300)}.docx`)).toBe(`${'å'.repeat(100)}.docx`)
  })

  it('never holds what a library keeps out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
        const given = libraryName(name)
        expect(given).not.toMatch(/["*:<>?/\\|]|_vti_|\p{Control}|\p{Surrogate}|^[\s.~]|[\s.]$|^$/iu)
        expect([...given].length).toBeLessThanOrEqual(115)
      }),
    )
  })
})
