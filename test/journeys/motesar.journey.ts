import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RunningApp } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser, openAs } from './support/browser.ts'
import { camera } from './support/shots.ts'

/** A secretary's year: planned at once, with standing points and members. */
const { shotAtWidths } = camera('motesar')

let app: RunningApp
let browser: Browser

beforeAll(async () => {
  app = await RunningApp.start()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await app?.dispose()
})

async function sit(persona: string, path: string): Promise<Page> {
  const { page } = await openAs(browser, app, persona, path)
  await drawn(page)
  return page
}

async function drawn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByLabel('Hämtar innehållet').waitFor({ state: 'detached' })
}

async function sent(page: Page): Promise<void> {
  await page
    .getByText(/^Sparat \d\d\.\d\d$/)
    .first()
    .waitFor()
}

describe('a year of meetings', () => {
  it('is planned at once, with weeks, holidays and the days between marked, and a date moved before it is saved', async () => {
    const page = await sit('sammankallande', '/moten/ar?forum=samverkan')
    await page.getByRole('textbox', { name: 'Från och med' }).fill('2026-12-14')
    await page.getByRole('textbox', { name: 'Till och med' }).fill('2027-06-30')
    await page.getByRole('combobox', { name: 'Veckodag' }).selectOption({ label: 'Fredag' })
    await page.getByRole('combobox', { name: 'Hur ofta' }).selectOption({ label: 'Varje vecka' })
    await page.getByRole('textbox', { name: 'Plats' }).fill('Rum Älven')
    const row = (date: string) => page.getByRole('row').filter({ has: page.locator(`input[value="${date}"]`) })
    await row('2027-01-01').getByText('Nyårsdagen').waitFor()
    await row('2027-01-01').getByText('v. 53 (2026)').waitFor()
    await row('2027-05-07').getByText('Klämdag').waitFor()
    await row('2027-03-26').getByText('Långfredagen').waitFor()
    await page.getByRole('combobox', { name: 'Hur ofta' }).selectOption({ label: 'Var 4:e vecka' })
    const date = page.getByRole('textbox', { name: 'Datum för mötet i v. 2', exact: true })
    await date.fill('2027-02-30')
    await page.getByText('Datumet finns inte').waitFor()
    await date.fill('20270114')
    await date.blur()
    await page.getByRole('cell', { name: 'Torsdag' }).waitFor()
    await page.getByRole('checkbox', { name: 'Ta med 2026-12-18' }).uncheck()
    await shotAtWidths(page, 'planera-aret')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: /^Planera \d+ möten$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
    await page.getByText('2027-01-14').first().waitFor()
    await sent(page)
    await shotAtWidths(page, 'moten')
    expect(await axeViolations(page)).toEqual([])
    // What is there already is marked and left out.
    await page.goto(page.url().replace(/#.*/, '#/moten/ar?forum=samverkan'))
    await page.getByRole('textbox', { name: 'Från och med' }).fill('2027-01-14')
    await page.getByRole('textbox', { name: 'Till och med' }).fill('2027-01-14')
    await page.getByRole('combobox', { name: 'Veckodag' }).selectOption({ label: 'Torsdag' })
    await page.getByText('Forumet har redan ett möte den dagen').waitFor()
    await page.getByRole('button', { name: 'Planera möten' }).waitFor()
  })

  it('has a template per forum, and members as of a day', async () => {
    const page = await sit('sammankallande', '/moten/mall/samverkan')
    await page.getByRole('heading', { name: 'Val av justerare' }).waitFor()
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Övriga frågor')
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
    await page.getByRole('heading', { name: 'Övriga frågor' }).waitFor()
    await shotAtWidths(page, 'mall')
    expect(await axeViolations(page)).toEqual([])
    const chief = await sit('samordnare', '/moten/ledamoter/analys')
    await chief.getByText('Analytiker, SF Hisingen').waitFor()
    await shotAtWidths(chief, 'ledamoter')
    expect(await axeViolations(chief)).toEqual([])
    await chief.getByRole('textbox', { name: 'Så såg det ut den' }).fill('2025-03-01')
    await chief.getByText('Lokalt analysansvarig, SF Hisingen').waitFor()
  })
})
