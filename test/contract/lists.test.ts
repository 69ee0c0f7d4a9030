import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ForumFact } from '../../src/domain/forum/facts.ts'
import type { Medlemskap } from '../../src/domain/forum/medlemskap.ts'
import type { AgendaItem } from '../../src/domain/meeting/meeting.ts'
import type { ForumKey } from '../../src/domain/styrmodell/styrmodell.ts'
import { seed, tell } from '../../src/local-graph/sample/seed.ts'
import { Story } from '../../src/local-graph/sample/story.ts'
import type { Fields } from '../../src/ports/remote.ts'
import { allLists, lists } from '../../src/sharepoint/lists/all.ts'
import { setOf } from '../../src/sharepoint/lists/forum.ts'
import type { ListMapping } from '../../src/sharepoint/lists/mapping.ts'

const mappings: ListMapping<unknown>[] = Object.values(lists).flatMap(list =>
  'definition' in list ? [list] : Object.values(list),
) as ListMapping<unknown>[]
const byName = new Map(mappings.map(mapping => [mapping.definition.name, mapping]))

/** Every row of the sample year, as columns. */
const rows: { list: string; fields: Fields }[] = []
const keep = ({ list, fields }: { list: string; fields: unknown }) => {
  rows.push({ list, fields: fields as Fields })
  return { id: String(rows.length), eTag: '' }
}
seed({ addItem: keep, changeItem: keep }, new Date('2026-11-22T06:30:00Z'))

