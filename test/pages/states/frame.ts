/** What the frame round the pages can show: the search, the menus, the tour, and the pages that come before the app. */
import type { Page } from 'playwright-core'
import { breakDrawing } from '../../journeys/support/browser.ts'
import { drawn } from '../../journeys/support/waits.ts'
import { goTo } from '../reach.ts'
import type { State } from '../state.ts'
import { after, subject } from './acts.ts'

const search = (word: string) => async (page: Page) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Ord att söka efter' }).fill(word)
}

/** The button of one's name lies in the drawer where the page is narrow. */
async function openAccount(page: Page): Promise<void> {
  const account = page.getByRole('button', { name: /^Sammankallande/ })
  if (!(await account.isVisible())) await page.getByRole('button', { name: 'Öppna menyn' }).click()
  await account.click()
  await page.getByRole('menu').waitFor()
}

/** The browser’s own line about lists that somebody without a seat may not read. */
const refused = /status of 403/

export const frameStates: readonly State[] = [
  {
    view: 'oversikt',
    name: 'introduktion',
    reach: async stand => subject(await stand.sitAnew('sammankallande', 'sample')),
    holds: app => app.getByRole('region', { name: 'Kom igång' }),
  },
  {
    view: 'oversikt',
    name: 'utan-uppdrag',
    expected: refused,
    reach: async stand => subject(await stand.sitAnew('utan-medlemskap', 'sample')),
  },
  {
    view: 'avvikelser',
    name: 'utan-uppdrag',
    expected: refused,
    reach: after('utan-medlemskap', '/avvikelser', drawn),
  },
  {
    view: 'oversikt',
    name: 'valj-person',
    reach: async stand => subject(await stand.sitAnew(undefined, 'sample')),
    holds: app => app.getByRole('button', { name: /Representant, SF Hisingen/ }),
  },
  {
    view: 'oversikt',
    name: 'finns-inte',
    reach: after('sammankallande', '/finns-inte', drawn),
  },
  {
    view: 'avvikelser',
    name: 'kunde-inte-visas',
    reach: async stand => {
      const person = await stand.sitAnew('sammankallande', 'sample')
      await drawn(person.page)
      await breakDrawing(person.page)
      await goTo(person, '/avvikelser', 'Sidan kunde inte visas')
      return subject(person)
    },
    holds: app => app.getByRole('heading', { level: 1, name: 'Sidan kunde inte visas' }),
    expected: /toSorted/,
  },
  {
    view: 'oversikt',
    name: 'sok',
    floats: true,
    reach: after('sammankallande', '/', search('')),
    holds: app => app.getByRole('dialog'),
  },
  {
    view: 'oversikt',
    name: 'sok-traffar',
    floats: true,
    reach: after('sammankallande', '/', search('praktikens')),
    holds: app => app.getByRole('option'),
  },
  {
    view: 'oversikt',
    name: 'sok-inget',
    floats: true,
    reach: after('sammankallande', '/', search('xyzzy')),
    holds: app => app.getByRole('dialog'),
  },
  {
    view: 'oversikt',
    name: 'kontomeny',
    floats: true,
    reach: after('sammankallande', '/', openAccount),
    holds: app => app.getByRole('menu'),
  },
  {
    view: 'oversikt',
    name: 'huvudmeny',
    floats: true,
    reach: after('sammankallande', '/', async page => {
      // On a wide page it stands there always.
      const folded = page.getByRole('button', { name: 'Öppna menyn' })
      if (await folded.isVisible()) await folded.click()
    }),
    holds: app => app.getByRole('navigation', { name: 'Huvudmeny' }),
  },
]
