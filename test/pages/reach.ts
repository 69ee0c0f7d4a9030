/** The way to a view: its address, with the key of a real thing in the place of `:key`. */
import type { Page } from 'playwright-core'
import type { Person } from '../journeys/support/browser.ts'
import { drawn } from '../journeys/support/waits.ts'
import type { Link, View } from './views.ts'

/** The address of a view, as the person finds it. */
export async function addressOf(view: View, person: Person): Promise<string> {
  const { key, part = '', query = '' } = view
  const found =
    typeof key === 'object'
      ? await keyIn(person, key, view.route)
      : typeof key === 'function'
        ? await key(person)
        : (key ?? '')
  return view.route.replace(':key', found).replace(':part', part) + query
}

/** Goes there and waits until it is drawn, with its content. */
export async function goTo(person: Person, address: string, shows?: string): Promise<void> {
  await person.goTo(address)
  await drawn(person.page)
  if (shows) await person.page.locator('main').getByText(shows).first().waitFor()
}

/** Reads the key out of a link to such a thing. */
async function keyIn(person: Person, { on, named = '', beside, to }: Link, route: string): Promise<string> {
  await goTo(person, on)
  const before = `#${to ?? route.slice(0, route.indexOf(':key'))}`
  const main = person.page.locator('main')
  const place = beside === undefined ? main : main.locator('tr, li').filter({ hasText: beside })
  const links = place.locator(`a[href^="${before}"]`).filter({ hasText: named })
  await links.first().waitFor({ state: 'attached' })
  const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  const keys = addresses.map(address => address.slice(before.length).split(/[/?#]/)[0] ?? '')
  const key = keys.find(one => madeByApp.test(one))
  if (key === undefined) throw new Error(`${on} has no link to ${route} named ‘${named}’.`)
  return key
}

/** A key that the app has made, and no word of an address. */
const madeByApp = /^[0-9a-f-]{36}$|\w\.\w/

/** The words of the top heading, to know a page that says that there is nothing. */
export const titleOf = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).first().innerText()
