import { describe, expect, it } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { House } from './support/house.ts'
import { camera } from './support/shots.ts'

/** What one reaches from every page: the search, by the keyboard alone, and what a successor needs. */
const { shot, shotAtWidths } = camera('sok')

const house = House.open()

describe('the introduction', () => {
  it('stands on the first page until one has gone through it, tells of one’s own task, and can be had again', async () => {
    const { page, goTo } = await house.seat('sammankallande', '/')
    const card = page.getByRole('region', { name: 'Kom igång' })
    await card.getByText('1 av 3').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await shotAtWidths(page, 'introduktion')
    await card.getByRole('button', { name: 'Nästa' }).press('Enter')
    // The new step has the focus, so that it is read out and one goes on from it.
    const heading = card.getByRole('heading', { name: 'Lyft frågor till SoB' })
    expect(await heading.evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await card.getByRole('heading', { name: 'Det du gör sparas direkt' }).waitFor()
    await card.getByRole('button', { name: 'Klar' }).press('Enter')
    await card.waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Väntar på dig', exact: true }).waitFor()
    expect(await card.count()).toBe(0)
    await goTo('/om')
    await page.getByRole('link', { name: 'Visa introduktionen igen' }).click()
    await card.getByText('1 av 3').waitFor()
  })
})

describe('the search', () => {
  it('opens with Ctrl+K, finds a word in another form, and opens what one chooses with the arrows', async () => {
    const { page } = await house.seat('chef-sf-centrum', '/')
    await page.getByRole('link', { name: 'Beslut', exact: true }).focus()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Ord att söka efter' })
    await field.waitFor()
    await page.keyboard.type('praktikens')
    const options = page.getByRole('option')
    await options.first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await shotAtWidths(page, 'sok')
    await page.emulateMedia({ forcedColors: 'active' })
    await shot(page, 'sok-forced')
    await page.emulateMedia({ forcedColors: 'none' })
    await page.keyboard.press('ArrowDown')
    const heading = await options.nth(1).locator('span').first().innerText()
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'))
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: heading.replace(/^\S+ \d{4}-\d{3} /, '') })
      .waitFor()
  })

  it('closes with Esc and gives the focus back to where one was', async () => {
    const { page } = await house.seat('chef-sf-centrum', '/beslut')
    const button = page.getByRole('button', { name: /^Sök/ })
    await button.click()
    await page.getByRole('combobox', { name: 'Ord att söka efter' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Ord att söka efter' }).waitFor({ state: 'hidden' })
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
  })
})

describe('the handover', () => {
  it('gathers on one page what lies open for a part, and for another one when one asks', async () => {
    const { page } = await house.seat('chef-sf-centrum', '/overlamning')
    await page.getByRole('heading', { level: 1, name: 'Överlämning för SF Centrum' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(8)
    expect(await axeViolations(page)).toEqual([])
    await shotAtWidths(page, 'overlamning')
    await page.getByRole('combobox', { name: 'Part', exact: true }).selectOption('sf-hisingen')
    await page.getByRole('heading', { level: 1, name: 'Överlämning för SF Hisingen' }).waitFor()
    // Who does not see SoB's own lists is told what all may see, and what they may not.
    await page.goto(`${house.app.url}/?persona=rep-sf-hisingen#/overlamning`)
    await page.getByText('Tillstyrker, när frågan lyftes till SoB', { exact: true }).first().waitFor()
    await page.getByText('Protokoll från SoB ser den som är med i SoB.', { exact: true }).waitFor()
    await shotAtWidths(page, 'overlamning-representant')
  })
})

describe('the page about the app', () => {
  it('is in the menu of whoever one is, tells where things lie, and leads to licences and the accessibility statement', async () => {
    const { page } = await house.seat('chef-sf-centrum', '/beslut')
    await page.locator('button[aria-haspopup="menu"]').last().click()
    await page.getByRole('menuitem', { name: 'Om Styrforum' }).click()
    await page.getByRole('heading', { level: 1, name: 'Om Styrforum' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await shotAtWidths(page, 'om')
    const licences = await page.getByRole('link', { name: /Licenser/ }).getAttribute('href')
    const file = await page.request.get(new URL(licences ?? '', page.url()).href)
    expect([file.status(), (await file.text()).includes('@fluentui/react-button')]).toEqual([200, true])
    await page.getByRole('link', { name: 'Tillgänglighetsredogörelse' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tillgänglighetsredogörelse' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
})
