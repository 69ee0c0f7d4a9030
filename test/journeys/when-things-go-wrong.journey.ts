import { describe, expect, it } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { breakDrawing } from './support/browser.ts'
import { House } from './support/house.ts'
import { nominate, question } from './support/nominate.ts'
import { addRow, rows } from './support/past-the-app.ts'
import { camera } from './support/shots.ts'
import { drawn, sent } from './support/waits.ts'

/** Cut connections, rows that other tools wrote, people without a seat: clear words, and nothing lost. */
const { shot, shotAtWidths } = camera('when-things-go-wrong')

const house = House.open()

describe('when things go wrong', () => {
  it('keeps what is written while local Graph is dead, and sends it once it lives again', async () => {
    const { page } = await house.seat('rep-arbvux', '/avvikelser')
    await page.getByRole('link', { name: 'Återkoppling efter avslutad praktik uteblir' }).click()
    await page.getByRole('button', { name: 'Nominera' }).first().click()
    await page.getByRole('dialog').getByRole('textbox').fill('Skrivet medan servern var nere.')
    house.app.killGraph()
    await page.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
    await page.getByText('Du har nominerat frågan.').first().waitFor()
    await sent(page)
    const nominations = (await rows(house.app, 'Samverkan-Handelser')).filter(
      ({ fields }) => fields.Text === 'Skrivet medan servern var nere.',
    )
    expect(nominations).toHaveLength(1)
    await page.context().close()
  })

  it('says that one works without network, counts what waits, lists it in plain words, and sends it afterwards', async () => {
    const { page, context } = await house.seat('rep-sf-nordost', '/avvikelser')
    await page.getByRole('link', { name: question }).click()
    await page.getByRole('button', { name: 'Mer att göra' }).waitFor()
    await context.setOffline(true)
    await nominate(page)
    await page.getByText('Du arbetar utan nätverk. 1 ändring väntar.').first().waitFor({ timeout: 60_000 })
    await shotAtWidths(page, 'utan-natverk')
    expect(await axeViolations(page)).toEqual([])
    // After axe the browser no longer tells the page that it has no network; then the bar says what can be known.
    await page
      .getByRole('link', { name: /1 ändring väntar\./ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await shotAtWidths(page, 'det-som-vantar')
    expect(await axeViolations(page)).toEqual([])
    // The network is back, and the server is ill.
    const code = '7f0e2c1a-93d4-4f0b-8b1e-0c5d3a6b7e21'
    const error = { code: 'generalException', message: '', innerError: { 'request-id': code } }
    await context.route('**/graph/**', route => route.fulfill({ status: 500, json: { error } }))
    await context.setOffline(false)
    const again = page.getByRole('button', { name: 'Försök nu', exact: true })
    await again.click()
    await page
      .getByRole('region', { name: 'SharePoint svarar inte som det ska. 1 ändring väntar. Försök igen om en stund.' })
      .getByText(`Kod till supporten: ${code}`, { exact: true })
      .waitFor()
    await shotAtWidths(page, 'servern-svarar-illa')
    expect(await axeViolations(page)).toEqual([])
    await context.unroute('**/graph/**')
    await again.click()
    await sent(page)
    await context.close()
  })

  it('shows rows that another tool has written wrongly with a warning, never a white page', async () => {
    await addRow(house.app, 'agare', 'Avvikelser', { Rubrik: 'Skriven av ett annat verktyg', Omrade: 'jobb' })
    await addRow(house.app, 'agare', 'Beslut', { Nummer: 'utan ordning', Slag: 'beslut' })
    const { page, problems } = await house.seat('rep-sf-centrum', '/avvikelser')
    await page.getByText(/1 rad i listan Avvikelser kunde inte läsas/).waitFor()
    await shotAtWidths(page, 'rad-som-inte-kan-lasas')
    expect(await axeViolations(page)).toEqual([])
    await page.goto(`${house.app.url}/?persona=rep-sf-centrum#/beslut`)
    await page.getByText(/1 rad i listan Beslut kunde inte läsas/).waitFor()
    expect(problems.filter(problem => !/Failed to load resource/.test(problem))).toEqual([])
    await page.context().close()
  })

  it('says of a page that could not be drawn what to do, and shows the next one all the same', async () => {
    const { page } = await house.seat('sammankallande', '/')
    await page.getByRole('heading', { level: 2, name: 'Väntar på dig', exact: true }).waitFor()
    await breakDrawing(page)
    await page.getByRole('link', { name: 'Avvikelser', exact: true }).click()
    const heading = page.getByRole('heading', { level: 1, name: 'Sidan kunde inte visas' })
    await heading.waitFor()
    expect(await page.title()).toBe('Sidan kunde inte visas – Styrforum')
    expect(await heading.evaluate(own => own === document.activeElement)).toBe(true)
    await page.getByText('Kod: TypeError').waitFor()
    await shotAtWidths(page, 'sidan-kunde-inte-visas')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Möten', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
    await page.getByRole('link', { name: 'Avvikelser', exact: true }).click()
    await page.getByRole('button', { name: 'Ladda om sidan' }).click()
    await page.getByRole('heading', { level: 1, name: 'Avvikelser' }).waitFor()
    await page.context().close()
  })

  it('shows a decision that someone without the mandate wrote round the app as not valid, and counts it nowhere', async () => {
    const [waiting] = (await rows(house.app, 'Eskaleringar')).filter(({ fields }) =>
      fields.Rubrik?.startsWith('Motiverande insatser'),
    )
    if (!waiting) throw new Error('the sample has no such question')
    const year = new Date().getFullYear()
    const taken = (await rows(house.app, 'Beslut')).filter(
      ({ fields: { Nummer, Rubrik } }) => Rubrik && Nummer?.startsWith(`SoB ${year}-`),
    )
    await addRow(house.app, 'chef-finsam', 'Beslut', {
      Forum: 'sob',
      // The number that SoB would take next.
      Nummer: `SoB ${year}-${String(taken.length + 1).padStart(3, '0')}`,
      Slag: 'beslut',
      Eskalering: `eskalering:${waiting.fields.ClientKey}`,
      Mote: `meeting:${crypto.randomUUID()}`,
      Punkt: `punkt:${crypto.randomUUID()}`,
      Datum: new Date().toISOString().slice(0, 10),
      Rubrik: 'Ett beslut vid sidan av',
      Text: 'Frågan är avgjord.',
      Styrmodell: 'styrmodell:2025',
    })
    const { page } = await house.seat('chef-sf-centrum', '/beslut')
    await page.getByText('Ett beslut vid sidan av').first().waitFor()
    await page
      .getByText(/ogiltig/i)
      .first()
      .waitFor()
    await shotAtWidths(page, 'ogiltigt-beslut')
    expect(await axeViolations(page)).toEqual([])
    await page.goto(`${house.app.url}/?persona=chef-sf-centrum#/till-sob`)
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
    const { page } = await house.seat('utan-medlemskap', '/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByText(/medlemskap|uppdrag/i)
      .first()
      .waitFor()
    await shotAtWidths(page, 'utan-medlemskap')
    expect(await axeViolations(page)).toEqual([])
    for (const place of ['/avvikelser', '/moten', '/till-sob', '/beslut', '/uppdrag', '/styrmodell', '/finns-inte']) {
      await page.goto(`${house.app.url}/?persona=utan-medlemskap#${place}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await axeViolations(page), place).toEqual([])
    }
    // A closed list is never judged as an empty one.
    const closed = ['/beslut', '/overlamning', '/oversyn', '/oversyn/mellan', '/moten/protokoll', '/moten/sok']
    const services = ['/tjansteutbud', '/tjansteutbud/likvardighet', '/tjansteutbud/jamfor']
    for (const place of [...closed, ...services]) {
      await page.goto(`${house.app.url}/?persona=utan-medlemskap#${place}`)
      await page.getByText('Det här kan du inte läsa', { exact: true }).waitFor()
      expect(await page.getByText(/förankrat|Ingen översyn|Inget behov|0 insatser|lika båda/).count(), place).toBe(0)
    }
    await page.context().close()
    // The one who owns the site asks nobody: the way leads to the places.
    const owner = await house.seat('agare', '/')
    await owner.page.getByText(/^Du äger webbplatsen och kan lägga till/).waitFor()
    await shotAtWidths(owner.page, 'agare')
    expect(await axeViolations(owner.page)).toEqual([])
    await owner.page.getByRole('link', { name: 'Lägg till ledamöter i SoB' }).click()
    await owner.page.getByRole('heading', { name: 'Lägg till ledamot', exact: true }).waitFor()
    await owner.page.context().close()
  })

  it('stands in the dark theme and with high contrast', async () => {
    const { page } = await house.seat('sammankallande', '/')
    for (const [name, theme] of [
      ['morkt', 'dark'],
      ['kontrast', 'contrast'],
    ] as const) {
      // As if the person had chosen it in the menu on an earlier visit.
      await page.evaluate(chosen => localStorage.setItem('styrforum.theme', chosen), theme)
      await page.goto(`${house.app.url}/?persona=sammankallande#/`)
      await page.reload()
      await page.getByRole('heading', { name: 'Väntar på dig', exact: true }).waitFor()
      await shotAtWidths(page, `oversikt-${name}`)
      expect(await axeViolations(page), name).toEqual([])
      for (const place of ['avvikelser', 'moten', 'till-sob', 'beslut', 'uppdrag', 'styrmodell']) {
        await page.goto(`${house.app.url}/?persona=sammankallande#/${place}`)
        await drawn(page)
        await shot(page, `${place}-${name}`)
        expect(await axeViolations(page), `${place} ${name}`).toEqual([])
      }
    }
  })
})
