import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../shared/day.ts'
import { byPlace, inflowIn, leadTimesIn } from './flow.ts'
import type { Followed, FollowedAvvikelse } from './matters.ts'
import { isWithin, periodOf, periodProblem, stepsOf } from './period.ts'
import { fewest, spreadOf } from './spread.ts'
import { waitingByPlace, waitingOn } from './waits.ts'

const autumn = { from: '2026-08-15', to: '2026-10-31' }

/** Six avvikelser and three questions, small enough to count on one's fingers. */
const followed: Followed = {
  groupSeen: true,
  avvikelser: [
    { omrade: 'jobb', stadsomrade: 'hisingen', raised: '2026-08-01', lifted: '2026-08-31', answered: '2026-09-10' },
    { omrade: 'jobb', stadsomrade: 'centrum', raised: '2026-08-15', lifted: '2026-08-31', answered: '2026-09-10' },
    { omrade: 'jobb', stadsomrade: 'hisingen', raised: '2026-09-01', lifted: '2026-10-01', answered: '2026-10-31' },
    { omrade: 'halso', raised: '2026-09-30', lifted: '2026-10-20' },
    { omrade: 'halso', stadsomrade: 'centrum', raised: '2026-10-01', settled: '2026-10-15' },
    { omrade: 'halso', stadsomrade: 'nordost', raised: '2026-10-31' },
  ],
  questions: [
    // The first two were one question.
    { lifted: '2026-08-31', answered: '2026-09-10' },
    { lifted: '2026-10-01', answered: '2026-10-31' },
    { lifted: '2026-10-20' },
  ],
}

describe('the inflow of a period', () => {
  it('is counted by month, with both days of the period within it', () => {
    expect(inflowIn(followed, autumn).map(({ step, ...counts }) => [step.key, ...Object.values(counts)])).toEqual([
      ['2026-08', 1, 1, 0],
      ['2026-09', 2, 0, 1],
      ['2026-10', 2, 2, 1],
    ])
  })

  it('is by quarter where months would be too many, and by year where quarters would be', () => {
    const keys = (from: string, to: string) => stepsOf({ from, to }).map(({ key }) => key)
    expect(keys('2025-05-15', '2026-10-31')).toHaveLength(18)
    expect(keys('2025-04-30', '2026-10-31')).toEqual([
      '2025 Q2',
      '2025 Q3',
      '2025 Q4',
      '2026 Q1',
      '2026 Q2',
      '2026 Q3',
      '2026 Q4',
    ])
    expect(keys('2022-11-01', '2026-11-01')).toEqual(['2022', '2023', '2024', '2025', '2026'])
    expect(stepsOf({ from: '2025-04-30', to: '2026-10-31' })[0]).toEqual({
      key: '2025 Q2',
      from: '2025-04-30',
      to: '2025-06-30',
    })
  })
})

describe('lead times', () => {
  it('are of what ended in the period, with how many they rest on, and no median of a few', () => {
    expect(leadTimesIn(followed, autumn)).toEqual([
      // 30, 16, 30 and 20 days.
      { leg: 'till-sob', took: { of: 4, longest: 30 } },
      { leg: 'hos-sob', took: { of: 2, longest: 30 } },
      { leg: 'hela', took: { of: 3, longest: 60 } },
      { leg: 'i-gruppen', took: { of: 1, longest: 14 } },
    ])
    // What ended before the period is not of it, also where it ended the day before.
    expect(leadTimesIn(followed, { from: '2026-09-11', to: '2026-10-30' })[2]).toEqual({ leg: 'hela', took: { of: 0 } })
  })

  it('have the middle one as their median, or the mean of two', () => {
    expect(spreadOf([9, 1, 100, 3, 2])).toEqual({ of: 5, median: 3, longest: 100 })
    expect(spreadOf([9, 1, 100, 3, 2, 4])).toEqual({ of: 6, median: 3.5, longest: 100 })
    expect(spreadOf([7, 7, 7, 7])).toEqual({ of: 4, longest: 7 })
    expect(spreadOf([])).toEqual({ of: 0 })
    expect(fewest).toBe(5)
  })

  it('leave out what only the group sees', () => {
    expect(leadTimesIn({ ...followed, groupSeen: false }, autumn).map(({ leg }) => leg)).not.toContain('i-gruppen')
  })
})

