import { describe, expect, it } from 'vitest'
import { avvikelseText, World } from '../../test/builders/world.ts'
import { madeNumber } from '../domain/klientskydd/made-numbers.ts'
import type { Chance, Clock } from '../ports/clock.ts'
import type { ListView, ViewRow } from '../ports/replica.ts'
import { allLists } from '../sharepoint/lists/all.ts'
import { stateReader } from '../sharepoint/read-state.ts'
import { styrforumModel } from './model.ts'

const signature = { person: 'p', name: 'P', at: '2026-10-05T08:00:00Z' }

function row(key: string, fields: ViewRow['fields']): ViewRow {
  return { key, id: '7', fields, created: signature, modified: signature, pending: false }
}

function views(rows: Record<string, ViewRow[]>, hidden: string[] = []): Map<string, ListView> {
  return new Map(
    allLists.map(({ name }) => [
      name,
      {
        access: hidden.includes(name) ? 'hidden' : 'seen',
        rows: new Map((rows[name] ?? []).map(entry => [entry.key, entry])),
      },
    ]),
  )
}

const meeting = { Datum: '2026-10-08', Start: '09:00', Slut: '10:00', Plats: 'Rum 1' }
const key = '00000000-0000-4000-8000-000000000001'

describe('reading lists into a state', () => {
  it('signs each thing with what SharePoint says and knows which forum a list belongs to', () => {
    const state = stateReader()(views({ 'SoB-Moten': [row(key, meeting)] }))
    expect(state.meetings).toEqual([
      {
        forum: 'sob',
        day: '2026-10-08',
        start: '09:00',
        end: '10:00',
        place: 'Rum 1',
        id: `meeting:${key}`,
        author: 'p',
        at: signature.at,
        editor: 'p',
        editedAt: signature.at,
        pending: false,
      },
    ])
  })

  it('sets aside rows that cannot be read, with the list, the item and the columns', () => {
    const state = stateReader()(
      views({ 'SoB-Moten': [row(key, { ...meeting, Datum: 'i morgon' }), row('#9', meeting)] }),
    )
    expect(state.meetings).toEqual([])
    expect(state.unreadable).toEqual([
      { list: 'SoB-Moten', itemId: '7', columns: ['Datum'] },
      { list: 'SoB-Moten', itemId: '7', columns: ['ClientKey'] },
    ])
  })

  it('knows which forums the reader may see', () => {
    expect(stateReader()(views({}, ['SoB-Handelser'])).forumsSeen).toEqual(['samverkan', 'analys'])
    expect(stateReader()(new Map()).forumsSeen).toEqual([])
  })

  it('leaves what has not changed as the same objects, so that a page draws only what is new', () => {
    const read = stateReader()
    const lists = views({ 'SoB-Moten': [row(key, meeting)], Avvikelser: [] })
    const before = read(lists)
    const changed = new Map(lists).set('Avvikelser', { access: 'seen', rows: new Map() })
    const after = read(changed)
    expect(after.meetings).toBe(before.meetings)
    expect(after.meetings[0]).toBe(before.meetings[0])
    expect(after.avvikelser).not.toBe(before.avvikelser)
  })
})

