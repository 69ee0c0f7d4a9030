import { ErrorCode } from '@microsoft/teams-js'
import type { Asked, HostRefusal } from '../ports/host.ts'
import { late, within } from './within.ts'

/** What the SDK's numbers mean to a person. One that is not here is `refused`. */
const whyByCode: Readonly<Record<number, HostRefusal['why']>> = {
  [ErrorCode.NOT_SUPPORTED_ON_PLATFORM]: 'missing',
  [ErrorCode.NOT_SUPPORTED_IN_CURRENT_CONTEXT]: 'missing',
  [ErrorCode.OLD_PLATFORM]: 'missing',
  [ErrorCode.NO_HW_SUPPORT]: 'missing',
  [ErrorCode.PERMISSION_DENIED]: 'not-allowed',
  [ErrorCode.UNAUTHORIZED_USER_OPERATION]: 'not-allowed',
  [ErrorCode.USER_ABORT]: 'cancelled',
  [ErrorCode.NETWORK_ERROR]: 'offline',
  [ErrorCode.THROTTLE]: 'offline',
  [ErrorCode.INSUFFICIENT_RESOURCES]: 'offline',
  [ErrorCode.OPERATION_TIMED_OUT]: 'silent',
}

/** What the older calls throw: words, without a number. Only these, whole, are known. */
const whyByWord: Readonly<Record<string, HostRefusal['why']>> = {
  CancelledByUser: 'cancelled',
  FailedToOpenWindow: 'not-allowed',
}

/** Whatever the SDK threw, which is often no error, as an answer of ours. */
export function refusalOf(thrown: unknown): HostRefusal {
  const { errorCode, message } = typeof thrown === 'object' && thrown !== null ? (thrown as SdkThrown) : {}
  const word = typeof thrown === 'string' ? thrown : typeof message === 'string' ? message : ''
  if (typeof errorCode === 'number') {
    return { ok: false, why: whyByCode[errorCode] ?? 'refused', code: String(errorCode) }
  }
  return { ok: false, why: whyByWord[word] ?? 'refused', code: codeOf(thrown) }
}

interface SdkThrown {
  readonly errorCode?: unknown
  readonly message?: unknown
}

/** Something short for support: never a text of the host, which may hold what a person has written. */
function codeOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown
}

/** Milliseconds that the host has to do a thing in which no person takes part. */
export const answerLimit = 8_000

/** Asks the host. Nothing is thrown, and nobody waits for ever. */
export async function ask<T>(call: () => Promise<T>, limit = answerLimit): Promise<Asked<T>> {
  try {
    const value = await within(limit, call())
    return value === late ? { ok: false, why: 'silent', code: 'late' } : { ok: true, value }
  } catch (thrown) {
    return refusalOf(thrown)
  }
}
