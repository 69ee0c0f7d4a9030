import type { Page, Request } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { hear, heard } from './support/announced.ts'
import { namingFaults, roomFaults, spacingFaults } from './support/eased.ts'
import { lookAlike } from './support/forced-colors.ts'
import { House } from './support/house.ts'
import { unmarkedSwedish } from './support/unmarked-swedish.ts'
import { drawn, sent } from './support/waits.ts'

/** Pages as they are for those who enlarge them, spread the letters, choose the colours, listen, or read English. */
const places = ['/', '/avvikelser', '/beslut', '/styrmodell', '/om']

let page: Page

const house = House.open()

beforeAll(async () => {
  ;({ page } = await house.seat('samordnare', '/'))
}, 60_000)

async function visit(path: string): Promise<void> {
  await page.goto(`${house.app.url}/?persona=samordnare#${path}`)
  await drawn(page)
  await page.waitForFunction(() => document.title.endsWith('Styrforum'))
}

describe('a page as its reader wants it', () => {
  it('is named as its window, and holds its text when the letters are spread, wide and at four hundred percent', async () => {
    const found: string[] = []
    for (const path of places) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await visit(path)
      const note = (faults: readonly string[]) => found.push(...faults.map(fault => `${path}: ${fault}`))
      note(await namingFaults(page))
      note(await spacingFaults(page))
      await page.setViewportSize({ width: 320, height: 256 })
      await page.getByRole('button', { name: 'Öppna menyn' }).waitFor()
      // What hears of the new width draws in the first frame, what follows from that in the second.
      await page.evaluate(() => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next))))
      note(await spacingFaults(page))
      note(await roomFaults(page))
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(found).toEqual([])
  })

  it('tells what is chosen and where one is also where the system chooses the colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    const found: string[] = []
    for (const path of ['/', '/avvikelser', '/tjansteutbud', '/styrmodell']) {
      await visit(path)
      found.push(...(await lookAlike(page)).map(fault => `${path}: ${fault}`))
    }
    await page.emulateMedia({ forcedColors: 'none' })
    expect(found).toEqual([])
  })

  it('says each thing once while one works, and nothing at all while nothing happens', async () => {
    const { page: listened } = await house.seat('rep-sf-centrum', '/avvikelser', {
      notices: 'stay',
    })
    await hear(listened)
    await listened.clock.install()
    await listened.reload()
    await drawn(listened)
    await listened.getByRole('link', { name: 'Återkoppling från praktik kommer för sent' }).click()
    await listened.getByRole('button', { name: /^Nominera/ }).click()
    await listened.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
    await listened.getByText('Du har nominerat frågan.').first().waitFor()
    // Who asked for calm has as long to read a notice, and to undo, as everybody else.
    await listened.locator('.fui-Toast').waitFor()
    await listened.waitForTimeout(400)
    expect(await listened.locator('.fui-Toast').count()).toBe(1)
    await listened.clock.runFor(10_000)
    await sent(listened)
    // The last that is said of it is that it is saved, once that has settled.
    await listened.clock.runFor(10_000)
    await listened.getByText('Du har nominerat frågan.').first().waitFor()
    const said = await heard(listened)
    expect(said.length).toBeGreaterThan(0)
    expect(said.length).toBeLessThan(6)
    expect(new Set(said).size).toBe(said.length)
    // Five minutes during which the app asks for news again and again, and there are none.
    // In steps that the answers keep up with: what is asked waits no longer than it would.
    const asked = new Set<Request>()
    listened.on('request', request => void asked.add(request))
    const answered = (request: Request) => void asked.delete(request)
    listened.on('requestfinished', answered)
    listened.on('requestfailed', answered)
    for (let n = 0; n < 100; n += 1) {
      await listened.clock.runFor(3_000)
      await expect.poll(() => asked.size, { interval: 5 }).toBe(0)
    }
    expect(await heard(listened)).toEqual([])
    await listened.context().close()
  })

  it('says in English what is Swedish: names of the directive in lists to choose from, and what people wrote', async () => {
    await page.evaluate(() => localStorage.setItem('styrforum.language', 'en'))
    await page.reload()
    await page.getByRole('link', { name: 'Decisions' }).waitFor()
    const found: string[] = []
    for (const path of [
      '/',
      '/avvikelser',
      '/till-sob',
      '/beslut',
      '/uppdrag',
      '/tjansteutbud/likvardighet',
      '/uppfoljning',
    ]) {
      await visit(path)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      found.push(...(await unmarkedSwedish(page)).map(text => `${path}: ${text}`))
    }
    expect(found).toEqual([])
  })
})
