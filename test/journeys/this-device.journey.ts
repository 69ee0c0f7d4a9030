import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lists } from '../../src/sharepoint/lists/all.ts'
import { RunningApp } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser, openAs } from './support/browser.ts'
import { Keyboard } from './support/keyboard.ts'
import { camera } from './support/shots.ts'
import { swedishLeft } from './support/swedish-left.ts'

/** What lies on the device: kept offline and over a reload, offered before it is removed, and then gone from all tabs. */
const { shotAtWidths, shot } = camera('this-device')

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

/** What the test raises as another tool would; the rest of it is of no matter. */
const raised = {
  heading: 'Besked om praktikplats dröjer',
  about: 'rutin',
  omrade: 'sociala',
  delomrade: 'natverk',
  part: 'sf-sydvast',
  consequence: '',
  suggestion: '',
  styrmodell: 'styrmodell:2025',
} as const

/** Writes a row past the app, as the same person does from another device. */
async function written(method: string, persona: string, path: string, body: object, etag?: string) {
  const { id: site } = (await (await fetch(`${app.graphUrl}/local/site`)).json()) as { id: string }
  const response = await fetch(`${app.graphUrl}/v1.0/sites/${site}/lists/${path}`, {
    method,
    headers: {
      Authorization: `Bearer local-${persona}`,
      'Content-Type': 'application/json',
      ...(etag && { 'If-Match': etag }),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  const { id, eTag } = (await response.json()) as { id: string; eTag: string }
  return { id, etag: eTag }
}

async function faults(rules: readonly object[]): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  await fetch(`${app.graphUrl}/local/faults`, { method: 'POST', headers, body: JSON.stringify({ rules }) })
}

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

/** Nominates a question, which waits in the queue when there is no network. */
async function nominate(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('button', { name: 'Mer att göra' }).click()
  await page
    .getByRole('menuitem', { name: 'Nominera' })
    .or(page.getByRole('button', { name: 'Nominera' }))
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
  await page.getByText('Du har nominerat frågan.').first().waitFor()
}

describe('this device', () => {
  it('keeps what is written offline over a reload, offers it before wiping, and leaves nothing in any tab', async () => {
    const { page, context } = await openAs(browser, app, 'rep-sf-nordost', '/avvikelser')
    await page.getByRole('link', { name: 'Återkoppling från praktik kommer för sent' }).waitFor()
    // The server is out of reach; the page itself comes from this machine.
    await context.route('**/graph/**', route => route.abort())
    await nominate(page, 'Återkoppling från praktik kommer för sent')
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
    expect(await swedishLeft(page)).toEqual([])
    await page.reload()
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await page.getByRole('heading', { name: 'Waiting for you', exact: true }).waitFor()
    expect(await swedishLeft(page)).toEqual([])
    await page.getByRole('link', { name: /1 change is waiting/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Unsent' }).waitFor()
    await shotAtWidths(page, 'in-english')
    expect(await swedishLeft(page)).toEqual([])
    expect(await axeViolations(page)).toEqual([])
    await speak(page, 'Svenska')
    await page.getByRole('heading', { level: 1, name: 'Osänt' }).waitFor()

    const second = await context.newPage()
    await second.goto(`${app.url}/?persona=rep-sf-nordost#/enheten`)
    await second.getByRole('heading', { level: 1, name: 'Den här enheten' }).waitFor()
    await shotAtWidths(second, 'den-har-enheten')
    expect(await axeViolations(second)).toEqual([])
    const download = second.waitForEvent('download')
    await second.getByRole('button', { name: 'Spara som fil' }).click()
    const stream = await (await download).createReadStream()
    const text = (await stream.toArray()).map(String).join('')
    expect(text).toContain('Väntar på att skickas')

    await second.getByRole('button', { name: 'Rensa den här enheten' }).click()
    await second.getByText(/En sak är inte skickad/).waitFor()
    await shot(second, 'rensa')
    expect(await axeViolations(second)).toEqual([])
    await second.getByRole('button', { name: 'Rensa ändå' }).click()
    for (const tab of [second, page]) await tab.getByText('Den här enheten är rensad').waitFor()
    await shotAtWidths(page, 'rensad')
    expect(await axeViolations(page)).toEqual([])
    expect(await leftOn(page)).toEqual({ databases: [], words: [], caches: [] })
    console.log('wiped: 1 unsent write offered first, 0 databases, 0 words and 0 caches left, in 2 tabs')
    await context.close()
  })

  it('tells the next person at the device what another left unsent, and lets them leave, save or remove it', async () => {
    const { page, context } = await openAs(browser, app, 'rep-sf-centrum', '/avvikelser')
    await page.getByRole('link', { name: 'Återkoppling från praktik kommer för sent' }).waitFor()
    await context.route('**/graph/**', route =>
      route.request().url().includes('/local/') ? route.continue() : route.abort(),
    )
    await nominate(page, 'Återkoppling från praktik kommer för sent')
    await page.goto(`${app.url}/?persona=rep-arbvux#/enheten`)
    await page.getByRole('heading', { name: 'Lämnat av en annan person' }).waitFor()
    await shotAtWidths(page, 'lamnat')
    expect(await axeViolations(page)).toEqual([])
    expect((await leftOn(page)).databases).toHaveLength(2)
    await page.getByRole('button', { name: 'Ta bort från enheten' }).click()
    await page.getByRole('heading', { name: 'Lämnat av en annan person' }).waitFor({ state: 'detached' })
    expect((await leftOn(page)).databases).toHaveLength(1)
    await context.close()
  })

  it('shows what could not be read, keeps the rest, and a person saves it and lets it go', async () => {
    const { page, context } = await openAs(browser, app, 'rep-sf-hisingen', '/avvikelser')
    await page.getByRole('link', { name: 'Återkoppling från praktik kommer för sent' }).waitFor()
    // The page where one chooses whom to be has no storage open.
    await page.goto(`${app.url}/`)
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
    await page.goto(`${app.url}/?persona=rep-sf-hisingen#/ko`)
    await page.getByText('En text som nästan gick förlorad.').waitFor()
    await shotAtWidths(page, 'kunde-inte-lasas')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Ta bort' }).click()
    await page.getByText('Allt är skickat').waitFor()
    await context.close()
  })

  it('shows two texts of the same thing and what was refused, in every theme and width, and keeps what the person chooses', async () => {
    const persona = 'rep-sf-sydvast'
    const key = crypto.randomUUID()
    const raise = lists.avvikelse.toFields({ ...raised, what: 'Handläggaren fick inget svar.' })
    const { id, etag } = await written('POST', persona, 'Avvikelser/items', { fields: { ...raise, ClientKey: key } })
    const { page, context, goTo } = await openAs(browser, app, persona, `/avvikelser/${key}/andra`)
    await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill('Handläggaren fick inget svar på tre veckor.')
    // The other way of the same person, e.g. a telephone, writes while this page has no network.
    await context.route('**/graph/**', route => route.abort())
    await page.getByRole('button', { name: 'Spara ändringen' }).click()
    await page.getByRole('heading', { level: 1, name: raised.heading }).waitFor()
    const theirs = { Handelse: 'Svar kom först efter en månad, och då på fel ärende.' }
    await written('PATCH', persona, `Avvikelser/items/${id}`, { fields: theirs }, etag)
    await faults([{ fault: 'forbidden', method: 'POST', path: 'Samverkan-Handelser' }])
    await goTo('/avvikelser')
    await nominate(page, 'Återkoppling från praktik kommer för sent')
    await context.unroute('**/graph/**')
    await goTo('/ko')
    // Nobody waits for the next try.
    await page.reload()
    await page.getByText('Två har ändrat samma sak').waitFor({ timeout: 60_000 })
    await page.getByRole('heading', { name: 'Togs inte emot' }).waitFor({ timeout: 60_000 })
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate(chosen => localStorage.setItem('styrforum.theme', chosen), theme)
      await page.reload()
      await page.getByText(theirs.Handelse).waitFor()
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
    await page.getByText('Två har ändrat samma sak').waitFor({ state: 'detached' })
    await keys.rests()
    await faults([])
    await keys.enter('button', 'Skicka igen')
    await page.getByText('Allt är skickat').waitFor({ timeout: 60_000 })
    await keys.rests()
    expect([...keys.faults]).toEqual([])
    await context.close()
  })
})
