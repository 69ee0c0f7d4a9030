const prefix = 'styrforum.'
/** What the sign-in library calls what it keeps; it names the person. */
const ofSignIn = 'msal.'

let isForgotten = false

/** Forgets every word, of both areas; from then on this page remembers nothing more. */
export function forgetAll(): void {
  isForgotten = true
  for (const area of ['session', 'local'] as const) {
    try {
      const storage = area === 'session' ? sessionStorage : localStorage
      const isOurs = (key: string) => key.startsWith(prefix) || key.startsWith(ofSignIn)
      for (const key of Object.keys(storage).filter(isOurs)) storage.removeItem(key)
    } catch {
      // Refused: then nothing was ever remembered.
    }
  }
}

/**
 * A word kept by the browser between visits. Inside Teams the browser may refuse storage altogether, by throwing; then
 * nothing is remembered and nothing else happens.
 */
export function remembered(
  area: 'session' | 'local',
  name: string,
): { read(): string | undefined; write(value: string): void } {
  const key = prefix + name
  const storage = () => (area === 'session' ? sessionStorage : localStorage)
  return {
    read() {
      try {
        return storage().getItem(key) ?? undefined
      } catch {
        return undefined
      }
    },
    write(value) {
      if (isForgotten) return
      try {
        storage().setItem(key, value)
      } catch {
        // Refused or full: the app works as well without it.
      }
    },
  }
}
