import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { House } from './support/house.ts'
import { Keyboard } from './support/keyboard.ts'
import { nominate, nominated, question } from './support/nominate.ts'
import { faults } from './support/past-the-app.ts'
import { camera } from './support/shots.ts'
import { theirs, twoTexts, writer } from './support/two-texts.ts'
import { unmarkedSwedish } from './support/unmarked-swedish.ts'

/** What lies on the device: kept offline and over a reload, offered before it is removed, and then gone from all tabs. */
const { shotAtWidths, shot } = camera('this-device')

const house = House.open()

/** Everything of ours that the browser holds. */
const leftOn = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    words: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
  }))

/** Chooses the language under one's own name. */
async function speak(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'SF Nordost' }).click()
  await page.getByRole('menuitemradio', { name }).click()
}

describe('this device', () => {
  it('keeps what is written offline over a reload, offers it before wiping, and leaves nothing in any tab', async () => {
    const { page, context } = await house.seat('rep-sf-nordost', '/avvikelser')
    await page.getByRole('link', { name: question }).waitFor()
    // The server is out of reach; the page itself comes from this machine.
    await context.route('**/graph/**', route => route.abort())
    await page.getByRole('link', { name: question }).click()
    await nominate(page)
    await nominated(page)
    await page.reload()
    await page
      .getByText(/1 ändring väntar/)
      .first()
      .waitFor({ timeout: 60_000 })

    // The same in English, from the question to the queue and the first page; remembered over a reload, and back again.
    await speak(page, 'English')
    // The page is drawn anew, and its heading has the focus that went with the menu.
    await page.locator('h1:focus').waitFor()
    await page.getByRole('button', { name: 'More to do' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await unmarkedSwedish(page, 'ours')).toEqual([])
    await page.reload()
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await page.getByRole('heading', { name: 'Waiting for you', exact: true }).waitFor()
    expect(await unmarkedSwedish(page, 'ours')).toEqual([])
    await page.getByRole('link', { name: /1 change is waiting/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Unsent' }).waitFor()
    await shotAtWidths(page, 'in-english')
    expect(await unmarkedSwedish(page, 'ours')).toEqual([])
    expect(await axeViolations(page)).toEqual([])
    await speak(page, 'Svenska')
    await page.getByRole('heading', { level: 1, name: 'Inte skickat än' }).waitFor()

    const second = await context.newPage()
    await second.goto(`${house.app.url}/?persona=rep-sf-nordost#/enheten`)
    await second.getByRole('heading', { level: 1, name: 'Den här enheten' }).waitFor()
    await shotAtWidths(second, 'den-har-enheten')
    expect(await axeViolations(second)).toEqual([])
    const download = second.waitForEvent('download')
    await second.getByRole('button', { name: 'Spara som fil' }).click()
    const stream = await (await download).createReadStream()
    const text = (await stream.toArray()).map(String).join('')
    expect(text).toContain('Väntar på att skickas')

    await second.getByRole('button', { name: 'Ta bort det sparade' }).click()
    await second.getByText(/En sak är inte skickad/).waitFor()
    await shot(second, 'ta-bort-det-sparade')
    expect(await axeViolations(second)).toEqual([])
    await second.getByRole('button', { name: 'Ta bort ändå' }).click()
    for (const tab of [second, page]) await tab.getByText('Det som Styrforum sparat här är borttaget').waitFor()
    await shotAtWidths(page, 'borttaget')
    expect(await axeViolations(page)).toEqual([])
    expect(await leftOn(page)).toEqual({ databases: [], words: [], caches: [] })
    console.log('wiped: 1 unsent write offered first, 0 databases, 0 words and 0 caches left, in 2 tabs')
    await context.close()
  })

  it('tells the next person at the device what another left unsent, and lets them leave, save or remove it', async () => {
    const { page, context } = await house.seat('rep-sf-centrum', '/avvikelser')
    await page.getByRole('link', { name: question }).waitFor()
    await context.route('**/graph/**', route =>
      route.request().url().includes('/local/') ? route.continue() : route.abort(),
    )
    await page.getByRole('link', { name: question }).click()
    await nominate(page)
    await nominated(page)
    await page.goto(`${house.app.url}/?persona=rep-arbvux#/enheten`)
    await page.getByRole('heading', { name: 'Lämnat av en annan person' }).waitFor()
    await page
      .getByText('En annan person har skrivit här utan att skicka. 1 ändring är inte skickad. Bara hen')
      .waitFor()
    await shotAtWidths(page, 'lamnat')
    expect(await axeViolations(page)).toEqual([])
    expect((await leftOn(page)).databases).toHaveLength(2)
    await page.getByRole('button', { name: 'Ta bort från enheten' }).click()
    await page.getByRole('heading', { name: 'Lämnat av en annan person' }).waitFor({ state: 'detached' })
    expect((await leftOn(page)).databases).toHaveLength(1)
    await context.close()
  })

  it('shows what could not be read, keeps the rest, and a person saves it and lets it go', async () => {
    const { page, context } = await house.seat('rep-sf-hisingen', '/avvikelser')
    await page.getByRole('link', { name: question }).waitFor()
    // The page where one chooses whom to be has no storage open.
    await page.goto(`${house.app.url}/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(async () => {
      const [found] = await indexedDB.databases()
      const database = await new Promise<IDBDatabase>(resolve => {
        const request = indexedDB.open(found?.name ?? '')
        request.onsuccess = () => resolve(request.result)
      })
      const transaction = database.transaction('outbox', 'readwrite')
      transaction.objectStore('outbox').add({ id: 7, write: { fields: { Text: 'En text som nästan gick förlorad.' } } })
      await new Promise(resolve => {
        transaction.oncomplete = resolve
      })
      database.close()
    })
    await page.goto(`${house.app.url}/?persona=rep-sf-hisingen#/ko`)
    await page.getByText('En text som nästan gick förlorad.').waitFor()
    await shotAtWidths(page, 'kunde-inte-lasas')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Ta bort' }).click()
    await page.getByText('Allt är skickat').waitFor()
    await context.close()
  })

  it('shows two texts of the same thing and what was refused, in every theme and width, and keeps what the person chooses', async () => {
    const { page, context } = await twoTexts(house.app, path => house.seat(writer, path))
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate(chosen => localStorage.setItem('styrforum.theme', chosen), theme)
      await page.reload()
      await page.getByText(theirs).waitFor()
      await shotAtWidths(page, `tva-har-andrat-${theme}`)
      expect(await axeViolations(page), theme).toEqual([])
    }
    // Settled by the keyboard alone, from the choice to the last of what was refused.
    const keys = await Keyboard.at(page)
    await keys.enter('button', 'Använd båda')
    await shotAtWidths(page, 'bada-i-en-text')
    expect(await axeViolations(page)).toEqual([])
    await keys.to('textbox', /./)
    await keys.press('Control+a')
    await keys.type('Svar kom efter en månad, på fel ärende. Handläggaren fick vänta i tre veckor.')
    await keys.enter('button', 'Spara så här')
    await page.getByText('Ändrat på två håll').waitFor({ state: 'detached' })
    await keys.rests()
    await faults(house.app, [])
    await keys.enter('button', 'Skicka igen')
    await page.getByText('Allt är skickat').waitFor({ timeout: 60_000 })
    await keys.rests()
    expect([...keys.faults]).toEqual([])
    await context.close()
  })
})
