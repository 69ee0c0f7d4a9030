import type { Host, Permission, PermittedToken, Token } from '../ports/host.ts'

/** A token that holds one permission more than the usual, as a Graph client asks for it; and whether it can be had. */
export interface Permitted {
  readonly token: (claims?: string) => Promise<Token>
  /** False where nobody has allowed it; true also where it is not known. */
  isAllowed(): Promise<boolean>
}

export function permittedBy(host: Host, permission: Permission): Permitted {
  const ask = (claims?: string): Promise<PermittedToken> =>
    host.permitted ? host.permitted(permission, claims) : host.token(claims)
  return {
    async token(claims) {
      const given = await ask(claims)
      return given.ok || given.why !== 'not-permitted' ? given : { ok: false, why: 'signed-out' }
    },
    async isAllowed() {
      const given = await ask()
      return given.ok || given.why !== 'not-permitted'
    },
  }
}
