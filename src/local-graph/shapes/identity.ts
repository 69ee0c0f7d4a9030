import { principalById } from '../rights/principals.ts'
import { localApp } from '../site.ts'
import type { Store } from '../store/store.ts'

/** Makes the identity sets of one answer; each person is looked up once. */
export type IdentityOf = (user: number | null, throughApp: boolean) => object

export function makeIdentities(store: Store): IdentityOf {
  const seen = new Map<number, object>()
  const userOf = (user: number) => {
    const known = seen.get(user)
    if (known !== undefined) return known
    const principal = principalById(store, user)
    const shape =
      principal?.oid == null
        ? { displayName: principal?.title ?? 'System Account' }
        : { email: principal.mail, id: principal.oid, displayName: principal.title }
    seen.set(user, shape)
    return shape
  }
  return (user, throughApp) => ({
    ...(throughApp ? { application: { id: localApp.id, displayName: localApp.displayName } } : {}),
    user: user === null ? { displayName: 'System Account' } : userOf(user),
  })
}
