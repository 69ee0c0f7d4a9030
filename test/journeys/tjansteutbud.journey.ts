import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { workbookOf } from '../builders/workbook.ts'
import { axeViolations } from './support/axe.ts'
import type { Person } from './support/browser.ts'
import { House } from './support/house.ts'
import { camera } from './support/shots.ts'

/** Somebody looks for what exists, on another day, behind one insats, as a file; and reads a file in. */
const { shot, shotAtWidths } = camera('tjansteutbud')

let person: Person

const house = House.open()

beforeAll(async () => {
  person = await house.seat('samordnare', '/tjansteutbud')
}, 60_000)

const grid = () => person.page.getByRole('table', { name: 'Insatser och i vilka stadsområden de erbjuds' })
const insatser = async () => (await grid().getByRole('rowheader').getByRole('link').allTextContents()).sort()
/** The marks of one row, in the order of the stadsområden. */
const marks = async (name: string) => {
  const row = grid()
    .getByRole('row')
    .filter({ has: person.page.getByRole('link', { name, exact: true }) })
  return (await row.getByRole('cell').allTextContents()).map(text => text.trim())
}
const showDay = async (day: string) => {
  const field = person.page.getByRole('textbox', { name: 'Så här såg det ut den' })
  await field.fill(day)
  await person.page.waitForURL(url => url.hash.includes(`dag=${day}`))
}

