import { afterEach, describe, expect, it } from 'vitest'
import { styrmodell2025 } from '../../domain/styrmodell/versions/2025.ts'
import { knowEnglish } from '../text/en.ts'
import { speak, text } from '../text/text.ts'
import { turnInWords } from './words.ts'

describe('what is next, where several parts have the turn', () => {
  const turn = { kind: 'svara', parts: ['sf-hisingen', 'sf-nordost', 'arbvux'] } as const

  afterEach(() => speak('sv'))

  it('names them as the language lists names', () => {
    const [first = '', second = '', last = ''] = turn.parts.map(
      key => styrmodell2025.parts.find(part => part.key === key)?.short,
    )
    expect(turnInWords(turn, styrmodell2025, text)).toContain(`${first}, ${second} och ${last}`)
    knowEnglish()
    speak('en')
    expect(turnInWords(turn, styrmodell2025, text)).toContain(`${first}, ${second} and ${last}`)
  })
})
