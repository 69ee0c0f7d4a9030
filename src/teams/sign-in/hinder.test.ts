import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser'
import { describe, expect, it } from 'vitest'
import { hinderOf } from './hinder.ts'

describe('what the sign-in library throws', () => {
  it.each([
    [new BrowserAuthError('popup_window_error', ''), 'popup-blocked'],
    [new BrowserAuthError('empty_window_error', ''), 'popup-blocked'],
    [new BrowserAuthError('user_cancelled', ''), 'cancelled'],
    [new ClientAuthError('user_canceled', ''), 'cancelled'],
    [new BrowserAuthError('timed_out', '', 'redirect_bridge_timeout'), 'silent'],
    [new ClientAuthError('no_network_connectivity', ''), 'offline'],
    [new BrowserAuthError('no_account_error', ''), 'interaction'],
    [new ClientAuthError('nested_app_auth_bridge_disabled', ''), 'interaction'],
    [new InteractionRequiredAuthError('login_required', ''), 'interaction'],
    [new InteractionRequiredAuthError('interaction_required', '', '', 'basic_action'), 'interaction'],
    [new InteractionRequiredAuthError('consent_required', ''), 'no-consent'],
    [new InteractionRequiredAuthError('invalid_grant', '', '', 'consent_required'), 'no-consent'],
    [new InteractionRequiredAuthError('invalid_grant', '', '', '', '', '', '', '65001'), 'no-consent'],
    [new ServerError('access_denied', ''), 'no-consent'],
    [new ServerError('unauthorized_client', '', '', '', '700016'), 'no-consent'],
    [new ServerError('invalid_grant', '', '', '', '50105'), 'not-assigned'],
    [new ServerError('server_error', ''), 'refused'],
    [new AuthError('unknown_error', ''), 'refused'],
  ])('%s is a hinder of a kind', (thrown, why) => {
    expect(hinderOf(thrown)).toMatchObject({ ok: false, why })
  })

  it('is told by code and never by text, also when it is no error of theirs', () => {
    expect(hinderOf(new Error('consent_required'))).toEqual({ ok: false, why: 'refused', code: 'Error' })
    expect(hinderOf('no')).toEqual({ ok: false, why: 'refused', code: 'string' })
    expect(hinderOf(new ServerError('invalid_grant', '', 'Anna', '', '50105')).code).toBe('invalid_grant 50105')
  })
})
