import { describe, expect, it } from 'vitest'
import type { Hinder, ListAspect, Verdict } from '../../ports/site-check.ts'
import { ownLevels } from '../../provision/levels.ts'
import type { ListSecurity, PresentColumn, PresentList, PresentRights } from '../../provision/present/site.ts'
import { clientKey, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import { judgeList } from './judge-list.ts'
import { judgeSite } from './judge-site.ts'
import type { Member } from './read-people.ts'
import type { ListReading, Reading } from './reading.ts'

const definition: ListDefinition = {
  name: 'Fakta',
  display: 'Fakta',
  description: '',
  kind: 'fact',
  columns: [clientKey],
  rights: { Medlemmar: 'read', SoB: 'append' },
}

const key: PresentColumn = {
  ...{ id: 'c1', name: 'ClientKey', display: 'Nyckel', type: 'text', maxLength: 36, choices: [] },
  ...{ indexed: true, unique: true, required: true, readOnly: false },
}
const head: PresentList = {
  ...{ id: 'l1', name: 'Fakta', title: 'Fakta', description: '', template: 'genericList' },
  ...{ columns: [], security: undefined },
}
const [append, change] = ownLevels.map((level, index) => ({ ...level, id: 10 + index, kind: 0 }))
if (append === undefined || change === undefined) throw new Error('Two levels of our own are expected.')
const rights: PresentRights = {
  groups: new Map([
    ['Medlemmar', 2],
    ['SoB', 3],
  ]),
  levels: [
    { id: 5, name: 'Full Control', kind: 5, high: '2147483647', low: '4294967295' },
    { id: 6, name: 'Read', kind: 2, high: '176', low: '138612833' },
    { id: 7, name: 'Edit', kind: 6, high: '432', low: '1011030767' },
    append,
    change,
  ],
  owners: { id: 1, title: 'Ägare' },
  caller: { id: 9, title: 'Ägaren', isSiteAdmin: true },
  holders: [],
}
const holder = (principal: number, title: string, ...levels: number[]) => ({ principal, title, isApp: false, levels })
const security: ListSecurity = {
  ...{ own: true, versioning: true, readSecurity: 1, writeSecurity: 1 },
  holders: [holder(1, 'Ägare', 5), holder(2, 'Medlemmar', 6), holder(3, 'SoB', 10)],
}

interface Given {
  readonly column?: Partial<PresentColumn>
  readonly security?: Partial<ListSecurity>
  readonly reading?: Partial<ListReading>
  readonly seesAll?: boolean
}

/** Verdicts on a list that is right but for what is given. */
function verdicts(given: Given = {}): Partial<Record<ListAspect, Verdict>> {
  const reading: ListReading = {
    head,
    columns: { ok: true, value: [{ ...key, ...given.column }] },
    security: { ok: true, value: { ...security, ...given.security } },
    ...given.reading,
  }
  const { checks } = judgeList(definition, reading, { ok: true, value: rights }, given.seesAll ?? true)
  return Object.fromEntries(checks.map(({ aspect, verdict }) => [aspect, verdict]))
}

const states = (found: Partial<Record<ListAspect, Verdict>>) => Object.values(found).map(({ state }) => state)
const refused = { ok: false, because: { kind: 'refused' } } as const

describe('a list', () => {
  it('that is as defined is good in everything', () => {
    expect(new Set(states(verdicts()))).toEqual(new Set(['good']))
  })

  it('that inherits its rights is bad', () => {
    expect(verdicts({ security: { own: false } }).inheritance).toEqual({ state: 'bad', faults: [{ kind: 'inherits' }] })
  })

  it('whose unique column has no index is bad', () => {
    const fault = { kind: 'not-indexed', column: 'ClientKey' }
    expect(verdicts({ column: { indexed: false } }).unique).toEqual({ state: 'bad', faults: [fault] })
  })

  it.each([
    ['Edit', 7],
    ['our own level for changing', 11],
    ['a level that the site does not tell of', 99],
  ])('of facts that members may change through %s is bad', (_, level) => {
    const holders = [holder(1, 'Ägare', 5), holder(2, 'Medlemmar', level), holder(3, 'SoB', 10)]
    expect(verdicts({ security: { holders } })['append-only']).toEqual({
      state: 'bad',
      faults: [{ kind: 'may-change', who: 'Medlemmar' }],
    })
  })

  it('where the one who asks holds a right of their own is bad, owner or not', () => {
    const holders = [...security.holders, holder(9, 'Ägaren', 5)]
    const fault = { kind: 'stranger', who: 'Ägaren', held: 'Full Control' }
    expect(verdicts({ security: { holders } }).rights).toEqual({ state: 'bad', faults: [fault] })
  })

  it('where an app holds a right is left for a person to judge', () => {
    const holders = [...security.holders, { ...holder(8, 'Styrforum', 5), isApp: true }]
    expect(verdicts({ security: { holders } }).rights).toEqual({
      state: 'unknown',
      because: { kind: 'app', names: ['Styrforum'] },
    })
  })

  it('that could not be read is neither good nor bad, and says why', () => {
    const { exists, ...others } = verdicts({ reading: { security: refused, columns: refused } })
    expect(exists).toEqual({ state: 'good' })
    expect(new Set(Object.values(others).map(verdict => JSON.stringify(verdict)))).toEqual(
      new Set([JSON.stringify({ state: 'unknown', because: { kind: 'refused' } })]),
    )
  })

  it('that is not shown is missing for an owner, and unknown for who may not see all', () => {
    expect(verdicts({ reading: { head: undefined } })).toEqual({
      exists: { state: 'bad', faults: [{ kind: 'list-missing' }] },
    })
    expect(states(verdicts({ reading: { head: undefined }, seesAll: false }))).toEqual(['unknown'])
  })
})

describe('the site', () => {
  const judged = (members: readonly Member[], owners: readonly Member[] = [{ title: 'Ägaren', is: 'person' }]) => {
    const read: Reading['members'] = new Map([
      ['owners', { ok: true, value: owners }] as const,
      ['SoB', { ok: true, value: members }] as const,
    ])
    const checks = judgeSite({ rights: { ok: true, value: rights }, members: read })
    return Object.fromEntries(checks.map(({ aspect, verdict }) => [aspect, verdict]))
  }
  const inside: Hinder = { kind: 'group-inside', names: ['En grupp'] }

  it('cannot say that no guest is in a group that holds a group', () => {
    expect(judged([{ title: 'En grupp', is: 'group' }]).guests).toEqual({ state: 'unknown', because: inside })
    expect(judged([], [{ title: 'En grupp', is: 'group' }]).owners).toEqual({ state: 'unknown', because: inside })
  })

  it('is open to too many when everyone is in a group, and to nobody without owners', () => {
    expect(judged([{ title: 'Alla', is: 'everyone' }]).guests).toEqual({
      state: 'bad',
      faults: [{ kind: 'everyone', group: 'SoB' }],
    })
    expect(judged([], []).owners).toEqual({ state: 'bad', faults: [{ kind: 'no-owners' }] })
  })

  it('that has no group of owners is bad in that, and unknown in all else', () => {
    const checks = judgeSite({ rights: { ok: false, because: { kind: 'no-owner-group' } }, members: new Map() })
    expect(checks.map(({ aspect, verdict }) => `${aspect} ${verdict.state}`)).toEqual([
      ...['groups unknown', 'levels unknown', 'entry unknown', 'guests unknown', 'owners bad'],
    ])
  })
})
