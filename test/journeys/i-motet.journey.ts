import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './support/axe.ts'
import type { Person } from './support/browser.ts'
import { House } from './support/house.ts'
import { meetingsAhead, rows } from './support/past-the-app.ts'
import { camera } from './support/shots.ts'
import { sent } from './support/waits.ts'

/** In a meeting of SoB: two browsers write at the same points and at different ones, and one loses the network. */
const { shot, shotAtWidths } = camera('i-motet')

let first: Person
let second: Person
let third: Person
/** The address of the meeting as it is held. */
let place = ''
/** The day of the samverkansgrupp's next meeting. */
let groupDay = ''

const house = House.open()

beforeAll(async () => {
  const points = await rows(house.app, 'SoB-Punkter')
  const meeting = (await meetingsAhead(house.app, 'SoB-Moten')).find(({ fields: { ClientKey } }) =>
    points.some(({ fields: { Mote, Slag } }) => Mote === `meeting:${ClientKey}` && Slag === 'beslut'),
  )
  if (!meeting) throw new Error('The sample has no meeting of SoB ahead with a question to decide.')
  place = `/moten/${meeting.fields.ClientKey}/pagaende`
  const [next] = await meetingsAhead(house.app, 'Samverkan-Moten')
  groupDay = next?.fields.Datum ?? ''
  first = await house.seat('samordnare', place.replace('/pagaende', ''))
  second = await house.seat('chef-sf-centrum', place, { colorScheme: 'dark' })
})

const field = (page: Page) => page.getByRole('textbox', { name: 'Ny anteckning' })
const note = (page: Page, text: string) =>
  page.getByRole('article').getByRole('paragraph').getByText(text, { exact: true })
const next = (page: Page) => page.getByRole('button', { name: /^Nästa: / })

/** Takes what others have written, without waiting for the app to ask by itself. */
async function look(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await sent(page)
}

