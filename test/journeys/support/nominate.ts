/** The nomination of a question, which several journeys need and do not ask about. */
import type { Frame, Page } from 'playwright-core'

/** A question of the sample that a representative may nominate. */
export const question = 'Återkoppling från praktik kommer för sent'

/** Nominates the question that is open; what is written is saved on the device first, with or without a network. */
export async function nominate(place: Page | Frame): Promise<void> {
  await place.getByRole('button', { name: 'Mer att göra' }).click()
  const inMenu = place.getByRole('menuitem', { name: 'Nominera' })
  await inMenu
    .or(place.getByRole('button', { name: 'Nominera' }))
    .first()
    .click()
  await place.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
}

/** Until the page says that it is done. */
export const nominated = (place: Page | Frame): Promise<void> =>
  place.getByText('Du har nominerat frågan.').first().waitFor()
