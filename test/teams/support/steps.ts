/** What one does and waits for in every test of the hosted app. */
import type { Frame, Page } from 'playwright-core'
import { question } from '../../journeys/support/nominate.ts'
import type { Visit } from './visit.ts'

/** A question of the sample that stands in its list. */
export const name = question

export const heading = (place: Page | Frame, words: string | RegExp) =>
  place.getByRole('heading', { level: 1, name: words }).waitFor({ timeout: 20_000 })
export const saved = (place: Page | Frame) =>
  place
    .getByText(/^Sparat \d/)
    .first()
    .waitFor({ timeout: 20_000 })
export const press = (place: Page | Frame, button: string) => place.getByRole('button', { name: button }).click()

/** Signs in in the window of the sign-in service, that this opens. */
export async function signInBy(visit: Visit, start: () => Promise<unknown>, isRelayed = false): Promise<void> {
  const opening = visit.context.waitForEvent('page')
  await start()
  let window = await opening
  if (isRelayed) {
    const next = visit.context.waitForEvent('page')
    await press(window, 'Fortsätt')
    window = await next
  }
  await window.getByRole('link', { name: /Logga in som/ }).click()
}
