import type { Arkiv } from '../ports/arkiv.ts'

/** Archives, whose code is fetched when one is asked for: most visits make none. */
export function lazyArkiv(): Arkiv {
  const load = () => import('../sharepoint/arkiv/arkiv.ts')
  return {
    take: async (state, order) => (await load()).take(state, order),
    pack: async (state, order, what, made, beside) => (await load()).pack(state, order, what, made, beside),
    check: async file => (await load()).check(file),
  }
}
