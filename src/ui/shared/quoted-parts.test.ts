import { expect, it } from 'vitest'
import { quotedParts } from './quoted-parts.ts'

/** With marks round what is Swedish. */
const shown = (sentence: string, ...written: (string | undefined)[]) =>
  quotedParts(sentence, written)
    .map(({ text, isWritten }) => (isWritten ? `[${text}]` : text))
    .join('')

it('marks what is written wherever it stands, and leaves the rest to the page', () => {
  expect(shown('Next: Val av justerare', 'Val av justerare')).toBe('Next: [Val av justerare]')
  expect(shown('Praktik and Praktik', 'Praktik')).toBe('[Praktik] and [Praktik]')
  expect(shown('Services in Praktik by Arbvux', undefined, '', 'Språk')).toBe('Services in Praktik by Arbvux')
  expect(shown('', 'Praktik')).toBe('')
})

it('takes a name that holds another whole', () => {
  expect(shown('Praktik i grupp, and Praktik', 'Praktik', 'Praktik i grupp')).toBe('[Praktik i grupp], and [Praktik]')
})
