import { afterAll, beforeAll, expect, it } from 'vitest'
import { inspect } from '../pages/inspect.ts'
import { looks, show } from '../pages/looks.ts'
import { goTo } from '../pages/reach.ts'
import { Stand } from '../pages/stand.ts'
import { content } from '../pages/states/plain.ts'
import { views } from '../pages/views.ts'
import { walk } from '../pages/walk.ts'

/** Each week begins elsewhere, so that all are met in time; all of it at once is `npm run soak -- --pages`. */
const turn = Math.floor(Date.now() / (7 * 24 * 3_600_000))
/** So many views each time, one look at each. */
const perRun = 12

let stand: Stand

beforeAll(async () => {
  stand = await Stand.open()
}, 180_000)
afterAll(() => stand?.close())

it(`${perRun} views, each in a look of its own, lie within their width, cut nothing off, pass axe and err in no console`, async () => {
  const faults: string[] = []
  for (let place = 0; place < perRun; place += 1) {
    const view = views[(turn * perRun + place) % views.length]
    const look = looks[(turn + place) % looks.length]
    if (!view || !look) throw new Error('There is no such view or look.')
    const seen = await walk(content(view), stand, [look])
    faults.push(...seen.faults.map(fault => `${view.name}: ${fault}`))
  }
  expect(faults).toEqual([])
}, 120_000)

it('sees what is wrong: no name, too faint, too wide, cut off, a date over two lines', async () => {
  const person = await stand.sit('samordnare', 'sample')
  const { page } = person
  await goTo(person, '/om')
  const [look] = looks
  if (look) await show(page, page, look)
  expect((await inspect(page, page, 'all')).faults).toEqual([])
  const planted = [
    ['input', '', '', /^label · \(critical\)/],
    ['p', 'color: #999; background: #fff', 'För svag text', /^color-contrast · /],
    ['div', 'width: 3000px', 'Bred', /^sideways: the page is \d+ px wide in \d+$/],
    ['p', 'width: 40px; overflow: hidden; white-space: nowrap', 'Avkortad mening', /^cut off: <p .*Avkortad/],
    ['p', 'width: 80px', 'Klart 12 november 2026', /^parted: 12 november 2026 in <p /],
  ] as const
  for (const [tag, style, text, fault] of planted) {
    const plant = ([name, css, words]: readonly [string, string, string]) => {
      const element = document.createElement(name)
      element.style.cssText = css
      element.textContent = words
      document.querySelector('main')?.append(element)
    }
    await page.evaluate(plant, [tag, style, text] as const)
    const { faults } = await inspect(page, page, 'all')
    expect(faults, text).toEqual(expect.arrayContaining([expect.stringMatching(fault)]))
    await page.evaluate(() => document.querySelector('main')?.lastElementChild?.remove())
  }
}, 120_000)
