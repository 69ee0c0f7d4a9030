/**
 * The app as it will run: the build for people, unchanged, under the real names of its hosts. A page plays Teams, a
 * server plays the sign-in service, and local Graph stands behind Graph's own name.
 */
import type { Frame } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../journeys/support/axe.ts'
import { blocked, browser, kept, openHouse, stage } from './support/house.ts'
import { appOrigin } from './support/http.ts'
import { settings } from './support/stage.ts'
import { heading, press, saved, signInBy } from './support/steps.ts'
import { surfaces } from './support/surfaces.ts'
import { type Visit, visitApp, visitTeams } from './support/visit.ts'

const name = 'Återkoppling från praktik kommer för sent'

openHouse()

describe('in Teams', () => {
  it('opens at the link, signed in by the host, in its theme, and goes back and on as the host asks', async () => {
    const visit = await kept(visitTeams(browser, { theme: 'dark', link: '/avvikelser' }))
    const { app, calls, tell, page } = visit
    await app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    await saved(app)
    const theme = () => app.evaluate(() => document.documentElement.dataset.theme)
    expect(await theme()).toBe('dark')
    for (const [told, shown] of [
      ['contrast', 'contrast'],
      ['glass', 'dark'],
      ['default', 'light'],
    ]) {
      await tell('themeChange', told)
      await app.waitForFunction(want => document.documentElement.dataset.theme === want, shown)
    }
    expect(await calls()).toEqual(
      expect.arrayContaining(['GetToken', 'appInitialization.appLoaded', 'appInitialization.success']),
    )
    expect(stage.signIn.asked.every(asked => asked === 'host token')).toBe(true)

    await app.getByRole('link', { name }).click()
    await heading(app, name)
    await tell('backButtonPress')
    await heading(app, 'Avvikelser')
    expect(await calls()).not.toContain('navigateBack')
    await tell('backButtonPress')
    await expect.poll(calls).toContain('navigateBack')

    await app.evaluate(() => {
      addEventListener('pagehide', () => {
        document.title = 'stored'
      })
    })
    await tell('beforeUnload')
    await expect.poll(calls).toContain('readyToUnload')
    expect(await app.title()).toBe('stored')
    await tell('load', { entityId: 'styrforum', contentUrl: `${appOrigin}/#/beslut` })
    await heading(app, 'Beslut')
    // A link that is opened while the app is shown.
    await tell('contextChange', { subEntityId: '/uppdrag' })
    await heading(app, 'Uppdrag')

    // Who was here before sees what lies on the device before anything is answered.
    const release = stage.hold()
    await page.reload()
    const again = page.frames().find(frame => frame !== page.mainFrame()) ?? app
    await again.getByRole('link', { name }).waitFor()
    expect(await again.getByText(/^Sparat \d/).count()).toBe(0)
    release()
    await saved(again)
  })

  it('works in memory where the browser stores nothing, and says so', async () => {
    const { app } = await kept(visitTeams(blocked, { link: '/avvikelser' }))
    await app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    await app.getByText('Webbläsaren sparar inget varaktigt.').click()
    await heading(app, 'Den här enheten')
    await app.getByText('Webbläsaren tillåter ingen lagring här.').waitFor()
    await app.getByText('Så länge öppnar appen inte utan nätverk.').waitFor()
    await saved(app)
  })

  it('says so when there is no more room on the device, and shows what the server has', async () => {
    const { app } = await kept(visitTeams(browser, { link: '/avvikelser' }))
    await saved(app)
    await app.evaluate(() => {
      const full = () => {
        throw new DOMException('made up', 'QuotaExceededError')
      }
      Object.assign(IDBObjectStore.prototype, { put: full, add: full })
      Storage.prototype.setItem = full
    })
    await nominate(app)
    await app.getByText('Enhetens lagring är full. Din text står kvar.').first().waitFor()
    await app.getByRole('button', { name: 'Avbryt' }).click()
    await app.getByText('Enheten sparar inget just nu.').click()
    await app.getByText('Enhetens lagring är full. Frigör utrymme').waitFor()
    await app.getByText('Så länge öppnar appen inte utan nätverk.').waitFor()
  })

  it('gets a new token in the middle, and one that answers a challenge', async () => {
    stage.tokens.lasts = 1
    const { app } = await kept(visitTeams(browser, { link: '/avvikelser' }))
    await saved(app)
    const before = stage.signIn.asked.length
    stage.tokens.demandsClaims = true
    await nominate(app)
    await expect.poll(() => stage.signIn.asked.slice(before)).toContain('host claims')
    await saved(app)
  })

  it('asks the person where a challenge needs them, and loses nothing meanwhile', async () => {
    const visit = await kept(
      visitTeams(browser, { link: '/avvikelser', signIn: 'asks for the person', persona: 'rep-sf-centrum' }),
    )
    const { app, calls } = visit
    await saved(app)
    stage.tokens.demandsClaims = true
    await nominate(app)
    await press(app, 'Logga in igen')
    await expect.poll(calls).toContain('GetTokenPopup with claims')
    await saved(app)
  })

  it('a host that refuses, or cannot, ends in a page that says what to do', async () => {
    const cases = [
      ['refuses USER_INTERACTION_REQUIRED consent_required', 'Styrforum är inte godkänt', /IT-stöd i staden/],
      ['refuses PERSISTENT_ERROR server_error', 'Det gick inte att logga in', /Kod: server_error/],
      ['refuses NO_NETWORK none', 'Inloggningen går inte att nå', /Försök igen/],
      ['refuses DISABLED none', 'Logga in i Styrforum', /Logga in/],
      ['none', 'Logga in i Styrforum', /Logga in/],
    ] as const
    let before: Visit | undefined
    for (const [signIn, title, words] of cases) {
      const visit = await kept(visitTeams(browser, { signIn }, {}, before))
      before = visit
      await heading(visit.app, new RegExp(`^${title}`))
      await visit.app.getByText(words).first().waitFor()
      await expect.poll(visit.calls).toContain('appInitialization.success')
      expect(await axeViolations(visit.page)).toEqual([])
    }
  })

  it.each([
    ['a host that offers to sign in and never does', { signIn: 'silent' }],
    ['an old host', { greeting: 'old', signIn: 'none' }],
    ['a silent host', { greeting: 'silent' }],
  ] as const)('%s: the person signs in by a window, though storage is kept apart', async (_, played) => {
    const visit = await kept(visitTeams(browser, { ...played, path: '/avvikelser' }))
    await heading(visit.app, 'Logga in i Styrforum')
    await signInBy(visit, () => press(visit.app, 'Logga in'), true)
    await visit.app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    await saved(visit.app)
  })

  it('the person signs in by a window also where storage is refused', async () => {
    const visit = await kept(visitTeams(blocked, { signIn: 'none', path: '/avvikelser' }))
    await heading(visit.app, 'Logga in i Styrforum')
    await signInBy(visit, () => press(visit.app, 'Logga in'), true)
    await visit.app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
  })

  it('where the app can open no window, the host opens one', async () => {
    const visit = await kept(visitTeams(browser, { signIn: 'none', path: '/avvikelser' }, { hasNoPopups: 'app' }))
    await heading(visit.app, 'Logga in i Styrforum')
    await signInBy(visit, () => press(visit.app, 'Logga in'))
    await visit.app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    await saved(visit.app)
    expect(await visit.calls()).toContain('window: authentication.authenticate.success')

    // More is asked for: the host's window passes it on, or the person would be asked for ever.
    stage.tokens.demandsClaims = true
    await visit.tell('load', { entityId: 'styrforum', contentUrl: `${appOrigin}/#/avvikelser` })
    const again = visit.app.getByRole('button', { name: 'Logga in igen' })
    await signInBy(visit, () => again.click())
    await saved(visit.app)
    await again.waitFor({ state: 'detached' })
  })

  it('where no window opens, the browser is the way', async () => {
    const { app } = await kept(visitTeams(browser, { signIn: 'none' }, { hasNoPopups: 'all' }))
    await heading(app, 'Logga in i Styrforum')
    await press(app, 'Logga in')
    await heading(app, 'Webbläsaren öppnade inget inloggningsfönster')
    const way = app.getByRole('link', { name: 'Öppna Styrforum i webbläsaren' })
    expect(await way.getAttribute('href')).toBe(`${appOrigin}/`)
  })

  it('a host that answers late is told that a page is there', async () => {
    const { app, calls } = await kept(visitTeams(browser, { greeting: 'late' }))
    await heading(app, 'Logga in i Styrforum')
    await expect.poll(calls, { timeout: 10_000 }).toContain('appInitialization.success')
  })
})

