import { beforeAll, describe, expect, it } from 'vitest'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { axeViolations } from './support/axe.ts'
import type { Person } from './support/browser.ts'
import { House } from './support/house.ts'
import { camera } from './support/shots.ts'

/** The owner of the site checks that it is as it was set up; then somebody goes round the app, and the check sees it. */
const { shot, shotAtWidths } = camera('sakerhetskontroll')

let owner: Person

const house = House.open()

beforeAll(async () => {
  owner = await house.seat('agare')
}, 60_000)

/** Asks SharePoint REST as the owner, as any other tool could. @returns the answer's own JSON */
async function rest(path: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${house.app.graphUrl}/sites/styrforum/_api/web/${path}`, {
    ...init,
    headers: { Authorization: 'Bearer sharepoint-agare', 'Content-Type': 'application/json', ...init.headers },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>)
}

const merge = (path: string, body: object) =>
  rest(path, { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE' }, body: JSON.stringify(body) })

async function breakThreeThings(): Promise<void> {
  const members = await rest("sitegroups/getbyname('Medlemmar')")
  const edit = await rest("roledefinitions/getbyname('Edit')")
  const pair = `principalid=${members.Id},roledefid=${edit.Id}`
  await rest(`lists/getbytitle('Beslut')/roleassignments/addroleassignment(${pair})`, { method: 'POST' })
  await rest("lists/getbytitle('Uppdrag')/resetroleinheritance", { method: 'POST' })
  await merge("lists/getbytitle('Avvikelser')", { EnableVersioning: false })
}

async function checked({ page }: Person): Promise<void> {
  await page.getByText(/^Läst \d+ \w+ \d{4} kl\. \d\d\.\d\d$/).waitFor({ timeout: 60_000 })
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
}

/** The part of the page about one list. */
const part = ({ page }: Person, title: string) => page.getByRole('region', { name: title, exact: true })

/** The button that unfolds what holds about the decisions. */
const holdsInBeslut = /^\d+ kontroller håller Beslut$/

/** The button that opens the account menu; its words are who one is. */
const account = ({ page }: Person) => page.locator('button[aria-haspopup="menu"]').last()

describe('the security check', () => {
  it('is found by the owner in the account menu, by keyboard, and is all green on a site that was just set up', async () => {
    const { page } = owner
    await account(owner).press('Enter')
    const item = page.getByRole('menuitem', { name: 'Säkerhetskontroll' })
    await item.waitFor()
    await item.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Säkerhetskontroll' }).waitFor()
    await checked(owner)
    await page.getByText('Allt är som det ska vara.').first().waitFor()
    expect(await page.getByText('Behöver rättas').count()).toBe(0)
    expect(await page.getByText('Gick inte att kontrollera').count()).toBe(0)
    expect(await page.getByText('1 ägare: Webbplatsägare').count()).toBe(1)
    expect(await page.getByRole('listitem').filter({ hasText: 'Listan finns' }).count()).toBe(0)
    expect(await page.getByText('npm run provision').count()).toBe(0)
    await shotAtWidths(page, 'allt-stammer')
    expect(await axeViolations(page)).toEqual([])
  })

  it('is found from the styrmodell too, where there is no account menu, as in Teams', async () => {
    await owner.goTo('/styrmodell')
    await owner.page.getByText('Du äger webbplatsen.').waitFor()
    await owner.page.getByRole('link', { name: 'Säkerhetskontroll' }).click()
    await owner.page.getByRole('heading', { level: 1, name: 'Säkerhetskontroll' }).waitFor()
    await checked(owner)
  })

  it('shows each group beside the table when one asks', async () => {
    const { page } = owner
    await page.getByRole('button', { name: `${allLists.length} listor är som de ska vara` }).press('Enter')
    await page.getByRole('button', { name: holdsInBeslut }).press('Enter')
    const table = page.getByRole('table', { name: 'Rättigheter på Beslut' })
    await table.waitFor()
    const rows = await table.getByRole('row').allInnerTexts()
    expect(rows.map(row => row.replace(/\s+/g, ' '))).toEqual([
      'Vem Har Ska ha',
      'Ägare Full Control fullständig behörighet stämmer',
      'Medlemmar Read läsa stämmer',
      'SoB Styrforum lägga till läsa och lägga till stämmer',
      'Samverkan Styrforum lägga till läsa och lägga till stämmer',
    ])
    expect(await axeViolations(page)).toEqual([])
  })

  it('finds what was changed behind the app, names it, and says what to do', async () => {
    const { page } = owner
    await breakThreeThings()
    await page.getByRole('button', { name: 'Kontrollera igen' }).press('Enter')
    await page
      .getByText(/^\d+ saker behöver rättas\.$/)
      .first()
      .waitFor({ timeout: 60_000 })
    await checked(owner)
    const beslut = part(owner, 'Beslut')
    await beslut.getByText('Medlemmar har Edit, Read. Enligt tabellen ska det vara: läsa.').waitFor()
    await beslut.getByText('Medlemmar kan ändra eller ta bort det som är skrivet.').waitFor()
    await part(owner, 'Uppdrag').getByText('Listan ärver webbplatsens rättigheter.').waitFor()
    await part(owner, 'Avvikelser').getByText('Listan sparar inte äldre versioner.').waitFor()
    await page
      .getByText('npm run provision -- --site https://styrforum.sharepoint.example/sites/styrforum', { exact: true })
      .waitFor()
    expect(await part(owner, 'Medlemskap').getByText('Som det ska vara').count()).toBe(1)
    await shotAtWidths(page, 'tre-saker-brutna')
    expect(await axeViolations(page)).toEqual([])
  })

  it('fits in the meeting’s side panel without scrolling sideways, and holds in dark and in high contrast', async () => {
    for (const [theme, colorScheme, forcedColors] of [
      ['morkt', 'dark', 'none'],
      ['kontrast', 'dark', 'active'],
    ] as const) {
      const look = { width: 320, height: 800, colorScheme, forcedColors }
      const person = await house.seat('agare', '/sakerhetskontroll', look)
      await checked(person)
      expect(await person.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await person.page.getByRole('button', { name: holdsInBeslut }).click()
      expect(await person.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await shot(person.page, theme)
      expect(await axeViolations(person.page)).toEqual([])
      await person.context.close()
    }
  })

  it('stands in full on paper: every list with its rights, no buttons', async () => {
    const { page } = owner
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('table', { name: 'Rättigheter på Medlemskap' }).waitFor()
    expect(await page.getByRole('table').count()).toBe(allLists.length)
    expect(await page.getByRole('button', { name: 'Kontrollera igen' }).isVisible()).toBe(false)
    await shot(page, 'papper')
    await page.emulateMedia({ media: null })
  })

  it('says what could not be checked when SharePoint refuses, and calls none of it right', async () => {
    const person = await house.seat('agare', '/')
    await person.context.route('**/_api/**', route => route.fulfill({ status: 403, body: '{}' }))
    await person.goTo('/sakerhetskontroll')
    await checked(person)
    await person.page
      .getByText(/^\d+ saker gick inte att kontrollera\.$/)
      .first()
      .waitFor()
    expect(await person.page.getByText('Allt är som det ska vara.').count()).toBe(0)
    expect(await part(person, 'Beslut').getByText('Gick inte att kontrollera').count()).toBeGreaterThan(4)
    await shotAtWidths(person.page, 'sharepoint-nekar')
    expect(await axeViolations(person.page)).toEqual([])
    await person.context.close()
  })

  it('is not for a representative: no link, and at its address words on who can', async () => {
    const person = await house.seat('rep-arbvux', '/sakerhetskontroll')
    const { page } = person
    await page.getByText('Säkerhetskontrollen är för dem som äger webbplatsen').waitFor({ timeout: 60_000 })
    await page.getByText('fråga den som äger webbplatsen').waitFor()
    expect(await page.getByRole('button', { name: 'Kontrollera igen' }).count()).toBe(0)
    await shotAtWidths(page, 'inte-for-alla')
    expect(await axeViolations(page)).toEqual([])
    await account(person).click()
    await page.getByRole('menuitem', { name: 'Byt person' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('menuitem', { name: 'Säkerhetskontroll' }).count()).toBe(0)
    await person.context.close()
  })

  it('had no errors that nobody caught', () => {
    expect(owner.problems).toEqual([])
  })
})
