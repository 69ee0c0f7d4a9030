import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { House } from './support/house.ts'
import { drawn, sent } from './support/waits.ts'

/**
 * Someone who has never seen the app, and has nothing open but it. The machine's time is measured; the person's is reckoned,
 * on the slow side: every line that was not read before is read, at 200 words a minute, down to what is pressed where that is said, and else
 * the whole page; a click takes 2.5 seconds of finding and pointing, and 200 signs a minute are typed.
 */
const secondsAWord = 60 / 200
const secondsAClick = 2.5
const secondsASign = 60 / 200
/** The limit, from `npm start` to a first escalation. */
const limitSeconds = 5 * 60

const started = performance.now()
let personSeconds = 0
const readLines = new Set<string>()

// The command tells the sample year itself, as it does for everybody the first time.
const house = House.open({ fill: async () => {} })

/** @param until the words at which one who reads from the top has found what to do */
async function read(page: Page, until?: RegExp): Promise<void> {
  await drawn(page)
  const shown = await page.evaluate(() => {
    // What a closed list could offer is not on the page yet.
    const options = [...document.querySelectorAll('option:not(:checked)')].map(option => option.textContent)
    return { lines: document.body.innerText.split('\n').map(line => line.trim()), options }
  })
  const open = shown.lines.filter(line => !shown.options.includes(line))
  const found = until ? open.findIndex(line => until.test(line)) : -1
  const lines = found < 0 ? open : open.slice(0, found + 1)
  const words = lines.filter(line => !readLines.has(line)).flatMap(line => line.split(/\s+/).filter(Boolean))
  for (const line of lines) readLines.add(line)
  personSeconds += words.length * secondsAWord
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().click()
  personSeconds += secondsAClick
}

describe('a stranger', () => {
  it('comes from the start command to a first escalation in under five minutes, by what the pages say', async () => {
    const { page, problems } = await house.seat()
    await page.getByRole('button', { name: 'Börja som sammankallande' }).waitFor()
    await read(page, /Börja som sammankallande/)
    await press(page, 'button', 'Börja som sammankallande')

    await page
      .getByRole('link', { name: /Lyft frågan till SoB/ })
      .first()
      .waitFor()
    await read(page, /Lyft frågan till SoB/)
    await press(page, 'link', /Lyft frågan till SoB/)
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Översikt' }).waitFor()
    await read(page)
    await press(page, 'button', 'Lyft till SoB')
    await page.getByRole('heading', { level: 1, name: 'Lyft till SoB' }).waitFor()
    await read(page)

    // What is missing is found as a stranger finds it: by trying.
    await press(page, 'button', 'Lyft till SoB')
    await press(page, 'button', /Ange ”Förslag till beslut”/)
    const proposal = 'SoB beslutar att arbetsgivarkontakter samordnas i ett gemensamt register från årsskiftet.'
    await page.keyboard.type(proposal)
    personSeconds += proposal.length * secondsASign
    await press(page, 'button', 'Lyft till SoB')
    await page.getByText('Frågan är lyft till SoB.').first().waitFor()
    await sent(page)
    expect(await page.getByText('Hos SoB').count()).toBeGreaterThan(0)
    expect(await page.getByText(proposal).count()).toBeGreaterThan(0)

    const machineSeconds = (performance.now() - started) / 1_000
    const total = machineSeconds + personSeconds
    console.log(
      `a stranger: ${total.toFixed(0)} s to a first escalation, of it ${machineSeconds.toFixed(0)} s the machine's`,
    )
    expect(problems).toEqual([])
    expect(total).toBeLessThan(limitSeconds)
  })
})
