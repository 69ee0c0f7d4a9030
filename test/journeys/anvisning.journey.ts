import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asMarkdown, longDirective } from '../builders/directive.ts'
import { RunningApp } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser, openAs, type Person } from './support/browser.ts'
import { camera } from './support/shots.ts'

/** Somebody reads the directive, asks why a section reads as it does, compares two versions, and reads one in. */
const { shot, shotAtWidths } = camera('anvisning')

let app: RunningApp
let browser: Browser
let person: Person

beforeAll(async () => {
  app = await RunningApp.start()
  browser = await launchBrowser()
  person = await openAs(browser, app, 'samordnare', '/styrmodell/2025/samverkan')
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await app?.dispose()
})

describe('the directive', () => {
  it('is read in text: an address leads to a section, a search to others, and a section tells where it comes from', async () => {
    const { page } = person
    const heading = page.getByRole('heading', { name: 'Operativ samverkansgrupp', exact: true })
    await heading.waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Varför står det här? Om avsnittet Operativ samverkansgrupp' }).click()
    await page.getByText('Så löd avsnittet i Styrmodell för arbetsrehabiliteringens hemvist, 2024').waitFor()
    expect(await page.locator('del').first().textContent()).toContain('beslutsforum')
    await page.getByRole('searchbox', { name: 'Sök i texten' }).fill('kompletterar')
    await page.getByText('2 träffar').waitFor()
    await shotAtWidths(page, 'text')
    expect(await axeViolations(page)).toEqual([])
  })

  it('is compared version by version, in a thread of its own and within its budget', async () => {
    const { page } = person
    await page.getByRole('link', { name: 'Jämför versioner' }).first().click()
    await page.getByText('13 avsnitt skiljer sig.').waitFor()
    const took = Number(await page.locator('[data-took]').getAttribute('data-took'))
    expect(took).toBeLessThan(1000)
    await shot(page, 'lopande')
    await page.getByRole('combobox', { name: 'Visa' }).selectOption('Sida vid sida')
    expect(page.url()).toContain('vy=sida')
    await shotAtWidths(page, 'sida')
    expect(await axeViolations(page)).toEqual([])
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Hämta som Word med spårade ändringar' }).click()
    expect((await file).suggestedFilename()).toContain('.docx')
  })

  it('is read in from a file, with every word kept, and is a draft on the device', async () => {
    const { page } = person
    await page.goto(`${page.url().split('#')[0]}#/styrmodell/importera`)
    const input = page.getByLabel('Fil', { exact: true })
    await input.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await page.getByText('Det är en PDF, och den går inte att läsa in.').waitFor()
    await shot(page, 'importera')
    const buffer = Buffer.from(asMarkdown(longDirective()))
    await input.setInputFiles({ name: 'anvisning.md', mimeType: 'text/markdown', buffer })
    await page.getByText('Alla ord kom med.').waitFor()
    await page.getByRole('checkbox').first().check()
    await page.getByText(/^1 av \d+ är avbockade/).waitFor()
    await shotAtWidths(page, 'utkast')
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await page.getByText(/^1 av \d+ är avbockade/).waitFor()
  })
})
