import type { DelomradeKey, StadsomradeKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Insats } from './insats.ts'

/** How a stadsområde stands to an insats when two catalogues are compared: it has it, gains it, loses it or lacks it. */
export type Access = 'har' | 'far' | 'forlorar' | 'saknar'

export interface AccessRow {
  readonly insats: Insats
  readonly cells: readonly { readonly stadsomrade: StadsomradeKey; readonly access: Access }[]
}

/** The grid stadsområde × insats over two catalogues; give the same one twice to see a day as it is. */
export function accessGrid(before: readonly Insats[], after: readonly Insats[], model: Styrmodell): AccessRow[] {
  const were = new Map(before.map(insats => [insats.id, insats]))
  const are = new Map(after.map(insats => [insats.id, insats]))
  const rows = [...after, ...before.filter(insats => !are.has(insats.id))]
  return rows.map(insats => ({
    insats,
    cells: model.stadsomraden.map(({ key }) => {
      const had = were.get(insats.id)?.stadsomraden.includes(key) ?? false
      const has = are.get(insats.id)?.stadsomraden.includes(key) ?? false
      return { stadsomrade: key, access: has ? (had ? 'har' : 'far') : had ? 'forlorar' : 'saknar' }
    }),
  }))
}

/** How many insatser of each delområde a stadsområde is offered: whether access is equal over the city. */
export interface ServedRow {
  readonly delomrade: DelomradeKey
  readonly counts: readonly { readonly stadsomrade: StadsomradeKey; readonly count: number }[]
  /** True where some stadsområden are served and others are not. */
  readonly isUnequal: boolean
}

export function servedGrid(catalogue: readonly Insats[], model: Styrmodell): ServedRow[] {
  return model.omraden.flatMap(omrade =>
    omrade.delomraden.map(({ key: delomrade }) => {
      const counts = model.stadsomraden.map(({ key }) => ({
        stadsomrade: key,
        count: catalogue.filter(one => one.delomraden.includes(delomrade) && one.stadsomraden.includes(key)).length,
      }))
      const served = counts.filter(({ count }) => count > 0).length
      return { delomrade, counts, isUnequal: served > 0 && served < counts.length }
    }),
  )
}

/** A need: a delområde, or a behovsgrupp of an underlag with the delområden that it takes to meet it. */
export interface Need {
  /** The delområde's key, or the behovsgrupp's id. */
  readonly key: string
  readonly delomraden: readonly DelomradeKey[]
  /** Where there is such a need; everywhere when absent. */
  readonly stadsomraden?: readonly StadsomradeKey[]
}

/** Where a need is left without anyone who performs what it takes. */
export interface Unserved {
  readonly need: Need
  readonly stadsomraden: readonly StadsomradeKey[]
}

/** Every delområde as a need: what is asked where no underlag says more. */
export function delomradenAsNeeds(model: Styrmodell): Need[] {
  return model.omraden.flatMap(omrade => omrade.delomraden.map(({ key }) => ({ key, delomraden: [key] })))
}

/** The needs that a catalogue leaves: every delområde of a need must be held by some insats in the stadsområde. */
export function unservedIn(catalogue: readonly Insats[], needs: readonly Need[], model: Styrmodell): Unserved[] {
  return needs.flatMap(need => {
    const asked = need.stadsomraden ?? model.stadsomraden.map(({ key }) => key)
    const left = asked.filter(stadsomrade => {
      const offered = catalogue.filter(insats => insats.stadsomraden.includes(stadsomrade))
      return !need.delomraden.every(key => offered.some(insats => insats.delomraden.includes(key)))
    })
    return left.length > 0 ? [{ need, stadsomraden: left }] : []
  })
}
