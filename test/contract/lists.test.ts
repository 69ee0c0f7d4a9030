import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seed, tell } from '../../src/local-graph/sample/seed.ts'
import { Story } from '../../src/local-graph/sample/story.ts'
import type { Fields } from '../../src/ports/remote.ts'
import { allLists, lists } from '../../src/sharepoint/lists/all.ts'
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
    const { medlemskap, meetings, items, facts, avvikelser, escalations, forslag, decisions, uppdrag } = story.told()
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
    ]) {
      const { id, author: _1, at: _2, editor: _3, editedAt: _4, pending: _5, ...value } = stored
      const found = lists[id.slice(0, id.indexOf(':')) as keyof typeof lists]
      const mapping = ('definition' in found ? found : found[(value as { forum: 'sob' }).forum]) as ListMapping<unknown>
      expect(mapping.fromFields(mapping.toFields(value))).toEqual({ ok: true, value })
      read += 1
    }
    expect(read).toBeGreaterThan(120)
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
