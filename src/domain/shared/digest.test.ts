import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestInGroups, digestOf } from './digest.ts'
import { sha256 } from './sha256.ts'

const platform = (text: string) => createHash('sha256').update(new TextEncoder().encode(text)).digest('hex')

describe('SHA-256', () => {
  it('gives the answers that the standard gives', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    )
  })

  it('agrees with the platform at every length round a block, and on any text', () => {
    for (let length = 0; length < 200; length += 1)
      expect(sha256('å'.repeat(length))).toBe(platform('å'.repeat(length)))
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => sha256(text) === platform(text)))
    const hostile = 'half \ud800 a pair, \udc00 😀 שלום \u0000 \uffff é 𐍈'
    expect(sha256(hostile)).toBe(platform(hostile))
  })

  it('agrees on a text longer than its own length field’s lowest bytes', () => {
    const long = 'protokoll '.repeat(100_000)
    expect(sha256(long)).toBe(platform(long))
  })
})

describe('the canonical form', () => {
  it('does not care in which order things were written, nor how a letter was composed', () => {
    expect(canonicalJson({ b: 1, a: ['å', null, true], c: undefined })).toBe('{"a":["å",null,true],"b":1}')
    expect(digestOf({ a: 'a\u030a', b: '' })).toBe(digestOf({ b: '', a: 'å' }))
    expect(digestOf({ a: '1' })).not.toBe(digestOf({ a: 1 }))
    expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']))
  })

  it('is read back as what it was written from', () => {
    const plain = fc
      .jsonValue({ maxDepth: 4 })
      .filter(value => JSON.stringify(value) === JSON.stringify(value).normalize('NFC'))
    fc.assert(
      fc.property(plain, value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not exist for what JSON cannot say', () => {
    for (const strange of [Number.NaN, [undefined], { a: () => 1 }, 1n])
      expect(() => canonicalJson(strange)).toThrow(/no canonical form/)
  })

  it('is shown in groups that two people can read to each other', () => {
    expect(digestInGroups(sha256('abc'))).toBe(
      'ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad',
    )
  })
})