describe('in the meeting', () => {
  it('the convenor puts a point up, goes in and sees the points with the one it is at', async () => {
    const { page } = first
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Läget i stadsområdena')
    await page.getByRole('button', { name: 'Lägg till punkten' }).click()
    await page.getByRole('heading', { name: 'Läget i stadsområdena' }).waitFor()
    await sent(page)
    await page.getByRole('link', { name: 'Gå in i mötet' }).click()
    await page.getByRole('heading', { level: 1, name: /^Mötet pågår: / }).waitFor()
    await page.getByText(/^Punkt 1 av \d+$/).waitFor()
    await shotAtWidths(page, 'borjan')
    expect(await axeViolations(page)).toEqual([])
  })

  it('two write at the same point, each in a note of their own, and both stand', async () => {
    await look(second.page)
    await Promise.all([
      field(first.page).fill('Samordnaren föredrar frågan.'),
      field(second.page).fill('Centrum ser samma sak.'),
    ])
    for (const { page } of [first, second]) {
      await page.getByText('Sparad på enheten').waitFor()
      await sent(page)
    }
    for (const { page } of [first, second]) {
      await look(page)
      await note(page, 'Samordnaren föredrar frågan.').waitFor()
      await note(page, 'Centrum ser samma sak.').waitFor()
    }
    await shotAtWidths(second.page, 'tva-anteckningar-mork')
    expect(await axeViolations(second.page)).toEqual([])
  })

  it('one who is offline goes on: writes at this point and the next, and is told; nothing is gone afterwards', async () => {
    const { page, context } = second
    await context.setOffline(true)
    await field(page).fill('Skrivet utan nät.')
    await page.getByText('Sparad på enheten').waitFor()
    await page
      .getByText(/Du arbetar utan nätverk\. \d+ ändring/)
      .first()
      .waitFor()
    await next(page).click()
    await page.getByText(/^Punkt 2 av \d+$/).waitFor()
    await field(page).fill('Också utan nät, vid nästa punkt.')
    await page.getByText('Sparad på enheten').waitFor()
    await shot(page, 'utan-nat-mork')
    expect(await axeViolations(page)).toEqual([])

    await field(first.page).fill('Skrivet medan Centrum var borta.')
    await first.page.getByText('Sparad på enheten').waitFor()
    await sent(first.page)

    await context.setOffline(false)
    await sent(page)
    for (const at of [first.page, page]) {
      await at.getByRole('navigation', { name: 'Mellan punkterna' }).waitFor()
      await look(at)
    }
    await note(page, 'Också utan nät, vid nästa punkt.').waitFor()
    await page.getByRole('button', { name: 'Föregående' }).click()
    for (const at of [first.page, page])
      for (const text of [
        'Samordnaren föredrar frågan.',
        'Centrum ser samma sak.',
        'Skrivet utan nät.',
        'Skrivet medan Centrum var borta.',
      ])
        await note(at, text).waitFor()
  })

  it('client data is held back while it is written, and said so', async () => {
    const { page } = first
    await field(page).fill('Ring 19640823-3234 i morgon.')
    await page.getByText(/Sparas inte\. Ta bort uppgiften/).waitFor()
    await shot(page, 'klientskydd')
    await field(page).fill('')
  })

  it('a note is changed, and taken away with a way back', async () => {
    const { page } = first
    await page.getByRole('button', { name: 'Ändra anteckningen: Samordnaren föredrar frågan.' }).click()
    await page.getByRole('textbox', { name: 'Ändra anteckningen' }).fill('Samordnaren föredrog frågan.')
    await page.getByRole('button', { name: 'Klar' }).click()
    await note(page, 'Samordnaren föredrog frågan.').waitFor()
    await page.getByRole('button', { name: 'Ta bort anteckningen: Samordnaren föredrog frågan.' }).click()
    await note(page, 'Samordnaren föredrog frågan.').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Ångra' }).click()
    await note(page, 'Samordnaren föredrog frågan.').waitFor()
    await sent(page)
  })

  it('the convenor notes who is there, seat by seat, a substitute included', async () => {
    const { page } = first
    await page.getByRole('button', { name: 'Anteckna närvaro' }).click()
    await page.getByRole('checkbox', { name: 'Avdelningschef, SF Centrum' }).check()
    await page.getByRole('checkbox', { name: /Finsam/ }).check()
    await page.getByRole('checkbox', { name: /^Ersättare för .*Finsam/ }).check()
    await shot(page, 'narvaro')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Spara närvaron' }).click()
    await page.getByText(/^2 av \d+ platser$/).waitFor()
    await sent(page)
  })

  it('another wording is put forward at the point, its change seen word by word; the part answers there and SoB gives an uppdrag', async () => {
    const { page } = first
    await page.getByRole('link', { name: 'Skriv en annan lydelse' }).click()
    const wording = page.getByRole('textbox', { name: 'Vad ska beslutas?' })
    await wording.fill(`${(await wording.inputValue()).replace(/\.$/, '')} från årsskiftet.`)
    await page.getByRole('button', { name: 'Dela förslaget' }).click()
    await page.getByRole('heading', { level: 1, name: /^Mötet pågår: / }).waitFor()
    const point = page.getByRole('article')
    await point.locator('ins', { hasText: 'från årsskiftet' }).waitFor()
    await point.getByText(/Lydelsen har ändrats sedan frågan sattes upp/).waitFor()
    expect(await point.getByRole('button', { name: 'Besluta', exact: true }).count()).toBe(0)
    await point.getByRole('button', { name: 'Lämna Arbvux svar' }).click()
    await point.getByRole('radio', { name: 'Tillstyrker', exact: true }).check()
    await point.getByRole('radio', { name: /^Förankrad/ }).check()
    await shotAtWidths(page, 'lydelse-och-svar')
    await point.getByRole('button', { name: 'Lämna ställningstagandet' }).click()
    await point.getByRole('button', { name: 'Ge uppdrag' }).click()
    await point.getByText('Det som beslutas').waitFor()
    await point.getByRole('combobox', { name: 'Ansvarig part' }).selectOption('Arbvux')
    await point.getByRole('textbox', { name: 'Vad ska parten göra?' }).fill('Ta fram en gemensam rutin.')
    await point.getByLabel('Datum då det ska vara klart').fill('2027-06-30')
    await shotAtWidths(page, 'ge-uppdrag')
    expect(await axeViolations(page)).toEqual([])
    await point.getByRole('form').getByRole('button', { name: 'Ge uppdrag' }).click()
    await point.getByRole('link', { name: /^Beslut med uppdrag .*SoB \d{4}-\d+|SoB \d{4}-\d+/ }).waitFor()
    expect(await point.getByRole('button', { name: 'Ge uppdrag' }).count()).toBe(0)
    await sent(page)
    await shotAtWidths(page, 'beslutat')
  })

  it('a point of its own becomes a proposal; its words are changed at the meeting and decided in one click', async () => {
    const { page } = first
    await page.getByRole('button', { name: /Läget i stadsområdena/ }).click()
    const point = page.getByRole('article', { name: 'Läget i stadsområdena' })
    await point.getByRole('link', { name: 'Lägg fram som förslag till beslut' }).click()
    await page.getByRole('textbox', { name: 'Vad ska beslutas?' }).fill('SoB beslutar att läget redovisas varje möte.')
    await page.getByRole('checkbox', { name: 'Praktik' }).check()
    await page.getByRole('button', { name: 'Dela förslaget' }).click()
    await point.getByRole('button', { name: 'Ändra lydelsen' }).click()
    await point.getByRole('textbox', { name: 'Förslag till beslut' }).fill('SoB beslutar att läget redovisas i juni.')
    await point.getByRole('button', { name: 'Spara lydelsen' }).click()
    await point.getByText('SoB beslutar att läget redovisas i juni.').waitFor()
    await point.getByRole('button', { name: 'Lämna Arbvux svar' }).click()
    await point.getByRole('radio', { name: 'Tillstyrker', exact: true }).check()
    await point.getByRole('radio', { name: /^Beslutad/ }).check()
    await point.getByRole('button', { name: 'Lämna ställningstagandet' }).click()
    await point.getByRole('button', { name: 'Besluta', exact: true }).click()
    await point.getByRole('form').getByRole('button', { name: 'Besluta', exact: true }).click()
    await point.getByRole('link', { name: /SoB \d{4}-\d+/ }).waitFor()
    await sent(page)
  })

  it('a point is put off in one click with its reason, and the next one comes by the keyboard', async () => {
    const { page } = first
    await page.getByRole('button', { name: /Information om nästa års mötestider/ }).click()
    const point = page.getByRole('article', { name: 'Information om nästa års mötestider' })
    await point.getByRole('button', { name: 'Bordlägg' }).click()
    await page.getByRole('textbox', { name: 'Skäl' }).fill('Underlaget är inte klart.')
    await shot(page, 'bordlagg')
    await point
      .getByRole('form')
      .getByRole('button', { name: /^Bordlägg/ })
      .click()
    await point.getByText('Bordlagd', { exact: true }).waitFor()
    await sent(page)
    await page.keyboard.press('Alt+PageDown')
    const now = page.getByRole('article').getByRole('heading', { level: 2 }).first()
    await page.getByRole('article', { name: 'Läget i stadsområdena' }).waitFor()
    expect(await now.evaluate(node => node === document.activeElement)).toBe(true)
    await page.keyboard.press('Alt+PageUp')
    await point.waitFor()
  })

  it('the group agrees on an avvikelse, and sends one on to SoB, while the clock of the point runs out', async () => {
    third = await house.seat('sammankallande', '/moten?forum=samverkan', { forcedColors: 'active' })
    const { page } = third
    await page
      .getByRole('link', { name: /^tisdag/ })
      .first()
      .click()
    const waiting = page
      .locator('h3', { hasText: 'Avvikelser som inte är behandlade' })
      .locator('+ ul')
      .getByRole('button')
    await waiting.first().waitFor()
    for (const _ of [1, 2]) {
      const count = await waiting.count()
      await waiting.first().click()
      await expect.poll(() => waiting.count()).toBe(count - 1)
    }
    await sent(page)
    const meeting = new URL(page.url())
    await page.clock.install({ time: new Date(`${groupDay}T09:03:10+01:00`) })
    await page.goto(`${meeting.origin}${meeting.search}${meeting.hash}/pagaende`)
    await page.reload()
    await page.getByText('2 minuter kvar').waitFor()
    await page.clock.fastForward(60_000)
    await page.getByText('1 minut kvar').waitFor()
    await page.getByRole('status').getByText('Tiden för punkten är snart slut.').waitFor({ state: 'attached' })
    await shot(page, 'tiden-snart-slut-kontrast')
    await page.clock.fastForward(120_000)
    await page.getByText('1 minut över tiden').waitFor()
    const point = page.getByRole('article')
    await page.getByRole('button', { name: /^4/ }).click()
    await point.getByRole('button', { name: 'Överenskommelse' }).click()
    await point.getByRole('textbox', { name: 'Vad gruppen kom fram till' }).fill('Arbvux kallar tre veckor före.')
    await shotAtWidths(page, 'overenskommelse-kontrast')
    await point.getByRole('button', { name: /^Anteckna: / }).click()
    await point.getByText('Överenskommelse om en justering').waitFor()
    await page.getByRole('button', { name: /^5/ }).click()
    await point.getByRole('button', { name: 'Strategisk fråga' }).click()
    await point.getByRole('textbox', { name: 'Vad gruppen kom fram till' }).fill('Styrningen är delad.')
    await point.getByRole('button', { name: /^Anteckna: / }).click()
    await point.getByRole('link', { name: 'Lyft till SoB' }).click()
    await page.getByRole('heading', { level: 1, name: /SoB/ }).waitFor()
    await sent(page)
  })

  it('stands in the side panel and on a big screen, in dark and light', async () => {
    for (const [person, name] of [
      [first, 'ljus'],
      [second, 'mork'],
    ] as const)
      for (const width of [280, 1920]) {
        await person.page.setViewportSize({ width, height: 900 })
        await shot(person.page, `storlek-${name}`)
        expect(await axeViolations(person.page)).toEqual([])
        const wide = await person.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        expect(wide, `${name} ${width}`).toBe(false)
      }
    // The browser tells of every answer that is no 200: the network that was away, and a row that two wrote in at once.
    const expected = /ERR_INTERNET_DISCONNECTED|412 \(Precondition Failed\)/
    expect(house.unseen(expected)).toEqual([])
  })
})
