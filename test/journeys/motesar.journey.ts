import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderBetween } from '../../src/domain/meeting/order.ts'
import { weekdayOf } from '../../src/domain/meeting/series.ts'
import { addDays, swedishDay } from '../../src/domain/shared/day.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { openWord } from '../builders/word-file.ts'
import { RunningApp } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser, openAs, type Person } from './support/browser.ts'
import { camera } from './support/shots.ts'
import { drawn, sent } from './support/waits.ts'

/** A secretary's year: plan it, build an agenda by keyboard alone, call to the meeting and change it afterwards. */
const { shot, shotAtWidths } = camera('motesar')

let app: RunningApp
let browser: Browser
const people: Person[] = []

beforeAll(async () => {
  app = await RunningApp.start()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await app?.dispose()
})

async function sit(persona: string, path: string, look: object = {}): Promise<Page> {
  const person = await openAs(browser, app, persona, path, look)
  people.push(person)
  await drawn(person.page)
  return person.page
}

/** Presses Tab until the focus stands on a control of that name; the way of one who has no mouse. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let n = 0; n < 150; n += 1) {
    const found = await page.evaluate(() => {
      const here = document.activeElement
      const wordsOf = (element: Element | null | undefined) =>
        element?.getAttribute('aria-label') ?? element?.textContent ?? ''
      const by = here?.getAttribute('aria-labelledby')?.split(' ') ?? []
      if (by.length > 0) return by.map(id => wordsOf(document.getElementById(id))).join(' ')
      return wordsOf(here instanceof HTMLInputElement ? here.labels?.[0] : here)
    })
    if (name.test(found)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No control called ${name} is reached with Tab.`)
}

let meetingPath = ''

/** A Friday some weeks ahead, where the series begins, and the day before it, to which its first meeting is moved. */
const ahead = addDays(swedishDay(new Date().toISOString()), 40)
const friday = addDays(ahead, (12 - weekdayOf(ahead)) % 7)
const thursday = addDays(friday, -1)

/** `14 januari`, as the app writes days. */
function inText(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('sv-SE', { day: 'numeric', month: 'long' })
}

