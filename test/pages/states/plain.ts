/** The states that every view has: with its content, on a site where nobody has done anything, and without its thing. */
import { addressOf, goTo, titleOf } from '../reach.ts'
import type { State } from '../state.ts'
import type { View } from '../views.ts'

/** What a page is called that has nothing to show. */
const deadEnds = ['Det här går inte att visa', 'Utkastet finns inte på den här enheten']

/** No thing has this key. */
const noKey = '00000000-0000-4000-8000-000000000000'

export const content = (view: View): State => ({
  view: view.name,
  name: 'innehall',
  reach: async stand => {
    const person = await stand.sit(view.as, 'sample')
    await goTo(person, await addressOf(view, person), view.shows)
    for (const [field, text] of Object.entries(view.writes ?? {}))
      await person.page.getByRole('textbox', { name: field }).first().fill(text)
    const title = await titleOf(person.page)
    if (deadEnds.includes(title))
      throw new Error(`${view.name} shows nothing but ‘${title}’: mend its row in views.ts.`)
    return { ...person, app: person.page }
  },
})

/** Nothing is done yet: what the page is for, and the first step. */
const empty = (view: View): State => ({
  view: view.name,
  name: 'tom',
  reach: async stand => {
    const person = await stand.sit(view.as, 'new')
    await goTo(person, view.route + (view.query ?? ''))
    return { ...person, app: person.page }
  },
})

const unknown = (view: View): State => ({
  view: view.name,
  name: 'okand',
  reach: async stand => {
    const person = await stand.sit(view.as, 'sample')
    await goTo(person, view.route.replace(':key', noKey).replace(':part', 'finns-inte'))
    return { ...person, app: person.page }
  },
})

/** @param isFirst of the views of its route: without their thing they are all alike */
export function plainStates(view: View, isFirst: boolean): readonly State[] {
  if (!view.route.includes(':key')) return [content(view), empty(view)]
  return isFirst ? [content(view), unknown(view)] : [content(view)]
}
