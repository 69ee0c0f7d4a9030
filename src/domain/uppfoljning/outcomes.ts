import { type CarryingOut, carriedOut } from '../decision/carrying-out.ts'
import { decisionsInForce } from '../decision/in-force.ts'
import { anchoringOf } from '../forankring/ledger.ts'
import { counted, type Reading } from '../reading.ts'
import { type Day, daysBetween } from '../shared/day.ts'
import type { PartKey, StadsomradeKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import { servedGrid } from '../tjansteutbud/access.ts'
import { foldOn } from '../tjansteutbud/catalogue.ts'
import { effectsOf } from '../tjansteutbud/in-effect.ts'
import { runsOn } from '../tjansteutbud/insats.ts'
import { decisionsBehind } from '../tjansteutbud/reading.ts'
import type { UppdragView } from '../uppdrag/view.ts'
import { isWithin, type Period, stepsOf } from './period.ts'
import { type Spread, spreadOf } from './spread.ts'

const carryings = ['genomfort', 'pagar', 'forsenat', 'inget-att-folja'] as const satisfies readonly CarryingOut[]

/** How far the decisions of the period have come by a day; answers that decide nothing are left out. */
export function carriedIn(
  reading: Reading,
  period: Period,
  today: Day,
): readonly { readonly state: CarryingOut; readonly count: number }[] {
  const given = new Map<string, UppdragView[]>()
  for (const view of reading.uppdrag) {
    const { decision } = view.uppdrag
    if (!decision || !view.standing.counts) continue
    const group = given.get(decision)
    if (group) group.push(view)
    else given.set(decision, [view])
  }
  const counts = new Map<CarryingOut, number>()
  for (const decision of counted(reading.decisions)) {
    if (decision.kind === 'svar' || !isWithin(period, decision.day)) continue
    const state = carriedOut(decision, given.get(decision.id) ?? [], today)
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return carryings.map(state => ({ state, count: counts.get(state) ?? 0 }))
}

/** How one part has carried the period's decisions home. */
export interface AnchoredBy {
  readonly part: PartKey
  /** How many decisions were its to anchor, and how many are. */
  readonly asked: number
  readonly anchored: number
  /** From the decision to the day it was anchored. */
  readonly took: Spread
}

/** The decisions of the period that are in force, by part, in the order of the styrmodell. */
export function anchoredIn(reading: Reading, period: Period, model: Styrmodell): readonly AnchoredBy[] {
  const parts = new Map<PartKey, { asked: number; took: number[] }>()
  for (const decision of decisionsInForce(reading)) {
    if (!isWithin(period, decision.day)) continue
    for (const { part, state, said } of anchoringOf(decision, reading)) {
      const row = parts.get(part) ?? { asked: 0, took: [] }
      parts.set(part, row)
      row.asked += 1
      if (state === 'forankrad' && said) row.took.push(Math.max(0, daysBetween(decision.day, said.on)))
    }
  }
  const order = new Map(model.parts.map(({ key }, place) => [key, place]))
  return [...parts]
    .map(([part, { asked, took }]) => ({ part, asked, anchored: took.length, took: spreadOf(took) }))
    .sort((a, b) => (order.get(a.part) ?? order.size) - (order.get(b.part) ?? order.size))
}

/** How equal the access was at the end of a piece of the period. */
export interface AccessOn {
  readonly day: Day
  /** Delområden that every stadsområde is offered something in, that only some are, and that none is. */
  readonly everywhere: number
  readonly somewhere: number
  readonly nowhere: number
  readonly offered: readonly { readonly stadsomrade: StadsomradeKey; readonly delomraden: number }[]
}

const mostDays = 6

/** Likvärdighet over time, at the last day of some pieces of the period that have come. */
export function accessOver(reading: Reading, period: Period, model: Styrmodell, today: Day): readonly AccessOn[] {
  const effects = effectsOf(decisionsBehind(reading))
  const days = [...new Set(stepsOf(period).map(({ to }) => (to < today ? to : today)))]
  // A catalogue changes a few times a year: some days tell the same as all of them. The last is always one.
  const each = Math.ceil(days.length / mostDays)
  const shown = days.filter((_, place) => (days.length - 1 - place) % each === 0)
  return shown.map(day => {
    const known = [...foldOn(day, effects).values()].map(({ insats }) => insats)
    const rows = servedGrid(
      known.filter(insats => runsOn(insats, day)),
      model,
    )
    const served = rows.map(({ counts }) => counts.filter(({ count }) => count > 0).length)
    const all = model.stadsomraden.length
    return {
      day,
      everywhere: served.filter(count => count === all).length,
      somewhere: served.filter(count => count > 0 && count < all).length,
      nowhere: served.filter(count => count === 0).length,
      offered: model.stadsomraden.map(({ key }) => ({
        stadsomrade: key,
        delomraden: rows.filter(({ counts }) =>
          counts.some(({ stadsomrade, count }) => stadsomrade === key && count > 0),
        ).length,
      })),
    }
  })
}
