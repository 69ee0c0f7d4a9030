import type { Hinder } from '../../ports/site-check.ts'
import { type FailureCode, ProvisionError } from '../../provision/failure.ts'
import { LostConnection } from '../../provision/service.ts'

/** What was read, or what hindered the reading. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | Hindered
export interface Hindered {
  readonly ok: false
  readonly because: Hinder
}

const hinders: Readonly<Record<FailureCode, Exclude<Hinder['kind'], 'group-inside' | 'app'>>> = {
  'no-right': 'refused',
  'signed-out': 'signed-out',
  throttled: 'busy',
  unclear: 'no-answer',
  meanwhile: 'busy',
  'unknown-site': 'unseen',
  'bad-address': 'odd',
  // Of what is read here, only a site without owners is in anybody's way.
  'in-the-way': 'no-owner-group',
  refused: 'odd',
}

/** Reads something; what the service refuses becomes a value. Anything else that goes wrong is a fault of ours. */
export async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    if (error instanceof ProvisionError) return { ok: false, because: { kind: hinders[error.code] } }
    if (error instanceof LostConnection) return { ok: false, because: { kind: 'no-answer' } }
    throw error
  }
}
