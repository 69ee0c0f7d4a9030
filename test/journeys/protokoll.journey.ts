import { readFile } from 'node:fs/promises'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { elements, openWord } from '../builders/word-file.ts'
import { axeViolations } from './support/axe.ts'
import { House } from './support/house.ts'
import { printByLibreOffice } from './support/libreoffice.ts'
import { onPaper } from './support/on-paper.ts'
import { changeRow, type Row, rows } from './support/past-the-app.ts'
import { camera } from './support/shots.ts'
import { sent } from './support/waits.ts'

/** The minutes of a meeting of SoB: made, fetched as Word, approved by two, and found out when a row is changed. */
const { shot, shotAtWidths } = camera('protokoll')

/** The address of the minutes that this journey is about, and what they are called. */
let place = ''
let name = ''

/** Each look that there is, by who reads. */
const looks = {
  'chef-sf-centrum': { colorScheme: 'dark' },
  'chef-sf-hisingen': { colorScheme: 'dark' },
  'chef-finsam': { forcedColors: 'active' },
} as const

const house = House.open({ looks })

describe('the minutes of a meeting', () => {
  it('stand in a list that says how far each has come, and which lack a number', async () => {
    const page = await house.sit('samordnare', '/moten')
    await page.getByRole('link', { name: 'Protokoll', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Protokoll' }).waitFor()
    for (const state of [/^Utkast$/, /^Framlag(t|da) för justering$/, /^Justerat$/])
      expect(await page.getByText(state).count(), String(state)).toBeGreaterThan(0)
    await shotAtWidths(page, 'lista')
    expect(await axeViolations(page)).toEqual([])
    const { items } = await decidedMeeting()
    place = `/moten/${items.meeting.replace('meeting:', '')}/protokoll`
  })

  it('are a draft of what the lists say, until the convenor has named who approves and lays them', async () => {
    const page = await house.sit('samordnare', place)
    name = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByText('Utkast', { exact: true }).waitFor()
    await page.getByText(/§ 1 /).first().waitFor()
    await page.getByRole('button', { name: 'Utse', exact: true }).click()
    await page
      .getByRole('alert')
      .getByText(/^Välj minst 2 personer/)
      .waitFor()
    await shot(page, 'utkast-utan-justerare')
    await page.getByRole('checkbox', { name: 'Avdelningschef, SF Centrum' }).check()
    await page.getByRole('checkbox', { name: /Finsam/ }).check()
    await page.getByRole('button', { name: 'Utse', exact: true }).click()
    await page.getByRole('button', { name: 'Ändra justerare' }).waitFor()
    await sent(page)
    await page.getByRole('button', { name: 'Lägg fram för justering' }).click()
    await page.getByText('Framlagt för justering', { exact: true }).waitFor()
    await sent(page)
    await shotAtWidths(page, 'framlagt')
    expect(await axeViolations(page)).toEqual([])
  })

  it('are fetched as a Word file that reads as the page does', async () => {
    const page = await house.sit('samordnare', place)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta som Word' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`${name}.docx`)
    const file = await openWord(new Uint8Array(await readFile(await download.path())))
    const outline = file.paragraphs.filter(({ style }) => /^(Title|Heading[12])/.test(style)).map(({ text }) => text)
    const headings = await page.getByRole('main').getByRole('heading').allInnerTexts()
    expect(outline[0]).toBe(name)
    for (const text of outline) expect(headings).toContain(text)
    expect(outline.some(text => text.startsWith('§ 1 '))).toBe(true)
    const look = file.parts.get('word/styles.xml')
    expect(look && elements(look, 'w:lang')[0]?.getAttribute('w:val')).toBe('sv-SE')
    const sum = /[0-9a-f]{8}( [0-9a-f]{8}){7}/
    const text = file.paragraphs.map(paragraph => paragraph.text).join('\n')
    expect(sum.exec(text)?.[0]).toBe(sum.exec(await page.getByRole('main').innerText())?.[0])
    await download.saveAs('test-results/protokoll/protokoll.docx')
    const printed = await printByLibreOffice('test-results/protokoll/protokoll.docx', 'test-results/protokoll')
    // Where LibreOffice is missing, what is read of the file above is the proof there is.
    if (!printed) return console.log('LibreOffice is missing: the file was read back, and not printed')
    const { pages, language, tags } = printed
    expect([pages > 0, language, tags.Title]).toEqual([true, 'sv-SE', 1])
    expect(Object.entries(tags).reduce((sum, [tag, n]) => (/^(Heading|H\d)/.test(tag) ? sum + n : sum), 0)).toBe(
      outline.length - 1 + file.paragraphs.filter(({ style }) => style === 'Heading3').length,
    )
    expect([tags.Table, (tags.TH ?? 0) > 0]).toEqual([file.tables.length, true])
  })

  it('fill the forum’s own template, and name the placeholders that nobody can fill', async () => {
    const page = await house.sit('samordnare', place)
    const line = (text: string) => new Paragraph({ children: [new TextRun(text)] })
    const lines = [
      'Göteborgs Stad · {{forum}}',
      '{{datum}}',
      '{{narvaro}}',
      '{{punkter}}',
      'Ordförande: {{ordforande}}',
    ]
    const buffer = await Packer.toBuffer(new Document({ sections: [{ children: lines.map(line) }] }))
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const choose = page.getByLabel('Fyll i en mall från datorn')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      choose.setInputFiles({ name: 'mall.docx', mimeType, buffer }),
    ])
    const { paragraphs } = await openWord(new Uint8Array(await readFile(await download.path())))
    expect(paragraphs[0]?.text).toBe('Göteborgs Stad · SoB')
    expect(paragraphs.some(({ text }) => text.startsWith('§ 1 '))).toBe(true)
    await page.getByText('1 platshållare känns inte igen och står kvar i dokumentet').waitFor()
    await page.getByText(/\{\{ordforande\}\}/).waitFor()
    await page.getByText('Platshållare du kan använda').click()
    await shotAtWidths(page, 'egen-mall')
    expect(await axeViolations(page)).toEqual([])
    // The next secretary finds it in the library.
    await page.getByRole('button', { name: 'Lägg mallen i dokumentbiblioteket' }).click()
    await page
      .getByText(/^mall\.docx ligger i dokumentbiblioteket/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Välj mall ur dokumentbiblioteket' }).click()
    await page.getByRole('combobox', { name: 'Mall i dokumentbiblioteket' }).selectOption({ label: 'mall.docx' })
    const [again] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Fyll i mallen' }).click(),
    ])
    const filled = await openWord(new Uint8Array(await readFile(await again.path())))
    expect(filled.paragraphs.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text))
    await choose.setInputFiles({ name: 'mall.docx', mimeType, buffer: Buffer.from('ingen mall') })
    await page.getByText('Filen är ingen Word-mall').waitFor()
  })

  it('are approved point by point by the two who were named; an objection keeps them open', async () => {
    const first = await house.sit('chef-sf-centrum', place)
    await first.getByRole('link', { name: 'Justera' }).click()
    await first.getByRole('heading', { level: 1, name: /^Justera / }).waitFor()
    await shotAtWidths(first, 'justera')
    expect(await axeViolations(first)).toEqual([])
    await first.getByRole('button', { name: 'Godkänn hela protokollet' }).click()
    await first.getByText(/SF Centrum har justerat/).waitFor()
    await sent(first)
    const second = await house.sit('chef-finsam', place.replace('protokoll', 'justera'))
    await second.getByRole('checkbox', { name: 'Jag har en invändning mot § 1' }).check()
    await second.getByRole('button', { name: 'Lämna 1 invändning, godkänn resten' }).click()
    await second.getByRole('button', { name: /^Ange ”Invändning mot § 1”/ }).waitFor()
    await second.getByRole('textbox', { name: 'Invändning mot § 1' }).fill('Finsam avstod.')
    await shot(second, 'invandning')
    await second.getByRole('button', { name: 'Lämna 1 invändning, godkänn resten' }).click()
    await second.getByText('Invändning finns').waitFor()
    await second.getByText('§ 1: Finsam avstod.').waitFor()
    await sent(second)
    await shot(second, 'invandning-finns')
    const other = await house.sit('chef-ffs', place.replace('protokoll', 'justera'))
    await other.getByText('Det finns inget för dig att justera här').waitFor()
    await second.getByRole('link', { name: 'Justera' }).click()
    await second.getByRole('button', { name: 'Godkänn hela protokollet' }).click()
    await second.getByText('Justerat', { exact: true }).waitFor()
    await sent(second)
  })

  it('are locked then: they can be given their number, and corrected by a point of a later meeting', async () => {
    const page = await house.sit('samordnare', place)
    await page.getByText('Justerat', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Lägg fram' }).count()).toBe(0)
    await page.getByRole('textbox', { name: 'Diarienummer' }).fill('0777/26')
    await page.getByRole('button', { name: 'Spara numret' }).click()
    await page.getByText('0777/26').first().waitFor()
    await page.getByRole('button', { name: 'Rätta på nästa möte' }).click()
    await page
      .getByText(/Rättelsen står på dagordningen/)
      .first()
      .waitFor()
    await sent(page)
    await shotAtWidths(page, 'justerat')
    expect(await axeViolations(page)).toEqual([])
    const list = await house.sit('samordnare', '/moten?forum=sob')
    await list
      .getByRole('link', { name: /^torsdag/ })
      .first()
      .click()
    await list.getByRole('heading', { name: /^Rättelse av § 1/ }).waitFor()
    await list
      .getByRole('link', { name: /^Protokollet / })
      .first()
      .waitFor()
    await list.getByRole('button', { name: 'Sätt upp föregående protokoll' }).click()
    await list.getByRole('heading', { name: /^Föregående protokoll/ }).waitFor()
    await shot(list, 'foregaende-protokoll')
  })

  it('hold by their digest, until a row is changed round the app: then the very point and row are named', async () => {
    const page = await house.sit('chef-sf-hisingen', place.replace('protokoll', 'verifiera'))
    await page.getByText('Listorna säger detsamma som protokollet.').waitFor()
    await page.getByText('Texten stämmer med sin kontrollsumma.').waitFor()
    await shot(page, 'verifierat')
    const { decision, items } = await decidedMeeting()
    await changeRow(house.app, 'agare', 'Beslut', decision, { Text: 'Något helt annat.' })
    await changeRow(house.app, 'agare', 'SoB-Punkter', items.point, { Rubrik: 'Omskriven rubrik' })
    const again = await house.sit('chef-sf-hisingen', place.replace('protokoll', 'verifiera'))
    await again.getByText('Listorna säger något annat än protokollet.').first().waitFor()
    const differences = again.getByRole('list', { name: 'Skillnader mellan protokollet och listorna' })
    await differences.getByRole('heading', { name: /^§ \d+ .*Rubrik$/ }).waitFor()
    await differences.getByText('Omskriven rubrik').first().waitFor()
    await differences.getByRole('heading', { name: /Utfall$/ }).waitFor()
    await differences.getByText(/En rad som har ändrats efteråt räknas inte/).waitFor()
    // The text that was approved is the same as before.
    await again.getByText('Texten stämmer med sin kontrollsumma.').waitFor()
    await again.getByRole('textbox', { name: 'Kontrollsumman i den registrerade handlingen' }).fill('ABCD 1234')
    await again.getByText('Den registrerade handlingen har en annan kontrollsumma.').waitFor()
    await shotAtWidths(again, 'verifiera')
    expect(await axeViolations(again)).toEqual([])
    const minutes = await house.sit('chef-sf-hisingen', place)
    await minutes.getByText(/säger i dag något annat än protokollet på \d+ ställe/).waitFor()
    expect(await minutes.getByText('Omskriven rubrik').count()).toBe(0)
    await shot(minutes, 'listorna-skiljer')
  })

  it('say so when the very row of the text is changed', async () => {
    const text = (await rows(house.app, 'SoB-Handelser')).find(
      ({ fields }) => fields.Slag === 'protokoll' && place.includes(fields.Mote?.replace('meeting:', '') ?? '-'),
    )
    await changeRow(house.app, 'agare', 'SoB-Handelser', text, {
      Protokoll: text?.fields.Protokoll?.replace('Gemensam', 'Egen') ?? '',
    })
    const page = await house.sit('chef-sf-hisingen', place)
    await page.getByText('En framlagd text räknas inte').waitFor()
    await shot(page, 'raden-andrad')
  })

  it('are found by their words, whatever the case', async () => {
    const page = await house.sit('samordnare', '/moten/sok')
    await page.getByRole('searchbox', { name: 'Ord att söka efter' }).fill('FÖREGÅ')
    await page.getByText(/^\d+ träff(ar)?\./).waitFor()
    await shotAtWidths(page, 'sok')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('searchbox', { name: 'Ord att söka efter' }).fill('finnsinte')
    await page.getByText('Inget möte innehåller ”finnsinte”').waitFor()
    await page.getByRole('searchbox', { name: 'Ord att söka efter' }).fill('föregå')
    await page.getByRole('list', { name: 'Träffar' }).getByRole('link').first().click()
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Sök' }).waitFor()
  })

  it('give a decision as a document of its own, and print without buttons', async () => {
    const page = await house.sit('chef-finsam', '/beslut')
    await page
      .getByRole('main')
      .getByRole('link', { name: /SoB \d{4}-/ })
      .last()
      .click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta som Word' }).click(),
    ])
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    expect((await openWord(new Uint8Array(await readFile(await download.path())))).paragraphs[0]?.text).toBe(title)
    await onPaper(page, 'test-results/protokoll/beslut')
    const minutes = await house.sit('samordnare', place)
    await onPaper(minutes, 'test-results/protokoll/protokoll')
    await onPaper(
      await house.sit('samordnare', place.replace('protokoll', 'pagaende')),
      'test-results/protokoll/pagaende',
    )
    expect(house.unseen()).toEqual([])
  })
})

/** A held meeting of SoB with a decision and without minutes: the newest such in the sample. */
async function decidedMeeting(): Promise<{
  decision: Row | undefined
  items: { meeting: string; point: Row | undefined }
}> {
  const [decisions, points, facts] = await Promise.all([
    rows(house.app, 'Beslut'),
    rows(house.app, 'SoB-Punkter'),
    rows(house.app, 'SoB-Handelser'),
  ])
  const laid = new Set(facts.filter(({ fields }) => fields.Slag === 'protokoll').map(({ fields }) => fields.Mote))
  const own = place ? `meeting:${place.split('/')[2]}` : undefined
  const decision = decisions
    .filter(({ fields }) => fields.Mote && (own ? fields.Mote === own : !laid.has(fields.Mote)))
    .at(-1)
  const point = points.find(({ fields }) => `punkt:${fields.ClientKey}` === decision?.fields.Punkt)
  return { decision, items: { meeting: decision?.fields.Mote ?? '', point } }
}
