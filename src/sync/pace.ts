import type { ListName } from '../ports/remote.ts'

/**
 * How often each list is asked for. Every list in a reading costs the tenant a resource unit, so one where nothing happens
 * is asked for more seldom; at the first sign of news it is asked for as often as at first, and so are all when the
 * person does something. When the server says that the quota is nearly used up, or has sent somebody away, none is asked
 * for often for a while.
 */
export interface Pace {
  /**
   * The usual time between polls has gone by: the lists to ask for now, if any.
   * @param attended lists that somebody has before them, such as those of a meeting that is held: asked for at each tick.
   */
  tick(attended?: Iterable<ListName>): ReadonlySet<ListName>
  /** How each list was found that has been asked for. One that the person may not see is no more asked for here. */
  read(found: ReadonlyMap<ListName, Found>): void
  /** Something is done here: others will answer it. */
  wake(): void
  /** The quota that all share is short. */
  strain(): void
}

export type Found = 'news' | 'still' | 'hidden'

/** So many readings without news before a list is asked for more seldom. */
const patience = 2
/** Two minutes, where ticks are fifteen seconds apart. */
const furthest = 8
/** While something happens in some list, the others are not further apart than this: a minute. */
const beside = 4
/** When the quota is short only each fourth tick counts, whatever happens. */
const sparing = 4
/** So many readings that meet no shortage before polls may come often again. */
const caution = 3

interface Beat {
  /** Readings in a row without news. */
  still: number
  /** Ticks since the last one, and until the next. */
  gone: number
  left: number
}

export function createPace(): Pace {
  const beats = new Map<ListName, Beat>()
  let ticks = 0
  let short = 0
  const apart = ({ still }: Beat) => Math.min(furthest, 2 ** Math.max(0, still - patience))
  /** One that comes seldom goes along a little early with others, so that all that is still comes in one request. */
  const isNear = (beat: Beat) => beat.left <= 0 || (apart(beat) === furthest && beat.gone >= furthest / 2)

  return {
    tick(attended = []) {
      ticks++
      for (const beat of beats.values()) {
        beat.gone++
        beat.left--
      }
      const isSpared = short > 0 && ticks % sparing !== 0
      if (isSpared) return new Set()
      const own = [...attended].filter(list => beats.has(list))
      const isAnyDue = own.length > 0 || [...beats.values()].some(({ left }) => left <= 0)
      const near = [...beats].filter(([, beat]) => isNear(beat)).map(([list]) => list)
      return new Set(isAnyDue ? [...own, ...near] : [])
    },
    read(found) {
      short = Math.max(0, short - 1)
      for (const [list, how] of found) {
        const beat = { still: how === 'news' ? 0 : (beats.get(list)?.still ?? 0) + 1, gone: 0, left: 0 }
        beat.left = apart(beat)
        if (how === 'hidden') beats.delete(list)
        else beats.set(list, beat)
      }
      if ([...found.values()].includes('news'))
        for (const beat of beats.values()) beat.left = Math.min(beat.left, beside)
    },
    wake() {
      for (const beat of beats.values()) Object.assign(beat, { still: 0, left: Math.min(beat.left, 1) })
    },
    strain() {
      short = caution
    },
  }
}
