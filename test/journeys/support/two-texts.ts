/** What somebody comes home to whose other device has written in the same place, and whose right was taken meanwhile. */
import { lists } from '../../../src/sharepoint/lists/all.ts'
import type { Person } from './browser.ts'
import { nominate, nominated, question } from './nominate.ts'
import { addRow, type Behind, changeRow, faults } from './past-the-app.ts'

/** Whose it is. */
export const writer = 'rep-sf-sydvast'
/** What the other device wrote. */
export const theirs = 'Svar kom först efter en månad, och då på fel ärende.'

const raised = {
  heading: 'Besked om praktikplats dröjer',
  about: 'rutin',
  omrade: 'sociala',
  delomrade: 'natverk',
  part: 'sf-sydvast',
  what: 'Handläggaren fick inget svar.',
  consequence: '',
  suggestion: '',
  styrmodell: 'styrmodell:2025',
} as const

/**
 * Ends at the queue, with a conflict and a refusal in it; the refusals go on until `faults(behind, [])`.
 * @param seat lets the writer sit down at a place of the app
 */
export async function twoTexts(behind: Behind, seat: (path: string) => Promise<Person>): Promise<Person> {
  const key = crypto.randomUUID()
  const fields = { ...lists.avvikelse.toFields(raised), ClientKey: key }
  const row = await addRow(behind, writer, 'Avvikelser', fields)
  const person = await seat(`/avvikelser/${key}/andra`)
  const { page, context, goTo } = person
  await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill('Handläggaren fick inget svar på tre veckor.')
  // The other way of the same person, e.g. a telephone, writes while this page has no network.
  await context.route('**/graph/**', route => route.abort())
  await page.getByRole('button', { name: 'Spara ändringen' }).click()
  await page.getByRole('heading', { level: 1, name: raised.heading }).waitFor()
  await changeRow(behind, writer, 'Avvikelser', row, { Handelse: theirs })
  await faults(behind, [{ fault: 'forbidden', method: 'POST', path: 'Samverkan-Handelser' }])
  await goTo('/avvikelser')
  await page.getByRole('link', { name: question }).first().click()
  await nominate(page)
  await nominated(page)
  await context.unroute('**/graph/**')
  await goTo('/ko')
  // Nobody waits for the next try.
  await page.reload()
  await page.getByText('Ändrat på två håll').waitFor({ timeout: 60_000 })
  await page.getByRole('heading', { name: 'Togs inte emot' }).waitFor({ timeout: 60_000 })
  return person
}