describe('where questions wait', () => {
  it('is told of the end of a day: with the group, with SoB, or for the answer to be brought back', () => {
    expect(waitingOn(followed, '2026-10-31')).toEqual([
      { at: 'gruppen', waited: { of: 1, longest: 0 } },
      { at: 'sob', waited: { of: 1, longest: 11 } },
      { at: 'aterforing', waited: { of: 3, longest: 51 } },
    ])
    // The same a month before: one raised that day, one at SoB tomorrow.
    expect(waitingOn(followed, '2026-09-30')).toEqual([
      { at: 'gruppen', waited: { of: 2, longest: 29 } },
      { at: 'sob', waited: { of: 0 } },
      { at: 'aterforing', waited: { of: 2, longest: 20 } },
    ])
  })

  it('says no more than that it is not lifted, to one who does not see the group’s list', () => {
    expect(waitingOn({ ...followed, groupSeen: false }, '2026-10-14')).toEqual([
      { at: 'okant', waited: { of: 2, longest: 14 } },
      { at: 'sob', waited: { of: 1, longest: 13 } },
    ])
  })
})

describe('by place', () => {
  it('names every stadsområde, what no version knows after them, and the whole city last', () => {
    const rows = byPlace(
      [...followed.avvikelser, { omrade: 'jobb', stadsomrade: 'oster', raised: '2026-10-02' }],
      autumn,
      one => one.stadsomrade,
      ['centrum', 'hisingen', 'nordost', 'sydvast'],
    )
    expect(rows.map(({ key, raised, lifted, answered, took }) => [key, raised, lifted, answered, took.of])).toEqual([
      ['centrum', 2, 1, 1, 1],
      ['hisingen', 1, 2, 2, 2],
      ['nordost', 1, 0, 0, 0],
      ['sydvast', 0, 0, 0, 0],
      ['oster', 1, 0, 0, 0],
      [undefined, 1, 1, 0, 0],
    ])
  })
})

describe('where avvikelser wait, by place', () => {
  const byCity = (day: string, groupSeen = true) =>
    waitingByPlace({ ...followed, groupSeen }, day, one => one.stadsomrade, ['centrum', 'hisingen']).map(
      ({ key, waits }) => [key, ...waits.map(({ at, waited }) => [at, waited.of, waited.longest])],
    )

  it('is counted for each place that is named, and for others where something waits', () => {
    expect(byCity('2026-10-31')).toEqual([
      ['centrum', ['gruppen', 0, undefined], ['sob', 0, undefined], ['aterforing', 1, 51]],
      ['hisingen', ['gruppen', 0, undefined], ['sob', 0, undefined], ['aterforing', 2, 51]],
      ['nordost', ['gruppen', 1, 0], ['sob', 0, undefined], ['aterforing', 0, undefined]],
      [undefined, ['gruppen', 0, undefined], ['sob', 1, 11], ['aterforing', 0, undefined]],
    ])
  })

  it('says of one who does not see the group what is not lifted, since when it was raised, and nothing of what is back', () => {
    expect(byCity('2026-10-05', false)).toEqual([
      ['centrum', ['okant', 1, 4], ['sob', 0, undefined]],
      ['hisingen', ['okant', 0, undefined], ['sob', 1, 4]],
      [undefined, ['okant', 1, 5], ['sob', 0, undefined]],
    ])
    // On the very day it is lifted, and on the day it is answered.
    expect(byCity('2026-08-31', false)[0]).toEqual(['centrum', ['okant', 0, undefined], ['sob', 1, 0]])
    expect(byCity('2026-09-10', false)[0]).toEqual(['centrum', ['okant', 0, undefined], ['sob', 0, undefined]])
  })
})

