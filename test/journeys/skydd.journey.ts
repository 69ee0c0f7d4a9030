import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { madeNumber } from '../../src/domain/klientskydd/made-numbers.ts'
import { openArkiv } from '../../src/sharepoint/arkiv/open.ts'
import { sanering } from '../../src/ui/text/sv/sanering.ts'
import { hear, heardTwice } from './support/announced.ts'
import { axeViolations } from './support/axe.ts'
import type { Person } from './support/browser.ts'
import { House } from './support/house.ts'
import { addRow } from './support/past-the-app.ts'
import { camera } from './support/shots.ts'
import { drawn, sent } from './support/waits.ts'

/** Client data that got in anyway is taken out; what the forums hold is taken out to keep and to hand over. */
const { shotAtWidths, shot } = camera('skydd')
const { date, last } = madeNumber(1990, 1, 18, 980)
const number = `${date}-${last}`

let convenor: Person

const house = House.open()

beforeAll(async () => {
  // No form lets it through.
  await addRow(house.app, 'rep-sf-hisingen', 'Samverkan-Handelser', {
    Slag: 'nominering',
    Avvikelse: `avvikelse:${crypto.randomUUID()}`,
    Text: `Gäller ${number} igen`,
  })
})

async function inThemes(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await shotAtWidths(page, `${name}-dark`)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await shotAtWidths(page, `${name}-contrast`)
  await page.emulateMedia({ forcedColors: 'none' })
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ])
  const file: Download = download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

