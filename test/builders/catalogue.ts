import type { Day } from '../../src/domain/shared/day.ts'
import type { DecisionId, InsatsId } from '../../src/domain/shared/ids.ts'
import { type ChangeSet, noChanges } from '../../src/domain/tjansteutbud/change-set.ts'
import type { CatalogueDecision } from '../../src/domain/tjansteutbud/in-effect.ts'
import type { Insats } from '../../src/domain/tjansteutbud/insats.ts'

const keyOfNumber = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export function insatsId(n: number): InsatsId {
  return `insats:${keyOfNumber(n)}`
}

export function decisionId(n: number): DecisionId {
  return `beslut:${keyOfNumber(n)}`
}

/** An insats that breaks no rule, told apart by its number. */
export function anInsats(n: number, fields: Partial<Insats> = {}): Insats {
  return {
    id: insatsId(n),
    name: `Insats ${n}`,
    about: '',
    delomraden: ['praktik'],
    utforare: [{ part: 'arbvux', supply: 'egen' }],
    lagrum: ['kompetenshojande-verksamhet'],
    targetGroups: [],
    stadsomraden: ['centrum', 'hisingen', 'nordost', 'sydvast'],
    parallel: { kind: 'alla' },
    start: '2022-01-01',
    end: 'tills vidare',
    ...fields,
  }
}

/** A decision that counts, on a day, with what it does to the catalogue. Its number is also its age. */
export function aDecision(
  n: number,
  day: Day,
  changes: Partial<ChangeSet> = {},
  fields: Partial<CatalogueDecision> = {},
): CatalogueDecision {
  return {
    id: decisionId(n),
    at: `${day}T09:00:00Z`,
    pending: false,
    day,
    changeSet: { ...noChanges, ...changes },
    ...fields,
  }
}
