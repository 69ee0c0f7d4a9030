import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked, snippet } from './snippet.ts'

describe('a snippet', () => {
  it('is the whole of a short text, on one line', () => {
    expect(snippet('ett\ntvå', 0)).toBe('ett två')
  })

  it('is the piece round what was found, cut between words, with a sign where it was cut', () => {
    const text = `${'före '.repeat(100)}TRÄFFEN ${'efter '.repeat(100)}`
    const piece = snippet(text, text.indexOf('TRÄFFEN'))
    expect(piece).toMatch(/^… före .*TRÄFFEN .*efter …$/)
    expect(piece.length).toBeLessThan(260)
  })

  it('holds a text without a space, and one that ends in what was found', () => {
    expect(snippet('å'.repeat(1000), 500).length).toBeLessThan(260)
    expect(snippet(`${'ord '.repeat(100)}slut`, 400)).toMatch(/slut$/)
  })
})

describe('a marked text', () => {
  it('has each of the words marked, whatever the case', () => {
    const pieces = marked('Kallelser och kallelserutin i Älvsborg', ['kallels', 'älv'])
    expect(pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['Kallels', 'kallels', 'Älv'])
  })

  it('is put together again as it was, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ minLength: 1, maxLength: 3 })),
        (text, words) => {
          expect(
            marked(text, words)
              .map(piece => piece.text)
              .join(''),
          ).toBe(text.normalize('NFC'))
        },
      ),
    )
  })
})
