/** What a page shows when the world does not do as it should: no network, no answer, a refusal, two texts of one thing. */
import { endNotices, openAs } from '../../journeys/support/browser.ts'
import { nominate, nominated, question } from '../../journeys/support/nominate.ts'
import { faults } from '../../journeys/support/past-the-app.ts'
import { twoTexts, writer } from '../../journeys/support/two-texts.ts'
import { drawn } from '../../journeys/support/waits.ts'
import { goTo } from '../reach.ts'
import type { Stand } from '../stand.ts'
import type { State } from '../state.ts'
import { subject } from './acts.ts'

const toGraph = '**/graph/**'
/** The browser's own lines about what was cut or refused on purpose. */
const cut = /Failed to load resource|net::ERR/

/** At a computer of their own, where Graph cannot be reached, with one thing written since. */
const offline = (path: string) => async (stand: Stand) => {
  const person = await stand.sitAnew('rep-sf-nordost', 'sample', '/avvikelser')
  const { page, context } = person
  await page.getByRole('link', { name: question }).waitFor()
  await context.route(toGraph, route => route.abort())
  await page.getByRole('link', { name: question }).click()
  await nominate(page)
  await nominated(page)
  // A notice has a state of its own; here it would only lie in front.
  await page.evaluate(endNotices)
  await page.locator('.fui-ToastTitle').first().waitFor({ state: 'detached' })
  await goTo(person, path)
  await page
    .getByText(/1 ändring väntar/)
    .first()
    .waitFor({ timeout: 60_000 })
  return subject(person)
}

const both = async (stand: Stand) =>
  subject(await twoTexts(await stand.app('sample'), path => stand.sitAnew(writer, 'sample', path)))

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
    reach: both,
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
