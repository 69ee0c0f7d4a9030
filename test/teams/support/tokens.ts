/** The tokens that the played sign-in service gives out, and that the way to local Graph takes. */
import { personaByKey } from '../../../src/local-graph/people.ts'

export const tenant = '7f3d0a52-4b1e-4c39-9b0e-0d3c5a1f8e21'
export const client = '1c9a4f60-8d27-4f5b-a3e8-6b2d7c4e9f10'

interface Issued {
  readonly persona: string
  readonly claims: boolean
}

/** What a token answer holds, to an app as to a host. */
export interface TokenAnswer {
  readonly token_type: 'Bearer'
  readonly scope: string
  readonly expires_in: number
  readonly ext_expires_in: number
  readonly access_token: string
  readonly refresh_token: string
  readonly id_token: string
  readonly client_info: string
}

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Gives out tokens that say nothing by themselves, and knows whose each is. */
export class Tokens {
  private readonly issued = new Map<string, Issued>()
  private readonly refreshing = new Map<string, string>()
  private count = 0
  /** Seconds that a token is good for; a short one is renewed with every request. */
  lasts = 3600
  /** Graph asks for more than a token without claims. */
  demandsClaims = false

  issue(persona: string, scope: string, claims: boolean, nonce?: string): TokenAnswer {
    this.count += 1
    const access = `access-${this.count}`
    const refresh = `refresh-${this.count}`
    this.issued.set(access, { persona, claims })
    this.refreshing.set(refresh, persona)
    const { id, name, mail } = personaByKey(persona)
    const now = Math.floor(Date.now() / 1000)
    const claimsOfPerson = {
      aud: client,
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      iat: now,
      nbf: now,
      exp: now + 3600,
      oid: id,
      sub: id,
      tid: tenant,
      name,
      preferred_username: mail,
      ver: '2.0',
      ...(nonce !== undefined && { nonce }),
    }
    return {
      token_type: 'Bearer',
      scope,
      expires_in: this.lasts,
      ext_expires_in: this.lasts,
      access_token: access,
      refresh_token: refresh,
      id_token: `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claimsOfPerson)}.`,
      client_info: base64({ uid: id, utid: tenant }),
    }
  }

  /** Whose a token for renewal is; each is good once. */
  takeRefresh(refresh: string): string | undefined {
    const persona = this.refreshing.get(refresh)
    this.refreshing.delete(refresh)
    return persona
  }

  /** From now on nothing is renewed without the person. */
  forgetRefresh(): void {
    this.refreshing.clear()
  }

  /** What local Graph takes for the bearer; `claims` where more is asked for, nothing where the token is none of ours. */
  bearer(authorization: string | undefined, opens: 'token' | 'sharePointToken'): string | 'claims' | undefined {
    const issued = this.issued.get(/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '')
    if (!issued) return undefined
    return this.demandsClaims && !issued.claims ? 'claims' : personaByKey(issued.persona)[opens]
  }
}