/** A meeting's name, which ends with its day. */
function named(day: string): RegExp {
  return new RegExp(` ${inText(day)}$`)
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
    await page.getByRole('textbox', { name: 'Från och med' }).fill(friday)
    await page.getByRole('textbox', { name: 'Till och med' }).fill(addDays(friday, 84))
    await page.getByRole('combobox', { name: 'Hur ofta' }).selectOption({ label: 'Var 4:e vecka' })
    const date = page.getByRole('textbox', { name: /^Datum för mötet i/ }).first()
    await date.fill('2027-02-30')
    await page.getByText('Datumet finns inte').waitFor()
    await date.fill(thursday.replaceAll('-', ''))
    await date.blur()
    await page.getByRole('cell', { name: 'Torsdag' }).waitFor()
    await page.getByRole('checkbox', { name: `Ta med ${addDays(friday, 28)}` }).uncheck()
    await shotAtWidths(page, 'planera-aret')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: /^Planera \d+ möten$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
    await page.getByText(thursday).first().waitFor()
    await sent(page)
    await shotAtWidths(page, 'moten')
    expect(await axeViolations(page)).toEqual([])
    // What is there already is marked and left out.
    await page.goto(page.url().replace(/#.*/, '#/moten/ar?forum=samverkan'))
    await page.getByRole('textbox', { name: 'Från och med' }).fill(thursday)
    await page.getByRole('textbox', { name: 'Till och med' }).fill(thursday)
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

  it('is planned for a working group of SoB’s too, as long as the group lasts', async () => {
    const page = await sit('analys-arbvux', '/moten/ar')
    const group = 'Arbetsgruppen för språk och hälsa'
    await page.getByRole('combobox', { name: 'Forum' }).selectOption({ label: group })
    await page.getByRole('textbox', { name: 'Från och med' }).fill(friday)
    await page.getByRole('textbox', { name: 'Till och med' }).fill(addDays(friday, 140))
    await page.getByText('Arbetsgruppen har upphört då').first().waitFor()
    await page.getByRole('textbox', { name: 'Plats' }).fill('Teams')
    await page.getByRole('button', { name: /^Planera \d+ möten$/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Kommande' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Forum' }).inputValue()).toMatch(/^grupp-/)
    await page.getByRole('table', { name: 'Kommande' }).getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${group}, `) }).waitFor()
    await page.getByRole('button', { name: 'Skicka kallelse' }).waitFor()
    await page.getByRole('button', { name: 'Mer att göra', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Ledamöter' }).click()
    await page.getByRole('heading', { level: 1, name: `Ledamöter, ${group}` }).waitFor()
    await page.getByText('Sammankallande, Arbvux').first().waitFor()
    await page.getByText('Deltagare, SF Hisingen').waitFor()
    await shot(page, 'arbetsgrupp')
    await sent(page)
  })
})

describe('an agenda', () => {
  it('is built by keyboard alone, and each move is said aloud', async () => {
    const page = await sit('sammankallande', '/moten?forum=samverkan')
    await listen(page)
    await page.getByRole('link', { name: named(thursday) }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: named(thursday) }).waitFor()
    meetingPath = new URL(page.url()).hash.slice(1)
    for (const heading of ['Rutin för kallelser', 'Volymer 2026']) {
      await tabTo(page, /^Rubrik/)
      await page.keyboard.type(heading)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 3, name: heading }).waitFor()
    }
    // Edits: kind, presenter, minutes and proposal.
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTo(page, /^Mer att göra med punkten Rutin för kallelser$/)
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Ändra' }).waitFor()
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'Ändra punkten Rutin för kallelser' })
    await form.waitFor()
    await form.getByRole('combobox', { name: 'Slag' }).focus()
    await page.keyboard.type('Bes')
    await form.getByRole('combobox', { name: 'Föredragande' }).focus()
    await page.keyboard.type('Representant, SF H')
    await form.getByRole('textbox', { name: 'Minuter' }).focus()
    await page.keyboard.type('20')
    await page.keyboard.press('Tab')
    await page.keyboard.type('att kallelser skickas tre veckor före')
    await shotAtWidths(page, 'andra-punkt')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Föredras av Representant, SF Hisingen').waitFor()
    await page.getByText(/Punkterna tar \d+ min/).waitFor()
    // Moves up one step, then to a place.
    await tabTo(page, /^Flytta upp punkten Volymer 2026$/)
    await page.keyboard.press('Enter')
    await said(page, /Volymer 2026 flyttad till plats \d av \d/)
    const up = page.getByRole('button', { name: 'Flytta upp punkten Volymer 2026', exact: true })
    expect(await up.evaluate(button => button === document.activeElement)).toBe(true)
    await tabTo(page, /^Mer att göra med punkten Volymer 2026$/)
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Flytta till plats' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const place = page.getByRole('form', { name: 'Flytta Volymer 2026' })
    await place.getByRole('combobox').waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await said(page, /Volymer 2026 flyttad till plats 1 av \d/)
    expect(await page.getByRole('heading', { level: 3 }).first().innerText()).toBe('Volymer 2026')
    await shotAtWidths(page, 'dagordning')
    expect(await axeViolations(page)).toEqual([])
    await sent(page)
  })

  it('is also moved by dragging, and a point is put off to another meeting with its lineage', async () => {
    const page = await sit('sammankallande', meetingPath)
    const rows = page.locator('main ol > li')
    const before = await page.getByRole('heading', { level: 3 }).allInnerTexts()
    const handle = rows.nth(0).getByTitle('Dra för att flytta')
    await handle.hover()
    await page.mouse.down()
    const target = await rows.nth(1).boundingBox()
    if (!target) throw new Error('no second point')
    await page.mouse.move(target.x + 60, target.y + 10, { steps: 5 })
    await page.mouse.move(target.x + 60, target.y + target.height - 4, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => page.getByRole('heading', { level: 3 }).first().innerText()).toBe(before[1])
    await page.getByRole('button', { name: 'Mer att göra med punkten Volymer 2026' }).click()
    await page.getByRole('menuitem', { name: 'Bordlägg' }).click()
    await page.getByRole('textbox', { name: 'Skäl' }).fill('Underlaget blir klart i februari.')
    await page.getByRole('button', { name: 'Bordlägg', exact: true }).click()
    await page.getByText(/Strukna punkter/).click()
    await page.getByRole('link', { name: /^Fortsätter/ }).click()
    await page.getByRole('heading', { level: 3, name: 'Volymer 2026' }).waitFor()
    await page.getByRole('link', { name: `Bordlagd ${inText(thursday)}` }).waitFor()
    await shot(page, 'bordlagd-fortsatter')
    expect(await axeViolations(page)).toEqual([])
  })

  it('takes a paper into the document library, and keeps it as a link', async () => {
    const page = await sit('sammankallande', meetingPath)
    await page
      .locator('main ol > li')
      .first()
      .locator('input[type=file]')
      .setInputFiles({ name: 'Underlag å.txt', mimeType: 'text/plain', buffer: Buffer.from('Volymer') })
    const link = page.getByRole('link', { name: 'Underlag å.txt' }).first()
    await link.waitFor()
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/.*Underlag/)
    await sent(page)
  })
})

describe('a kallelse', () => {
  it('is a draft until it is sent, says what each prepares, and shows what has changed since', async () => {
    const page = await sit('sammankallande', meetingPath)
    await page.getByText('Dagordningen är ett utkast').waitFor()
    await page.getByRole('button', { name: 'Skicka kallelse' }).click()
    await page.getByRole('textbox', { name: /^Meddelande till forumet/ }).fill('Läs förslaget före mötet.')
    await shotAtWidths(page, 'skicka-kallelse')
    await page.getByRole('button', { name: 'Skicka kallelsen' }).click()
    await page.getByText(/^Kallelse 1, /).waitFor()
    await page.getByText('Inget har ändrats sedan kallelsen.').waitFor()
    await page.getByRole('textbox', { name: /^Rubrik/ }).fill('Sen fråga')
    await page.getByRole('button', { name: 'Lägg till punkten' }).click()
    await page.getByText('Tillagd efter kallelsen').waitFor()
    await page.getByText(/^Ny på plats \d+: Sen fråga$/).waitFor()
    await sent(page)
    await shotAtWidths(page, 'andrat-sedan-kallelsen')
    expect(await axeViolations(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: /Word/ }).click()
    expect((await download).suggestedFilename()).toMatch(/^Kallelse.*\.docx$/)
    const word = await openWord(readFileSync(await (await download).path()))
    const headings = word.paragraphs.filter(({ style }) => /^(Title|Heading)/.test(style)).map(({ text }) => text)
    expect(headings).toEqual(expect.arrayContaining(['Dagordning', '3. Rutin för kallelser', 'Att förbereda', 'Alla']))
    // As it was sent: what has come since stands on the page, and in the next kallelse.
    expect(word.tables[0]?.map(([place, , heading]) => `${place} ${heading}`)).toEqual([
      'Nr Punkt',
      '1 Val av justerare',
      '2 Svar från SoB',
      '3 Rutin för kallelser',
    ])
    await page.getByRole('button', { name: 'Lägg i kalendern' }).click()
    await page
      .getByText(/^Mötet ligger i din kalender och \d+ personer är inbjudna\.$/)
      .first()
      .waitFor()
    const ics = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Hämta kalenderfil' }).click()
    expect((await ics).suggestedFilename()).toMatch(/\.ics$/)
    for (const [look, colors] of [
      ['morkt', { colorScheme: 'dark' }],
      ['kontrast', { forcedColors: 'active' }],
    ] as const) {
      const member = await sit('rep-sf-hisingen', meetingPath, colors)
      await member.getByText('Föredra: Rutin för kallelser').waitFor()
      await member
        .getByText(/^Läs: Underlag/)
        .first()
        .waitFor()
      expect(await member.getByRole('button', { name: 'Skicka kallelse' }).count()).toBe(0)
      await shotAtWidths(member, `ledamot-${look}`)
      // In high contrast the colours are the system's own, which the look-over cannot know.
      if (look === 'morkt') expect(await axeViolations(member)).toEqual([])
    }
    await page.getByRole('button', { name: 'Återkalla kallelsen' }).click()
    await page.getByRole('textbox', { name: 'Varför återkallas kallelsen?' }).fill('Mötet flyttas.')
    await page.getByRole('button', { name: 'Återkalla kallelsen' }).click()
    await page.getByText('Kallelsen är återkallad').first().waitFor()
    await shot(page, 'aterkallad')
    expect(people.flatMap(({ problems }) => problems)).toEqual([])
  })
})

describe('an agenda of two hundred points', () => {
  it('opens and is moved in without a wait, and is printed without buttons', async () => {
    const page = await sit('sammankallande', '/moten?forum=samverkan')
    await page.getByRole('link', { name: named(addDays(friday, 56)) }).click()
    await page.getByRole('heading', { level: 2, name: 'Dagordning' }).waitFor()
    await writePoints(page.url().split('/').at(-1) ?? '', 200)
    const spent = await clockOf(page)
    await page.reload()
    const last = page.getByRole('button', { name: 'Flytta upp punkten Punkt 200', exact: true })
    await last.waitFor({ timeout: 60_000 })
    expect(await spent()).toBeLessThan(6_000)
    await last.click()
    await page.locator('main ol > li').nth(-2).getByRole('heading', { name: 'Punkt 200' }).waitFor()
    expect(await spent()).toBeLessThan(1_500)
    await sent(page)
    await page.emulateMedia({ media: 'print' })
    expect(await last.isVisible()).toBe(false)
    await shot(page, 'utskrift')
  })
})

/** Milliseconds that the page's own thread has worked since it was last asked: a busy machine does not count. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  let before = 0
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const now = 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
    const spent = now - before
    before = now
    return spent
  }
}

/** Writes points straight into the list, as many at a time as a batch takes. */
async function writePoints(meeting: string, count: number): Promise<void> {
  const { id: site } = (await (await fetch(`${app.graphUrl}/local/site`)).json()) as { id: string }
  const headers = { 'content-type': 'application/json' }
  let order = 'z'
  for (let written = 0; written < count; written += 20) {
    const requests = Array.from({ length: 20 }, (_, n) => {
      order = orderBetween(order, undefined)
      const place = { Mote: `meeting:${meeting}`, Ordning: order, Lage: 'pa-dagordningen' }
      const what = { Rubrik: `Punkt ${written + n + 1}`, Slag: 'diskussion', Minuter: 1 }
      const body = { fields: { ClientKey: randomUUID(), ...place, ...what } }
      return { id: String(n), method: 'POST', url: `/sites/${site}/lists/Samverkan-Punkter/items`, headers, body }
    })
    const answer = await fetch(`${app.graphUrl}/v1.0/$batch`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${personaByKey('sammankallande').token}` },
      body: JSON.stringify({ requests }),
    })
    const { responses } = (await answer.json()) as { responses: { status: number }[] }
    expect(responses.every(({ status }) => status === 201)).toBe(true)
  }
}

/** Reads the page anew with an ear to what it says aloud, by the way that browsers have for it. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    Object.assign(Document.prototype, { ariaNotify: (words: string) => heard.push(words) })
  })
  await page.reload()
  await drawn(page)
}

/** Waits until the page has said it aloud. */
async function said(page: Page, what: RegExp): Promise<void> {
  const heard = () => page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? [])
  await expect.poll(heard, { timeout: 5_000 }).toContainEqual(expect.stringMatching(what))
}