describe('client data that got in anyway', () => {
  it('is found by the convenor and ordered away, and the reason may not hold it again', async () => {
    convenor = await house.seat('sammankallande', '/sanera')
    const { page } = convenor
    await drawn(page)
    await page
      .getByRole('button', { name: /^Välj Händelse .*, Text$/ })
      .first()
      .click()
    await page.getByRole('group', { name: /Vilka texter ska bort/ }).waitFor()
    const reason = page.getByRole('textbox', { name: 'Hur upptäcktes det?' })
    await reason.fill(`Jag såg ${number} vid genomgången`)
    await page.getByText('Det här ser ut som ett personnummer och får inte sparas.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await shotAtWidths(page, 'bestall')
    await inThemes(page, 'bestall')
    await page.getByRole('button', { name: /^Skriv ”en person” i stället/ }).click()
    expect(await reason.inputValue()).toBe('Jag såg en person vid genomgången')
    expect(await reason.evaluate(element => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Beställ sanering' }).click()
    await page.getByText('Väntar på att genomföras').waitFor()
    await page.getByText('Texten tas bort av den som äger webbplatsen.', { exact: false }).waitFor()
    await sent(page)
  })

  it('is taken out by the owner, who is told where the earlier versions lie, and noted without what it was', async () => {
    const { page } = await house.seat('agare', '/sanera')
    await drawn(page)
    await page.getByRole('button', { name: /^Ta bort texten i / }).click()
    // The sample has one that was carried out before.
    await page.getByText('Texten är borttagen').nth(1).waitFor()
    await sent(page)
    await page.getByRole('button', { name: /^Ta bort tidigare versioner av Händelse/ }).click()
    const link = page.getByRole('link', { name: 'Öppna versionshistoriken' })
    expect(await link.getAttribute('href')).toContain('/_layouts/15/Versions.aspx?list=')
    await page.getByRole('checkbox', { name: /Papperskorgen är tömd/ }).check()
    expect(await axeViolations(page)).toEqual([])
    await shotAtWidths(page, 'genomford')
    const note = await downloaded(page, 'Hämta som Word')
    expect(note.name).toMatch(/\.docx$/)
    const { default: mammoth } = await import('mammoth')
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(note.bytes) })
    expect([text.includes(number), text.includes('Jag såg en person'), text.includes('Papperskorgen')]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('is gone from the convenor’s own device, where the fact still stands', async () => {
    const { page } = convenor
    await hear(page)
    await page.reload()
    await drawn(page)
    // A bar is said as it is read: its heading is a word of its own.
    const { honest, honestText } = sanering.rest
    await expect.poll(() => page.evaluate(() => window.announced)).toContain(`${honest} ${honestText}`)
    expect(await heardTwice(page)).toEqual([])
    // The sample has one that was carried out before.
    await page.getByText('Texten är borttagen').nth(1).waitFor()
    expect(await page.getByRole('button', { name: /^Välj Händelse .*, Text$/ }).count()).toBe(0)
  })
})

describe('what one looks for', () => {
  it('never stands in the address with a number in it, whole or nearly', async () => {
    const { page } = await house.seat('samordnare', '/beslut')
    await drawn(page)
    const field = page.getByRole('searchbox').first()
    const seen: string[] = []
    page.on('framenavigated', frame => seen.push(frame.url()))
    await field.pressSequentially('SoB')
    await expect.poll(() => page.url()).toContain('=SoB')
    await field.press('Control+a')
    await field.pressSequentially(number)
    await page.getByText('Sök inte på personnummer: det du söker på syns i sidans adress.').waitFor()
    expect(await field.inputValue()).toBe(number)
    await expect.poll(() => page.url()).not.toContain('sok=')
    expect(seen.some(url => url.includes(`${date}`))).toBe(true)
    expect(seen.filter(url => url.includes(`${date}-${last.slice(0, 1)}`))).toEqual([])
  })
})

describe('what the forums hold', () => {
  it('is taken out a year at a time, and the file is held against its own manifest', async () => {
    const { page } = await house.seat('samordnare', '/arkiv')
    await drawn(page)
    expect(await axeViolations(page)).toEqual([])
    const zip = await downloaded(page, 'Hämta året som zip')
    const told = page.getByText(/ är hämtad: \d+ rader\. Kontrollsumma [0-9a-f ]+\.$/)
    await told.waitFor()
    const opened = await openArkiv(zip.bytes)
    if (!opened.ok) throw new Error('not an archive')
    expect(await told.innerText()).toContain(` är hämtad: ${opened.rows.length} rader.`)
    const { outside } = opened.manifest
    for (const { name } of outside) await page.getByRole('link', { name, exact: true }).first().waitFor()
    if (outside.length === 0) await page.getByText('Inga filer är bifogade.').waitFor()
    expect([zip.name, opened.flaws]).toEqual([expect.stringMatching(/^Styrforum SoB \d{4}\.zip$/), []])
    const paths = opened.manifest.files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['data/Beslut.json', 'data/Beslut.csv', 'data/beskrivning.json']))
    for (const own of ['Handlingar för SoB', 'kallelser/Kallelse SoB', 'protokoll/Protokoll SoB', 'beslut/SoB '])
      expect(paths.filter(path => path.startsWith(`dokument/${own}`) && path.endsWith('.docx'))).not.toEqual([])
    expect((await told.innerText()).replaceAll(' ', '')).toContain(opened.manifest.digest)
    const file = { name: zip.name, mimeType: 'application/zip', buffer: Buffer.from(zip.bytes) }
    await page.getByLabel('Välj en arkivfil').setInputFiles(file)
    await page.getByText('Arkivet stämmer med sin förteckning').waitFor()
    await page.getByText(`: ${opened.rows.length} rader i `).waitFor()

    await page.getByRole('button', { name: 'Visa handlingarna' }).click()
    await page.getByText('Pröva sekretessen innan du lämnar ut').waitFor()
    const all = await page.getByText(/^\d+ handlingar$/).innerText()
    const matter = page.getByRole('group', { name: 'Beslut' }).getByRole('checkbox').first()
    await matter.check()
    await page
      .getByText(/^\d+ handlingar$/)
      .filter({ hasNotText: all })
      .waitFor()
    expect(await axeViolations(page)).toEqual([])
    await shotAtWidths(page, 'arkiv')
    await inThemes(page, 'arkiv')
    await shot(page, 'arkiv')
    const word = await downloaded(page, 'Hämta som Word')
    const { default: mammoth } = await import('mammoth')
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) })
    expect(text).toContain('sekretessprövningen är inte gjord')
    expect(text).toMatch(/Beslutat: \d+ [a-zåäö]+ \d{4}/)
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})
