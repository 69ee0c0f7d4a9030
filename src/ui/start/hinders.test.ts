import { describe, expect, it } from 'vitest'
import { type StartHinder, wordsFor } from './hinders.ts'

const hinders: readonly StartHinder[] = [
  ...(['interaction', 'cancelled', 'popup-blocked', 'no-consent', 'not-assigned', 'other-person'] as const),
  ...(['offline', 'silent', 'refused', 'site-missing', 'site-forbidden', 'site-offline'] as const),
]

describe('what stands in the way', () => {
  it('always leaves a way on, and in a frame never one that leaves the page', () => {
    for (const hinder of hinders) {
      expect(wordsFor(hinder, false).actions.length).toBeGreaterThan(0)
      const { actions } = wordsFor(hinder, true)
      expect(actions.length).toBeGreaterThan(0)
      expect(actions).not.toContain('leave')
      expect(actions).not.toContain('leave-as-other')
      expect(wordsFor(hinder, false).actions).not.toContain('browser')
    }
  })
})
