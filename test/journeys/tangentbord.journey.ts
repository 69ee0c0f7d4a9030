import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { House } from './support/house.ts'
import { Keyboard } from './support/keyboard.ts'
import { drawn, sent } from './support/waits.ts'

/** The whole way of one question, by people who have a keyboard and nothing else. */
const heading = 'Kallelser till trepartssamtal går till fel enhet'

const people = new Map<string, Keyboard>()

const house = House.open()

afterAll(() => {
  console.log(`keys: ${[...people].map(([persona, { count }]) => `${persona} ${count}`).join(', ')}`)
})

afterEach(() => {
  for (const [persona, { faults }] of people) {
    const found = [...faults]
    faults.clear()
    expect(found, persona).toEqual([])
  }
})

/** The persona's own keyboard; sits down the first time. */
async function sit(persona: string, path = '/'): Promise<Keyboard> {
  const known = people.get(persona)
  if (known) return known
  const { page } = await house.seat(persona, path)
  const keys = await Keyboard.at(page)
  await drawn(page)
  people.set(persona, keys)
  return keys
}

/** From wherever one is to the page of something, by the search. */
async function find(keys: Keyboard, words: string, title: string): Promise<void> {
  await keys.press('Control+k')
  await keys.arrivesAt('combobox', 'Ord att söka efter')
  await keys.type(words)
  await keys.arrivesAt('option', new RegExp(`^${title}`))
  await keys.downTo('option', new RegExp(`^${title} Avvikelse`))
  await keys.press('Enter')
  await keys.arrivesAt('heading', title)
  await keys.page.waitForFunction(name => document.title.startsWith(name), title)
}

describe('by the keyboard alone', () => {
  it('a representative raises an avvikelse and nominates it', async () => {
    const keys = await sit('rep-sf-hisingen', '/avvikelser')
    await keys.enter('link', 'Ny avvikelse')
    await keys.arrivesAt('heading', 'Ny avvikelse')
    await keys.to('textbox', 'Rubrik')
    await keys.type(heading)
    await keys.to('radio', 'En rutin följs inte')
    await keys.press('Space')
    await keys.press('Tab')
    await keys.downTo('radio', 'Kompetenshöjande området')
    await keys.press('Tab')
    await keys.downTo('radio', /^Anpassad kunskapshöjning/)
    await keys.to('textbox', 'Vad har hänt?')
    await keys.type('Kallelsen nådde aldrig den enhet som skulle delta.')
    await keys.enter('button', 'Dela med samverkansgruppen')
    await keys.arrivesAt('heading', heading)
    await nominate(keys)
  })

  it('the other side finds it and nominates it too', async () => {
    const keys = await sit('rep-arbvux')
    await find(keys, heading, heading)
    await nominate(keys)
  })

  it('the sammankallande lifts it to SoB', async () => {
    const keys = await sit('sammankallande')
    await find(keys, heading, heading)
    await keys.enter('button', 'Lyft till SoB')
    await keys.arrivesAt('heading', 'Lyft till SoB')
    await keys.to('textbox', 'Förslag till beslut')
    await keys.type('SoB beslutar att kallelsen går till enhetens brevlåda.')
    await keys.to('combobox', 'Ståndpunkt, Arbvux')
    await keys.type('Tills')
    await keys.to('combobox', 'Ståndpunkt, SF Hisingen')
    await keys.type('Tills')
    await keys.enter('button', 'Lyft till SoB')
    await keys.arrivesAt('heading', heading)
    await sent(keys.page)
  })

  it('the samordnare puts it on the agenda, moves it there without dragging, and takes a position', async () => {
    const keys = await sit('samordnare')
    await find(keys, heading, heading)
    await keys.enter('button', 'Öppna frågan hos SoB')
    await keys.page.getByRole('button', { name: /^Sätt upp/ }).waitFor()
    await keys.enter('button', /^Sätt upp/)
    await keys.page.getByRole('link', { name: 'Visa dagordningen' }).waitFor()
    await keys.rests()
    await keys.to('radio', /^Tillstyrker/)
    await keys.press('Space')
    await keys.press('Tab')
    await keys.downTo('radio', /^Förankrad i ledningen/)
    await keys.enter('button', 'Lämna ställningstagandet')
    await keys.page.getByText('Alla parter som krävs är överens.').waitFor()
    await keys.rests()
    await keys.backTo('link', 'Visa dagordningen')
    await keys.press('Enter')
    await keys.arrivesAt('heading', /^SoB, torsdag/)
    const up = `Flytta upp punkten ${heading}`
    const placeOf = () =>
      keys.page
        .getByRole('listitem')
        .filter({ has: keys.page.getByRole('heading', { name: heading }) })
        .innerText()
    await keys.to('button', up)
    const before = Number.parseInt(await placeOf(), 10)
    await keys.press('Enter')
    await expect.poll(async () => Number.parseInt(await placeOf(), 10)).toBe(before - 1)
    await keys.arrivesAt('button', up)
    await keys.enter('button', `Mer att göra med punkten ${heading}`)
    await keys.downTo('menuitem', 'Flytta till plats')
    await keys.press('Enter')
    await keys.arrivesAt('combobox', 'Plats')
    await keys.type('1')
    await keys.enter('button', 'Flytta')
    await expect.poll(async () => Number.parseInt(await placeOf(), 10)).toBe(1)
    await keys.arrivesAt('heading', heading)
    await sent(keys.page)
  })

  it('a head of department gives the assignment and its day', async () => {
    const keys = await sit('chef-sf-centrum')
    await find(keys, heading, heading)
    await keys.enter('button', 'Öppna frågan hos SoB')
    await keys.page.getByRole('button', { name: 'Ge uppdrag' }).waitFor()
    await keys.enter('button', 'Ge uppdrag')
    await keys.to('combobox', 'Ansvarig part')
    await keys.type('Arb')
    await keys.to('textbox', 'Vad ska parten göra?')
    await keys.type('Ta fram en rutin för kallelser.')
    await keys.to('textbox', 'Datum då det ska vara klart')
    await keys.press('Control+a')
    await keys.type(new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10))
    await keys.enter('button', 'Ge uppdrag')
    await keys.page
      .getByText(/SoB \d{4}-\d{3}/)
      .first()
      .waitFor()
    await keys.rests()
    await sent(keys.page)
  })

  it('the raiser reads the answer, and says so', async () => {
    const keys = await sit('rep-sf-hisingen')
    await find(keys, heading, heading)
    // What others did since is read anew by F5, as by anybody who waits for an answer.
    await keys.page.reload()
    await keys.page.getByRole('button', { name: 'Jag har läst svaret' }).waitFor()
    await keys.enter('button', 'Jag har läst svaret')
    await keys.page.getByText('Du har bekräftat att svaret är läst.').first().waitFor()
    await keys.rests()
    await sent(keys.page)
  })
})

async function nominate(keys: Keyboard): Promise<void> {
  await keys.enter('button', 'Nominera')
  await keys.arrivesAt('textbox', /.*/)
  await keys.enter('button', 'Nominera')
  await keys.page.getByText('Du har nominerat frågan.').first().waitFor()
  await keys.rests()
  await sent(keys.page)
}
