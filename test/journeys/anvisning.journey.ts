import { beforeAll, describe, expect, it } from 'vitest'
import { text2025 } from '../../src/domain/styrmodell/text/versions/2025.ts'
import { asMarkdown } from '../builders/directive.ts'
import { axeViolations } from './support/axe.ts'
import type { Person } from './support/browser.ts'
import { House } from './support/house.ts'
import { camera } from './support/shots.ts'

/** Somebody reads the directive, asks why a section reads as it does, compares two versions, and reads one in. */
const { shot, shotAtWidths } = camera('anvisning')

/** The version in force with a section written anew, a new one, and one that is gone. */
const rewritten = text2025.sections.flatMap(section => {
  if (section.id === 'galler-for') return []
  if (section.id !== 'syfte') return [section]
  const blocks = [{ kind: 'paragraph', text: 'Stöd ska ges i tid.' } as const]
  return [
    { ...section, blocks },
    { ...section, id: 'barnets-basta', heading: 'Barnets bästa', blocks },
  ]
})

let person: Person

const house = House.open()

beforeAll(async () => {
  person = await house.seat('samordnare', '/styrmodell/2025/samverkan')
}, 60_000)

describe('the directive', () => {
  it('is read in text: an address leads to a section, a search to others, and a section tells where it comes from', async () => {
    const { page } = person
    const heading = page.getByRole('heading', { name: 'Operativ samverkansgrupp', exact: true })
    await heading.waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Varför står det här? Om avsnittet Operativ samverkansgrupp' }).click()
    await page
      .getByText('Det som skiljer från lydelsen i Styrmodell för arbetsrehabiliteringens hemvist, 2024')
      .waitFor()
    await page.getByText('Vilka förslag, avvikelser och remissvar som låg bakom är inte känt.').waitFor()
    await page.getByText('Ändringsförslag som väntar').waitFor()
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
    await page.getByRole('heading', { name: 'Uppgifter om dokumentet' }).waitFor()
    const took = Number(await page.locator('[data-took]').getAttribute('data-took'))
    expect(took).toBeLessThan(1000)
    const mandates = page.getByRole('region', { name: 'Forum och mandat', exact: true })
    const changed = mandates.getByRole('row').filter({ hasText: 'Operativ samverkansgrupp' })
    expect(await changed.locator('del').first().textContent()).toContain('Beslutar i operativa frågor')
    expect(await mandates.getByText('2 rader är lika i båda versionerna.').count()).toBe(1)
    await shotAtWidths(page, 'lopande')
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
    const input = page.getByLabel('Välj en fil')
    await input.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await page.getByText('Det är en PDF, och den går inte att läsa in.').waitFor()
    await shot(page, 'importera')
    const buffer = Buffer.from(asMarkdown(rewritten))
    await input.setInputFiles({ name: 'anvisning.md', mimeType: 'text/markdown', buffer })
    await page.getByText('Alla ord kom med.').waitFor()
    await page.getByRole('checkbox').first().check()
    await page.getByText(/^Avbockade: 1 av \d+$/).waitFor()
    await shotAtWidths(page, 'utkast')
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await page.getByText(/^Avbockade: 1 av \d+$/).waitFor()
  })

  it('is handed over to the översyn as ändringsförslag, each once, with every word accounted for', async () => {
    const { page } = person
    const section = page.getByRole('region', { name: /^Lägg fram i översynen \d{4}$/ })
    await section.getByText('3 förslag: 1 ändrat avsnitt, 1 nytt avsnitt och 1 borttaget avsnitt.').waitFor()
    await section.getByRole('button', { name: 'Visa vad som skiljer: Ändring i Syfte' }).click()
    expect(await section.locator('ins').first().textContent()).toContain('Stöd ska ges i tid')
    await section.getByRole('checkbox', { name: /utgår$/ }).uncheck()
    await shotAtWidths(page, 'lagg-fram')
    expect(await axeViolations(page)).toEqual([])
    await section.getByRole('button', { name: 'Lägg fram 2 förslag' }).click()
    await page.getByText('2 förslag är lagda i översynen.').first().waitFor()
    await page.reload()
    await section.getByText('Finns redan i översynen.').nth(1).waitFor()
    expect(await section.getByRole('checkbox', { name: /utgår$/ }).isChecked()).toBe(false)
    await section.getByRole('link', { name: 'Till förslaget' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Ändring i Syfte' }).waitFor()
  })

  it('is followed up at need, and a section of law that has got another number is shown from its day', async () => {
    const { page } = person
    await person.goTo('/oversyn/mellan')
    const need = page.getByRole('listitem').filter({ hasText: 'Vem kallar till gemensam kartläggning?' })
    await need.getByRole('button', { name: 'Följ upp' }).click()
    await page.getByLabel('Vad har ni kommit fram till?').fill('Rutinen säger det numera.')
    await page.getByRole('button', { name: 'Spara uppföljningen' }).click()
    await need.getByText('Uppföljt och klart').waitFor()
    await page.getByRole('button', { name: 'Anteckna ändrat lagrum' }).click()
    await page.getByLabel('Nytt kapitel').fill('14')
    await page.getByLabel('Ny paragraf').fill('7')
    await page.getByLabel('Källa').fill('SFS 2026:900')
    await page.getByRole('button', { name: 'Anteckna ändringen' }).click()
    await page.getByText(/^14 kap\. 7 § SoL \(2025:400\) från/).waitFor()
    await shotAtWidths(page, 'mellan')
    expect(await axeViolations(page)).toEqual([])
    await person.goTo('/styrmodell/2025/lagrum')
    await page.getByText(/^12 kap\. 1 § SoL \(2025:400\) har upphört\./).waitFor()
    await page.getByText('14 kap. 7 § SoL (2025:400), 12 kap. 4 § SoL (2025:400)').waitFor()
    await person.goTo('/styrmodell')
    await page.getByText('Källa: SFS 2026:900').waitFor()
  })
})
