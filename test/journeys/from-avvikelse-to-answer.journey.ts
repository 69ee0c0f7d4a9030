import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RunningApp } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser, openAs, type Person } from './support/browser.ts'
import { camera } from './support/shots.ts'

/** The whole way of one question: raised, nominated by both sides, lifted, decided, and brought back. */
const heading = 'Slutrapport från arbetsträning når inte socialtjänsten'
const { shot, shotAtWidths } = camera('from-avvikelse-to-answer')

let app: RunningApp
let browser: Browser
const people = new Map<string, Person>()

beforeAll(async () => {
  app = await RunningApp.start()
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await app?.dispose()
})

/** One browser for each person, opened the first time and kept. */
async function sit(persona: string, path: string): Promise<Page> {
  const known = people.get(persona)
  if (known) {
    await known.goTo(path)
    // The same address twice is no navigation; reading anew is what a person does by pressing F5.
    await known.page.reload()
    return known.page
  }
  const person = await openAs(browser, app, persona, path)
  people.set(persona, person)
  return person.page
}

async function open(persona: string, list: string, name: string | RegExp = heading): Promise<Page> {
  const page = await sit(persona, list)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor()
  return page
}

/** Waits until everything this person did is with the server. */
async function sent(page: Page): Promise<void> {
  await page
    .getByText(/^Sparat \d\d\.\d\d$/)
    .first()
    .waitFor()
}

describe('from an avvikelse to SoB’s answer and back', () => {
  it('asks who one wants to be', async () => {
    const person = await openAs(browser, app)
    const { page } = person
    await page.getByRole('button', { name: /Representant, SF Hisingen/ }).waitFor()
    for (const role of [
      'Representant, Arbvux',
      'Sammankallande',
      'Avdelningschef, SF Centrum',
      'samordnare',
      'Finsam',
      'funktionsstöd',
      'Utan medlemskap',
    ])
      expect(await page.getByRole('button', { name: new RegExp(role) }).count(), role).toBeGreaterThan(0)
    await shotAtWidths(page, 'vem-vill-du-vara')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: /Representant, SF Hisingen/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor()
    await shotAtWidths(page, 'oversikt')
    expect(await axeViolations(page)).toEqual([])
    await person.context.close()
  })

  it('stops a text that holds a personal identity number, both as draft and shared, and says why', async () => {
    const page = await sit('rep-sf-hisingen', '/avvikelser/ny')
    await page.getByRole('textbox', { name: 'Rubrik' }).fill(heading)
    await page.getByRole('radio', { name: 'En rutin följs inte' }).check()
    await page.getByRole('radio', { name: 'Kompetenshöjande området' }).check()
    for (const delomrade of [
      'Allmänna kompetenser',
      'Yrkeskompetenser',
      'Anpassad kunskapshöjning',
      'Anpassat stöd för ett fungerande arbetsliv',
    ])
      await page.getByRole('radio', { name: delomrade }).waitFor()
    await page.getByRole('radio', { name: 'Anpassad kunskapshöjning' }).check()
    await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill('Rapporten för 20000101-2384 kom aldrig fram.')
    for (const button of ['Spara som privat utkast', 'Dela med samverkansgruppen']) {
      await page.getByRole('button', { name: button }).click()
      await page.getByText('OSL').first().waitFor()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(heading)
    }
    await page.getByText('Sparas inte så länge').first().waitFor()
    // What lies on the device does not hold it either.
    await page.reload()
    await page.getByRole('textbox', { name: 'Rubrik' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Vad har hänt?' }).inputValue()).not.toContain('2384')
    await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill('Rapporten för 20000101-2384 kom aldrig fram.')
    await page.getByRole('button', { name: 'Dela med samverkansgruppen' }).click()
    await page.getByText('OSL').first().waitFor()
    await shotAtWidths(page, 'personnummer-stoppas')
    expect(await axeViolations(page)).toEqual([])
  })

  it('keeps a private draft on the device, for nobody else to see', async () => {
    const { page } = people.get('rep-sf-hisingen') as Person
    await page
      .getByRole('textbox', { name: 'Vad har hänt?' })
      .fill('Slutrapporterna skickas till en adress som ingen bevakar.')
    await page.getByRole('textbox', { name: 'Vad blir följden?' }).fill('Nästa steg planeras utan underlag.')
    await page.getByRole('button', { name: 'Spara som privat utkast' }).click()
    await page.getByText('Privat utkast – ligger bara på den här enheten').first().waitFor()
    await shot(page, 'privat-utkast')
    const other = await sit('rep-arbvux', '/avvikelser')
    await other.getByText('Nyföretagarstöd når inte').waitFor()
    expect(await other.getByText(heading).count()).toBe(0)
  })

  it('shares it by a step that says what sharing means, and the group sees it', async () => {
    const page = await sit('rep-sf-hisingen', '/avvikelser')
    await page.getByRole('link', { name: heading }).click()
    await page.getByRole('heading', { level: 1, name: 'Utkast till avvikelse' }).waitFor()
    await page.getByText('blir normalt allmän handling').first().waitFor()
    await page.getByRole('button', { name: 'Dela med samverkansgruppen' }).click()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await sent(page)
    await shotAtWidths(page, 'delad')
    expect(await axeViolations(page)).toEqual([])
    const other = await open('rep-sf-centrum', '/avvikelser')
    expect(await other.getByText('Delad').first().isVisible()).toBe(true)
  })
})
