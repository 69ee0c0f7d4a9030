import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffUnits } from '../../domain/styrmodell/compare/section-units.ts'
import { diffTexts } from '../../domain/styrmodell/compare/texts.ts'
import { unitsOf } from '../../domain/styrmodell/compare/units.ts'
import type { Block, Section } from '../../domain/styrmodell/text/text.ts'
import {
  columnNames,
  onlyChanged,
  onSide,
  type TrackedBlock,
  type TrackedUnit,
  trackedBlocks,
} from './tracked-blocks.ts'

const section = (...blocks: readonly Block[]): Section => ({ id: 'a', level: 1, heading: 'Forum', blocks })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const list = (ordered: boolean, ...items: readonly string[]): Block => ({ kind: 'list', ordered, items })
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  header,
  rows,
})

const between = (before: Section, after: Section) => trackedBlocks(diffUnits(unitsOf(before), unitsOf(after)))

const unitsIn = (blocks: readonly TrackedBlock[]): TrackedUnit[] =>
  blocks.flatMap(block => {
    if (block.kind === 'line') return [block.unit]
    if (block.kind === 'list') return block.items
    return [...block.heads, ...block.rows.flatMap(row => ('unit' in row ? [row] : []))]
  })

/** Everything that one side shows, cell by cell; a cell that it does not have is empty there. */
const read = (blocks: readonly TrackedBlock[], side: 'removed' | 'added') =>
  unitsIn(blocks)
    .flatMap(unit => onSide(unit, side) ?? [])
    .flatMap(({ cells }) => cells.map(cell => cell.map(({ text }) => text).join('')))
    .filter(Boolean)

const written = (one: Section) =>
  unitsOf(one)
    .flatMap(({ cells }) => cells)
    .filter(Boolean)

const roles = table(
  ['Roll', 'Uppgift'],
  ['Sammankallande', 'Kallar'],
  ['Ledamot', 'Deltar'],
  ['Sekreterare', 'Skriver'],
)