describe('lists', () => {
  it('reads back what it writes, for everything that a whole year holds', () => {
    const story = new Story({ addItem: () => ({ id: '1', eTag: '' }), changeItem: () => ({ id: '1', eTag: '' }) })
    tell(story, new Date('2026-11-22T06:30:00Z'))
    const {
      medlemskap,
      meetings,
      items,
      facts,
      avvikelser,
      escalations,
      forslag,
      decisions,
      uppdrag,
      steps,
      forankringar,
      underlag,
      oversynFacts,
      versionRows,
      avsnittRows,
    } = story.told()
    let read = 0
    for (const stored of [
      ...medlemskap,
      ...meetings,
      ...items,
      ...facts,
      ...avvikelser,
      ...escalations,
      ...forslag,
      ...decisions,
      ...uppdrag,
      ...steps,
      ...forankringar,
      ...underlag,
      ...oversynFacts,
      ...versionRows,
      ...avsnittRows,
    ]) {
      const { id, author: _1, at: _2, editor: _3, editedAt: _4, pending: _5, ...value } = stored
      const found = lists[id.slice(0, id.indexOf(':')) as keyof typeof lists]
      const mapping = (
        'definition' in found ? found : found[setOf((value as { forum: ForumKey }).forum)]
      ) as ListMapping<unknown>
      expect(mapping.fromFields(mapping.toFields(value))).toEqual({ ok: true, value })
      read += 1
    }
    expect(read).toBeGreaterThan(120)
  })

  const key = '00000000-0000-4000-8000-00000000000'
  const whole: AgendaItem = {
    forum: 'analys',
    meeting: `meeting:${key}1`,
    order: 'i',
    heading: 'Volymer 2026 \u{1f4c8} עברית',
    kind: 'beslut',
    subject: `uppdrag:${key}2`,
    presenter: { role: 'analytiker', part: 'sf-hisingen' },
    minutes: 15,
    proposal: 'Gruppen beslutar att\nlämna underlaget.',
    standing: 'ej-genomfort',
    from: `punkt:${key}3`,
    papers: [{ name: 'Volymer.docx', link: 'https://styrforum.example/Dokument/Volymer.docx' }],
    notes: [{ id: 'a', text: 'Det som sades.' }],
    state: 'pa-dagordningen',
  }
  const { forum: _, order: _1, state: _2, meeting, notes: _3, standing: _4, from: _5, ...point } = whole
  const facts: ForumFact[] = (['sob', 'samverkan', 'analys', 'grupp-boende-och-arbete'] as const).flatMap(forum => [
    {
      kind: 'kallelse',
      forum,
      meeting,
      called: {
        day: '2027-01-01',
        start: '09:00',
        end: '11:00',
        place: '',
        points: [{ item: `punkt:${key}4`, ...point }],
      },
      text: 'Välkomna',
    },
    { kind: 'aterkallad-kallelse', forum, meeting, kallelse: `handelse:${key}5`, text: 'Fel dag' },
    {
      kind: 'narvaro',
      forum,
      meeting,
      present: [
        { role: 'sammankallande', part: 'arbvux' },
        { role: 'analytiker', part: 'sf-hisingen', substitute: true },
      ],
      text: '',
    },
  ])

  it.each(facts)('reads back $kind of $forum whole', fact => {
    const mapping = lists.handelse[setOf(fact.forum)]
    expect(mapping.fromFields(mapping.toFields(fact))).toEqual({ ok: true, value: fact })
  })

  it('reads back a point with everything a point may hold, in every forum', () => {
    for (const forum of ['sob', 'samverkan', 'analys', 'grupp-boende-och-arbete'] as const) {
      const value = { ...whole, forum }
      const mapping = lists.punkt[setOf(forum)]
      expect(mapping.fromFields(mapping.toFields(value))).toEqual({ ok: true, value })
    }
  })

  it('takes no forum that the lists are not of, no paper outside the web and no minutes that are none', () => {
    const fields = lists.punkt.arbetsgrupper.toFields(whole)
    const bad = (broken: Fields) => {
      const read = lists.punkt.arbetsgrupper.fromFields({ ...fields, ...broken })
      return read.ok ? [] : read.columns
    }
    for (const Forum of ['sob', 'samverkan', 'grupp-', 'grupp-Å', '']) expect(bad({ Forum })).toEqual(['Forum'])
    for (const link of ['javascript:alert(1)', 'file:///c:/a', 'https://a b', '/sites/a'])
      expect(bad({ Bilagor: JSON.stringify([{ name: 'a', link }]) })).toEqual(['Bilagor'])
    for (const Minuter of [-5, 1.5, 601]) expect(bad({ Minuter })).toEqual(['Minuter'])
  })

  it('keeps a seat of a working group, and of somebody who sits in, apart from the others', () => {
    const value: Medlemskap = {
      person: 'p',
      forum: 'grupp-boende-och-arbete',
      role: 'ersattare',
      substitutes: 'deltagare',
      part: 'sf-centrum',
      from: '2026-01-01',
      to: '2026-12-31',
    }
    const fields = lists.medlemskap.toFields(value)
    expect(fields).toMatchObject({ Forum: 'grupp', Grupp: 'grupp-boende-och-arbete' })
    expect(lists.medlemskap.fromFields(fields)).toEqual({ ok: true, value })
    expect(lists.medlemskap.fromFields({ ...fields, Grupp: '' })).toEqual({ ok: false, columns: ['Grupp'] })
  })

  it('writes only columns that the list has, and choices that it knows', () => {
    for (const { list, fields } of rows) {
      const columns = new Map(byName.get(list)?.definition.columns.map(column => [column.name, column.type]))
      for (const [name, value] of Object.entries(fields)) {
        const type = columns.get(name)
        expect(type, `${list}.${name}`).toBeDefined()
        if (type?.kind === 'choice') expect(type.choices).toContain(value)
        if (type?.kind === 'text') expect(String(value).length).toBeLessThanOrEqual(type.maxLength)
      }
    }
  })

  it('names the columns that are wrong when another tool has written nonsense, and never throws', () => {
    const [first] = rows.filter(({ list }) => list === 'Eskaleringar')
    if (!first) throw new Error('the sample has no escalation')
    const read = (broken: Fields) => byName.get('Eskaleringar')?.fromFields({ ...first.fields, ...broken })
    expect(read({ Grund: 'för att' })).toEqual({ ok: false, columns: ['Grund'] })
    expect(read({ Standpunkter: 'inte JSON', Avvikelse: 'avvikelse:1' })).toEqual({
      ok: false,
      columns: ['Avvikelse', 'Standpunkter'],
    })
    expect(read({ Standpunkter: '{"part":1}' })).toEqual({ ok: false, columns: ['Standpunkter'] })
    expect(byName.get('Samverkan-Handelser')?.fromFields({ Slag: 'behandling' })).toMatchObject({ ok: false })
    expect(byName.get('Samverkan-Handelser')?.fromFields({ Slag: 'hittepå' })).toMatchObject({
      ok: false,
      columns: ['Slag'],
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...mappings),
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double(), fc.boolean())),
        (mapping, fields) => {
          expect(mapping.fromFields(fields).ok).toBe(false)
        },
      ),
    )
  })

  it('takes a column that was cleared for one that is not set', () => {
    const read = byName
      .get('Avvikelser')
      ?.fromFields({ ...rows.find(({ list }) => list === 'Avvikelser')?.fields, Stadsomrade: '' })
    expect(read).toMatchObject({ ok: true })
    expect(read?.ok && read.value).not.toHaveProperty('stadsomrade')
  })
})

describe('definitions', () => {
  it('have a key that is unique, ASCII names, and at most twenty lists so that one batch reads them all', () => {
    expect(allLists.length).toBeLessThanOrEqual(20)
    for (const list of allLists) {
      expect(list.name).toMatch(/^[A-Za-z-]+$/)
      expect(list.columns[0]).toMatchObject({ name: 'ClientKey', unique: true })
      for (const column of list.columns) expect(column.name).toMatch(/^[A-Za-z]+$/)
    }
  })

  it('let nobody change a fact', () => {
    for (const list of allLists.filter(({ kind }) => kind === 'fact'))
      for (const level of Object.values(list.rights)) expect(['read', 'append']).toContain(level)
  })
})
