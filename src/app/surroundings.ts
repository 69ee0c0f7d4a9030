import * as v from 'valibot'
import type { Clock } from '../ports/clock.ts'
import type { KnownSurroundings, Surroundings } from '../ports/surroundings.ts'
import { remembered } from './remembered.ts'

const shape = v.object({
  signatures: v.picklist(['proven', 'unproven']),
  readers: v.picklist(['listed', 'everyone']),
  overwriting: v.picklist(['compared', 'counted', 'unseen']),
})

/** How the app behaves until it knows of something else. */
const asEverywhere: Surroundings = { signatures: 'proven', readers: 'listed', overwriting: 'compared' }

export interface SurroundingsStore extends KnownSurroundings {
  /** False until they have been read on this device once. */
  isKnown(): boolean
  learn(surroundings: Surroundings): void
}

/** The surroundings of a site, kept on the device from one visit to the next, so that a visit begins with no question. */
export function rememberedSurroundings(site: string): SurroundingsStore {
  const memory = remembered('local', `surroundings ${site}`)
  const listeners = new Set<() => void>()
  let known = parsed(memory.read())
  return {
    current: () => known ?? asEverywhere,
    isKnown: () => known !== undefined,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    learn(surroundings) {
      const text = JSON.stringify(surroundings)
      if (known !== undefined && text === JSON.stringify(known)) return
      known = surroundings
      memory.write(text)
      for (const listener of listeners) listener()
    },
  }
}

function parsed(text: string | undefined): Surroundings | undefined {
  try {
    const found = v.safeParse(shape, JSON.parse(text ?? 'null'))
    return found.success ? found.output : undefined
  } catch {
    return undefined
  }
}

/** Milliseconds after which what is remembered is asked for again: becoming fresh comes first. */
const later = 10_000

/**
 * Learns what is recorded before anything else is asked, on a device that does not know; else some time afterwards.
 * @throws Error where it is not known and nobody answers
 */
export async function learnSurroundings(
  store: SurroundingsStore,
  ask: () => Promise<Surroundings | undefined>,
  clock: Clock,
): Promise<void> {
  const learn = async () => {
    const found = await ask()
    if (found !== undefined) store.learn(found)
  }
  if (store.isKnown()) return void clock.wait(later).then(learn)
  await learn()
  if (!store.isKnown()) throw new Error('What is recorded of the site could not be read. It is tried again.')
}
