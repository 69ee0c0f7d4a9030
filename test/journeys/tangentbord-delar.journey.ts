import type { BrowserContext } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { hear, heard, heardTwice } from './support/announced.ts'
import { House } from './support/house.ts'
import { Keyboard } from './support/keyboard.ts'
import { drawn } from './support/waits.ts'

/** The parts that pages are made of, each worked by the keyboard alone: what opens, what closes, and where one is then. */
const question = 'Återkoppling från praktik kommer för sent'

let keys: Keyboard
let context: BrowserContext

const house = House.open()

afterEach(() => {
  const found = [...keys.faults]
  keys.faults.clear()
  expect(found).toEqual([])
})

/** Waits until that is said, and then for what would say it again. */
async function saidOnce(words: string): Promise<void> {
  await expect.poll(() => keys.page.evaluate(() => window.announced.join(' '))).toContain(words)
  await drawn(keys.page)
  expect(await heardTwice(keys.page)).toEqual([])
}

async function sit(persona: string, path: string, width = 1280, height = 800): Promise<void> {
  const person = await house.seat(persona, path, { width, height })
  context = person.context
  await hear(person.page)
  keys = await Keyboard.at(person.page)
  await drawn(person.page)
}

/** What the window is called, when it has come to be called that. */
const called = (title: string) => expect.poll(() => keys.page.title()).toBe(`${title} – Styrforum`)

describe('with the keyboard alone', () => {
  it('one passes the navigation, turns the introduction and leaves it, and is at the heading of each page', async () => {
    await sit('rep-sf-nordost', '/')
    await keys.press('Tab')
    await keys.arrivesAt('button', 'Hoppa till innehållet')
    await keys.press('Enter')
    await keys.press('Tab')
    // The first thing of the page, and not of the navigation.
    expect((await keys.on()).name).toBe('Ny avvikelse')
    await keys.enter('button', 'Nästa')
    await keys.arrivesAt('heading', /2 av 3$/)
    await keys.enter('button', 'Nästa')
    await keys.arrivesAt('heading', /3 av 3$/)
    await keys.enter('button', 'Klar')
    await keys.arrivesAt('heading', 'Översikt')
    await keys.backTo('link', 'Beslut')
    await keys.press('Enter')
    await keys.arrivesAt('heading', 'Beslut')
    await called('Beslut')
    await keys.goBack()
    await keys.arrivesAt('heading', 'Översikt')
    await called('Översikt')
  })

  it('one searches from anywhere: writes, walks the hits, narrows them, and comes back to where one was', async () => {
    await keys.to('link', 'Ny avvikelse')
    await keys.press('Control+k')
    await keys.arrivesAt('combobox', 'Ord att söka efter')
    await keys.type('praktik')
    await keys.arrivesAt('option', /./)
    const first = (await keys.on()).name
    await keys.press('ArrowDown')
    expect((await keys.on()).name).not.toBe(first)
    await keys.press('ArrowUp')
    await keys.enter('button', /^Beslut \d/)
    await keys.backTo('option', /Beslut · /)
    await keys.press('Escape')
    await keys.arrivesAt('link', 'Ny avvikelse')
  })

  it('one opens a menu, walks it and leaves it, opens a dialog and leaves it, and stands where one stood', async () => {
    await keys.press('Control+k')
    await keys.arrivesAt('combobox', 'Ord att söka efter')
    await keys.type(question)
    await keys.arrivesAt('option', new RegExp(`^${question}`))
    await keys.press('Enter')
    await keys.arrivesAt('heading', question)
    await keys.enter('button', 'Mer att göra')
    await keys.arrivesAt('menuitem', /./)
    await keys.press('Escape')
    await keys.arrivesAt('button', 'Mer att göra')
    await keys.enter('button', /^Nominera/)
    await keys.arrivesAt('textbox', /./)
    // Round the dialog and never out of it.
    for (let n = 0; n < 6; n += 1) {
      await keys.press('Tab')
      expect(await keys.page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
    }
    await keys.press('Escape')
    await keys.arrivesAt('button', /^Nominera/)
    await keys.page.context().close()
  })

  it('one opens and closes the folded navigation of a narrow page, and chooses theme there', async () => {
    await sit('rep-arbvux', '/avvikelser', 320, 640)
    await keys.enter('button', 'Öppna menyn')
    await keys.arrivesAt('button', 'Stäng menyn')
    await keys.press('Escape')
    await keys.arrivesAt('button', 'Öppna menyn')
    await keys.press('Enter')
    await keys.arrivesAt('button', 'Stäng menyn')
    await keys.enter('button', /^Representant, Arbvux/)
    await keys.arrivesAt('menuitemradio', 'Ljust')
    await keys.downTo('menuitemradio', 'Mörkt')
    await keys.press('Enter')
    await expect.poll(() => keys.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    if ((await keys.on()).role === 'menuitemradio') await keys.press('Escape')
    await keys.backTo('link', 'Beslut')
    await keys.press('Enter')
    await keys.arrivesAt('heading', 'Beslut')
    await keys.page.context().close()
  })

  it('one finds a person, writes days as one writes them, and is taken to what is wrong', async () => {
    await sit('agare', '/moten/ledamoter/sob')
    await keys.to('textbox', 'Sök person efter namn')
    const asked: string[] = []
    keys.page.on('request', request => asked.push(request.url()))
    await keys.type('19850709-9805')
    await keys.press('Enter')
    await keys.page.getByText('Sök inte på personnummer. Skriv personens namn i stället.').waitFor()
    await keys.press('Control+a')
    await keys.type('Finsam')
    await keys.press('Enter')
    await keys.page.getByText('1 person stämmer.').waitFor()
    expect(asked.filter(url => url.includes('Finsam'))).toHaveLength(1)
    expect(asked.filter(url => url.includes('850709'))).toEqual([])
    await keys.press('Tab', 2)
    await keys.arrivesAt('radio', /Finsam/)
    await keys.press('Space')
    await keys.to('textbox', /^Från och med/)
    await keys.press('Control+a')
    await keys.type('1 januari')
    await keys.to('button', 'Lägg till')
    // That it is no day has been said when one left the field.
    await heard(keys.page)
    await keys.press('Enter')
    await keys.arrivesAt('alert', /.*/)
    await saidOnce('behöver rättas')
    await keys.press('Tab')
    const at = await keys.on()
    expect(at.role).toMatch(/button|link/)
    await keys.press('Enter')
    await keys.arrivesAt('combobox', 'Part')
    await keys.page.context().close()
  })

  it('one narrows a table, opens a row and comes back', async () => {
    await sit('samordnare', '/avvikelser')
    await keys.to('combobox', 'Stadsområde')
    await keys.type('Nordost')
    await keys.page.getByText('Nyföretagarstöd når inte').waitFor({ state: 'detached' })
    await keys.to('link', /Nordost/)
    const { name } = await keys.on()
    await keys.press('Enter')
    await keys.arrivesAt('heading', name)
    await called(name)
    await keys.goBack()
    await keys.arrivesAt('heading', 'Avvikelser')
    expect(keys.page.url()).toContain('nordost')
  })

  it('the end of a page is its end: everything had focus, in the order of the page, and nothing held it', async () => {
    await keys.page.reload()
    await drawn(keys.page)
    expect(await keys.throughPage()).toBeGreaterThan(15)
    await context.close()
  })
})
