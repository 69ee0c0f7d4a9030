import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openWord } from '../builders/word-file.ts'
import { axeViolations } from './support/axe.ts'
import { House } from './support/house.ts'
import { camera } from './support/shots.ts'
import { sent } from './support/waits.ts'

/** What comes after a decision: uppdrag carried out and approved, the log searched and extracted, underlag assured. */
const { shotAtWidths } = camera('uppdrag')
const heading = 'Redovisa väntetiden till arbetsträning'

const house = House.open()

async function openUppdrag(persona: string): Promise<Page> {
  const page = await house.sit(persona, '/uppdrag')
  await page.getByRole('link', { name: heading }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  return page
}

async function take(persona: string, action: string, text: string, state: string): Promise<Page> {
  const page = await openUppdrag(persona)
  await page.getByRole('button', { name: action, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(text)
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.locator('main').getByText(state, { exact: true }).first().waitFor()
  await sent(page)
  return page
}

describe('an uppdrag from above to its approval', () => {
  it('is noted by the samordnare, and overdue and undated ones are seen beside it', async () => {
    const list = await house.sit('samordnare', '/uppdrag')
    await shotAtWidths(list, 'lista')
    expect(await axeViolations(list)).toEqual([])
    for (const state of ['Försenat', 'Utan datum'])
      expect(await list.locator('main table').getByText(state, { exact: true }).count(), state).toBeGreaterThan(0)
    await list.getByRole('link', { name: 'Anteckna politiskt uppdrag' }).click()
    await list.getByLabel('Uppdragsgivare').selectOption('NAV')
    await list.getByLabel('Paragraf').fill('§ 77')
    await list.getByLabel('Beslutsdatum').fill('2026-10-01')
    await list.getByLabel('Diarienummer').fill('0999/26')
    await list.getByLabel('Rubrik').fill(heading)
    await list.getByLabel('Vad är uppdraget?').fill('Visa hur länge personer väntar i varje stadsområde.')
    await list.getByLabel('Ansvarig part').selectOption('sf-centrum')
    await list.getByRole('checkbox', { name: 'SF Hisingen' }).check()
    await list.getByRole('checkbox', { name: 'Arbvux' }).check()
    await list.getByRole('checkbox', { name: 'SF Hisingen' }).uncheck()
    await list.getByLabel('Besvaras med ett gemensamt underlag').check()
    await shotAtWidths(list, 'anteckna')
    expect(await axeViolations(list)).toEqual([])
    await list.getByRole('button', { name: 'Anteckna uppdraget' }).click()
    await list.getByRole('heading', { level: 1, name: heading }).waitFor()
    await sent(list)
  })

  it('is begun, written on by both parts, said to be done by the owner and approved by SoB', async () => {
    await take('rep-sf-centrum', 'Påbörja', '', 'Påbörjat')
    await take('rep-sf-centrum', 'Rapportera', 'Vi har hämtat in siffror från alla stadsområden.', 'Påbörjat')
    await take('rep-sf-centrum', 'Skriv avsnitt', 'I Centrum väntar personer i median fyra månader.', 'Påbörjat')
    const half = await openUppdrag('rep-arbvux')
    await half.getByText('1 av 2 parter har skrivit').waitFor()
    expect(await half.getByText('Inte skrivet än.').count()).toBe(1)
    expect(await half.getByRole('button', { name: 'Anmäl klart' }).count()).toBe(0)
    await take('rep-arbvux', 'Skriv avsnitt', 'Arbetsträning startar inom tre veckor efter beslut.', 'Påbörjat')
    const done = await take('rep-sf-centrum', 'Anmäl klart', 'Båda avsnitten är klara.', 'Anmält klart')
    expect(await done.getByRole('button', { name: 'Godkänn' }).count()).toBe(0)
    const approved = await take('samordnare', 'Godkänn', '', 'Godkänt')
    await shotAtWidths(approved, 'godkant')
    expect(await axeViolations(approved)).toEqual([])
    expect(await approved.getByText('Uppdraget är avslutat.').count()).toBe(1)
  })
})

describe('the log of decisions', () => {
  it('is searched without regard to case, filtered in the address, and handed over as Word', async () => {
    const page = await house.sit('chef-finsam', '/beslut')
    const rows = page.locator('main table tbody tr')
    const all = await rows.count()
    await shotAtWidths(page, 'logg')
    expect(await axeViolations(page)).toEqual([])
    const first = (await page.locator('main table').getByRole('link').first().textContent()) ?? ''
    await page.getByRole('searchbox').fill(first.toUpperCase())
    await expect.poll(() => rows.count()).toBeLessThan(all)
    expect(await page.getByRole('link', { name: first }).count()).toBe(1)
    expect(page.url()).toContain('sok=')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta som Word' }).click(),
    ])
    const { paragraphs } = await openWord(new Uint8Array(await readFile(await download.path())))
    expect(paragraphs.map(({ text }) => text)).toContain(first)
  })

  it('says how many decisions are left, says once that none is, and shows all again without losing the focus', async () => {
    const page = await house.sit('chef-finsam', '/beslut')
    const rows = page.locator('main table tbody tr')
    await page.getByRole('searchbox').waitFor()
    const all = await rows.count()
    const left = page.locator('main').getByRole('status')
    expect(await left.innerText()).toBe(`${all} beslut`)
    await page.getByRole('searchbox').fill('xyzzy')
    await expect.poll(() => left.innerText()).toBe('Inget beslut passar urvalet')
    await shotAtWidths(page, 'logg-inget')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Visa alla', exact: true }).click()
    await expect.poll(() => rows.count()).toBe(all)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
})

describe('an underlag', () => {
  it('shows its figures as bars and as a table, and is assured by another than the writer', async () => {
    const list = await house.sit('analys-arbvux', '/underlag')
    await shotAtWidths(list, 'underlag')
    expect(await axeViolations(list)).toEqual([])
    await list.getByRole('link', { name: 'Behov av hälsa och språk i samma insats' }).click()
    await list.getByRole('table', { name: 'Personer i behovsgruppen' }).waitFor()
    await list.getByRole('button', { name: 'Kvalitetssäkra' }).click()
    await list.getByText('Kvalitetssäkrat', { exact: true }).waitFor()
    await sent(list)
    await shotAtWidths(list, 'ett-underlag')
    expect(await axeViolations(list)).toEqual([])
    await list.getByRole('link', { name: 'Ändra' }).click()
    await list.getByLabel('Rubrik').waitFor()
    await shotAtWidths(list, 'andra-underlag')
    expect(await axeViolations(list)).toEqual([])
  })
})
