import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser'
import type { Person, SignInHinder } from '../../ports/host.ts'

/** Why nobody got in, and a short code for support: never a text, which may name a person. */
export interface Hindered {
  readonly ok: false
  readonly why: SignInHinder
  readonly code: string
}

/** A token and whose it is, or why there is none. */
export type Granted =
  | {
      readonly ok: true
      readonly token: string
      /** Until when, in milliseconds since 1970. */
      readonly expires: number
      readonly person: Person
      readonly loginHint: string
    }
  | Hindered

/** The codes of the library and of the sign-in service. One that is not here is `refused`. */
const whyByCode: Readonly<Record<string, SignInHinder>> = {
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  interaction_in_progress_cancelled: 'cancelled',
  redirect_bridge_empty_response: 'cancelled',
  timed_out: 'silent',
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  network_error: 'offline',
  no_account_error: 'interaction',
  no_account_found: 'interaction',
  no_tokens_found: 'interaction',
  native_account_unavailable: 'interaction',
  silent_sso_error: 'interaction',
  consent_required: 'no-consent',
  access_denied: 'no-consent',
  // The window of a host that signs in for us, when it says that it no longer does.
  nested_app_auth_bridge_disabled: 'interaction',
}

/** The sign-in service's own numbers, AADSTS…, which say more than its words. */
const whyByNumber: Readonly<Record<string, SignInHinder>> = {
  // The person, or the organisation, has not agreed to the app; or only an administrator may.
  65001: 'no-consent',
  65004: 'no-consent',
  90094: 'no-consent',
  900941: 'no-consent',
  // The registration is not in this organisation.
  700016: 'no-consent',
  50105: 'not-assigned',
  // Somebody of another organisation.
  50020: 'other-person',
}

/** Whatever the sign-in library threw, by its class and codes. */
export function hinderOf(thrown: unknown): Hindered {
  if (!(thrown instanceof AuthError)) {
    return { ok: false, why: 'refused', code: thrown instanceof Error ? thrown.name : typeof thrown }
  }
  const { errorCode, subError } = thrown
  const number = 'errorNo' in thrown && typeof thrown.errorNo === 'string' ? thrown.errorNo : ''
  const needsPerson = thrown instanceof InteractionRequiredAuthError ? 'interaction' : undefined
  const why = whyByNumber[number] ?? whyByCode[subError] ?? whyByCode[errorCode] ?? needsPerson ?? 'refused'
  return { ok: false, why, code: number === '' ? errorCode : `${errorCode} ${number}` }
}
