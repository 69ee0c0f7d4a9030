import { expect, it } from 'vitest'
import { RunningApp } from './support/app.ts'
import { launchBrowser, openAs } from './support/browser.ts'
import { camera } from './support/shots.ts'
import { axeViolations } from './support/axe.ts'
const { shotAtWidths } = camera('zz')
it('looks', async () => {
  const app = await RunningApp.start()
  const browser = await launchBrowser()
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const who = await openAs(browser, app, 'samordnare', '/', { colorScheme })
    for (const [name, path, first] of [
      ['forslag', '/forslag', false], ['forslag-ett', '/forslag', true], ['forslag-ny', '/forslag/ny', false],
      ['uppdrag', '/uppdrag', false], ['uppdrag-ett', '/uppdrag', true], ['uppdrag-ny', '/uppdrag/ny', false],
      ['underlag', '/underlag', false], ['underlag-ett', '/underlag', true],
      ['beslut', '/beslut', false], ['beslut-ett', '/beslut', true], ['enheten', '/enheten', false], ['ko', '/ko', false], ['oversikt', '/', false], ['till-sob', '/till-sob', false],
    ] as const) {
      await who.goTo(path)
      await who.page.getByRole('heading', { level: 1 }).waitFor()
      await who.page.getByLabel('Hämtar innehållet').waitFor({ state: 'detached' })
      if (first) {
        const link = who.page.locator('main table').getByRole('link').first()
        if (!(await link.count())) { found.push(`${name}: no link`); continue }
        const text = (await link.textContent()) ?? ''
        await link.click()
        await who.page.getByRole('heading', { level: 1, name: text }).waitFor()
      }
      await who.page.waitForTimeout(300)
      await shotAtWidths(who.page, `${name}-${colorScheme}`)
      found.push(...(await axeViolations(who.page)).map(v => `${name} ${colorScheme}: ${JSON.stringify(v)}`))
      for (const w of [320]) {
        await who.page.setViewportSize({ width: w, height: 800 })
        const over = await who.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) found.push(`${name} overflows ${over}`)
        await who.page.setViewportSize({ width: 1280, height: 800 })
      }
    }
    found.push(...who.problems)
  }
  const a = await openAs(browser, app, 'analys-arbvux', '/underlag/ny')
  await a.page.getByRole('heading', { level: 1 }).waitFor()
  await a.page.waitForTimeout(1500)
  await a.page.getByRole('button', { name: 'Lägg till siffror' }).click()
  await shotAtWidths(a.page, 'underlag-ny')
  await a.goTo('/underlag')
  await a.page.getByRole('link', { name: 'Behov av hälsa' }).click()
  await a.page.getByRole('table', { name: 'Personer i behovsgruppen' }).waitFor()
  await shotAtWidths(a.page, 'underlag-exempel')
  await browser.close()
  await app.dispose()
  expect(found).toEqual([])
}, 300_000)
