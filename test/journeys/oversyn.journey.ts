import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addDays, swedishDay } from '../../src/domain/shared/day.ts'
import { elements, openWord } from '../builders/word-file.ts'
import { axeViolations } from './support/axe.ts'
import type { Look } from './support/browser.ts'
import { House } from './support/house.ts'
import { camera } from './support/shots.ts'
import { tabTo } from './support/tab-to.ts'
import { sent } from './support/waits.ts'

/** A whole year of the översyn: from opening to the version that SoB adopted and the app that goes by it. */
const { shot, shotAtWidths, shotInOtherMedia } = camera('oversyn')
const keeper = 'dokumentansvarig'
const heads = ['samordnare', 'chef-sf-centrum', 'chef-sf-hisingen', 'chef-sf-nordost', 'chef-sf-sydvast']
const ofText = 'Syftet blir kortare'
const ofModel = 'Praktik med delad styrning'
const today = swedishDay(new Date().toISOString())
const takesForce = addDays(today, 1)

/** Some sit in the dark, so that the pages are looked at there too. */
const looks: Readonly<Record<string, Look>> = {
  'chef-sf-hisingen': { colorScheme: 'dark' },
  'chef-sf-nordost': { colorScheme: 'dark' },
}

const house = House.open({ looks })

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).last().click()
}

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return readFile(await file.path())
}

