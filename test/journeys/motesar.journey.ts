import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/shared/day.ts'
import { openWord } from '../builders/word-file.ts'
import { hear, heard } from './support/announced.ts'
import { axeViolations } from './support/axe.ts'
import { House } from './support/house.ts'
import { writeLongAgenda } from './support/long-agenda.ts'
import { friday, inText, named, thursday } from './support/meeting-days.ts'
import { clockOf } from './support/page-clock.ts'
import { camera } from './support/shots.ts'
import { tabTo } from './support/tab-to.ts'
import { drawn, sent } from './support/waits.ts'

/** A secretary's year: plan it, build an agenda by keyboard alone, call to the meeting and change it afterwards. */
const { shot, shotAtWidths } = camera('motesar')

const house = House.open()

let meetingPath = ''

describe('a year of meetings', () => {
  it('is planned at once, with weeks, holidays and the days between marked, and a date moved before it is saved', async () => {
    const page = await house.sit('sammankallande', '/moten/ar?forum=samverkan')
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
    const page = await house.sit('sammankallande', '/moten/mall/samverkan')
    await page.getByRole('heading', { name: 'Val av justerare' }).waitFor()
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Övriga frågor')
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
    await page.getByRole('heading', { name: 'Övriga frågor' }).waitFor()
    await shotAtWidths(page, 'mall')
    expect(await axeViolations(page)).toEqual([])
    const chief = await house.sit('samordnare', '/moten/ledamoter/analys')
    await chief.getByText('Analytiker, SF Hisingen').waitFor()
    await shotAtWidths(chief, 'ledamoter')
    expect(await axeViolations(chief)).toEqual([])
    await chief.getByRole('textbox', { name: 'Så här såg det ut den' }).fill('2025-03-01')
    await chief.getByText('Lokalt analysansvarig, SF Hisingen').waitFor()
  })

  it('is planned for a working group of SoB’s too, as long as the group lasts', async () => {
    const page = await house.sit('analys-arbvux', '/moten/ar')
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
    const page = await house.sit('sammankallande', '/moten?forum=samverkan')
    await hear(page)
    await page.reload()
    await drawn(page)
    await page.getByRole('link', { name: named(thursday) }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: named(thursday) }).waitFor()
    meetingPath = new URL(page.url()).hash.slice(1)
    for (const heading of ['Rutin för kallelser', 'Volymer 2026']) {
      await tabTo(page.getByRole('textbox', { name: /^Rubrik/ }))
      await page.keyboard.type(heading)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 3, name: heading }).waitFor()
    }
    // Edits: kind, presenter, minutes and proposal.
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTo(page.getByRole('button', { name: 'Mer att göra med punkten Rutin för kallelser', exact: true }))
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
    await tabTo(page.getByRole('button', { name: 'Flytta upp punkten Volymer 2026', exact: true }))
    await page.keyboard.press('Enter')
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/Flyttad till plats \d av \d/))
    const up = page.getByRole('button', { name: 'Flytta upp punkten Volymer 2026', exact: true })
    expect(await up.evaluate(button => button === document.activeElement)).toBe(true)
    await tabTo(page.getByRole('button', { name: 'Mer att göra med punkten Volymer 2026', exact: true }))
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Flytta till plats' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const place = page.getByRole('form', { name: 'Flytta Volymer 2026' })
    await place.getByRole('combobox').waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/Flyttad till plats 1 av \d/))
    expect(await page.getByRole('heading', { level: 3 }).first().innerText()).toBe('Volymer 2026')
    await shotAtWidths(page, 'dagordning')
    expect(await axeViolations(page)).toEqual([])
    await sent(page)
  })

  it('is also moved by dragging, and a point is put off to another meeting with its lineage', async () => {
    const page = await house.sit('sammankallande', meetingPath)
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
    const page = await house.sit('sammankallande', meetingPath)
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
    const page = await house.sit('sammankallande', meetingPath)
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
      const { page: member } = await house.seat('rep-sf-hisingen', meetingPath, colors)
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
    expect(house.unseen()).toEqual([])
  })
})

describe('an agenda of two hundred points', () => {
  it('opens and is moved in without a wait, and is printed without buttons', async () => {
    const page = await house.sit('sammankallande', '/moten?forum=samverkan')
    await page.getByRole('link', { name: named(addDays(friday, 56)) }).click()
    await page.getByRole('heading', { level: 2, name: 'Dagordning' }).waitFor()
    await writeLongAgenda(house.app, page.url().split('/').at(-1) ?? '', 200)
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
