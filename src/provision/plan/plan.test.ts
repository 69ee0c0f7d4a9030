import { describe, expect, it } from 'vitest'
import { allLists } from '../../sharepoint/lists/all.ts'
import { clientKey, groups, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import { ownLevels } from '../levels.ts'
import type { Holder, PresentColumn, PresentList, PresentSite } from '../present/site.ts'
import { planSite } from './plan.ts'
import { lineOf } from './step.ts'

/** Plans for sites as they may be found, made by hand. */
const definition: ListDefinition = {
  name: 'SoB-Rader',
  display: 'SoB: rader',
  description: 'Rader',
  kind: 'record',
  columns: [clientKey, { name: 'Text', display: 'Text', type: { kind: 'note' } }],
  rights: { Medlemmar: 'read', SoB: 'append' },
}

function column(name: string, more: Partial<PresentColumn> = {}): PresentColumn {
  return {
    id: name,
    name,
    display: name,
    type: 'text',
    maxLength: undefined,
    choices: [],
    indexed: false,
    unique: false,
    required: false,
    readOnly: false,
    ...more,
  }
}
const key = column('ClientKey', { display: 'Nyckel', maxLength: 36, indexed: true, unique: true, required: true })
const levelIds = { full: 1, read: 2, append: 3, change: 4 }
const holder = (principal: number, ...levels: number[]): Holder => ({
  principal,
  title: `nr ${principal}`,
  isApp: false,
  levels,
})
const owners = holder(10, levelIds.full)
const members = holder(20, levelIds.read)
const sob = holder(21, levelIds.append)

function listWith(holders: readonly Holder[], more: Partial<PresentList> = {}): PresentList {
  return {
    id: 'list',
    name: 'SoB-Rader',
    title: 'SoB: rader',
    description: 'Rader',
    template: 'genericList',
    columns: [column('Title'), key, column('Text', { type: 'note' })],
    security: { own: true, versioning: true, readSecurity: 1, writeSecurity: 1, holders },
    ...more,
  }
}

function siteWith(list: PresentList, isSiteAdmin = true): PresentSite {
  return {
    id: 'site',
    name: 'Styrforum',
    url: 'https://exempel.sharepoint.com/sites/styrforum',
    lists: [list],
    rights: {
      groups: new Map(groups.map((group, at) => [group, 20 + at])),
      levels: [
        { id: 1, name: 'Fullständig behörighet', kind: 5, high: '0', low: '0' },
        { id: 2, name: 'Läsa', kind: 2, high: '0', low: '0' },
        ...ownLevels.map(({ key, name, high, low }) => ({ id: levelIds[key], name, kind: 0, high, low })),
      ],
      owners: { id: 10, title: 'Ägare' },
      caller: { id: 99, title: 'Jag', isSiteAdmin },
      holders: [owners, members],
    },
  }
}
const linesFor = (list: PresentList, isSiteAdmin = true) =>
  planSite(siteWith(list, isSiteAdmin), [definition]).steps.map(lineOf)
const whole = [owners, members, sob]

describe('a plan', () => {
  it('for a site that is as it should be is empty, in whatever language its levels are named', () => {
    expect(linesFor(listWith(whole))).toEqual([])
  })

  it('leaves an app what it was granted, and takes what a person or a group was given aside', () => {
    expect(linesFor(listWith([...whole, { ...holder(50, levelIds.change), isApp: true }]))).toEqual([])
    expect(linesFor(listWith([...whole, holder(51, levelIds.read)]))).toEqual([
      'SoB-Rader: nr 51 förlorar sina rättigheter',
    ])
  })

  it('takes the right that making a list gave from who keeps control anyway, and from nobody else', () => {
    const made = listWith([...whole, holder(99, levelIds.full)])
    expect(linesFor(made)).toEqual(['SoB-Rader: nr 99 förlorar sina rättigheter'])
    expect(linesFor(made, false)).toEqual([])
    const steps = planSite({ ...siteWith(made, false), lists: [] }, [definition]).steps.map(lineOf)
    expect(steps.some(line => line.includes('förlorar'))).toBe(false)
  })

  it('gives before it takes, so that a changed level shuts nobody out meanwhile', () => {
    expect(linesFor(listWith([owners, members, holder(21, levelIds.change)]))).toEqual([
      'SoB-Rader: SoB får läsa och lägga till',
      'SoB-Rader: nr 21 förlorar en annan rättighet',
    ])
  })

  it('lets nobody into a new list before its columns stand, and makes levels and groups before any list', () => {
    const kinds = planSite({ ...siteWith(listWith([])), lists: [] }, [definition]).steps.map(({ kind }) => kind)
    expect(kinds).toEqual([
      'make-list',
      'close-list',
      'change-column',
      'add-column',
      'add-column',
      'entitle-list',
      'secure-list',
      'give',
      'give',
      'give',
      'take',
    ])
  })

  it('opens reading to all again where somebody has hidden rows from each other', () => {
    const security = { own: true, versioning: true, readSecurity: 2, writeSecurity: 1, holders: whole }
    expect(linesFor(listWith(whole, { security }))).toEqual(['SoB-Rader: alla rader kan läsas'])
  })

  it('indexes a key that has lost its index but is unique', () => {
    const columns = [column('Title'), { ...key, indexed: false }, column('Text', { type: 'note' })]
    expect(linesFor(listWith(whole, { columns }))).toEqual(['SoB-Rader: kolumnen ClientKey indexeras'])
  })

  it.each([
    [{ template: 'documentLibrary' }, /är ingen vanlig lista.*kör kommandot igen\.$/],
    [
      { columns: [key, column('Text', { type: 'text' })] },
      /Text i listan .* en rad text men ska vara flera rader text/,
    ],
    [
      { columns: [column('Kund'), column('Modified', { readOnly: true })] },
      /gjord av någon annan \(den har kolumnerna Kund men/,
    ],
  ])('for a list that cannot be ours has a problem and what to do: %o', (more, message) => {
    const { problems } = planSite(siteWith(listWith(whole, more)), [definition])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })

  it('takes the list with the exact address before one that differs in signs', () => {
    const odd = { ...listWith(whole), id: 'odd', name: 'SoBRader', title: 'Annat' }
    const { steps } = planSite({ ...siteWith(odd), lists: [odd, listWith(whole)] }, [definition])
    expect(steps).toEqual([])
  })
})

describe('the definitions', () => {
  it('never bind one group to its own rows on a list where another may change all: SharePoint cannot', () => {
    for (const { name, rights } of allLists) {
      const levels = Object.values(rights)
      expect([name, levels.includes('own') && levels.includes('change')]).toEqual([name, false])
    }
  })
})