describe('the year of the styrmodell', () => {
  it('shows the one under way: its phases, whose turn it is, the remiss and what the parts have said', async () => {
    const page = await house.sit(keeper, '/')
    await page.getByRole('link', { name: 'Styrmodell' }).first().waitFor()
    await house.sit(keeper, '/oversyn')
    expect(await page.getByRole('list', { name: 'Årets gång' }).getByRole('listitem').count()).toBe(6)
    await page.getByText(/svara på remissen senast/).waitFor()
    await page.getByText('Behov: Vem kallar till gemensam kartläggning?').waitFor()
    await shotAtWidths(page, 'aret')
    expect(await axeViolations(page)).toEqual([])
    await shotInOtherMedia(page, 'aret')
    await page.getByRole('link', { name: 'Visa remissen och svaren' }).click()
    await page.getByRole('heading', { name: 'Svaren per avsnitt' }).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Skriv inom ett år.' }).waitFor()
    await page.getByText(/Insatser i Anpassad kunskapshöjning kan utföras av/).waitFor()
    expect(await page.locator('ins').count()).toBeGreaterThan(0)
    await shotAtWidths(page, 'remiss')
    expect(await axeViolations(page)).toEqual([])
    await shotInOtherMedia(page, 'remiss')
  })

  it('is fetched as Word: tracked in the names of those who proposed, with what is said of it, and clean', async () => {
    const page = await house.sit(keeper, '/oversyn')
    const tracked = await openWord(await download(page, 'Hämta med spårade ändringar'))
    const body = tracked.parts.get('word/document.xml')
    const marks = body ? [...elements(body, 'w:ins'), ...elements(body, 'w:del')] : []
    const authors = new Set(marks.map(mark => mark.getAttribute('w:author')))
    expect([...authors].sort()).toEqual(['Dokumentansvarig, Arbvux', 'Finsam', 'SF Hisingen'])
    expect(tracked.raw.get('word/comments.xml')).toContain('Skriv inom ett år.')
    const clean = await openWord(await download(page, 'Hämta ren text'))
    const text = clean.paragraphs.map(paragraph => paragraph.text).join(' ')
    expect(text).toContain('stöd för hälsa eller arbete')
    expect(clean.raw.get('word/document.xml')).not.toMatch(/<w:(ins|del)[ >]/)
  })

  it('reminds the part that has not answered, and takes its answer section by section', async () => {
    const page = await house.sit('chef-sf-hisingen', '/')
    await page.getByRole('link', { name: 'Svara på remissen för din part' }).click()
    await press(page, 'Lämna remissvaret')
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(2)
    await shotAtWidths(page, 'remissvar-morkt')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('textbox', { name: /^Synpunkt på Operativ samverkansgrupp/ }).fill('Skriv vem som kallar.')
    await page.getByRole('radio', { name: 'Har synpunkter' }).check()
    await page.getByRole('radio', { name: /^Förankrad i ledningen/ }).check()
    await press(page, 'Lämna remissvaret')
    await page.getByText('SF Hisingen: Har synpunkter', { exact: false }).waitFor()
    await sent(page)
  })

  it('is ended by whoever leads it, and the next one is opened with what was left', async () => {
    const page = await house.sit(keeper, '/oversyn')
    await press(page, 'Avsluta utan ny version')
    await page.getByRole('textbox', { name: 'Varför avslutas översynen?' }).fill('Vi börjar om med en kortare plan.')
    await press(page, 'Avsluta utan ny version')
    await page.getByRole('form', { name: 'Öppna en översyn' }).waitFor()
    await page.getByText(/^Avslutad utan ny version .* av Dokumentansvarig/).waitFor()
    await page.getByText('Vi börjar om med en kortare plan.').waitFor()
    await shotAtWidths(page, 'avslutad')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('textbox', { name: 'SoB beslutar' }).fill(today)
    await page.getByRole('textbox', { name: 'Den nya versionen gäller från' }).fill(today)
    await press(page, 'Öppna översynen')
    await page.getByRole('alert').first().waitFor()
    for (const name of ['Sista dag för ändringsförslag', 'Remissen sänds', 'Sista dag för remissvar'])
      await page.getByRole('textbox', { name }).fill(today)
    await page.getByRole('textbox', { name: 'Den nya versionen gäller från' }).fill(takesForce)
    await page.getByRole('textbox', { name: 'År', exact: true }).fill('2027')
    await press(page, 'Öppna översynen')
    await page.getByRole('heading', { level: 1, name: 'Översyn 2027' }).waitFor()
    await page.getByText(/^Från \d{4}: Syftet nämner hälsa$/).waitFor()
    await sent(page)
    await shotAtWidths(page, 'korgen')
    expect(await axeViolations(page)).toEqual([])
  })

  it('takes proposals on text and on model, with the difference and what the app would do otherwise', async () => {
    const page = await house.sit('rep-sf-centrum', '/oversyn/forslag/ny')
    await page.getByRole('combobox', { name: 'Avsnitt' }).selectOption('Syfte')
    await press(page, 'Lämna förslaget')
    await page.getByText('Lydelsen är densamma som i dag.', { exact: false }).waitFor()
    await page
      .getByRole('textbox', { name: 'Ny lydelse' })
      .fill('Syftet är att det är tydligt vem som styr och vem som utför.')
    await page.locator('del').first().waitFor()
    await page.getByRole('textbox', { name: 'Rubrik på förslaget' }).fill(ofText)
    await page.getByRole('textbox', { name: 'Skäl' }).fill('Det blir lättare att läsa.')
    await shotAtWidths(page, 'forslag-text')
    expect(await axeViolations(page)).toEqual([])
    await press(page, 'Lämna förslaget')
    await page.getByRole('heading', { level: 1, name: ofText }).waitFor()
    await sent(page)
    const other = await house.sit('chef-sf-nordost', '/oversyn/forslag/ny')
    await other.getByRole('radio', { name: /^Hur modellen fungerar/ }).check()
    await other
      .getByRole('combobox', { name: 'Vilken ändring?' })
      .selectOption({ label: 'Ändra vem som har styrning över ett delområde' })
    await other.getByRole('combobox', { name: 'Delområde' }).selectOption('Praktik')
    for (const side of ['Arbvux', 'Socialtjänsten']) await other.getByRole('checkbox', { name: side }).check()
    await other.getByText(/Beslut om Praktik kräver också svar av SF Centrum/).waitFor()
    await other.getByRole('textbox', { name: 'Rubrik på förslaget' }).fill(ofModel)
    await other.getByRole('textbox', { name: 'Skäl' }).fill('Praktik behöver planeras tillsammans.')
    await shotAtWidths(other, 'forslag-modell')
    expect(await axeViolations(other)).toEqual([])
    await press(other, 'Lämna förslaget')
    await other.getByRole('heading', { level: 1, name: ofModel }).waitFor()
    await sent(other)
  })

  it('is recommended with another wording, which the proposer takes', async () => {
    const page = await house.sit(keeper, '/oversyn')
    await page.getByRole('link', { name: ofModel }).click()
    await page.getByRole('radio', { name: 'Tillstyrk som det lyder' }).check()
    await press(page, 'Lämna rekommendationen')
    await page.getByText('Tillstyrkt', { exact: true }).waitFor()
    await house.sit(keeper, '/oversyn')
    await page.getByRole('link', { name: ofText }).click()
    await page.getByRole('radio', { name: 'Tillstyrk med en annan lydelse' }).check()
    await page
      .getByRole('textbox', { name: 'Ny lydelse' })
      .fill('Syftet är att det ska vara tydligt vem som styr, vem som utför och var en fråga avgörs.')
    await page.getByRole('textbox', { name: 'Skäl till rekommendationen' }).fill('Forumen behöver också nämnas.')
    await press(page, 'Lämna rekommendationen')
    await page.getByText('Väntar på den som föreslog', { exact: true }).waitFor()
    await sent(page)
    await shotAtWidths(page, 'rekommendation')
    expect(await axeViolations(page)).toEqual([])
    const proposer = await house.sit('rep-sf-centrum', '/')
    await tabTo(proposer.getByRole('link', { name: 'Svara på rekommendationen' }))
    await proposer.keyboard.press('Enter')
    await tabTo(proposer.getByRole('button', { name: 'Godta rekommendationen' }))
    await proposer.keyboard.press('Enter')
    await proposer.getByText('Tillstyrkt med ändring', { exact: true }).waitFor()
    await sent(proposer)
  })

  it('is frozen, put together and sent to the parts, who answer', async () => {
    const page = await house.sit(keeper, '/oversyn')
    await press(page, 'Frys nu')
    await press(page, 'Sammanställ utkastet')
    await press(page, 'Sänd på remiss')
    await press(page, 'Sänd på remiss')
    await page.getByText(/svara på remissen senast/).waitFor()
    await sent(page)
    const late = await house.sit('rep-sf-centrum', '/oversyn/forslag/ny')
    await late.getByText('Tiden för ändringsförslag är ute.').waitFor()
    for (const head of heads) {
      const own = await house.sit(head, '/')
      await own.getByRole('link', { name: 'Svara på remissen för din part' }).click()
      await own.getByRole('radio', { name: 'Tillstyrker' }).check()
      await own.getByRole('radio', { name: /^Beslutad i förvaltningen/ }).check()
      await press(own, 'Lämna remissvaret')
      await own.getByText(/har svarat\. Ett nytt svar gäller i stället/).waitFor()
      await sent(own)
    }
  })

  it('is adopted by SoB, every part agreeing', async () => {
    const page = await house.sit('samordnare', '/oversyn')
    await press(page, 'Lägg fram för SoB')
    await press(page, 'Lägg fram för SoB')
    await page.getByRole('link', { name: 'Visa förslaget och parternas ställningstaganden' }).waitFor()
    await sent(page)
    for (const head of heads) {
      const own = await house.sit(head, '/oversyn')
      await own.getByRole('link', { name: 'Visa förslaget och parternas ställningstaganden' }).click()
      await own.getByRole('radio', { name: 'Tillstyrker', exact: true }).check()
      await own.getByRole('radio', { name: /^Beslutad i förvaltningen/ }).check()
      await press(own, 'Lämna ställningstagandet')
      await own.getByRole('button', { name: /^Ta ställning på nytt för / }).waitFor()
      await sent(own)
    }
    const decider = await house.sit('samordnare', '/oversyn')
    await decider.getByRole('link', { name: 'Visa förslaget och parternas ställningstaganden' }).click()
    await press(decider, 'Besluta')
    await decider.getByRole('textbox', { name: 'Skäl' }).waitFor()
    await press(decider, 'Besluta')
    await decider.getByRole('link', { name: /Avgjort genom/ }).waitFor()
    await sent(decider)
    await house.sit('samordnare', '/oversyn')
    await decider.getByText('Stämmer med beslutets kontrollsumma.', { exact: false }).waitFor()
    await shotAtWidths(decider, 'antagen')
    expect(await axeViolations(decider)).toEqual([])
    await shotInOtherMedia(decider, 'antagen')
  })

  it('governs from its day and not before: a form asks other parts the day after', async () => {
    const page = await house.sit('chef-sf-sydvast', '/forslag/ny')
    const choose = async () => {
      await page.getByRole('checkbox', { name: 'Praktik', exact: true }).check()
    }
    await choose()
    await page.getByText(/Arbvux har styrningen över ”Praktik”/).waitFor()
    await page.clock.setFixedTime(`${takesForce}T09:00:00Z`)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await choose()
    await page.getByText(/Styrningen över ”Praktik” är delad/).waitFor()
    await shot(page, 'nya-regler')
  })

  it('let nothing go wrong unseen', () => {
    expect(house.unseen()).toEqual([])
  })
})
