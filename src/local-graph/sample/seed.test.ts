import { describe, expect, it } from 'vitest'
import { viewOf } from '../../domain/avvikelse/status.ts'
import { verify } from '../../domain/minutes/verify.ts'
import { readingOf } from '../../domain/reading.ts'
import { addDays } from '../../domain/shared/day.ts'
import { boundMatters } from './buntar.ts'
import { matters, seed, tell } from './seed.ts'
import type { Entry } from './seeding.ts'
import { Story } from './story.ts'

/** Plays the sample against a list in memory and answers what was written. */
function written(day: string): Entry[] {
  const entries: Entry[] = []
  const write = (entry: Entry) => {
    entries.push(entry)
    return { id: String(entries.length), eTag: '' }
  }
  seed({ addItem: write, changeItem: write }, new Date(`${day}T06:30:00Z`))
  return entries
}

describe('the sample year', () => {
  it('breaks no rule on whatever day it is made: every weekday, every season and over New Year', () => {
    const days = Array.from({ length: 12 }, (_, month) => addDays('2026-06-01', 31 * month))
    for (const day of [...days, '2026-12-31', '2027-01-01']) expect(() => written(day), day).not.toThrow()
  }, 60_000)

  it('is the same for the same day, and lies wholly in the past', () => {
    const [once, again] = [written('2026-11-22'), written('2026-11-22')]
    expect(again).toEqual(once)
    expect(once.every(entry => entry.at < '2026-11-22T06:30:00Z')).toBe(true)
  })

  it('shows an avvikelse in every state', () => {
    const story = new Story({ addItem: () => ({ id: '1', eTag: '' }), changeItem: () => ({ id: '1', eTag: '' }) })
    tell(story, new Date('2026-11-22T06:30:00Z'))
    const state = story.told()
    const reading = readingOf(state)
    const kinds = new Set(state.avvikelser.map(avvikelse => viewOf(avvikelse, reading).status.kind))
    expect([...kinds].sort()).toEqual(
      [
        'aterford',
        'avslutad',
        'besvarad',
        'buntad',
        'delad',
        'eskalerad',
        'gemensamt-nominerad',
        'nominerad',
        'overenskommen',
        'ska-lyftas',
      ].sort(),
    )
    expect(state.avvikelser).toHaveLength(matters.length + boundMatters.length + 1)
    for (const judged of [...reading.escalations, ...reading.decisions, ...reading.facts])
      expect(judged.standing, judged.fact.id).toEqual({ counts: true })
    const laid = reading.facts.flatMap(({ fact }) => (fact.kind === 'protokoll' ? [fact] : []))
    expect(laid.length).toBeGreaterThan(25)
    for (const { meeting, minutes } of laid) {
      const row = state.meetings.find(({ id }) => id === meeting)
      expect(row && verify(minutes, row, reading).differences, minutes.day).toEqual([])
    }
  })
})
