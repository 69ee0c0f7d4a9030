/** What a person does at a page before it is looked at. */
import type { Page } from 'playwright-core'
import type { Person } from '../../journeys/support/browser.ts'
import { addressOf, goTo } from '../reach.ts'
import type { Stand } from '../stand.ts'
import type { State, Subject } from '../state.ts'
import { views } from '../views.ts'

type Holds = NonNullable<State['holds']>

export const subject = (person: Person): Subject => ({ ...person, app: person.page })

/** What is open on the last page, such as a menu in a drawer, lies over the next one too. */
async function closeAll(page: Page): Promise<void> {
  const open = page.locator('[role="menu"], [aria-modal="true"]')
  for (let tried = 0; tried < 4 && (await open.count()) > 0; tried += 1) await page.keyboard.press('Escape')
}

/** Someone at a place of the sample, who then does something. */
export function after(
  persona: string,
  path: string,
  act: (page: Page) => Promise<unknown>,
): (stand: Stand) => Promise<Subject> {
  return async stand => {
    const person = await stand.sit(persona, 'sample')
    await closeAll(person.page)
    await goTo(person, path)
    await act(person.page)
    return subject(person)
  }
}

/** A view as in its row, and then something that is done there. */
export function within(
  view: string,
  name: string,
  act: (page: Page) => Promise<unknown>,
  rest: Pick<State, 'holds' | 'expected' | 'floats'> & { readonly as?: string } = {},
): State {
  const { as, ...more } = rest
  return {
    view,
    name,
    ...more,
    reach: async stand => {
      const row = views.find(one => one.name === view)
      if (!row) throw new Error(`views.ts has no ${view}.`)
      const person = await stand.sit(as ?? row.as, 'sample')
      await closeAll(person.page)
      await goTo(person, await addressOf(row, person), row.shows)
      await act(person.page)
      return subject(person)
    },
  }
}

export const press = (name: string | RegExp) => async (page: Page) =>
  page
    .locator('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** Chooses in the menu beside the page's first button. */
export const choose = (name: string | RegExp) => async (page: Page) => {
  await press('Mer att göra')(page)
  await page.getByRole('menuitem', { name }).click()
}

export const hasDialog: Holds = app => app.getByRole('dialog').or(app.getByRole('alertdialog'))
export const hasMenu: Holds = app => app.getByRole('menu')
export const hasAlert: Holds = app => app.getByRole('alert')
