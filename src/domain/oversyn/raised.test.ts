import { describe, expect, it } from 'vitest'
import { asFlatText, asMarkdown, longDirective } from '../../../test/builders/directive.ts'
import { importText } from '../styrmodell/import/import.ts'
import type { ReadOmrade } from '../styrmodell/import/imported.ts'
import { asRead } from '../styrmodell/import/read-model.ts'
import { lagrumTable } from '../styrmodell/lagrum.ts'
import type { Block, Section } from '../styrmodell/text/text.ts'
import { knownVersion } from '../styrmodell/text/versions/known.ts'
import type { Andring } from './andring.ts'
import { collisionsAmong } from './collisions.ts'
import { merge } from './merge.ts'
import { raisedBy } from './raised.ts'
import type { Raised } from './raised-left.ts'
import { modelRaisedBy } from './raised-model.ts'

const known = knownVersion('styrmodell:2025')
if (!known) throw new Error('the version of 2025 is needed')
const base = known
const { sections } = base.text

const imported = (markdown: string) => importText(markdown, sections)
const raised = (from: readonly Section[]) => raisedBy(imported(asMarkdown(from)), base, lagrumTable)
const where = ({ andringar }: Raised) =>
  andringar.map(andring =>
    andring.kind === 'modell'
      ? andring.change.kind
      : `${andring.kind} ${typeof andring.section === 'string' ? andring.section : andring.section.id}`,
  )
const texts = (andringar: readonly Andring[]) => andringar.filter(({ kind }) => kind !== 'modell')
const leftOf = ({ left }: Raised, kind: Raised['left'][number]['kind']) => left.filter(one => one.kind === kind)
const whole = ({ words }: Raised) => words.same + words.proposed + words.left
/** The base with every proposal worked in. */
const merged = ({ andringar }: Raised) =>
  merge(
    base,
    andringar.map((andring, at) => ({ id: `oversyn:${100 - at}` as const, andring })),
  ).version

const changed = (id: string, change: (section: Section) => Section): Section[] =>
  sections.map(section => (section.id === id ? change(section) : section))
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

describe('a directive that was read in, against the version in force', () => {
  it('raises nothing when it says the same', () => {
    const nothing = raised(sections)
    expect(nothing.andringar).toEqual([])
    expect(nothing.left.filter(({ kind }) => kind !== 'fact')).toEqual([])
    expect(whole(nothing)).toBe(nothing.words.in)
    expect(nothing.words).toMatchObject({ proposed: 0, left: 0 })
  })

  it('raises a proposal for each section that is changed, new or gone, and merging them gives the text that was read', () => {
    const directive = [
      ...changed('syfte', section => ({
        ...section,
        blocks: [paragraph('Syftet är att alla får stöd i tid.')],
      })).filter(({ id }) => id !== 'galler-for'),
    ]
    const at = directive.findIndex(({ id }) => id === 'syfte')
    const news = ['Barnets bästa', 'Att mäta', 'Ansvar för lärande'].map(
      (heading): Section => ({ id: heading, level: 2, heading, blocks: [paragraph(`${heading} går före.`)] }),
    )
    directive.splice(at + 1, 0, ...news)
    const found = raised(directive)
    expect(where(found)).toEqual([
      'avsnitt syfte',
      'nytt-avsnitt barnets-basta',
      'nytt-avsnitt att-mata',
      'nytt-avsnitt ansvar-for-larande',
      'utgar galler-for',
    ])
    expect(whole(found)).toBe(found.words.in)
    const id = (heading: string) => news.find(one => one.heading === heading) && heading
    expect(merged(found).text.sections.map(one => id(one.heading) ?? one.id)).toEqual(directive.map(one => one.id))
    expect(merged(found).text.sections.find(one => one.id === 'syfte')?.blocks).toEqual([
      paragraph('Syftet är att alla får stöd i tid.'),
    ])
    expect(
      collisionsAmong(
        found.andringar.map((andring, n) => ({ id: `oversyn:${n}`, andring })),
        base.text,
      ),
    ).toEqual([])
  })

  it('keeps a heading that only has got a number, and tells of the number; a new name is a change', () => {
    const numbered = raised(changed('syfte', section => ({ ...section, heading: '1.2 Syfte' })))
    expect(texts(numbered.andringar)).toEqual([])
    expect(leftOf(numbered, 'number')).toMatchObject([{ section: 'syfte', text: '1.2 Syfte', words: 1 }])
    expect(whole(numbered)).toBe(numbered.words.in)
  })

  it('tells of a section that stands elsewhere or deeper, and raises nothing for it', () => {
    const at = sections.findIndex(({ id }) => id === 'galler-for')
    const moved = [...sections.filter((_, index) => index !== at), ...sections.slice(at, at + 1)]
    expect(leftOf(raised(moved), 'moved')).toEqual([{ kind: 'moved', section: 'galler-for', words: 0 }])
    const deeper = raised(changed('syfte', section => ({ ...section, level: 3 })))
    expect(leftOf(deeper, 'level')).toEqual([{ kind: 'level', section: 'syfte', words: 0 }])
    // Where all headings stand one deeper it is how the document counts.
    const all = raised(
      sections.filter(({ level }) => level < 3).map(one => ({ ...one, level: one.level === 1 ? 2 : 3 })),
    )
    expect(leftOf(all, 'level')).toEqual([])
  })

  it('raises what the tables say otherwise of the model, and tells what no proposal can say', () => {
    const rows = (change: (row: readonly string[]) => readonly string[] | undefined) =>
      sections.map(section => ({
        ...section,
        blocks: section.blocks.map(block =>
          block.kind === 'table'
            ? { ...block, rows: block.rows.flatMap(row => [change(row) ?? []].filter(one => one.length > 0)) }
            : block,
        ),
      }))
    const other = raised(
      rows(row => row.map(cell => (row.includes('Praktik') && cell === 'Arbvux' ? 'Arbvux, SF' : cell))),
    )
    expect(where(other).filter(one => !one.includes(' '))).toContain('utforare')
    const renamed = raised(rows(row => row.map(cell => (cell === 'Praktik' ? 'Arbetsplatsförlagd prövning' : cell))))
    expect(leftOf(renamed, 'model')).toMatchObject([
      { diff: { what: 'delomrade', before: 'Praktik', after: 'Arbetsplatsförlagd prövning' } },
    ])
  })

  it('tells of facts that the file gives otherwise, and of its first page', () => {
    const found = raisedBy(
      imported(`# Ny styrmodell\n\nBeslutad av: SoB\n\nDiarienummer: N 12/26\n\n${asMarkdown(sections)}`),
      base,
      lagrumTable,
    )
    expect(texts(found.andringar)).toEqual([])
    expect(leftOf(found, 'front')).toMatchObject([{ text: 'Ny styrmodell\nBeslutad av: SoB\nDiarienummer: N 12/26' }])
    expect(leftOf(found, 'fact')).toMatchObject([
      { diff: { fact: 'title', after: 'Ny styrmodell' } },
      { diff: { fact: 'diarienummer', after: 'N 12/26' } },
    ])
    expect(whole(found)).toBe(found.words.in)
  })

  it('accounts for every word of a long one out of Markdown, and out of a PDF with its headers and flattened tables', () => {
    for (const text of [asMarkdown(longDirective()), asFlatText(longDirective())]) {
      const found = raisedBy(imported(text), base, lagrumTable)
      expect(whole(found)).toBe(imported(text).words.out)
      expect(found.words.left).toBe(found.left.reduce((sum, { words }) => sum + words, 0))
      expect(found.andringar.length).toBeGreaterThan(10)
    }
  })

  it('does not take a table that has become lines for another text', () => {
    const table = sections.find(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))
    if (!table) throw new Error('no table')
    const lines = changed(table.id, section => ({
      ...section,
      blocks: section.blocks.flatMap(block =>
        block.kind === 'table' ? [block.header, ...block.rows].flat().map(paragraph) : [block],
      ),
    }))
    const found = raised(lines)
    expect(texts(found.andringar)).toEqual([])
    expect(leftOf(found, 'form')).toMatchObject([{ section: table.id }])
  })
})

