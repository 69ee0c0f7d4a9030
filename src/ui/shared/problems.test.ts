import { expect, it } from 'vitest'
import { text } from '../text/text.ts'
import { namedMessage } from './problems.ts'

it('names the field before what is wrong with it, with one sign between them', () => {
  const tooLong = { field: 'what', problem: 'too-long', length: 12, limit: 10 } as const
  expect(namedMessage(tooLong, 'Rubrik', text)).toBe('Rubrik: Texten är 12 tecken. Korta den till högst 10.')
  expect(namedMessage(tooLong, 'Vad har hänt?', text)).toBe(
    'Vad har hänt? Texten är 12 tecken. Korta den till högst 10.',
  )
  expect(namedMessage({ field: 'what', problem: 'empty' }, 'Vad har hänt?', text)).not.toContain('?:')
})
