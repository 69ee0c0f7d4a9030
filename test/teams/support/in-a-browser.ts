/** The app in a plain browser, and the small windows of the sign-in. Run by teams.journey.ts, which has built everything. */
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../journeys/support/axe.ts'
import { browser, kept, stage } from './house.ts'
import { appOrigin } from './http.ts'
import { windowPortraits } from './portraits.ts'
import { settings } from './stage.ts'
import { heading, name, press, saved, signInBy } from './steps.ts'
import { visitApp } from './visit.ts'

export function inABrowser(): void {
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
      const visit = await kept(visitApp(browser))
      const { page } = visit
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
        // Told of no language they go by what the window before told them, and that by the browser's.
        for (const [query, lang, words] of [
          ['', 'sv', 'Det här fönstret hör inte till någon inloggning.'],
          ['?lang=en-gb', 'en', 'This window belongs to no sign-in.'],
          ['?lang=sv-se', 'sv', 'Det här fönstret hör inte till någon inloggning.'],
        ] as const) {
          await page.goto(`${appOrigin}/${window}${query}`)
          await page.getByText(words).waitFor()
          expect(await page.locator('html').getAttribute('lang')).toBe(lang)
        }
        await windowPortraits(page, window.replace('.html', ''))
      }

      // What breaks the policy is heard: else its silence in every other test would say nothing.
      await page.evaluate(() => {
        const picture = document.createElement('img')
        picture.src = 'https://elsewhere.example/a.png'
        document.body.append(picture)
        try {
          document.createElement('div').innerHTML = '<b>made up</b>'
        } catch {
          // Trusted Types.
        }
      })
      const heard = () => new Set(visit.violations.map(violation => violation.split(' ')[1]))
      await expect.poll(heard).toEqual(new Set(['img-src', 'require-trusted-types-for']))
      visit.violations.length = 0
    })
  })
}
