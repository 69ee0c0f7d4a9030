import { ErrorCode } from '@microsoft/teams-js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, refusalOf } from './refusal.ts'

describe('what the SDK throws', () => {
  it.each([
    [{ errorCode: ErrorCode.NOT_SUPPORTED_ON_PLATFORM }, 'missing', '100'],
    [{ errorCode: ErrorCode.NOT_SUPPORTED_IN_CURRENT_CONTEXT, message: 'x' }, 'missing', '501'],
    [{ errorCode: ErrorCode.OLD_PLATFORM }, 'missing', '9000'],
    [{ errorCode: ErrorCode.PERMISSION_DENIED }, 'not-allowed', '1000'],
    [{ errorCode: ErrorCode.USER_ABORT }, 'cancelled', '8000'],
    [{ errorCode: ErrorCode.NETWORK_ERROR }, 'offline', '2000'],
    [{ errorCode: ErrorCode.OPERATION_TIMED_OUT }, 'silent', '8001'],
    [{ errorCode: ErrorCode.INTERNAL_ERROR }, 'refused', '500'],
    [{ errorCode: 31_337 }, 'refused', '31337'],
    [new Error('CancelledByUser'), 'cancelled', 'Error'],
    ['FailedToOpenWindow', 'not-allowed', 'string'],
    ['Anna Andersson has no licence', 'refused', 'string'],
    [undefined, 'refused', 'undefined'],
    [null, 'refused', 'object'],
  ])('%j becomes %s', (thrown, why, code) => {
    expect(refusalOf(thrown)).toEqual({ ok: false, why, code })
  })
})

describe('asking the host', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('gives what it answered, also when it throws at once', async () => {
    const before = vi.getTimerCount()
    expect(await ask(async () => 7)).toEqual({ ok: true, value: 7 })
    // A host that has answered is waited for no longer.
    expect(vi.getTimerCount()).toBe(before)
    const throwing = () => {
      throw { errorCode: ErrorCode.USER_ABORT }
    }
    expect(await ask(throwing)).toMatchObject({ ok: false, why: 'cancelled' })
  })

  it('waits no longer than the limit for a silent one, and hears no late refusal', async () => {
    let refuse: (why: Error) => void = () => {}
    const asked = ask(() => new Promise<void>((_, reject) => (refuse = reject)), 50)
    await vi.advanceTimersByTimeAsync(49)
    expect(await Promise.race([asked, Promise.resolve('waiting')])).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await asked).toEqual({ ok: false, why: 'silent', code: 'late' })
    // Counted from here, since what other tests have left running sets timers of its own meanwhile.
    const before = vi.getTimerCount()
    refuse(new Error('too late'))
    await Promise.resolve()
    expect(vi.getTimerCount()).toBe(before)
  })
})