describe('tjänsteutbudet', () => {
  it('answers which insatser exist for young people in Nordost today, with two clicks', async () => {
    const { page } = person
    await grid().waitFor({ timeout: 60_000 })
    expect((await insatser()).length).toBeGreaterThan(18)
    await shotAtWidths(page, 'i-dag')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Nordost', exact: true }).click()
    await page.getByRole('button', { name: 'Jobbfokuserade området', exact: true }).click()
    const found = await insatser()
    expect(found).toContain('Framtidshubbarna')
    expect(found).not.toContain('Supported Employment')
    expect(page.url()).toContain('stadsomrade=nordost')
    expect(page.url()).toContain('omrade=jobb')
    await shot(page, 'urval')
  })

  it('keeps the selection in the address and remembers it, and lets it go again', async () => {
    const { page } = person
    await page.getByRole('link', { name: 'Framtidshubbarna' }).click()
    await page.getByRole('heading', { level: 1, name: 'Framtidshubbarna' }).waitFor()
    await page.getByRole('link', { name: 'Tjänsteutbud' }).first().click()
    await grid().waitFor()
    expect(page.url()).toContain('stadsomrade=nordost')
    await page.getByRole('button', { name: 'Visa alla' }).click()
    expect((await insatser()).length).toBeGreaterThan(18)
  })

  it('shows the catalogue as it was on another day, by the law of that day', async () => {
    const { page } = person
    await showDay('2024-12-31')
    await page.getByText(/erbjöds den 31 december 2024/).waitFor()
    expect(await insatser()).toContain('Språk och hälsa')
    expect(await marks('Framtidshubbarna')).toEqual(['Erbjuds', 'Erbjuds', 'Erbjuds inte', 'Erbjuds inte'])
    await showDay('2025-01-01')
    expect(await insatser()).not.toContain('Språk och hälsa')
    await showDay('2024-06-30')
    await page.getByText('Inga insatser den dagen').waitFor()
    await showDay('2025-05-01')
    expect(await marks('Framtidshubbarna')).toEqual(['Erbjuds', 'Erbjuds', 'Erbjuds', 'Erbjuds inte'])
  })

  it('tells behind one insats every change and its decision, on a page that can be linked to', async () => {
    const { page } = person
    await page.getByRole('link', { name: 'Framtidshubbarna' }).click()
    await page.getByRole('heading', { level: 1, name: 'Framtidshubbarna' }).waitFor()
    await page.getByText('4 kap. 4 § SoL (2001:453)').waitFor()
    const line = page.getByRole('list', { name: 'Tidslinje' }).getByRole('listitem')
    expect(await line.count()).toBe(2)
    expect(await line.nth(0).textContent()).toMatch(
      /2025-05-01.*Ändrades.*Stadsområden: från Centrum, Hisingen till Centrum, Hisingen, Nordost.*SoB 2025-\d{3}/,
    )
    expect(await line.nth(1).textContent()).toMatch(/2024-07-01.*Tillkom.*SoB 2024-\d{3} Ett samlat tjänsteutbud/)
    await shotAtWidths(page, 'insats')
    expect(await axeViolations(page)).toEqual([])
    const address = page.url()
    await page.goto(address)
    await page.getByRole('heading', { level: 1, name: 'Framtidshubbarna' }).waitFor()
    await line.nth(1).getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: /Ett samlat tjänsteutbud/ }).waitFor()
  })

  it('lays two days beside each other, the differences first', async () => {
    const { page } = person
    await person.goTo('/tjansteutbud/jamfor?fran=2024-12-31&till=2025-05-01')
    await page.getByText('3 insatser skiljer sig.').waitFor()
    const differences = page.getByRole('list', { name: 'Skillnader' })
    expect(await differences.getByRole('heading').allTextContents()).toEqual([
      'Fler föräldrar i arbete (FFIA)',
      'Framtidshubbarna',
      'Språk och hälsa',
    ])
    await shotAtWidths(page, 'jamfor')
    expect(await axeViolations(page)).toEqual([])
  })

  it('shows where access is unequal', async () => {
    const { page } = person
    await person.goTo('/tjansteutbud/likvardighet')
    await page.getByRole('table', { name: 'Antal insatser i varje delområde och stadsområde' }).waitFor()
    expect(await page.getByText('Ojämnt', { exact: true }).count()).toBeGreaterThan(1)
    await shotAtWidths(page, 'likvardighet')
    expect(await axeViolations(page)).toEqual([])
  })

  it('gives the catalogue as a file that is read in again without a difference', async () => {
    const { page } = person
    // Come back to after another day was looked at: it is today that is shown.
    await person.goTo('/tjansteutbud')
    await page.getByText(/insatser i dag/).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta som CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^tjansteutbud-\d{4}-\d\d-\d\d\.csv$/)
    const bytes = readFileSync(await download.path())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [header, ...rows] = bytes.toString('utf8').slice(1).split('\r\n')
    expect(header).toMatch(/^Insats;Beskrivning;Område;Delområden;Utförare;/)
    expect(rows).toHaveLength((await insatser()).length)
    await person.goTo('/tjansteutbud/importera')
    await page.getByLabel('Välj fil').setInputFiles({ name: 'utbud.csv', mimeType: 'text/csv', buffer: bytes })
    await page.getByText('Filen ändrar inget').waitFor()
  })

  it('tells row by row what is wrong in a file, and makes changes of the rest', async () => {
    const { page } = person
    const csv = [
      'Benämning;Delområde;Part;Stadsområde;Start',
      'Rätt till arbete;Praktik;Arbvux;Hela staden;2027-01-01',
      'Yoga i parken;Yoga;Arbvux;Mölndal;snart',
      ';Praktik;Arbvux;Centrum;2027-01-01',
      'Kompetenscenter;Praktik;Arbvux;Centrum;2021-01-01',
    ].join('\r\n')
    const latin = Buffer.from(csv, 'latin1')
    await page.getByLabel('Välj fil').setInputFiles({ name: 'fel.csv', mimeType: 'text/csv', buffer: latin })
    await page.getByText('2 rader är inlästa utan fel.').waitFor()
    await page.getByText('äldre teckenkodningen Windows-1252').waitFor()
    for (const said of [
      /Rad 3, Delområden.*”Yoga” känns inte igen/,
      /Rad 3, Stadsområden.*”Mölndal”/,
      /Rad 3, Första dagen.*”snart” är inget datum/,
      /Rad 4, Insats.*Cellen är tom/,
    ])
      await page.getByRole('listitem').filter({ hasText: said }).waitFor()
    await page.getByText('Ny: Rätt till arbete').waitFor()
    await page.getByText('Justeras: Kompetenscenter').waitFor()
    await shotAtWidths(page, 'fil-med-fel')
    expect(await axeViolations(page)).toEqual([])
  })

  it('reads a workbook as well', async () => {
    const { page } = person
    const rows = [
      ['Insats', 'Delområde', 'Utförare', 'Stadsområde', 'Start'],
      ['Rätt till arbete', 'Praktik', 'Arbvux', 'Hela staden', '2027-01-01'],
      ['Kompetenscenter', 'Praktik', 'Arbvux', 'Centrum', '2021-01-01'],
    ]
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const buffer = Buffer.from(workbookOf(rows))
    await page.getByLabel('Välj fil').setInputFiles({ name: 'utbud.xlsx', mimeType, buffer })
    await page.getByText('2 rader är inlästa utan fel.').waitFor()
    await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'Rad 3' }).count()).toBe(0)
    await page.getByText('Ny: Rätt till arbete').waitFor()
  })

  it('makes a private draft of a proposal of the file, which its page opens, also after a reload', async () => {
    const { page } = person
    await page.getByRole('button', { name: 'Gör ett privat utkast till förslag' }).click()
    const isThere = async () => {
      await page.getByRole('heading', { level: 1, name: 'Nytt förslag' }).waitFor()
      await page.getByText('Ny: Rätt till arbete').waitFor()
      await page.getByText('Justeras: Kompetenscenter').waitFor()
      expect(await page.getByRole('textbox', { name: 'Rubrik' }).inputValue()).not.toBe('')
    }
    await isThere()
    expect(page.url()).toContain('/forslag/utkast/')
    await shotAtWidths(page, 'utkast-av-fil')
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await isThere()
    await person.goTo('/tjansteutbud/importera')
  })

  it('takes wrong columns by hand, and refuses what is no table and what is too much for one decision', async () => {
    const { page } = person
    const choose = (name: string, buffer: Buffer) =>
      page.getByLabel('Välj fil').setInputFiles({ name, mimeType: 'text/csv', buffer })
    await choose('kolumner.csv', Buffer.from('Vad;Delområde;Part;Var\nNy insats;Praktik;Arbvux;Centrum\n'))
    await page.getByText('Välj vilken kolumn som är Insats och Stadsområden.').waitFor()
    await page.getByRole('combobox', { name: 'Insats', exact: true }).selectOption({ label: 'Vad' })
    await page.getByRole('combobox', { name: 'Stadsområden' }).selectOption({ label: 'Var' })
    await page.getByText('Ny: Ny insats').waitFor()
    await choose('bild.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
    await page.getByText('Filen är varken CSV eller en Excel-fil').waitFor()
    const many = Array.from({ length: 10_000 }, (_, n) => `Insats ${n};Praktik;Arbvux;Centrum`)
    await choose('stor.csv', Buffer.from(['Insats;Delområde;Part;Stadsområde', ...many].join('\n')))
    await page
      .getByText('10 000 rader är inlästa utan fel.')
      .or(page.getByText('10000 rader är inlästa utan fel.'))
      .waitFor()
    await page.getByText(/Ett beslut rymmer ungefär \d+ insatser/).waitFor()
    expect(person.problems).toEqual([])
  })

  it('looks well in the dark and in high contrast', async () => {
    for (const [name, look] of [
      ['morkt', { colorScheme: 'dark' }],
      ['kontrast', { forcedColors: 'active' }],
    ] as const) {
      const other = await house.seat('rep-sf-nordost', '/tjansteutbud', look)
      await other.page.getByRole('table').first().waitFor({ timeout: 60_000 })
      await shot(other.page, name)
      // In high contrast the colours are the system's own, which the look-over cannot know; the rest it can.
      const found = await axeViolations(other.page)
      expect(found.filter(line => name === 'morkt' || !line.startsWith('color-contrast'))).toEqual([])
      await other.context.close()
    }
  })
})
