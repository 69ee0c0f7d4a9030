/** What stands in each frame that Teams has for the app. Run by teams.journey.ts, which has built everything. */
import type { Frame } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fixedGuid } from '../../../src/local-graph/guid.ts'
import { personaByKey } from '../../../src/local-graph/people.ts'
import { axeViolations } from '../../journeys/support/axe.ts'
import { meetToday } from '../../journeys/support/past-the-app.ts'
import { callTo } from './call-to.ts'
import { browser, kept, stage } from './house.ts'
import { appOrigin } from './http.ts'
import { axeInThemes, portraits } from './portraits.ts'
import { heading, press, saved, signInBy } from './steps.ts'
import { visitTeams } from './visit.ts'

const group = { path: `/forum/grupp-${fixedGuid('sample:grupp')}`, name: 'Arbetsgruppen för språk och hälsa' }

export function surfaces(): void {
  describe('the dialog of a tab', () => {
    it('chooses a forum without anybody signing in, and saves what opens there', async () => {
      const visit = await kept(visitTeams(browser, { frame: 'settings', signIn: 'none' }))
      const { app, calls, given, tell, page } = visit
      await heading(app, 'Lägg till Styrforum')
      await expect.poll(calls).toContain('appInitialization.success')
      // Nothing is chosen for anybody, and nothing can be saved until it is.
      expect(await calls()).toContain('settings.setValidityState false')
      expect(await app.getByRole('radio', { checked: true }).count()).toBe(0)
      expect(await app.getByRole('textbox').count()).toBe(0)
      expect(await axeViolations(page)).toEqual([])
      await app.getByRole('radio', { name: /Operativ samverkansgrupp/ }).check()
      await expect.poll(calls).toContain('settings.setValidityState true')
      // The working groups are found by one who is signed in, and only they need be.
      await app.getByText('Ska fliken visa en arbetsgrupp? Logga in').waitFor()
      await app.getByRole('button', { name: 'Logga in och visa arbetsgrupper' }).waitFor()
      await portraits(visit, 'flik')
      await tell('settings.save', {})
      await expect.poll(calls).toContain('settings.save.success')
      const address = `${appOrigin}/#/forum/samverkan`
      const id = expect.stringMatching(/^flik-[0-9a-f-]{36}$/)
      expect(await given()).toEqual([
        { entityId: id, suggestedDisplayName: 'Samverkansgruppen', contentUrl: address, websiteUrl: address },
      ])
      expect(stage.signIn.asked).toEqual([])
    })

    it('changes a tab under the id that its links bear, and says so when the host does not save it', async () => {
      const tab = { entityId: 'flik-1', contentUrl: `${appOrigin}/#/forum/sob` }
      const visit = await kept(visitTeams(browser, { frame: 'settings', tab, refusesToSave: true }))
      const { app, calls, given, tell } = visit
      await heading(app, 'Ändra fliken')
      await app.getByRole('radio', { name: /SoB|Strategi/, checked: true }).waitFor()
      await app.getByRole('radio', { name: /Operativ samverkansgrupp/ }).check()
      await tell('settings.save', {})
      await expect.poll(calls).toContain('settings.save.failure')
      await app.getByText('Teams sparade inte fliken.').waitFor()
      expect(await given()).toMatchObject([{ entityId: 'flik-1', contentUrl: `${appOrigin}/#/forum/samverkan` }])

      // A working group that SoB has set up; who is signed in already sees it without asking.
      await app.getByRole('radio', { name: group.name }).check({ timeout: 20_000 })
      await visit.become({ refusesToSave: false })
      await tell('settings.save', {})
      await expect.poll(calls).toContain('settings.save.success')
      const shown = { entityId: 'flik-1', suggestedDisplayName: group.name, contentUrl: `${appOrigin}/#${group.path}` }
      expect((await given()).at(-1)).toMatchObject(shown)
      await portraits(visit, 'flik-arbetsgrupp', app.getByRole('radio', { name: group.name }))

      // A host that cannot keep a tab, or tells nothing of the one there is.
      const without = await kept(visitTeams(browser, { frame: 'settings', lacks: ['config'] }, {}, visit))
      await heading(without.app, 'Fliken går inte att ställa in här')
      await expect.poll(without.calls).toContain('appInitialization.success')
    })
  })
  describe('a tab in a channel', () => {
    it('opens at its forum, the same for all, and works on a page of the site too', async () => {
      const path = '/forum/samverkan'
      const inTeams = await kept(visitTeams(browser, { path, persona: 'sammankallande', lacks: ['clipboard'] }))
      await heading(inTeams.app, 'Operativ samverkansgrupp Arbvux och socialtjänst')
      await inTeams.app.getByRole('heading', { name: 'Öppna avvikelser' }).waitFor({ timeout: 20_000 })
      await portraits(inTeams, 'forum')
      // Where the host lends no clipboard, it shows the link its own way.
      await press(inTeams.app, 'Mer att göra')
      await inTeams.app.getByRole('menuitem', { name: 'Kopiera länk' }).click()
      const link = [path, 'Operativ samverkansgrupp Arbvux och socialtjänst', `${appOrigin}/#${path}`]
      await expect.poll(inTeams.given).toContainEqual(link)
      const seen = await inTeams.app.locator('main').innerText()

      // A page of the site is heard as Teams is. It does not sign in for the app.
      const played = { path, isOnSitePage: true, signIn: 'none', theme: 'dark' } as const
      const onSite = await kept(visitTeams(browser, played))
      await heading(onSite.app, 'Logga in i Styrforum')
      expect(await onSite.app.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
      await signInBy(onSite, () => press(onSite.app, 'Logga in'), true)
      await onSite.app.getByRole('heading', { name: 'Öppna avvikelser' }).waitFor({ timeout: 20_000 })
      await expect.poll(() => onSite.app.locator('main').innerText()).toBe(seen)
      expect(await onSite.calls()).toContain('appInitialization.success')
      expect(await axeViolations(onSite.page)).toEqual([])
      await onSite.app.evaluate(() => location.assign('#/'))
      await heading(onSite.app, 'Översikt')
      await portraits(onSite, 'oversikt-pa-webbplatsen')

      // The tab of a working group, and what one is told of.
      const { app } = inTeams
      await app.evaluate(to => location.assign(`#${to}`), group.path)
      await heading(app, group.name)
      await app.getByRole('heading', { name: 'Uppdrag som gruppen har fått' }).waitFor()
      await app.getByRole('link', { name: /^SoB \d{4}-\d{3} Arbetsgrupp för språk och hälsa$/ }).waitFor()
      await portraits(inTeams, 'forum-arbetsgrupp')
      await app.evaluate(() => location.assign('#/'))
      await heading(app, 'Översikt')
      await portraits(inTeams, 'oversikt')
      await app.evaluate(() => location.assign('#/aviseringar'))
      await heading(app, 'Aviseringar')
      expect(await axeInThemes(inTeams)).toEqual([])
      await portraits(inTeams, 'aviseringar')
      await callTo(inTeams, path)
    })
  })
  describe('in a meeting', () => {
    it('stands beside it, goes through it and shows it to all, who see it move', async () => {
      const key = await meetToday(stage)
      const narrow = { width: 280, height: 700 }
      const meeting = { frame: 'sidePanel', theme: 'dark', path: '/forum/sob', persona: 'samordnare' } as const
      const panel = await kept(visitTeams(browser, meeting, narrow))
      const { app } = panel
      await heading(app, /^SoB, /)
      await app.getByText(/^Punkt 1 av \d+$/).waitFor()
      await saved(app)
      await portraits(panel, 'panel')
      expect(await sideways(app)).toBe(0)
      expect(await axeViolations(panel.page)).toEqual([])
      const [first, second] = await headings(app)

      await press(app, 'Visa dagordningen för alla')
      await app.getByText('Dagordningen visas för alla i mötet.').first().waitFor()
      const path = `/moten/${key}/visa`
      expect(await panel.given()).toContain(`${appOrigin}/#${path}`)
      const shown = { frame: 'meetingStage', theme: 'dark', path, persona: 'samordnare' } as const
      const onStage = await kept(visitTeams(browser, shown, { width: 994, height: 678 }))
      const now = onStage.app.getByRole('region', { name: 'Nu' })
      await now.getByRole('heading', { name: first ?? '' }).waitFor({ timeout: 20_000 })
      await portraits(onStage, 'scen')
      expect(await sideways(onStage.app)).toBe(0)
      expect(await axeViolations(onStage.page)).toEqual([])

      // Nobody steers it: it follows what is noted at the next point.
      await app.getByRole('button', { name: /^Nästa: / }).click()
      await app.getByRole('heading', { level: 2, name: second ?? '' }).waitFor()
      await app.getByRole('textbox', { name: 'Ny anteckning' }).fill('Vi börjar här.')
      // It asks by itself each quarter of a minute; taken out of the host's store it asks at once.
      const asksAgain = async () => {
        await onStage.tell('load', { entityId: 'flik-1', contentUrl: `${appOrigin}/#${path}` })
        return now.getByRole('heading', { name: second ?? '' }).isVisible()
      }
      await expect.poll(asksAgain, { timeout: 30_000, interval: 1_000 }).toBe(true)

      // What is opened from the panel leads back to it, or to where there is room.
      await app.evaluate(() => location.assign('#/beslut'))
      await heading(app, 'Beslut')
      expect(await sideways(app)).toBe(0)
      await press(app, 'Öppna hela sidan')
      expect((await panel.given()).at(-1)).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/.*beslut/)
      await app.getByRole('link', { name: 'Till mötet' }).click()
      await heading(app, /^SoB, /)

      // Beside a meeting the host lends neither its composer nor its list of people: then there are ways of our own.
      await app.evaluate(to => location.assign(`#/moten/${to}`), key)
      const asked = (await panel.given()).length
      await press(app, 'Lägg i kalendern')
      await app
        .getByText(/^Mötet ligger i din kalender och \d+ personer är inbjudna\.$/)
        .first()
        .waitFor()
      expect(await panel.given()).toHaveLength(asked)
      await app.evaluate(() => location.assign('#/moten/ledamoter/sob'))
      await findPeople(app)
      expect(await axeInThemes(panel)).toEqual([])
      await portraits(panel, 'personsok-panel', foundPeople(app))
    })

    it('where the host shows nothing to all, it says what to do instead', async () => {
      const play = { frame: 'sidePanel', theme: 'dark', path: '/forum/sob', lacks: ['stage'] } as const
      const visit = await kept(visitTeams(browser, { ...play, persona: 'samordnare' }, { width: 320, height: 700 }))
      await heading(visit.app, /^SoB, /)
      await press(visit.app, 'Visa dagordningen för alla')
      await visit.app.getByText(/Be den som ordnar mötet/).waitFor()
      const way = visit.app.getByRole('link', { name: 'Öppna dagordningen i ett eget fönster' })
      const [window] = await Promise.all([visit.context.waitForEvent('page'), way.click()])
      expect(window.url()).toMatch(/#\/moten\/[^/]+\/visa$/)
      await window.close()

      // On a page of its own the host's list of people; and ours, where the host has one that does not open. The library
      // takes a host that signs in for us for one that is too old for it.
      const page = { path: '/moten/ledamoter/sob', persona: 'samordnare' } as const
      const closed = await kept(visitTeams(browser, page, {}, visit))
      await press(closed.app, 'Välj person i Teams')
      await closed.app.getByText('Teams visade ingen lista med personer. Sök här i stället.').waitFor()
      await findPeople(closed.app)
      expect(await axeInThemes(closed)).toEqual([])
      await portraits(closed, 'personsok', foundPeople(closed.app))
      const picked = { objectId: personaByKey('chef-finsam').id, displayName: 'Kim Exempel' }
      const own = await kept(visitTeams(browser, { ...page, picked, signIn: 'none' }, {}, visit))
      await press(own.app, 'Välj person i Teams')
      await own.app.getByText('Vald: Kim Exempel').waitFor()
      expect(await own.app.getByLabel('Personens id i Entra').inputValue()).toBe(picked.objectId)
      await portraits(own, 'personval-i-teams', own.app.getByText('Vald: Kim Exempel'))
    })
  })
}

/** Looks for people by name, in the app's own way. */
async function findPeople(app: Frame): Promise<void> {
  const field = app.getByRole('textbox', { name: 'Sök person efter namn' })
  await field.fill('avdelningschef')
  await field.press('Enter')
  await app.getByText(/^\d+ personer stämmer/).waitFor()
}

const foundPeople = (app: Frame) => app.getByRole('radiogroup', { name: 'Personer som stämmer med sökningen' })

/** How far the page can be moved sideways; nobody should have to. */
const sideways = (app: Frame) =>
  app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The headings of the meeting's points, in their order. */
async function headings(app: Frame): Promise<string[]> {
  await app.getByText('Alla punkter').click()
  const rows = app.getByRole('listitem').filter({ has: app.getByRole('button') })
  await rows.first().waitFor()
  return rows.locator('button > span:nth-child(3)').allInnerTexts()
}
