import type { Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './support/axe.ts'
import type { Person } from './support/browser.ts'
import { House } from './support/house.ts'
import { graph } from './support/past-the-app.ts'
import { camera } from './support/shots.ts'

/** The owner has recorded what the check of the tenant found. From then on everyone's app says so and goes by it. */
const { shot, shotAtWidths } = camera('recorded-answers')

const house = House.open()

/** Records answers where the provisioning command does: in the description of the list of seats. */
async function record(answers: string): Promise<void> {
  const description = `Vilka som sitter var${answers && ` [tenant-check: ${answers}]`}`
  await graph(house.app, 'agare', 'Medlemskap', { method: 'PATCH', body: { description } })
}

/** Opens a page as a head of SoB on a new device, and says which lists it has asked for. */
async function opened(path: string): Promise<{ person: Person; askedFor: () => string }> {
  const asked: string[] = []
  const person = await house.seat('chef-sf-centrum', '/')
  person.page.on('request', (request: Request) => void asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await person.goTo(path)
  return { person, askedFor: () => asked.join('\n') }
}

const unproven = /det undertecknade protokollet är det som gäller/
const everyone = /Alla som når webbplatsen kan läsa forumens listor/

describe('a site where nothing out of the ordinary is recorded', () => {
  it('says nothing of it', async () => {
    const { person } = await opened('/beslut')
    await person.page.getByRole('heading', { level: 1 }).waitFor()
    await person.page
      .getByText(/SoB \d{4}-\d{3}/)
      .first()
      .waitFor()
    expect(await person.page.getByText(unproven).count()).toBe(0)
    expect(await person.page.getByText(everyone).count()).toBe(0)
    await person.context.close()
  })
})

describe('a site where a name proves nothing, and everyone may read every list', () => {
  it('says so on every page, and of each name that it is not proven', async () => {
    await record('author=both, unseen-list=shown')
    const { person, askedFor } = await opened('/beslut')
    const { page } = person
    await page.getByText(unproven).waitFor()
    await page.getByText(everyone).waitFor()
    await shotAtWidths(page, 'beslut')
    await page
      .getByRole('link', { name: /SoB \d{4}-\d{3}/ })
      .first()
      .click()
    await page.getByText('(ej styrkt)').first().waitFor()
    await shot(page, 'ett-beslut')
    expect(await axeViolations(page)).toEqual([])
    await person.goTo('/styrmodell')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(unproven).waitFor()
    // The lists of a forum where one has no seat are never asked for, although they would be shown.
    expect(askedFor()).toContain('SoB-Handelser')
    expect(askedFor()).not.toContain('Samverkan-Handelser')
    expect(person.problems).toEqual([])
    await person.context.close()
  })

  it('is as everywhere again when nothing is recorded any more', async () => {
    await record('')
    const { person, askedFor } = await opened('/beslut')
    await person.page
      .getByText(/SoB \d{4}-\d{3}/)
      .first()
      .waitFor()
    expect(await person.page.getByText(unproven).count()).toBe(0)
    expect(askedFor()).toContain('Samverkan-Handelser')
    await person.context.close()
  })
})
