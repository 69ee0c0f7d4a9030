import { describe, expect, it } from 'vitest'
import { diffWords } from '../../domain/styrmodell/compare/words.ts'
import { trackedParts } from './tracked-parts.ts'

describe('trackedParts', () => {
  it('sets what has come apart from what has gone, where no space divides them', () => {
    const parts = trackedParts(diffWords('enligt 4 kap.', 'enligt 12 kap.'))
    expect(parts.map(({ text, isTight }) => [text, isTight])).toEqual([
      ['enligt ', false],
      ['4', false],
      ['12', true],
      [' kap.', false],
    ])
  })

  it('marks no white space round a change, and loses none', () => {
    const changes = [
      { kind: 'removed', text: ' gammal text ' },
      { kind: 'added', text: 'ny\n' },
      { kind: 'same', text: ' rad' },
    ] as const
    const parts = trackedParts(changes)
    expect(parts.map(({ lead, text, tail }) => [lead, text, tail])).toEqual([
      [' ', 'gammal text', ' '],
      ['', 'ny', '\n'],
      ['', ' rad', ''],
    ])
    expect(parts.some(({ isTight }) => isTight)).toBe(false)
  })

  it('sets nothing apart that begins with a space of its own', () => {
    const changes = [
      { kind: 'removed', text: '4' },
      { kind: 'added', text: ' och 5' },
    ] as const
    expect(trackedParts(changes)[1]).toMatchObject({ lead: ' ', text: 'och 5', isTight: false })
  })

  it('marks the white space where nothing else is changed', () => {
    expect(trackedParts([{ kind: 'added', text: '\n' }])[0]).toMatchObject({ lead: '', text: '\n', tail: '' })
  })
})
