import { describe, expect, it } from 'vitest'
import { styrmodell2024 } from '../versions/2024.ts'
import { canonicalVersion, digestOfVersion } from './digest.ts'
import { linesOf, type OutlineEntry, outlineOf, plainText, searchText, sectionOf, wordsOf } from './read.ts'
import { newSectionId } from './section-id.ts'
import type { Section, StyrmodellText } from './text.ts'

const section = (id: string, level: Section['level'], ...blocks: Section['blocks']): Section => ({
  id,
  level,
  heading: `Om ${id}`,
  blocks,
})

const text: StyrmodellText = {
  facts: { title: 'Anvisning' },
  sections: [
    section(
      'syfte',
      1,
      { kind: 'paragraph', text: 'Ett gemensamt stöd.¹' },
      { kind: 'footnote', mark: '1', text: 'Not' },
    ),
    section('forum', 1),
    section('sob', 2, { kind: 'list', ordered: false, items: ['beslutar', 'ger uppdrag'] }),
    section('tabell', 3, { kind: 'table', header: ['Område', 'Styrning'], rows: [['Sociala', 'SF']] }),
    section('bilaga', 1),
  ],
}

describe('the text of a version', () => {
  it('is read as plain lines', () => {
    expect(text.sections.map(plainText)).toEqual([
      'Ett gemensamt stöd.¹\n1 Not',
      '',
      'beslutar\nger uppdrag',
      'Område\tStyrning\nSociala\tSF',
      '',
    ])
    expect(wordsOf(' – 4 kap.\t1 §  och\u00a0så ')).toEqual(['4', 'kap.', '1', 'och', 'så'])
    expect(
      linesOf({
        kind: 'table',
        header: [],
        rows: [
          ['a', 'b'],
          ['c', ''],
        ],
      }),
    ).toEqual(['a\tb', 'c\t'])
    expect(sectionOf(text, 'sob')?.heading).toBe('Om sob')
  })

  it('has an outline, also where a level is skipped', () => {
    const told = (entries: readonly OutlineEntry[]): unknown[] =>
      entries.map(({ section, under }) => (under.length > 0 ? [section.id, told(under)] : section.id))
    expect(told(outlineOf(text.sections))).toEqual(['syfte', ['forum', [['sob', ['tabell']]]], 'bilaga'])
    expect(told(outlineOf([section('a', 3), section('b', 1)]))).toEqual(['a', 'b'])
  })

  it('is searched in headings, paragraphs, items and cells', () => {
    const found = (asked: string) =>
      searchText(text, asked).map(hit => [hit.section.id, hit.line.slice(hit.from, hit.to)])
    expect(found('  BESLUTAR')).toEqual([['sob', 'beslutar']])
    expect(found('styrning')).toEqual([['tabell', 'Styrning']])
    expect(found('om bilaga')).toEqual([['bilaga', 'Om bilaga']])
    expect(found(' ')).toEqual([])
  })

  it('gives a new section an id of its own', () => {
    expect(newSectionId('Områden, styrning & utförare', [])).toBe('omraden-styrning-utforare')
    expect(newSectionId('Forum', ['forum', 'forum-2'])).toBe('forum-3')
    expect(newSectionId('§', [])).toBe('avsnitt')
    expect(newSectionId('a'.repeat(200), [])).toHaveLength(60)
  })
})

describe('the digest of a version', () => {
  const version = { text, model: styrmodell2024 }

  it('covers the text and the model, and does not care how either was put together', () => {
    const digest = digestOfVersion(version)
    expect(
      digestOfVersion({ model: { ...styrmodell2024 }, text: { sections: text.sections, facts: text.facts } }),
    ).toBe(digest)
    expect(digestOfVersion({ ...version, model: { ...styrmodell2024, name: 'Annat' } })).not.toBe(digest)
    const [first, ...rest] = text.sections
    if (!first) throw new Error('no section')
    const changed = { ...text, sections: [{ ...first, heading: 'Annat' }, ...rest] }
    expect(digestOfVersion({ ...version, text: changed })).not.toBe(digest)
    expect(digestOfVersion({ ...version, text: { ...text, facts: { title: 'Annan' } } })).not.toBe(digest)
  })

  it('is of a text that can be read back', () => {
    const read = JSON.parse(canonicalVersion(version)) as { kind: string; text: unknown; model: unknown }
    expect(read).toEqual({ kind: 'styrforum.styrmodell.v1', text, model: JSON.parse(JSON.stringify(styrmodell2024)) })
  })
})