describe('what two versions of a section are drawn as', () => {
  it('is every word of both, whatever became of its paragraphs, lists and tables', () => {
    const words = fc.constantFrom('', 'ett två', 'ett två tre', 'fyra fem', 'fyra fem sex', 'sju')
    const cells = fc.array(words, { minLength: 1, maxLength: 3 })
    const block: fc.Arbitrary<Block> = fc.oneof(
      words.map(paragraph),
      fc.tuple(fc.boolean(), cells).map(([ordered, items]) => list(ordered, ...items)),
      fc
        .tuple(fc.array(words, { maxLength: 3 }), fc.array(cells, { maxLength: 3 }))
        .map(([h, rows]) => table(h, ...rows)),
      words.map((text): Block => ({ kind: 'footnote', mark: '1', text })),
    )
    const sections = fc.array(block, { maxLength: 5 }).map(blocks => section(...blocks))
    fc.assert(
      fc.property(sections, sections, (before, after) => {
        const blocks = between(before, after)
        expect(read(blocks, 'removed')).toEqual(written(before))
        expect(read(blocks, 'added')).toEqual(written(after))
        const changed = unitsIn(onlyChanged(blocks)).filter(({ standing }) => standing !== 'same')
        expect(changed).toEqual(unitsIn(blocks).filter(({ standing }) => standing !== 'same'))
      }),
      { numRuns: 400 },
    )
  })

  it('is a table where there was one, with the changed words marked in their cells', () => {
    const after = section(
      table(
        ['Roll', 'Uppgift'],
        ['Sammankallande', 'Kallar'],
        ['Ledamot', 'Deltar alltid'],
        ['Sekreterare', 'Skriver'],
      ),
    )
    const [, shown] = between(section(roles), after)
    expect(shown).toMatchObject({
      kind: 'table',
      heads: [{ standing: 'same' }],
      rows: [
        { standing: 'same' },
        { standing: 'changed', cells: [[{ kind: 'same' }], [{ text: 'Deltar' }, { kind: 'added', text: ' alltid' }]] },
        { standing: 'same' },
      ],
    })
  })

  it('leaves out rows that are the same, and says how many, but never the head', () => {
    const after = section(
      table(['Roll', 'Uppgift'], ['Sammankallande', 'Kallar'], ['Ledamot', 'Deltar'], ['Ny', 'Roll']),
    )
    const [shown, ...more] = onlyChanged(between(section(roles), after))
    expect(more).toEqual([])
    expect(shown).toMatchObject({
      kind: 'table',
      heads: [{ cells: [[{ text: 'Roll' }], [{ text: 'Uppgift' }]] }],
      rows: [{ unchanged: 2 }, { standing: 'removed' }, { standing: 'added' }],
    })
    expect(onlyChanged(between(section(roles, list(false, 'Ett')), section(roles, list(false, 'Ett'))))).toEqual([])
  })

  it('heads one table with both heads where one has taken the place of the other', () => {
    const after = section(table(['Vem', 'Gör vad'], ['Sammankallande', 'Kallar']))
    const before = section(table(['Roll', 'Uppgift'], ['Sammankallande', 'Kallar']))
    const [, shown, ...more] = between(before, after)
    expect(more).toEqual([])
    if (shown?.kind !== 'table') throw new Error('no table')
    expect(shown.heads.map(({ standing }) => standing)).toEqual(['removed', 'added'])
    expect(columnNames(shown.heads)).toEqual(['Vem', 'Gör vad'])
    expect(columnNames(shown.heads, 'removed')).toEqual(['Roll', 'Uppgift'])
  })

  it('keeps two tables that stand after each other apart', () => {
    const two = section(roles, table(['Forum'], ['SoB']))
    expect(between(two, two).map(({ kind }) => kind)).toEqual(['line', 'table', 'table'])
  })

  it('numbers the items of a list as each version does', () => {
    const before = section(list(true, 'Kalla till mötet', 'Skicka underlag', 'Justera protokollet'))
    const after = section(list(true, 'Kalla till mötet', 'Justera protokollet'))
    const items = unitsIn(between(before, after)).slice(1)
    expect(items.map(({ standing, number }) => [standing, number])).toEqual([
      ['same', 1],
      ['removed', 2],
      ['same', 2],
    ])
    expect(items.map(item => onSide(item, 'removed')?.number)).toEqual([1, 2, 3])
    const again = section(list(true, 'Kalla'), paragraph('Efter mötet:'), list(true, 'Justera'))
    expect(unitsIn(between(again, again)).map(({ number }) => number)).toEqual([undefined, 1, undefined, 1])
  })

  it('lets what has become something else go as the one and come as the other', () => {
    const words = ['Gruppen kallar till möte.', 'Gruppen skickar underlag.']
    const shown = between(section(...words.map(paragraph)), section(list(false, ...words)))
    expect(shown.slice(1)).toMatchObject([
      { kind: 'line', unit: { standing: 'removed' } },
      { kind: 'line', unit: { standing: 'removed' } },
      { kind: 'list', items: [{ standing: 'added' }, { standing: 'added' }] },
    ])
  })

  it('says of what has moved where it went and where it came from, and shows it once on each side', () => {
    const moves = paragraph('Sammankallande har mandat att lyfta frågor till SoB.')
    const facts = { title: 'Anvisning' }
    const { sections } = diffTexts(
      { facts, sections: [section(moves), { ...section(), id: 'b' }] },
      { facts, sections: [section(), { ...section(moves), id: 'b' }] },
    )
    const [away, here] = sections.map(({ units }) => unitsIn(trackedBlocks(units))[1])
    expect(away).toMatchObject({ standing: 'removed', movedTo: 'b' })
    expect(here).toMatchObject({ standing: 'changed', movedFrom: 'a' })
    expect(here && onSide(here, 'removed')).toBeUndefined()
  })
})
