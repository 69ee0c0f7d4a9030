/** What a page shows when the world does not do as it should: no network, no answer, a refusal, two texts of one thing. */
import type { Page } from 'playwright-core'
import { lists } from '../../../src/sharepoint/lists/all.ts'
import { endNotices, openAs } from '../../journeys/support/browser.ts'
import { drawn } from '../../journeys/support/waits.ts'
import { goTo } from '../reach.ts'
import { faults, graph, type Stand } from '../stand.ts'
import type { State } from '../state.ts'
import { subject } from './acts.ts'

const toGraph = '**/graph/**'
/** The browser's own lines about what was cut or refused on purpose. */
const cut = /Failed to load resource|net::ERR/
const question = 'Återkoppling från praktik kommer för sent'

async function nominate(page: Page): Promise<void> {
  await page.getByRole('link', { name: question }).first().click()
  await page.getByRole('button', { name: 'Mer att göra' }).click()
  const item = page.getByRole('menuitem', { name: 'Nominera' })
  await item
    .or(page.getByRole('button', { name: 'Nominera' }))
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
  const notice = page.getByText('Du har nominerat frågan.')
  await notice.first().waitFor()
  // A notice has a state of its own; here it would only lie in front.
  await page.evaluate(endNotices)
  await notice.first().waitFor({ state: 'detached' })
}

/** At a computer of their own, where Graph cannot be reached, with one thing written since. */
const offline = (path: string) => async (stand: Stand) => {
  const person = await stand.sitAnew('rep-sf-nordost', 'sample', '/avvikelser')
  const { page, context } = person
  await page.getByRole('link', { name: question }).waitFor()
  await context.route(toGraph, route => route.abort())
  await nominate(page)
  await goTo(person, path)
  await page
    .getByText(/1 ändring väntar/)
    .first()
    .waitFor({ timeout: 60_000 })
  return subject(person)
}

/** Another device of the same person has written the same field, and what they did besides is refused. */
async function twoTexts(stand: Stand) {
  const persona = 'rep-sf-sydvast'
  const app = await stand.app('sample')
  const key = crypto.randomUUID()
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
  const fields = { ...lists.avvikelse.toFields(raised), ClientKey: key }
  const answer = await graph(app, persona, 'Avvikelser/items', { method: 'POST', body: JSON.stringify({ fields }) })
  const { id } = (await answer.json()) as { id: string }
  const person = await stand.sitAnew(persona, 'sample', `/avvikelser/${key}/andra`)
  const { page, context, goTo: go } = person
  await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill('Handläggaren fick inget svar på tre veckor.')
  await context.route(toGraph, route => route.abort())
  await page.getByRole('button', { name: 'Spara ändringen' }).click()
  await page.getByRole('heading', { level: 1, name: raised.heading }).waitFor()
  const theirs = { Handelse: 'Svar kom först efter en månad, och då på fel ärende.' }
  await graph(app, persona, `Avvikelser/items/${id}/fields`, { method: 'PATCH', body: JSON.stringify(theirs) })
  await faults(app, [{ fault: 'forbidden', method: 'POST', path: 'Samverkan-Handelser' }])
  await go('/avvikelser')
  await nominate(page)
  await context.unroute(toGraph)
  await go('/ko')
  await page.reload()
  await page.getByText('Två har ändrat samma sak').waitFor({ timeout: 60_000 })
  await page.getByRole('heading', { name: 'Togs inte emot' }).waitFor({ timeout: 60_000 })
  return subject(person)
}

/** Opened at a computer that has seen nothing, while Graph answers as told. */
const firstOpening = (path: string, answer: 'never' | 'cut' | 'broken') => async (stand: Stand) => {
  const person = await openAs(stand.browser, await stand.app('sample'))
  const { page, context } = person
  await drawn(page)
  await context.route('**/graph/v1.0/**', async route => {
    if (answer === 'cut') return route.abort()
    if (answer === 'broken')
      return route.fulfill({ status: 500, json: { error: { code: 'generalException', message: 'made up' } } })
  })
  await page.goto(`${(await stand.app('sample')).url}/?persona=sammankallande#${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return subject(person)
}

export const troubleStates: readonly State[] = [
  { view: 'ko', name: 'vantar', reach: offline('/ko'), expected: cut },
  { view: 'enheten', name: 'vantar', reach: offline('/enheten'), expected: cut },
  { view: 'oversikt', name: 'utan-natverk', reach: offline('/'), expected: cut },
  {
    view: 'ko',
    name: 'konflikt-och-nej',
    reach: twoTexts,
    expected: cut,
    leave: async stand => faults(await stand.app('sample'), []),
  },
  ...(['/', '/avvikelser', '/tjansteutbud'] as const).flatMap((path): State[] => {
    const view = path === '/' ? 'oversikt' : path.slice(1)
    return [
      { view, name: 'hamtar', reach: firstOpening(path, 'never'), expected: cut },
      { view, name: 'forsta-utan-natverk', reach: firstOpening(path, 'cut'), expected: cut },
      { view, name: 'servern-trasig', reach: firstOpening(path, 'broken'), expected: cut },
    ]
  }),
]