surfaces()

describe('in a browser', () => {
  it('signs in by a window; then opens at once, renews by itself, and in a new tab without asking', async () => {
    const visit = await kept(visitApp(browser, '/avvikelser'))
    const { page: first, context } = visit
    await heading(first, 'Logga in i Styrforum')
    expect(await axeViolations(first)).toEqual([])
    stage.tokens.lasts = 1
    await signInBy(visit, () => press(first, 'Logga in'))
    await first.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    await saved(first)
    const release = stage.hold()
    await first.reload()
    await first.getByRole('link', { name }).waitFor()
    expect(await first.getByText(/^Sparat \d/).count()).toBe(0)
    release()
    await saved(first)
    expect(stage.signIn.asked).toContain('token refresh_token')
    expect(stage.signIn.asked).not.toContain('authorize none')

    // A tab beside it needs no token; alone, it asks in an unseen frame.
    const page = await context.newPage()
    await page.goto(`${appOrigin}/#/avvikelser`)
    await saved(page)
    expect(stage.signIn.asked).not.toContain('authorize none')
    await first.close()
    await expect.poll(() => stage.signIn.asked, { timeout: 20_000 }).toContain('authorize none')

    // The sign-in runs out for good: the bar says so, work goes on, and a click mends it.
    stage.tokens.forgetRefresh()
    stage.signIn.mood = 'no-consent'
    await page.reload()
    await page.getByText('Du är utloggad.').first().waitFor({ timeout: 20_000 })
    await page.getByRole('link', { name }).waitFor()
    stage.signIn.mood = 'willing'
    await signInBy(visit, () => press(page, 'Logga in igen'))
    await saved(page)

    // Another person: nothing of the first is left, and the service asks who it is.
    await page.getByRole('button', { name: /Arbvux/ }).click()
    stage.signIn.persona = 'sammankallande'
    await page.getByRole('menuitem', { name: 'Byt person' }).click()
    await page.getByRole('link', { name: /Logga in som sammankallande/ }).click()
    await saved(page)
    await page.getByRole('button', { name: /Sammankallande/ }).waitFor()
    expect(stage.signIn.asked).toContain('authorize select_account')
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name: of }) => of))
    expect(databases).toHaveLength(1)
  })

  it('signs in in place of the page where no window opens, and comes back to where one was', async () => {
    const { page } = await kept(visitApp(browser, '/avvikelser', { hasNoPopups: 'all' }))
    await heading(page, 'Logga in i Styrforum')
    await press(page, 'Logga in')
    await heading(page, 'Webbläsaren öppnade inget inloggningsfönster')
    await press(page, 'Logga in i det här fönstret')
    await page.getByRole('link', { name: /Logga in som/ }).click()
    await page.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    expect(page.url()).toBe(`${appOrigin}/#/avvikelser`)
  })

  it('without consent, without being let in, and without the site it says whom to ask', async () => {
    const visit = await kept(visitApp(browser))
    const { page } = visit
    const contact = page.getByText(/Be IT-stöd i staden/)
    stage.signIn.mood = 'no-consent'
    await heading(page, 'Logga in i Styrforum')
    await signInBy(visit, () => press(page, 'Logga in'))
    await heading(page, 'Styrforum är inte godkänt i er organisation än')
    await contact.waitFor()
    stage.signIn.mood = 'not-assigned'
    await page.reload()
    await press(page, 'Logga in')
    await heading(page, 'Du har inte fått tillgång till Styrforum')
    await contact.waitFor()
    stage.signIn.mood = 'willing'
    stage.signIn.persona = 'utan-medlemskap'
    await press(page, 'Logga in som någon annan')
    await page.getByRole('link', { name: /Logga in som utan/ }).click()
    await heading(page, 'Du har inte tillgång till webbplatsen')
    await contact.waitFor()
  })

  it('without settings, or with wrong ones, it says what is wrong and who mends it', async () => {
    const { page } = await kept(visitApp(browser))
    const at = async (config: string | undefined, title: string, words: string) => {
      stage.config = config
      await page.evaluate(() => localStorage.clear())
      await page.reload()
      await heading(page, title)
      await page.getByText(words).waitFor()
      expect(await axeViolations(page)).toEqual([])
    }
    await at(undefined, 'Styrforum är inte färdiginstallerat', 'config.example.json')
    await at('{', 'Inställningarna för Styrforum är fel', 'filen är inte giltig JSON')
    const wrong = JSON.stringify({ ...settings, tenant: 'common' })
    await at(wrong, 'Inställningarna för Styrforum är fel', 'tenant ska vara organisationens id')

    for (const window of ['sign-in-bridge.html', 'sign-in-relay.html', 'sign-in-window.html']) {
      await page.goto(`${appOrigin}/${window}`)
      await page.getByText('Det här fönstret hör inte till någon inloggning.').waitFor()
    }
  })
})

/** Nominates the question that the reader stands before. */
async function nominate(app: Frame): Promise<void> {
  await app.getByRole('link', { name }).first().click()
  await app.getByRole('button', { name: 'Mer att göra' }).click()
  await app
    .getByRole('menuitem', { name: 'Nominera' })
    .or(app.getByRole('button', { name: 'Nominera' }))
    .first()
    .click()
  await app.getByRole('dialog').getByRole('button', { name: 'Nominera' }).click()
}
