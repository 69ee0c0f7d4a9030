/** What stands in each frame that Teams has for the app. Run by teams.journey.ts, which has built everything. */
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../journeys/support/axe.ts'
import { browser, kept, stage } from './house.ts'
import { appOrigin } from './http.ts'
import { heading, press, signInBy } from './steps.ts'
import { visitTeams } from './visit.ts'

export function surfaces(): void {
  describe('the dialog of a tab', () => {
    it('chooses a forum without anybody signing in, and saves what opens there', async () => {
      const { app, calls, given, tell, page } = await kept(visitTeams(browser, { frame: 'settings', signIn: 'none' }))
      await heading(app, 'Lägg till Styrforum')
      await expect.poll(calls).toContain('appInitialization.success')
      // Nothing is chosen for anybody, and nothing can be saved until it is.
      expect(await calls()).toContain('settings.setValidityState false')
      expect(await app.getByRole('radio', { checked: true }).count()).toBe(0)
      expect(await app.getByRole('textbox').count()).toBe(0)
      expect(await axeViolations(page)).toEqual([])
      await app.getByRole('radio', { name: /Operativ samverkansgrupp/ }).check()
      await expect.poll(calls).toContain('settings.setValidityState true')
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

      // A host that cannot keep a tab, or tells nothing of the one there is.
      const without = await kept(visitTeams(browser, { frame: 'settings', lacks: ['config'] }, {}, visit))
      await heading(without.app, 'Fliken går inte att ställa in här')
      await expect.poll(without.calls).toContain('appInitialization.success')
    })
  })
  describe('a tab in a channel', () => {
    it('opens at its forum, the same for all, and works on a page of the site too', async () => {
      const path = '/forum/samverkan'
      const inTeams = await kept(visitTeams(browser, { path }))
      await heading(inTeams.app, 'Operativ samverkansgrupp Arbvux och socialtjänst')
      await inTeams.app.getByRole('heading', { name: 'Öppna avvikelser' }).waitFor({ timeout: 20_000 })
      const seen = await inTeams.app.locator('main').innerText()

      // A page of the site is heard as Teams is. It does not sign in for the app.
      stage.signIn.persona = 'sammankallande'
      const played = { path, persona: 'sammankallande', isOnSitePage: true, signIn: 'none', theme: 'dark' } as const
      const onSite = await kept(visitTeams(browser, played))
      await heading(onSite.app, 'Logga in i Styrforum')
      expect(await onSite.app.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
      await signInBy(onSite, () => press(onSite.app, 'Logga in'), true)
      await onSite.app.getByRole('heading', { name: 'Öppna avvikelser' }).waitFor({ timeout: 20_000 })
      await expect.poll(() => onSite.app.locator('main').innerText()).toBe(seen)
      expect(await onSite.calls()).toContain('appInitialization.success')
      expect(await axeViolations(onSite.page)).toEqual([])
    })
  })
}