describe('the chosen period', () => {
  it('is the twelve months up to today, this year, last year, or one’s own two days', () => {
    const none = { from: '', to: '' }
    expect(periodOf('', none, '2026-11-22')).toEqual({ from: '2025-11-23', to: '2026-11-22' })
    expect(periodOf('i-ar', none, '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-11-22' })
    expect(periodOf('forra-aret', none, '2026-11-22')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    const own = { from: '2026-02-01', to: '2026-02-01' }
    expect(periodOf('egen', own, '2026-11-22')).toEqual(own)
    for (const wrong of [{ from: '2026-02-02', to: '2026-02-01' }, { from: '2026-02-30', to: '2026-03-01' }, none])
      expect(periodOf('egen', wrong, '2026-11-22')).toBeUndefined()
  })

  it('says that its last day comes before its first, once both are days', () => {
    const [start, end] = ['2026-12-31', '2026-01-01']
    expect(periodProblem({ from: start, to: end }, 'to')).toEqual({
      field: 'to',
      problem: 'ends-before-start',
      start,
      end,
    })
    expect(periodProblem({ from: end, to: start }, 'to')).toBeUndefined()
    expect(periodProblem({ from: end, to: end }, 'to')).toBeUndefined()
    expect(periodProblem({ from: start, to: '2026-0' }, 'to')).toBeUndefined()
    expect(periodProblem({ from: 'snart', to: end }, 'to')).toBeUndefined()
  })
})

const day = fc.integer({ min: 0, max: 2_000 }).map(n => addDays('2022-01-01', n))
const step = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined })
const anyAvvikelse = fc
  .record({ raised: day, toSob: step, toAnswer: step, place: fc.constantFrom('a', 'b', 'c', undefined) })
  .map(({ raised, toSob, toAnswer, place }): FollowedAvvikelse => {
    const lifted = toSob === undefined ? undefined : addDays(raised, toSob)
    const answered = lifted && toAnswer !== undefined ? addDays(lifted, toAnswer) : undefined
    return {
      omrade: 'x',
      raised,
      ...(place && { stadsomrade: place }),
      ...(lifted && { lifted }),
      ...(answered && { answered }),
    }
  })
const anyFollowed = fc.array(anyAvvikelse, { maxLength: 60 }).map((avvikelser): Followed => {
  const questions = avvikelser.flatMap(({ lifted, answered }) =>
    lifted ? [{ lifted, ...(answered && { answered }) }] : [],
  )
  return { avvikelser, questions, groupSeen: true }
})
const anyPeriod = fc.tuple(day, fc.integer({ min: 0, max: 1_900 })).map(([from, n]) => ({ from, to: addDays(from, n) }))

describe('whatever has happened', () => {
  it('the pieces of a period lie edge to edge, and are few enough to look at', () => {
    fc.assert(
      fc.property(anyPeriod, period => {
        const steps = stepsOf(period)
        expect(steps[0]?.from).toBe(period.from)
        expect(steps.at(-1)?.to).toBe(period.to)
        for (const [at, { from, to }] of steps.entries()) {
          expect(from <= to).toBe(true)
          if (at > 0) expect(addDays(steps[at - 1]?.to ?? '', 1)).toBe(from)
        }
        expect(steps.length).toBeLessThanOrEqual(18)
        expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
      }),
    )
  })

  it('the pieces add up to the whole, and so do the places', () => {
    fc.assert(
      fc.property(anyFollowed, anyPeriod, (all, period) => {
        const whole = all.avvikelser.filter(({ raised }) => isWithin(period, raised)).length
        const sum = (rows: readonly { readonly raised: number }[]) =>
          rows.reduce((total, { raised }) => total + raised, 0)
        expect(sum(inflowIn(all, period))).toBe(whole)
        expect(sum(byPlace(all.avvikelser, period, one => one.stadsomrade, ['a', 'b', 'c', 'd']))).toBe(whole)
        const answered = inflowIn(all, period).reduce((total, row) => total + row.answered, 0)
        expect(leadTimesIn(all, period)[1]?.took.of).toBe(answered)
      }),
    )
  })

  it('every question raised by a day waits somewhere, is settled, or is answered and back: no one twice', () => {
    fc.assert(
      fc.property(anyFollowed, day, (all, on) => {
        const waits = waitingOn(all, on).reduce((sum, row) => sum + row.waited.of, 0)
        expect(waits).toBe(all.avvikelser.filter(({ raised }) => raised <= on).length)
        const places = waitingByPlace(all, on, one => one.stadsomrade, ['a', 'd']).flatMap(row => row.waits)
        expect(places.reduce((sum, row) => sum + row.waited.of, 0)).toBe(waits)
      }),
    )
  })

  it('a median lies between the shortest and the longest, half of them on each side, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 60 }), values => {
        const { median = -1, longest, of } = spreadOf(values)
        expect(of).toBe(values.length)
        expect(longest).toBe(Math.max(...values))
        expect(values.filter(one => one < median).length * 2).toBeLessThanOrEqual(values.length)
        expect(values.filter(one => one > median).length * 2).toBeLessThanOrEqual(values.length)
        expect(spreadOf(values.toReversed())).toEqual(spreadOf(values))
      }),
    )
  })
})
