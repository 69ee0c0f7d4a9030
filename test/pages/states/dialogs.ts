/** Menus and dialogs that are open, forms that were sent with something left out, and a toast. */
import type { State } from '../state.ts'
import { views } from '../views.ts'
import { choose, hasAlert, hasDialog, hasMenu, press, subject, within } from './acts.ts'

const menus: readonly State[] = [
  within('avvikelse', 'meny', press('Mer att göra'), { holds: hasMenu, floats: true }),
  within('eskalering', 'meny', press('Mer att göra'), { holds: hasMenu, floats: true }),
  within('mote', 'meny', press(/^Mer att göra med punkten/), { holds: hasMenu, floats: true }),
  within('forum', 'meny', press('Mer att göra'), { holds: hasMenu, floats: true }),
]

const dialogs: readonly State[] = [
  within('avvikelse-nominera', 'dialog', press('Nominera'), { holds: hasDialog, floats: true }),
  within('beslut', 'dialog', press('Ändra förankringen'), { holds: hasDialog, floats: true }),
  within('uppdrag', 'dialog', press('Rapportera'), { holds: hasDialog, floats: true }),
  within('oversyn', 'dialog', press('Skjut upp eller avför'), { holds: hasDialog, floats: true }),
  within('enheten', 'dialog', press('Ta bort det sparade'), { holds: hasDialog, floats: true }),
]

const openForms: readonly State[] = [
  within('mote', 'andra-punkt', async page => {
    await press(/^Mer att göra med punkten/)(page)
    await page.getByRole('menuitem', { name: 'Ändra' }).click()
  }),
  within('mote', 'flytta-punkt', async page => {
    await press(/^Mer att göra med punkten/)(page)
    await page.getByRole('menuitem', { name: 'Flytta till plats' }).click()
  }),
  within('mote', 'bordlagg-punkt', async page => {
    await press(/^Mer att göra med punkten/)(page)
    await page.getByRole('menuitem', { name: 'Bordlägg' }).click()
  }),
  within('oversyn', 'andra-plan', press('Ändra planen')),
  within('oversyn-mellan', 'behov', press('Anteckna ett behov')),
  within('oversyn-mellan', 'lagrum', press('Anteckna ändrat lagrum')),
  within('oversyn-mellan', 'folj-upp', press('Följ upp'), { holds: hasDialog, floats: true }),
  within('moten-ledamoter', 'avsluta', press(/^Avsluta/)),
  within('forslag', 'andra-svar', press('Ta ställning på nytt för Arbvux')),
  within('styrmodell-text', 'varfor', press(/^Varför står det här\?/)),
]

/** Each form that says what is missing when it is sent as it was opened. */
const validations = views.flatMap(({ name, sends }) =>
  sends === undefined ? [] : [within(name, 'felen', press(sends), { holds: hasAlert })],
)

const others: readonly State[] = [
  within(
    'avvikelse-utkast',
    'personnummer',
    async page => {
      await page.getByRole('textbox', { name: 'Rubrik' }).fill('Rapporter kommer inte fram')
      await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill('Rapporten för 20000101-2384 kom aldrig fram.')
      await press('Dela med samverkansgruppen')(page)
      await page.getByText('OSL').first().waitFor()
    },
    { as: 'rep-sf-nordost' },
  ),
  within('avvikelse', 'toast', choose('Kopiera länk'), {
    floats: true,
    holds: app => app.getByText(/^Länken (är kopierad|gick inte)/),
  }),
  {
    view: 'avvikelser',
    name: 'inga-traffar',
    // At another computer, since what one has chosen is remembered.
    reach: async stand => {
      const person = await stand.sitAnew('sammankallande', 'sample', '/avvikelser')
      await person.page.getByRole('combobox', { name: 'Läge' }).selectOption({ label: 'Återförd' })
      await person.page.getByRole('combobox', { name: 'Stadsområde' }).selectOption({ label: 'Sydväst' })
      return subject(person)
    },
  },
]

export const dialogStates: readonly State[] = [...menus, ...dialogs, ...openForms, ...validations, ...others]
