/**
 * `npm run soak -- --keys [--only VIEW] [--english]`: each view by the keyboard alone from its first to its last stop, wide and at
 * four hundred percent; with the letters spread; named as its window. `--english` adds what an English page does not say
 * is Swedish, and lists it.
 */
import { parseArgs } from 'node:util'
import type { Person } from '../journeys/support/browser.ts'
import { namingFaults, roomFaults, spacingFaults } from '../journeys/support/eased.ts'
import { Keyboard } from '../journeys/support/keyboard.ts'
import { unmarkedSwedish } from '../journeys/support/unmarked-swedish.ts'
import { drawn } from '../journeys/support/waits.ts'
import { addressOf, goTo } from '../pages/reach.ts'
import { Stand } from '../pages/stand.ts'
import { type View, views } from '../pages/views.ts'

const { values } = parseArgs({
  options: { keys: { type: 'boolean' }, only: { type: 'string' }, english: { type: 'boolean' } },
})
/** A wide page, and a screen of 1280 × 1024 at four hundred percent. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
] as const

const wanted = views.filter(({ name }) => (values.only ?? name).split(',').includes(name))
if (wanted.length === 0) throw new Error('Nothing has that name: see test/pages/views.ts.')

/** Everything that is wrong with the view for the person who sees most there. */
async function faultsOf(view: View, person: Person, keys: Keyboard): Promise<{ stops: number; faults: string[] }> {
  const { page } = person
  // What a view before this one left when it could not be reached is not this one's.
  keys.faults.clear()
  const faults: string[] = []
  let stops = 0
  await page.setViewportSize(sizes[0])
  await goTo(person, await addressOf(view, person), view.shows)
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.reload()
    await drawn(page)
    const found = [...(await namingFaults(page)), ...(await spacingFaults(page))]
    if (size.height < 300) found.push(...(await roomFaults(page)))
    stops += await keys.throughPage()
    found.push(...keys.faults)
    keys.faults.clear()
    faults.push(...found.map(fault => `${size.width}: ${fault}`))
  }
  if (!values.english) return { stops, faults }
  try {
    await page.evaluate(() => localStorage.setItem('styrforum.language', 'en'))
    await page.reload()
    await drawn(page)
    const found = [...(await namingFaults(page, 'en')), ...(await unmarkedSwedish(page))]
    return { stops, faults: [...faults, ...found.map(fault => `in English: ${fault}`)] }
  } finally {
    await page.evaluate(() => localStorage.setItem('styrforum.language', 'sv'))
    // Another address on the same page keeps its language, and the next view is looked for by Swedish words.
    await page.reload()
  }
}

const stand = await Stand.open()
const keyboards = new Map<string, Keyboard>()
let broken = 0
let walked = 0
try {
  for (const view of wanted) {
    const person = await stand.sit(view.as, 'sample')
    const keys = keyboards.get(view.as) ?? (await Keyboard.at(person.page))
    keyboards.set(view.as, keys)
    const { stops, faults } = await faultsOf(view, person, keys).catch((error: unknown) => ({
      stops: 0,
      faults: [`not reached: ${error instanceof Error ? error.message : error}`],
    }))
    walked += stops
    broken += faults.length
    console.log(`${view.name}: ${stops} stops, ${faults.length} faults`)
    for (const fault of faults) console.log(`    ${fault}`)
  }
} finally {
  await stand.close()
}
console.log(`\n${wanted.length} views, ${walked} stops, ${broken} faults`)
process.exitCode = broken === 0 ? 0 : 1