describe('turning a command into writes', () => {
  const clock: Clock = { now: () => '2026-10-05T09:00:00Z', wait: async () => undefined }
  let made = 0
  const chance: Chance = {
    key: () => {
      made += 1
      return `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`
    },
    fraction: () => 0.5,
  }

  /** A model that has fetched what it takes to decide. */
  const modelOf = async (person: string) => {
    const model = styrforumModel(person, clock, chance)
    await model.prepare?.()
    return model
  }

  it('adds a row with a fresh key each time', async () => {
    const world = new World()
    const model = await modelOf('repHisingen')
    const keys = [1, 2].map(() => {
      const decided = model.decide({ kind: 'share-avvikelse', text: avvikelseText }, world.state)
      return decided.ok && decided.writes[0]?.key
    })
    expect(new Set(keys).size).toBe(2)
  })

  it('changes only the columns that differ, and clears the stadsområde that the form left out', async () => {
    const world = new World()
    const avvikelse = world.raise()
    const { stadsomrade: _, ...wholeCity } = avvikelseText
    const model = await modelOf('repHisingen')
    const decided = model.decide(
      { kind: 'edit-avvikelse', avvikelse, seen: avvikelseText, text: { ...wholeCity, heading: 'Ny' } },
      world.state,
    )
    expect(decided).toMatchObject({
      ok: true,
      writes: [{ kind: 'change', list: 'Avvikelser', fields: { Rubrik: 'Ny', Stadsomrade: '' } }],
    })
    expect(decided.ok && Object.keys(decided.writes[0]?.fields ?? {}).sort()).toEqual(['Rubrik', 'Stadsomrade'])
  })

  it('leaves alone what has come since the form was opened, and says what the form showed', async () => {
    const world = new World()
    const avvikelse = world.raise()
    world.store('repHisingen', {
      kind: 'change',
      of: 'avvikelse',
      id: avvikelse,
      fields: { what: 'Ändrat på en annan enhet.' },
    })
    const text = { ...avvikelseText, heading: 'Ny' }
    const decided = (await modelOf('repHisingen')).decide(
      { kind: 'edit-avvikelse', avvikelse, seen: avvikelseText, text },
      world.state,
    )
    expect(decided).toMatchObject({
      ok: true,
      writes: [{ fields: { Rubrik: 'Ny' }, seen: { Rubrik: avvikelseText.heading } }],
    })
    expect(decided.ok && Object.keys(decided.writes[0]?.fields ?? {})).toEqual(['Rubrik'])
  })

  it('takes a decision’s number from the run of its year, and the next where that one is taken', async () => {
    const world = new World()
    const { item } = world.onSobAgenda()
    const model = await modelOf('chefCentrum')
    const decided = model.decide(world.decision(item), world.state)
    expect(decided).toMatchObject({
      ok: true,
      writes: [{ list: 'Beslut', series: 'SoB 2026-', fields: { Nummer: 'SoB 2026-001' } }],
    })
    const series = model.series('SoB 2026-')
    expect([series.field, series.next(world.state), series.after('SoB 2026-009')]).toEqual([
      'Nummer',
      'SoB 2026-001',
      'SoB 2026-010',
    ])
  })

  it('writes to the list of the forum that the thing belongs to', async () => {
    const world = new World()
    world.meeting('sob')
    const meetingId = world.meeting('samverkan')
    const item = world.do('sammankallande', {
      kind: 'put-on-agenda',
      meeting: meetingId,
      heading: 'A',
      item: 'diskussion',
    }) as `punkt:${string}`
    const decided = (await modelOf('sammankallande')).decide({ kind: 'strike-item', item }, world.state)
    expect(decided).toMatchObject({
      ok: true,
      writes: [{ kind: 'change', list: 'Samverkan-Punkter', fields: { Lage: 'struken' } }],
    })
  })

  it('holds what a person puts together in a conflict against the same wall as a command, also inside a column of several parts', async () => {
    const model = styrforumModel('p', clock, chance)
    const { date, last } = madeNumber(1990, 1, 18, 980)
    const blocks = JSON.stringify([{ id: key, text: `Ring om ${date}-${last}` }])
    expect(
      model.mayStore?.({ Handelse: 'Kallelsen uteblev.' }),
      'nothing is answered before the rules are there',
    ).toBeUndefined()
    await model.prepare?.()
    expect(model.mayStore?.({ Handelse: 'Kallelsen uteblev.', Avvikelse: `avvikelse:${key}` })).toBe(true)
    expect(model.mayStore?.({ Handelse: `Ring om ${date}-${last}` })).toBe(false)
    expect(model.mayStore?.({ Anteckningar: blocks })).toBe(false)
    expect(model.mayStore?.({ Anteckningar: blocks.replace(`${date}-${last}`, 'kallelsen') })).toBe(true)
  })
})