describe('the model that a text tells', () => {
  const told = asRead(base.model, lagrumTable)
  const change = (edit: (omrade: ReadOmrade) => ReadOmrade) =>
    modelRaisedBy({ ...told, omraden: told.omraden.map(edit) }, base.model, lagrumTable)
  const nothing = { andringar: [], left: [] }

  it('raises nothing when it names the sides in another order, or keeps silent of an exception', () => {
    const turned = (names: readonly string[]) => names.toReversed()
    expect(
      change(omrade => ({
        ...omrade,
        styrning: turned(omrade.styrning),
        delomraden: omrade.delomraden.map(one => ({ ...one, utforare: turned(one.utforare) })),
      })),
    ).toEqual(nothing)
    expect(told.omraden.some(({ delomraden }) => delomraden.some(({ styrning }) => styrning))).toBe(true)
    expect(
      change(omrade => ({ ...omrade, delomraden: omrade.delomraden.map(({ styrning: _, ...one }) => one) })),
    ).toEqual(nothing)
    expect(modelRaisedBy({ omraden: [], forum: [], lagrum: [] }, base.model, lagrumTable)).toEqual(nothing)
  })

  it('raises another styrning, an exception, and a delområde that stands under another område', () => {
    const [sociala, halso, ...rest] = told.omraden
    const moved = halso?.delomraden[0]
    if (!sociala || !halso || !moved) throw new Error('no delområde')
    const omraden = [
      { ...sociala, styrning: ['SF', 'Arbvux'], delomraden: [...sociala.delomraden, { ...moved, styrning: ['SF'] }] },
      { ...halso, delomraden: halso.delomraden.slice(1) },
      ...rest,
    ]
    const found = modelRaisedBy({ ...told, omraden }, base.model, lagrumTable)
    expect(found.andringar.map(({ change }) => change.kind)).toEqual(['styrning-omrade', 'flytta-delomrade'])
    expect(found.left).toEqual([])
  })

  it('leaves a party that steers nothing, a mandate and a lagrum to a person', () => {
    const stranger = change(omrade => ({ ...omrade, styrning: [...omrade.styrning, 'Finsam'] }))
    expect(stranger.andringar).toEqual([])
    expect(new Set(stranger.left.map(({ what }) => what))).toEqual(new Set(['styrning']))
    const forum = told.forum.map((one, at) => (at === 0 ? { ...one, mandat: 'Beslutar om allt.' } : one))
    const other = modelRaisedBy({ ...told, forum, lagrum: ['14 kap. 7 § SoL'] }, base.model, lagrumTable)
    expect(other.andringar).toEqual([])
    expect(other.left.map(({ what, after }) => [what, after])).toContainEqual(['mandat', 'Beslutar om allt.'])
    expect(other.left.map(({ what, after }) => [what, after])).toContainEqual(['lagrum', '14 kap. 7 § SoL'])
  })
})
