import { describe, expect, it } from 'vitest'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import type { Column, ListDefinition } from '../../src/sharepoint/lists/definition.ts'
import { openEmptySite, openWholeSite, setUp, stateOf } from './provision-site.ts'

/** A site that an earlier version set up is brought up to this one, step by step, and ends as a new one would. */
const changeList = (name: string, change: (list: ListDefinition) => ListDefinition) =>
  allLists.map(list => (list.name === name ? change(list) : list))

const changeColumn = (name: string, column: string, change: (column: Column) => Column) =>
  changeList(name, list => ({
    ...list,
    columns: list.columns.map(one => (one.name === column ? change(one) : one)),
  }))

/** What an earlier version lacked or had otherwise, and the steps that mend it. */
const earlier: readonly (readonly [string, readonly ListDefinition[], readonly string[]])[] = [
  [
    'a new column',
    changeList('Beslut', list => ({ ...list, columns: list.columns.filter(({ name }) => name !== 'Skal') })),
    ['Beslut: skapar kolumnen Skal'],
  ],
  [
    'a new choice, and one that is no longer offered',
    changeColumn('Avvikelser', 'Galler', column => ({ ...column, type: { kind: 'choice', choices: ['rutin'] } })),
    ['Avvikelser: kolumnen Galler får ”princip”, ”ansvarsfordelning” att välja på'],
  ],
  [
    'another name to read on a column',
    changeColumn('Uppdrag', 'KlartSenast', column => ({ ...column, display: 'Slutdatum' })),
    ['Uppdrag: kolumnen KlartSenast får namnet ”Klart senast”'],
  ],
  [
    'a column that has become unique',
    changeColumn('Beslut', 'Nummer', ({ unique: _, ...column }) => column),
    ['Beslut: kolumnen Nummer indexeras och blir unik'],
  ],
  [
    'a column that has become required, and one that no longer is',
    changeList('Uppdrag', list => ({
      ...list,
      columns: list.columns.map(({ required, ...column }) =>
        column.name === 'AnsvarigPart' ? column : { ...column, ...(required && { required }) },
      ),
    })),
    ['Uppdrag: kolumnen AnsvarigPart blir obligatorisk'],
  ],
  [
    'a column that holds more',
    changeColumn('Beslut', 'Nummer', column => ({ ...column, type: { kind: 'text', maxLength: 20 } })),
    ['Beslut: kolumnen Nummer rymmer 40 tecken'],
  ],
  [
    'another title and description of a list',
    changeList('SoB-Moten', list => ({ ...list, display: 'Möten', description: 'Förr' })),
    ['SoB-Moten: får titeln ”SoB: möten”', 'SoB-Moten: får sin beskrivning'],
  ],
  [
    'other rights',
    changeList('Avvikelser', list => ({ ...list, rights: { SoB: 'change', Samverkan: 'append' } })),
    [
      'Avvikelser: var och en ändrar bara sina egna rader',
      'Avvikelser: Medlemmar får läsa',
      'Avvikelser: Samverkan får läsa, lägga till och ändra',
      'Avvikelser: SoB förlorar sina rättigheter',
      'Avvikelser: Samverkan förlorar en annan rättighet',
    ],
  ],
]

describe('an earlier version', () => {
  const fresh = openEmptySite()
  const made = setUp(fresh)

  it.each(earlier)('with %s is brought up to this one', async (_, definitions, steps) => {
    const site = openEmptySite()
    await setUp(site, { definitions })
    expect((await setUp(site)).steps).toEqual(steps)
    await made
    expect(stateOf(site)).toEqual(stateOf(fresh))
    expect((await setUp(site)).steps).toEqual([])
  })

  it('without a list gets it whole, and the rows of the others stay as they are', async () => {
    const site = openEmptySite()
    await setUp(site, { definitions: allLists.filter(({ name }) => name !== 'Uppdrag') })
    const fields = { ClientKey: 'a', Datum: '2026-03-03' }
    const items = `${site.list('SoB-Moten')}/items`
    const { body: row } = await site.as('agare').post(items, { fields })
    const { steps } = await setUp(site)
    expect(steps[0]).toBe('Skapar listan Uppdrag')
    expect(steps.every(step => step.includes('Uppdrag'))).toBe(true)
    const { body } = await site.as('agare').get(`${items}/${row.id}?$expand=fields`)
    expect(body.eTag).toBe(row.eTag)
    expect(body.fields).toMatchObject(fields)
    await made
    expect(stateOf(site)).toEqual(stateOf(fresh))
  })

  it('with a choice that this one does not offer keeps it last, for the rows that hold it', async () => {
    const site = openEmptySite()
    const choices = ['gammalt', 'rutin']
    await setUp(site, {
      definitions: changeColumn('Avvikelser', 'Galler', column => ({ ...column, type: { kind: 'choice', choices } })),
    })
    await setUp(site)
    const { body } = await site.as('agare').get(`${site.list('Avvikelser')}/columns/Galler`)
    expect(body.choice.choices).toEqual(['rutin', 'princip', 'ansvarsfordelning', 'gammalt'])
  })

  it('with a kind of row less gets that kind', async () => {
    const site = openEmptySite()
    const without = (column: Column): Column =>
      column.type.kind === 'choice'
        ? { ...column, type: { kind: 'choice', choices: column.type.choices.filter(one => one !== 'aviseringsval') } }
        : column
    await setUp(site, { definitions: changeColumn('Oversyn', 'Slag', without) })
    expect((await setUp(site)).steps).toEqual(['Oversyn: kolumnen Slag får ”aviseringsval” att välja på'])
    await made
    expect(stateOf(site)).toEqual(stateOf(fresh))
  })

  it('with the last choice of every column lacking is brought up in all of them', async () => {
    const site = openEmptySite()
    const lacking = allLists.map(list => ({
      ...list,
      columns: list.columns.map(column =>
        column.type.kind === 'choice' && column.type.choices.length > 1
          ? { ...column, type: { kind: 'choice', choices: column.type.choices.slice(0, -1) } as const }
          : column,
      ),
    }))
    await setUp(site, { definitions: lacking })
    const { steps } = await setUp(site)
    const choices = allLists.flatMap(({ columns }) => columns.filter(({ type }) => type.kind === 'choice'))
    expect(choices.length).toBeGreaterThan(10)
    expect(steps).toHaveLength(choices.length)
    await made
    expect(stateOf(site)).toEqual(stateOf(fresh))
    expect((await setUp(site)).steps).toEqual([])
  })

  it('keeps a column that this one does not know: it may hold data', async () => {
    const site = await openWholeSite()
    await site.as('agare').post(`${site.list('Uppdrag')}/columns`, { name: 'Eget', text: {} })
    expect((await setUp(site)).steps).toEqual([])
  })
})
