import type { Reading } from '../../domain/reading.ts'
import type { Day } from '../../domain/shared/day.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import { citation, lagrumOn } from '../../domain/styrmodell/lagrum.ts'
import { partOf } from '../../domain/styrmodell/lookup.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { type CatalogueEntry, catalogueOn, knownOn } from '../../domain/tjansteutbud/catalogue.ts'
import { decisionsBehind } from '../../domain/tjansteutbud/reading.ts'
import { omradenOf } from '../../domain/tjansteutbud/selection.ts'

/** The catalogue of a day as data that needs nothing else to be read: every key has its name beside it. */
export interface ShownCatalogue {
  readonly day: Day
  readonly styrmodell: { readonly id: string; readonly name: string }
  readonly insatser: readonly ShownInsats[]
}

type ShownInsats = ReturnType<typeof shownInsats>

export function shownCatalogue(reading: Reading, day: Day): ShownCatalogue {
  const decisions = decisionsBehind(reading)
  const model = inForce(day, reading.state.versions)
  const known = knownOn(day, decisions)
  const nameOf = (id: string) => [...known.values()].find(entry => entry.insats.id === id)?.insats.name ?? ''
  return {
    day,
    styrmodell: { id: model.id, name: model.name },
    insatser: catalogueOn(day, decisions).map(entry => shownInsats(entry, day, model, reading, nameOf)),
  }
}

function shownInsats(
  { insats, addedBy, changedBy }: CatalogueEntry,
  day: Day,
  model: Styrmodell,
  { state, lagrum }: Reading,
  nameOf: (id: string) => string,
) {
  const delomraden = model.omraden.flatMap(omrade => omrade.delomraden)
  const named = (list: readonly { readonly key: string; readonly name: string }[], key: string) => ({
    key,
    name: list.find(one => one.key === key)?.name ?? key,
  })
  const decision = (id: string) => {
    const found = state.decisions.find(one => one.id === id)
    return { id, number: found?.number ?? '', day: found?.day ?? '', heading: found?.heading ?? '' }
  }
  const { parallel } = insats
  return {
    id: insats.id,
    name: insats.name,
    about: insats.about,
    omraden: omradenOf(insats, model).map(({ key, name }) => ({ key, name })),
    delomraden: insats.delomraden.map(key => named(delomraden, key)),
    utforare: insats.utforare.map(one => ({ ...one, name: partOf(model, one.part)?.short ?? one.part })),
    lagrum: insats.lagrum.map(key => {
      const row = lagrumOn(key, day, lagrum)
      return { key, citation: row ? citation(row) : '', checked: row?.checked ?? false }
    }),
    targetGroups: insats.targetGroups,
    stadsomraden: insats.stadsomraden.map(key => named(model.stadsomraden, key)),
    parallel:
      parallel.kind === 'vissa'
        ? { kind: parallel.kind, with: parallel.with.map(id => ({ id, name: nameOf(id) })) }
        : { kind: parallel.kind },
    start: insats.start,
    end: insats.end,
    addedBy: decision(addedBy),
    changedBy: changedBy.map(decision),
  }
}

/** The same for eyes: a line for each insats. */
export function linesOf({ day, styrmodell, insatser }: ShownCatalogue): string[] {
  const widest = Math.max(0, ...insatser.map(({ name }) => name.length))
  return [
    `Tjänsteutbudet den ${day}, enligt ${styrmodell.name}: ${insatser.length} insatser.`,
    ...insatser.map(({ name, utforare, stadsomraden, changedBy, addedBy }) => {
      const who = utforare.map(one => (one.supply === 'extern' ? `${one.name} (${one.supplier})` : one.name)).join(', ')
      const where = stadsomraden.map(one => one.name).join(', ')
      return `${name.padEnd(widest)}  ${where}  ·  ${who}  ·  ${(changedBy.at(-1) ?? addedBy).number}`
    }),
  ]
}
