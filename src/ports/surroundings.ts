/**
 * How a service was found to meet a change of a row that has changed meanwhile.
 * - `compared`: it refuses it.
 * - `counted`: it takes it, and the row's counter and versions show that it did.
 * - `unseen`: it takes it, and nothing shows it.
 */
export type Overwriting = 'compared' | 'counted' | 'unseen'

/**
 * What whoever set the site up has found out about it, where it makes the app behave otherwise than it does anywhere
 * else. It stands on the site itself, where only its owners write.
 */
export interface Surroundings {
  /** `unproven`: who adds a row may write it in anybody's name, so that no signature proves anything. */
  readonly signatures: 'proven' | 'unproven'
  /** `everyone`: whoever reaches the site may read every list, whatever the lists say. */
  readonly readers: 'listed' | 'everyone'
  readonly overwriting: Overwriting
}

/** The surroundings as they are known on this device. */
export interface KnownSurroundings {
  current(): Surroundings
  /** @returns how to stop. */
  subscribe(listener: () => void): () => void
}
