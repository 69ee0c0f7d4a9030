/**
 * The app as it will run: the build for people, unchanged, under the real names of its hosts. A page plays Teams, a
 * server plays the sign-in service, and local Graph stands behind Graph's own name.
 */
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../journeys/support/axe.ts'
import { nominate } from '../journeys/support/nominate.ts'
import { blocked, browser, kept, openHouse, stage } from './support/house.ts'
import { appOrigin } from './support/http.ts'
import { inABrowser } from './support/in-a-browser.ts'
import { portraits, windowPortraits } from './support/portraits.ts'
import { heading, name, press, saved, signInBy } from './support/steps.ts'
import { surfaces } from './support/surfaces.ts'
import { type HostVisit, type Visit, visitTeams } from './support/visit.ts'

openHouse()

describe('in Teams', () => {
  it('opens at the link, signed in by a host that takes its time, in its theme, and goes back and on as it asks', async () => {
    const visit = await kept(visitTeams(browser, { theme: 'dark', link: '/avvikelser', signIn: 'slow' }))
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
    await app.getByRole('link', { name }).click()
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
    await app.getByRole('link', { name }).click()
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
    await app.getByRole('link', { name }).click()
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
      if (signIn !== 'none') await portraits(visit, `hinder-${title.split(' ').at(-1)}`)
    }
  })

  it('of a host that never signs in, is old or says nothing the person signs in by a window, though storage is kept apart; a late one is told that a page is there', async () => {
    const visits: HostVisit[] = []
    // All at once: the app waits some seconds for each before it goes on by itself.
    for (const played of [
      { signIn: 'silent' },
      { greeting: 'old', signIn: 'none' },
      { greeting: 'silent' },
      { greeting: 'late' },
    ] as const)
      visits.push(await kept(visitTeams(browser, { ...played, path: '/avvikelser' })))
    for (const { app } of visits) await heading(app, 'Logga in i Styrforum')
    const late = visits.pop()
    for (const visit of visits) {
      await signInBy(visit, () => press(visit.app, 'Logga in'), true)
      await visit.app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
      await saved(visit.app)
    }
    await expect.poll(() => late?.calls(), { timeout: 10_000 }).toContain('appInitialization.success')
  })

  it('a host that says too late that it signs in is not waited for, and nobody is signed in twice', async () => {
    const visit = await kept(visitTeams(browser, { signIn: 'too slow', path: '/avvikelser' }))
    await heading(visit.app, 'Logga in i Styrforum')
    // Its answer comes now; it neither breaks the page nor takes the person in by itself.
    await expect.poll(visit.said, { timeout: 10_000 }).toContain('GetInitContext')
    await heading(visit.app, 'Logga in i Styrforum')
    await signInBy(visit, () => press(visit.app, 'Logga in'), true)
    await visit.app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    await saved(visit.app)
    expect(await visit.calls()).not.toContain('GetToken')
    expect(stage.signIn.asked.filter(asked => asked.startsWith('authorize'))).toHaveLength(1)
    expect(stage.signIn.asked).not.toContain('host token')
  })

  it('the person signs in by a window also where storage is refused, in the language of the host', async () => {
    const visit = await kept(visitTeams(blocked, { signIn: 'none', path: '/avvikelser', locale: 'en-gb' }))
    await heading(visit.app, 'Sign in to Styrforum')
    const opening = visit.context.waitForEvent('page')
    await press(visit.app, 'Sign in')
    const window = await opening
    await window.getByText('Continue to the sign-in for Styrforum.').waitFor()
    expect(await window.locator('html').getAttribute('lang')).toBe('en')
    await windowPortraits(window, 'sign-in-relay-en')
    const next = visit.context.waitForEvent('page')
    await press(window, 'Continue')
    await (await next).getByRole('link', { name: /Logga in som/ }).click()
    await visit.app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
  })

  it('where the app can open no window, the host opens one', async () => {
    const visit = await kept(visitTeams(browser, { signIn: 'none', path: '/avvikelser' }, { hasNoPopups: 'app' }))
    await heading(visit.app, 'Logga in i Styrforum')
    await signInBy(visit, () => press(visit.app, 'Logga in'))
    await visit.app.getByRole('link', { name }).waitFor({ timeout: 20_000 })
    await saved(visit.app)
    expect(await visit.calls()).toContain('window: authentication.authenticate.success')
    expect(await visit.given()).toEqual([expect.stringMatching(/\/sign-in-window\.html\?lang=sv&hint=/)])

    // More is asked for: the host's window passes it on, or the person would be asked for ever.
    stage.tokens.demandsClaims = true
    await visit.tell('load', { entityId: 'styrforum', contentUrl: `${appOrigin}/#/avvikelser` })
    const again = visit.app.getByRole('button', { name: 'Logga in igen' })
    await signInBy(visit, () => again.click())
    await saved(visit.app)
    await again.waitFor({ state: 'detached' })
  })

  it('where no window opens, the browser is the way', async () => {
    const visit = await kept(visitTeams(browser, { signIn: 'none' }, { hasNoPopups: 'all' }))
    const { app } = visit
    await heading(app, 'Logga in i Styrforum')
    await press(app, 'Logga in')
    await heading(app, 'Webbläsaren öppnade inget inloggningsfönster')
    await portraits(visit, 'hinder-popup')
    const way = app.getByRole('link', { name: 'Öppna Styrforum i webbläsaren' })
    expect(await way.getAttribute('href')).toBe(`${appOrigin}/`)
  })
})

surfaces()

inABrowser()
