import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, readsAsItself } from './normalise.ts'

describe('normalise', () => {
  it('reads the digits of every numbering system that this machine can write', () => {
    let systems = 0
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const written = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210)
      if (!/^\p{Nd}{10}$/u.test(written)) continue
      systems++
      expect(normalise(written).text, system).toBe('9876543210')
    }
    expect(systems).toBeGreaterThan(50)
  })

  it.each([
    ['zero width, soft hyphen, byte order mark, direction marks', '\u200b\u00ad\ufeff\u200e\u202a\u2066\u2060', ''],
    ['control characters, but not white space', 'a\0b\u0007c\td\n', 'abc\td\n'],
    ['spaces of all widths', 'a\u00a0b\u202fc\u2009d\u3000', 'a b c d '],
    ['accents written apart', 'fo\u0308dd pa\u030a', 'född på'],
    ['full width', 'Ａ１－', 'A1-'],
    ['digits struck through and on keycaps', '1\u03362\ufe0f\u20e33', '123'],
    ['a phrase in one sign', 'ﷺ1', '\ufffd1'],
    ['a lone half of a pair', '\ud8001', '\ud8001'],
  ])('%s', (_, given, read) => {
    expect(normalise(given).text).toBe(read)
  })

  it('knows where every character comes from: in order, whole, and for plain text the place itself', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), fc.constantFrom('½', 'a\u030a', '1\u200b', 'ﬁ')),
    )
    fc.assert(
      fc.property(text, pieces => {
        const given = pieces.join('')
        const { text: read, startOf, endOf } = normalise(given)
        expect(startOf).toHaveLength(read.length)
        expect(endOf).toHaveLength(read.length)
        for (let i = 0; i < read.length; i++) {
          expect(endOf[i]).toBeGreaterThan(startOf[i] as number)
          const sameCharacter = i > 0 && startOf[i] === startOf[i - 1]
          if (i > 0 && !sameCharacter) expect(startOf[i]).toBeGreaterThanOrEqual(endOf[i - 1] as number)
          const source = given.slice(startOf[i], endOf[i])
          expect(normalise(source).text).toContain(read[i])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes a short way past characters only where they are their own form, seen, and neither mark nor foreign digit', () => {
    const short = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(readsAsItself)
    const wrong = short
      .map(unit => String.fromCharCode(unit))
      .filter(sign => {
        const isPlain = /^[\t\n\r0-9]$|^[^\p{Nd}\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]$/u.test(sign)
        return !isPlain || sign.normalize('NFKC') !== sign
      })
    expect(short.length).toBeGreaterThan(30_000)
    expect(wrong).toEqual([])
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), given => {
        const once = normalise(given).text
        expect(normalise(once).text).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })
})
