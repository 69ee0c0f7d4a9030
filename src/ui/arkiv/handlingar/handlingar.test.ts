import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../../test/builders/held-meeting.ts'
import { World } from '../../../../test/builders/world.ts'
import type { Block } from '../../../ports/documents.ts'
import { take } from '../../../sharepoint/arkiv/arkiv.ts'
import { text } from '../../text/text.ts'
import { ownDocuments } from '../own-documents.ts'
import { recordsDocument } from '../records-document.ts'
import { handlingarOf } from './handlingar.ts'

const order = { forums: ['sob', 'samverkan', 'analys'], from: '2024-01-01', to: '2026-12-31' } as const

const lineOf = (block: Block): string[] => {
  if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`]
  if (block.kind === 'paragraph') return [block.runs.map(run => run.text).join('')]
  if (block.kind === 'list') return block.items.map(runs => runs.map(run => run.text).join(''))
  return block.kind === 'table' ? [block.caption, ...[block.header, ...block.rows].map(row => row.join(' | '))] : []
}

/** The readable document of everything in a world, line by line. */
function linesOf(world: World, keys = take(world.state, order).keys): string[] {
  const desk = world.desk('samordnare')
  const { outside } = take(world.state, order)
  const head = { title: 'Handlingar', lines: [], outside }
  const document = recordsDocument(handlingarOf(keys, desk, text), head, desk, text)
  return document.blocks.flatMap(lineOf)
}

/** What a machine would say: keys, moments, and words tied together with hyphens where Swedish has none. */
const codes =
  /[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d\d-\d\dT|\b(sf-\w+|ej-\w+|pa-dagordningen|godkand|narvaro|kost-motion|gemensamt-nominerad|representerande-chef|tillstyrker-med\S+)\b/

describe('the readable document', () => {
  it('tells of a meeting as a meeting: who was there and who was not, minutes with their points, and their approval', () => {
    const held = new HeldMeeting()
    const { world, meeting } = held
    const present = [
      { role: 'samordnare', part: 'arbvux' },
      { role: 'avdelningschef', part: 'sf-hisingen', substitute: true },
    ] as const
    world.do('samordnare', { kind: 'note-narvaro', meeting, present, text: '' })
    held.name().lay()
    held.answer('chefCentrum', [{ item: held.decided, text: 'Datumet saknas.' }])
    const lines = linesOf(world)
    expect(lines.slice(0, 5)).toEqual([
      '# Möten, kallelser och protokoll',
      '## Möte, SoB 12 oktober 2026',
      'Forum: SoB',
      'Tid: 12 oktober 2026, v. 42, kl. 09.00–11.00',
      'Plats: Rum 1',
    ])
    expect(below(lines, '### Närvaro, SoB 12 oktober 2026', 3)).toEqual([
      'Närvarande: Avdelningschef (samordnare), Arbvux; Avdelningschef, SF Hisingen (ersättare)',
      expect.stringMatching(/^Frånvarande: Avdelningschef, SF Centrum; .*Representerande chef, Finsam/),
      'Skrivet 12 oktober 2026 av Avdelningschef (samordnare), Arbvux.',
    ])
    expect(lines.filter(line => line.startsWith('## '))[1]).toBe('## Protokoll, SoB 12 oktober 2026')
    const order = ['### Punkt: Kallelserutin', '### Närvaro, SoB 12 oktober 2026', '## Protokoll, SoB 12 oktober 2026']
    expect(lines.filter(line => order.includes(line))).toEqual(order)
    const minutes = lines.slice(lines.indexOf('## Protokoll, SoB 12 oktober 2026'))
    expect(minutes).toEqual(
      expect.arrayContaining([
        'SF Centrum | Avdelningschef | Frånvarande',
        '### § 1 Kallelserutin',
        '### Beslut SoB 2026-001: Gemensam kallelserutin',
        'Uppdrag till Arbvux, klart 1 december 2026: Skriv rutinen.',
        '### Justering',
        'Representerande chef, Finsam har inte svarat.',
      ]),
    )
    expect(below(lines, '### Justering av protokollet, SoB 12 oktober 2026', 1)).toEqual(['Svar: § 1: Datumet saknas.'])
  })

  it('calls each row by its noun and gives it name by name, in words', () => {
    const { world } = new HeldMeeting()
    const lines = linesOf(world)
    expect(lines.filter(line => line.startsWith('# '))).toEqual([
      '# Möten, kallelser och protokoll',
      '# Avvikelser',
      '# Händelser om en avvikelse',
      '# Lyfta frågor',
      '# Ställningstaganden',
      '# Beslut',
      '# Uppdrag',
      '# Platser i forumen',
    ])
    expect(below(lines, '## Bordläggning: Lokaler', 3)).toEqual([
      'Möte: SoB 12 oktober 2026',
      'Med egna ord: Underlag saknas.',
      'Skrivet 12 oktober 2026 av Avdelningschef (samordnare), Arbvux.',
    ])
    expect(below(lines, '## Ställningstagande: Kallelse till gemensam kartläggning uteblir', 3)).toEqual([
      'Part: Arbvux',
      'Ställning: Tillstyrker',
      'Vad står bakom: Egen bedömning',
    ])
    expect(below(lines, '## SoB 2026-001 Gemensam kallelserutin', 6)).toEqual([
      'Forum: SoB',
      'Slag: Beslut med uppdrag',
      'Beslutat: 12 oktober 2026',
      'Möte: SoB 12 oktober 2026',
      'Fråga: Kallelse till gemensam kartläggning uteblir',
      'Beslut: SoB beslutar om en gemensam kallelserutin.',
    ])
    expect(lines.filter(line => codes.test(line))).toEqual([])
  })

  it('says of what does not count that it does not, and by which rule', () => {
    const world = new World()
    const avvikelse = world.raise()
    const value = { kind: 'nominering', forum: 'samverkan', avvikelse, text: '' } as const
    world.store('stranger', { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value })
    const heading = '## Nominering: Kallelse till gemensam kartläggning uteblir'
    expect(below(linesOf(world), heading, 2)).toEqual([
      expect.stringMatching(/^Räknas inte: .+\.$/),
      'Skrivet 5 oktober 2026 av Någon utan uppdrag.',
    ])
  })

  it('says which attached files it does not hold, and where they lie', () => {
    const held = new HeldMeeting()
    expect(linesOf(held.world)).not.toContain('# Bifogade filer som inte är med')
    held.change('samordnare', held.free, { papers: [{ name: 'Budget.xlsx', link: 'https://example.com/Budget.xlsx' }] })
    expect(linesOf(held.world).slice(0, 3)).toEqual([
      '# Bifogade filer som inte är med',
      'Filerna ligger i webbplatsens dokumentbibliotek. Här står namn och adress.',
      'Budget.xlsx (https://example.com/Budget.xlsx)',
    ])
  })

  it('holds what was asked for and nothing else', () => {
    const { world } = new HeldMeeting()
    const [decision] = world.state.decisions
    const lines = linesOf(world, [decision?.id.slice('beslut:'.length) ?? ''])
    expect(lines.filter(line => line.startsWith('#'))).toEqual(['# Beslut', '## SoB 2026-001 Gemensam kallelserutin'])
  })
})

describe('documents of their own', () => {
  it('are the kallelser that were sent, the minutes that are approved, and the decisions', () => {
    const held = new HeldMeeting()
    const { world } = held
    const paths = () =>
      ownDocuments(take(world.state, order).keys, world.desk('samordnare'), text).map(({ path }) => path)
    const called = () => {
      const meeting = world.meeting('sob')
      world.do('samordnare', { kind: 'put-on-agenda', meeting, heading: 'Läget', item: 'information' })
      return meeting
    }
    const decision = 'dokument/beslut/SoB 2026-001 Gemensam kallelserutin.docx'
    held.name().lay()
    expect(paths()).toEqual([decision])
    held.answer('chefCentrum').answer('chefFinsam')
    const next = called()
    world.do('samordnare', { kind: 'publish-kallelse', meeting: next, text: '' })
    expect(paths()).toEqual([
      'dokument/kallelser/Kallelse SoB 2026-10-19.docx',
      'dokument/protokoll/Protokoll SoB 2026-10-12.docx',
      decision,
    ])
    // Two meetings of one day have a document each.
    const other = called()
    world.do('samordnare', { kind: 'publish-kallelse', meeting: other, text: '' })
    expect(paths()[1]).toBe('dokument/kallelser/Kallelse SoB 2026-10-19 2.docx')
  })
})

/** The lines below a heading. */
function below(lines: readonly string[], heading: string, count: number): string[] {
  const place = lines.indexOf(heading)
  if (place < 0) throw new Error(`no ${heading} in:\n${lines.join('\n')}`)
  return lines.slice(place + 1, place + 1 + count)
}
