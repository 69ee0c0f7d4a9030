import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RunningApp } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { launchBrowser, openAs } from './support/browser.ts'
import { camera } from './support/shots.ts'

/** Cut connections, rows that other tools wrote, people without a seat: clear words, and nothing lost. */
const { shot, shotAtWidths } = camera('when-things-go-wrong')

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

/** Writes a row straight into a list, as any other tool with the persona's rights could. */
async function post(persona: string, list: string, fields: Record<string, unknown>): Promise<void> {
  const { id } = (await (await fetch(`${app.graphUrl}/local/site`)).json()) as { id: string }
  const response = await fetch(`${app.graphUrl}/v1.0/sites/${id}/lists/${list}/items`, {
    method: 'POST',
    headers: { Authorization: `Bearer local-${persona}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ fields: { ClientKey: crypto.randomUUID(), ...fields } }),
  })
  if (response.status !== 201) throw new Error(`${list}: ${response.status} ${await response.text()}`)
}

async function rows(list: string): Promise<Record<string, string>[]> {
  const { id } = (await (await fetch(`${app.graphUrl}/local/site`)).json()) as { id: string }
  const response = await fetch(`${app.graphUrl}/v1.0/sites/${id}/lists/${list}/items?$expand=fields`, {
    headers: { Authorization: 'Bearer local-agare' },
  })
  return ((await response.json()) as { value: { fields: Record<string, string> }[] }).value.map(({ fields }) => fields)
}

describe('when things go wrong', () => {
  it('keeps what is written while local Graph is dead, and sends it once it lives again', async () => {
    const { page } = await openAs(browser, app, 'rep-arbvux', '/avvikelser')
    await page.getByRole('link', { name: 'Återkoppling efter avslutad praktik uteblir' }).click()
    await page.getByRole('button', { name: 'Nominera' }).first().click()
    await page.getByRole('dialog').getByRole('textbox').fill('Skrivet medan servern var nere.')
    app.killGraph()
    await page.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
    await page.getByText('Du har nominerat frågan.').first().waitFor()
    await page
      .getByText(/^Sparat \d\d\.\d\d$/)
      .first()
      .waitFor({ timeout: 60_000 })
    const nominations = (await rows('Samverkan-Handelser')).filter(
      ({ Text }) => Text === 'Skrivet medan servern var nere.',
    )
    expect(nominations).toHaveLength(1)
    await page.context().close()
  })

  it('says that one works without network, counts what waits, lists it in plain words, and sends it afterwards', async () => {
    const { page, context } = await openAs(browser, app, 'rep-sf-nordost', '/avvikelser')
    await page.getByRole('link', { name: 'Återkoppling från praktik kommer för sent' }).click()
    await page.getByRole('button', { name: 'Mer att göra' }).waitFor()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Mer att göra' }).click()
    await page
      .getByRole('menuitem', { name: 'Nominera' })
      .or(page.getByRole('button', { name: 'Nominera' }))
      .first()
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
    await page.getByText('Du arbetar utan nätverk. 1 ändring väntar.').first().waitFor({ timeout: 60_000 })
    await shotAtWidths(page, 'utan-natverk')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Du arbetar utan nätverk. 1 ändring väntar.' }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await shotAtWidths(page, 'det-som-vantar')
    expect(await axeViolations(page)).toEqual([])
    await context.setOffline(false)
    await page
      .getByText(/^Sparat \d\d\.\d\d$/)
      .first()
      .waitFor({ timeout: 60_000 })
    await context.close()
  })

  it('shows rows that another tool has written wrongly with a warning, never a white page', async () => {
    await post('agare', 'Avvikelser', { Rubrik: 'Skriven av ett annat verktyg', Omrade: 'jobb' })
    await post('agare', 'Beslut', { Nummer: 'utan ordning', Slag: 'beslut' })
    const { page, problems } = await openAs(browser, app, 'rep-sf-centrum', '/avvikelser')
    await page.getByText(/1 rad i listan Avvikelser kunde inte läsas/).waitFor()
    await shotAtWidths(page, 'rad-som-inte-kan-lasas')
    expect(await axeViolations(page)).toEqual([])
    await page.goto(`${app.url}/?persona=rep-sf-centrum#/beslut`)
    await page.getByText(/1 rad i listan Beslut kunde inte läsas/).waitFor()
    expect(problems.filter(problem => !/Failed to load resource/.test(problem))).toEqual([])
    await page.context().close()
  })

  it('shows a decision that someone without the mandate wrote round the app as not valid, and counts it nowhere', async () => {
    const [waiting] = (await rows('Eskaleringar')).filter(({ Rubrik }) => Rubrik?.startsWith('Motiverande insatser'))
    if (!waiting) throw new Error('the sample has no such question')
    const year = new Date().getFullYear()
    const taken = (await rows('Beslut')).filter(({ Nummer, Rubrik }) => Rubrik && Nummer?.startsWith(`SoB ${year}-`))
    await post('chef-finsam', 'Beslut', {
      Forum: 'sob',
      // The number that SoB would take next.
      Nummer: `SoB ${year}-${String(taken.length + 1).padStart(3, '0')}`,
      Slag: 'beslut',
      Eskalering: `eskalering:${waiting.ClientKey}`,
      Mote: `meeting:${crypto.randomUUID()}`,
      Punkt: `punkt:${crypto.randomUUID()}`,
      Datum: new Date().toISOString().slice(0, 10),
      Rubrik: 'Ett beslut vid sidan av',
      Text: 'Frågan är avgjord.',
      Styrmodell: 'styrmodell:2025',
    })
    const { page } = await openAs(browser, app, 'chef-sf-centrum', '/beslut')
    await page.getByText('Ett beslut vid sidan av').first().waitFor()
    await page
      .getByText(/ogiltig/i)
      .first()
      .waitFor()
    await shotAtWidths(page, 'ogiltigt-beslut')
    expect(await axeViolations(page)).toEqual([])
    await page.goto(`${app.url}/?persona=chef-sf-centrum#/till-sob`)
    await page
      .getByRole('link', { name: /Motiverande insatser/ })
      .first()
      .click()
    await page
      .getByText(/Väntar på/)
      .first()
      .waitFor()
    expect(await page.getByText('Besvarad', { exact: true }).count()).toBe(0)
    await page.context().close()
  })

  it('tells one without any seat what this is and who can let them in', async () => {
    const { page } = await openAs(browser, app, 'utan-medlemskap', '/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByText(/medlemskap|uppdrag/i)
      .first()
      .waitFor()
    await shotAtWidths(page, 'utan-medlemskap')
    expect(await axeViolations(page)).toEqual([])
    for (const place of ['/avvikelser', '/moten', '/till-sob', '/beslut', '/uppdrag', '/styrmodell', '/finns-inte']) {
      await page.goto(`${app.url}/?persona=utan-medlemskap#${place}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await axeViolations(page), place).toEqual([])
    }
    await page.context().close()
  })

  it('raises and shares an avvikelse with the keyboard alone', async () => {
    const { page } = await openAs(browser, app, 'rep-sf-sydvast', '/avvikelser')
    await page.getByRole('heading', { level: 1, name: 'Avvikelser' }).waitFor()
    const press = async (key: string, times = 1) => {
      for (let n = 0; n < times; n += 1) await page.keyboard.press(key)
    }
    const tabTo = async (name: string | RegExp, role: 'link' | 'button' | 'textbox' | 'radio') => {
      for (let n = 0; n < 60; n += 1) {
        const focused = page.locator(':focus')
        if ((await focused.count()) > 0 && (await page.getByRole(role, { name }).and(focused).count()) > 0) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never reached ${role} ${name}`)
    }
    await tabTo('Ny avvikelse', 'link')
    await press('Enter')
    await page.getByRole('textbox', { name: 'Rubrik' }).waitFor()
    await tabTo('Rubrik', 'textbox')
    await page.keyboard.type('Skriven med enbart tangentbord')
    await tabTo('En rutin följs inte', 'radio')
    await press('Space')
    await tabTo('Sociala området', 'radio')
    await press('Space')
    await press('ArrowDown', 3)
    await tabTo(/Kunskap om arbetsmarknaden/, 'radio')
    await press('Space')
    await tabTo('Vad har hänt?', 'textbox')
    await page.keyboard.type('Ingen återkoppling gavs.')
    await tabTo('Dela med samverkansgruppen', 'button')
    await shot(page, 'med-tangentbord')
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Skriven med enbart tangentbord' }).waitFor()
    await page.context().close()
  })

  it('stands in the dark theme and with high contrast', async () => {
    for (const [name, theme] of [
      ['morkt', 'dark'],
      ['kontrast', 'contrast'],
    ] as const) {
      const { page } = await openAs(browser, app, 'sammankallande', '/')
      // As if the person had chosen it in the menu on an earlier visit.
      await page.evaluate(chosen => localStorage.setItem('styrforum.theme', chosen), theme)
      await page.reload()
      await page.getByRole('heading', { name: 'Väntar på dig', exact: true }).waitFor()
      await shotAtWidths(page, `oversikt-${name}`)
      expect(await axeViolations(page), name).toEqual([])
      for (const place of ['avvikelser', 'moten', 'till-sob', 'beslut', 'uppdrag', 'styrmodell']) {
        await page.goto(`${app.url}/?persona=sammankallande#/${place}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.getByLabel('Hämtar innehållet').waitFor({ state: 'detached' })
        await shot(page, `${place}-${name}`)
        expect(await axeViolations(page), `${place} ${name}`).toEqual([])
      }
      await page.context().close()
    }
  })
})
