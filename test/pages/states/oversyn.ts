/** Proposals to the yearly översyn after its last day for them: closed to most, and open to those who lead it. */
import type { Page } from 'playwright-core'
import { goTo } from '../reach.ts'
import type { State } from '../state.ts'
import { subject, within } from './acts.ts'

const late = 'Syftet i en mening'

/** One who leads the översyn puts a proposal. */
async function propose(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Lämna ändringsförslag' })
  await form.getByRole('combobox', { name: 'Avsnitt' }).selectOption('Syfte')
  await form.getByRole('textbox', { name: 'Ny lydelse' }).fill('Syftet är att alla får samma möjligheter.')
  await form.getByRole('textbox', { name: 'Rubrik på förslaget' }).fill(late)
  await form.getByRole('textbox', { name: 'Skäl' }).fill('Det blir lättare att läsa.')
  await form.getByRole('button', { name: 'Lämna förslaget' }).click()
  await page.getByRole('heading', { level: 1, name: late }).waitFor()
  // A notice has a state of its own; here it would only lie in front.
  const notice = page.locator('.fui-Toast')
  await notice.first().waitFor()
  await notice.first().waitFor({ state: 'detached' })
}

export const oversynStates: readonly State[] = [
  within('oversyn-forslag-nytt', 'stangd', async () => {}, { as: 'rep-sf-hisingen' }),
  {
    view: 'oversyn-forslag-andra',
    name: 'oppen',
    reach: async stand => {
      const person = await stand.sit('samordnare', 'sample')
      const { page } = person
      await goTo(person, '/oversyn')
      const link = page.locator('main').getByRole('link', { name: late }).first()
      if ((await link.count()) === 0) {
        await goTo(person, '/oversyn/forslag/ny')
        await propose(page)
        await goTo(person, '/oversyn')
      }
      const address = await link.getAttribute('href')
      await goTo(person, `${address?.slice(1)}/andra`)
      return subject(person)
    },
    holds: app => app.getByRole('textbox', { name: 'Ny lydelse' }),
  },
]
