/** Things that lie on a person's own device, so that the sample cannot hold them: made by hand before they are looked at. */
import { text2025 } from '../../src/domain/styrmodell/text/versions/2025.ts'
import { asMarkdown } from '../builders/directive.ts'
import type { Person } from '../journeys/support/browser.ts'
import { drawn } from '../journeys/support/waits.ts'

/** The version in force with a section written anew, a new one, and one that is gone. */
const rewritten = text2025.sections.flatMap(section => {
  if (section.id === 'galler-for') return []
  if (section.id !== 'syfte') return [section]
  const blocks = [{ kind: 'paragraph', text: 'Stöd ska ges i tid.' } as const]
  return [
    { ...section, blocks },
    { ...section, id: 'barnets-basta', heading: 'Barnets bästa', blocks },
  ]
})

/** Writes the first words of a draft, and gives its key; that of the one before, where there is one. */
export const draftIn =
  (list: string) =>
  async ({ page, goTo }: Person): Promise<string> => {
    await goTo(list)
    await drawn(page)
    const link = page.locator(`main a[href^="#${list}/utkast/"]`).first()
    if ((await link.count()) > 0) return keyAtEnd((await link.getAttribute('href')) ?? '')
    await goTo(`${list}/ny`)
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Utkast')
    await page.getByText(/^Utkastet är sparat på /).waitFor()
    return keyAtEnd(page.url())
  }

const keyAtEnd = (address: string) => address.split('/').at(-1)?.split('?')[0] ?? ''

/** Reads a directive in, and gives the key of its draft. */
export async function importedDirective({ page, goTo }: Person): Promise<string> {
  await goTo('/styrmodell/importera')
  await drawn(page)
  const buffer = Buffer.from(asMarkdown(rewritten))
  await page.getByLabel('Välj en fil').setInputFiles({ name: 'anvisning.md', mimeType: 'text/markdown', buffer })
  await page.getByText('Alla ord kom med.').waitFor()
  return page.url().split('/').at(-1) ?? ''
}
