/** The life of a tab: what it waits for comes while it lives, later when it sleeps, and never once it has been killed. */
export interface Life {
  readonly ended: boolean
  end(): void
  /** Nothing reaches the tab until it wakes. */
  sleep(): void
  wake(): void
  /** The same promise, for one who may be dead or asleep when it is settled. */
  while<T>(promise: Promise<T>): Promise<T>
}

export function createLife(): Life {
  let ended = false
  let asleep: Promise<void> | undefined
  let rouse = () => {}
  const never = new Promise<never>(() => {})
  return {
    get ended() {
      return ended
    },
    end() {
      ended = true
      rouse()
    },
    sleep() {
      asleep ??= new Promise(resolve => {
        rouse = () => {
          asleep = undefined
          resolve()
        }
      })
    },
    wake: () => rouse(),
    async while(promise) {
      const value = await promise
      while (asleep) await asleep
      return ended ? never : value
    },
  }
}
