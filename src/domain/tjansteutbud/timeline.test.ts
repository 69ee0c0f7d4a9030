import { describe, expect, it } from 'vitest'
import { aDecision, anInsats, decisionId, insatsId } from '../../../test/builders/catalogue.ts'
import { changedFields, differencesBetween } from './difference.ts'
import { timelineOf } from './timeline.ts'

const added = aDecision(1, '2024-03-01', { adds: [anInsats(1), anInsats(2)] })
const adjusted = aDecision(2, '2025-01-15', {
  adjusts: [{ insats: insatsId(1), fields: { name: 'Nytt', stadsomraden: ['centrum'] } }],
})
const ended = aDecision(3, '2025-10-01', { ends: [{ insats: insatsId(1), on: '2025-12-31' }] })

describe('the timeline of an insats', () => {
  it('tells each change with its day and the decision behind it, oldest first', () => {
    const events = timelineOf(insatsId(1), [ended, added, adjusted])
    expect(events).toMatchObject([
      { day: '2024-03-01', kind: 'tillkom', decisions: [decisionId(1)], after: { name: 'Insats 1' } },
      { day: '2025-01-15', kind: 'andrades', decisions: [decisionId(2)], fields: ['name', 'stadsomraden'] },
      { day: '2025-10-01', kind: 'avslutades', decisions: [decisionId(3)], after: { end: '2025-12-31' } },
    ])
  })

  it('calls it a change when a last day is set among other things', () => {
    const both = aDecision(4, '2025-05-01', {
      adjusts: [{ insats: insatsId(2), fields: { about: 'x', end: '2026-01-31' } }],
    })
    expect(timelineOf(insatsId(2), [added, both]).at(-1)).toMatchObject({ kind: 'andrades', fields: ['about', 'end'] })
  })

  it('leaves out what concerns other insatser or changes nothing', () => {
    const same = aDecision(4, '2025-05-01', { adjusts: [{ insats: insatsId(2), fields: { name: 'Insats 2' } }] })
    expect(timelineOf(insatsId(2), [added, adjusted, ended, same])).toHaveLength(1)
  })

  it('names the decision that took another one away', () => {
    const repealing = aDecision(4, '2025-05-01', {}, { repeals: decisionId(1) })
    expect(timelineOf(insatsId(2), [added, repealing])).toMatchObject([
      { kind: 'tillkom' },
      { day: '2025-05-01', kind: 'togs-bort', decisions: [decisionId(4)], before: { name: 'Insats 2' } },
    ])
  })

  it('says that an insats goes on when its last day is taken back', () => {
    const again = aDecision(4, '2025-11-01', { adjusts: [{ insats: insatsId(1), fields: { end: 'tills vidare' } }] })
    expect(timelineOf(insatsId(1), [added, ended, again]).at(-1)).toMatchObject({ kind: 'andrades', fields: ['end'] })
  })
})

describe('the differences of two catalogues', () => {
  it('are the new, the changed field by field, the same, and those that are gone', () => {
    const before = [anInsats(1), anInsats(2), anInsats(3)]
    const after = [anInsats(4), anInsats(1, { about: 'x', start: '2023-01-01' }), anInsats(2)]
    expect(differencesBetween(before, after)).toMatchObject([
      { kind: 'ny', after: { name: 'Insats 4' } },
      { kind: 'andrad', fields: ['about', 'start'] },
      { kind: 'samma' },
      { kind: 'borta', before: { name: 'Insats 3' } },
    ])
  })

  it('do not see the order in which something was ticked', () => {
    const a = anInsats(1, { stadsomraden: ['centrum', 'nordost'] })
    expect(changedFields(a, { ...a, stadsomraden: ['nordost', 'centrum'] })).toEqual([])
  })
})
