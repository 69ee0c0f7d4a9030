import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './support/axe.ts'
import type { Person } from './support/browser.ts'
import { House } from './support/house.ts'
import { printByLibreOffice } from './support/libreoffice.ts'
import { sheets } from './support/on-paper.ts'
import { camera } from './support/shots.ts'
import { drawn, sent } from './support/waits.ts'

/** What belongs together goes on as one question, and how it all goes is followed up. */
const { shotAtWidths } = camera('uppfoljning')
const looks = [
  ['ljust', { colorScheme: 'light', forcedColors: 'none' }],
  ['morkt', { colorScheme: 'dark', forcedColors: 'none' }],
  ['kontrast', { colorScheme: 'light', forcedColors: 'active' }],
] as const

let convenor: Person
let head: Person

const house = House.open()

beforeAll(async () => {
  ;[convenor, head] = await Promise.all([
    house.seat('sammankallande', '/'),
    house.seat('chef-sf-hisingen', '/uppfoljning'),
  ])
}, 60_000)

/** The page in every theme, width and on paper; only where pictures are asked for. */
async function pictures(page: Page, name: string): Promise<void> {
  if (process.env.STYRFORUM_PICTURES === 'no') return
  for (const [look, media] of looks) {
    await page.emulateMedia(media)
    await shotAtWidths(page, `${name}-${look}`)
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' })
  await shotAtWidths(page, `${name}-utskrift`)
  await page.emulateMedia({ media: 'screen' })
}

describe('several avvikelser on one thing', () => {
  it('are proposed to the sammankallande, bound as one question, and can be let go again', async () => {
    const { page, problems } = convenor
    await drawn(page)
    await page.getByText('hör ihop och kan buntas').first().waitFor()
    await pictures(page, 'oversikt')
    await convenor.goTo('/avvikelser')
    await page.getByRole('link', { name: '2 avvikelser om praktik' }).waitFor()
    await pictures(page, 'forslag-till-bunt')
    await page.getByRole('link', { name: '2 avvikelser om praktik' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bunta avvikelser' }).waitFor()
    await pictures(page, 'bunta')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('textbox', { name: /Varför hör de ihop/ }).fill('Båda handlar om återkoppling.')
    await page.getByRole('button', { name: 'Bunta avvikelserna' }).click()
    await page.getByRole('heading', { level: 2, name: 'Buntad fråga' }).waitFor()
    await sent(page)
    await pictures(page, 'leder')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Återkoppling från praktik kommer för sent' }).click()
    await page.getByText('Den här avvikelsen följer med en annan.').waitFor()
    await pictures(page, 'foljer-med')
    await page.getByRole('button', { name: 'Mer att göra' }).click()
    await page.getByRole('menuitem', { name: 'Lös upp bunten' }).click()
    await page.getByRole('heading', { level: 2, name: 'Buntad fråga' }).waitFor({ state: 'detached' })
    await sent(page)
    // What has come since the others were bound goes along with them.
    await convenor.goTo('/avvikelser')
    await page.getByRole('link', { name: '1 avvikelse till om kost och motion kan följa med i bunten' }).click()
    await page.getByRole('group', { name: 'Avvikelser som kan följa med' }).waitFor()
    await pictures(page, 'folj-med')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Lägg till i bunten' }).click()
    await page.getByText('Frågan vilar på 3 avvikelser.').waitFor()
    await page.getByText('Lät fler avvikelser följa med i bunten').waitFor()
    await sent(page)
    expect(problems).toEqual([])
  })
})

describe('uppföljning', () => {
  it('shows a head of department what she may see, says what is left out, and remembers the period', async () => {
    const { page, problems } = head
    await drawn(page)
    for (const name of [
      'Inflöde',
      'Ledtider',
      'Var frågor väntar',
      'Väntar per område',
      'Väntar per stadsområde',
      'Per stadsområde',
      'Förankring',
      'Likvärdighet över tid',
    ])
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
    const waits = page.getByRole('table', { name: 'Var frågor väntar' })
    await waits.getByRole('row', { name: /Inte lyfta till SoB/ }).waitFor()
    expect(await waits.getByText('Hos samverkansgruppen').count()).toBe(0)
    await page.getByText('Samverkansgruppens egna anteckningar läses bara av gruppen.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await pictures(page, 'uppfoljning')
    // What is drawn anew after the sheets are counted falls off the last one.
    const fromNarrow = await sheets(page, 700)
    expect(fromNarrow).toBeGreaterThan(2)
    expect(await sheets(page, 1280)).toBe(fromNarrow)
    await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'Egen period' })
    await page.getByText('Ingen period är vald').waitFor()
    // Six digits are a day; two days in the wrong order are no period, and no other one is shown in its place.
    const [from, to] = ['Från och med', 'Till och med'].map(name => page.getByRole('textbox', { name }))
    await from?.fill('261231')
    await to?.fill('261303')
    await to?.blur()
    await page.getByText('Värdet i ”Till och med” går inte att använda. Välj ett annat.').waitFor()
    await to?.fill('260101')
    await to?.blur()
    await page.getByText('Sista dagen 2026-01-01 ligger före första dagen 2026-12-31.').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    await pictures(page, 'ingen-period')
    await from?.fill('260101')
    await from?.blur()
    await waits.waitFor()
    await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'I år' })
    await page.waitForURL(/period=i-ar/)
    await head.goTo('/uppdrag')
    await drawn(page)
    await head.goTo('/uppfoljning')
    await page.waitForURL(/period=i-ar/)
    expect(problems).toEqual([])
  })

  it('comes along to a meeting as one page, and to a spreadsheet as a file', async () => {
    const { page } = head
    const fetched = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      return download
    }
    const csv = await fetched('Hämta som CSV')
    expect(csv.suggestedFilename()).toMatch(/^uppfoljning \d{4}-01-01 \d{4}-\d\d-\d\d\.csv$/)
    mkdirSync('test-results/uppfoljning', { recursive: true })
    await (await fetched('Hämta som Word')).saveAs('test-results/uppfoljning/rapport.docx')
    const printed = await printByLibreOffice('test-results/uppfoljning/rapport.docx', 'test-results/uppfoljning')
    if (!printed) return console.log('LibreOffice is missing: the report was made, and not printed')
    expect([printed.pages, printed.language]).toEqual([1, 'sv-SE'])
  })
})
