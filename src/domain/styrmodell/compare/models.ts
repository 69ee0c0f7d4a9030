import type { ReadDelomrade, ReadModel, ReadOmrade } from '../import/imported.ts'

/** One difference of two models as people would say it: what it is about, whose it is, and both values. */
export interface ModelDiff {
  readonly what: 'omrade' | 'delomrade' | 'styrning' | 'utforare' | 'forum' | 'mandat' | 'lagrum'
  /** The område, or område and delområde, or the forum; of lagrum nothing. */
  readonly of: readonly string[]
  readonly before?: string
  readonly after?: string
}

/** What two models say differently. A name that goes while one comes in the same place is a new name for the same thing. */
export function diffModels(before: ReadModel, after: ReadModel): ModelDiff[] {
  return [
    ...pairs(before.omraden, after.omraden).flatMap(pair => omradeDiff(...pair)),
    ...pairs(before.forum, after.forum).flatMap(([older, newer]): ModelDiff[] => {
      const of = [newer?.namn ?? older?.namn ?? '']
      return [
        ...value('forum', of, older?.namn, newer?.namn),
        ...(older && newer ? value('mandat', of, older.mandat, newer.mandat) : []),
      ]
    }),
    ...before.lagrum
      .filter(one => !after.lagrum.includes(one))
      .map(one => ({ what: 'lagrum', of: [], before: one }) as const),
    ...after.lagrum
      .filter(one => !before.lagrum.includes(one))
      .map(one => ({ what: 'lagrum', of: [], after: one }) as const),
  ]
}

function omradeDiff(older: ReadOmrade | undefined, newer: ReadOmrade | undefined): ModelDiff[] {
  const of = [newer?.namn ?? older?.namn ?? '']
  const own = value('omrade', of, older?.namn, newer?.namn)
  if (!older || !newer) return own
  return [
    ...own,
    ...value('styrning', of, older.styrning.join(', '), newer.styrning.join(', ')),
    ...pairs(older.delomraden, newer.delomraden).flatMap(([a, b]) => delomradeDiff(of, older, newer, a, b)),
  ]
}

function delomradeDiff(
  omrade: readonly string[],
  older: ReadOmrade,
  newer: ReadOmrade,
  a: ReadDelomrade | undefined,
  b: ReadDelomrade | undefined,
): ModelDiff[] {
  const of = [...omrade, b?.namn ?? a?.namn ?? '']
  const own = value('delomrade', of, a?.namn, b?.namn)
  if (!a || !b) return own
  const exception = (one: ReadDelomrade, omrade: ReadOmrade) => (one.styrning ?? omrade.styrning).join(', ')
  const isException = a.styrning !== undefined || b.styrning !== undefined
  return [
    ...own,
    ...(isException ? value('styrning', of, exception(a, older), exception(b, newer)) : []),
    ...value('utforare', of, a.utforare.join(', '), b.utforare.join(', ')),
  ]
}

function value(
  what: ModelDiff['what'],
  of: readonly string[],
  before: string | undefined,
  after: string | undefined,
): ModelDiff[] {
  if (before === after) return []
  return [{ what, of, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
}

/** By name; what is left on both sides, when it is as many, in order. */
function pairs<T extends { readonly namn: string }>(
  before: readonly T[],
  after: readonly T[],
): [T | undefined, T | undefined][] {
  const gone = before.filter(one => !after.some(({ namn }) => namn === one.namn))
  const come = after.filter(one => !before.some(({ namn }) => namn === one.namn))
  const isRenamed = gone.length === come.length
  return [
    ...after.map((one): [T | undefined, T] => {
      const renamed = isRenamed ? gone[come.indexOf(one)] : undefined
      return [before.find(({ namn }) => namn === one.namn) ?? renamed, one]
    }),
    ...(isRenamed ? [] : gone).map((one): [T, undefined] => [one, undefined]),
  ]
}
