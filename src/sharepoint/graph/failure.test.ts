import { describe, expect, it } from 'vitest'
import { failureOf, isGood, saysUnique } from './failure.ts'
import type { Answered } from './request.ts'
import { uniqueText } from './scripted.ts'

const now = '2026-11-22T10:00:00Z'
const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Answered => ({
  kind: 'answer',
  status,
  headers: new Headers(headers),
  body,
})

describe('a failure', () => {
  it.each([
    [400, 'invalid', 'invalid'],
    [401, 'signed-out', 'signed-out'],
    [403, 'forbidden', 'forbidden'],
    [404, 'missing', 'missing'],
    [405, 'invalid', 'invalid'],
    [408, 'offline', 'unclear'],
    [409, 'stale', 'stale'],
    [410, 'missing', 'missing'],
    [412, 'stale', 'stale'],
    [413, 'invalid', 'invalid'],
    [423, 'throttled', 'throttled'],
    [424, 'throttled', 'throttled'],
    [429, 'throttled', 'throttled'],
    [500, 'offline', 'unclear'],
    [501, 'invalid', 'invalid'],
    [502, 'offline', 'unclear'],
    [503, 'throttled', 'unclear'],
    [504, 'offline', 'unclear'],
    [507, 'throttled', 'throttled'],
    [302, 'offline', 'unclear'],
  ])('of status %i is %s for a read and %s for a write', (status, read, write) => {
    expect(failureOf(answer(status), 'read', now).kind).toBe(read)
    expect(failureOf(answer(status), 'write', now).kind).toBe(write)
  })

  it('of a busy server that says when to come back is a wait, for writes too', () => {
    expect(failureOf(answer(503, {}, { 'Retry-After': '5' }), 'write', now)).toMatchObject({
      kind: 'throttled',
      retryAfter: 5000,
    })
  })

  it('of 200 with a page of HTML, or an error inside, leaves a write unclear', () => {
    for (const body of [null, '<html>', { error: { code: 'x' } }, []]) {
      expect(isGood(answer(200, body))).toBe(false)
      expect(failureOf(answer(200, body), 'write', now).kind).toBe('unclear')
      expect(failureOf(answer(200, body), 'read', now).kind).toBe('offline')
    }
  })

  it('says of the server itself that the trouble is its own, and of nothing else', () => {
    const broken = [200, 302, 400, 401, 408, 429, 500, 502, 503, 504].filter(
      status => failureOf(answer(status), 'read', now).broken,
    )
    expect(broken).toEqual([500, 502, 503, 504])
    for (const reply of [{ kind: 'lost', message: '' } as const, { kind: 'unsent', why: 'offline' } as const])
      expect(failureOf(reply, 'read', now)).not.toHaveProperty('broken')
  })

  it('is told by status, whatever the text says', () => {
    const body = { error: { code: 'unauthenticated', message: '401 403 404 unique' } }
    expect(failureOf(answer(500, body), 'write', now).kind).toBe('unclear')
  })

  it('hands on the id of the request and what was said', () => {
    const body = { error: { code: 'accessDenied', message: 'Access denied', innerError: { 'request-id': 'abc' } } }
    expect(failureOf(answer(403, body), 'read', now)).toEqual({
      kind: 'forbidden',
      requestId: 'abc',
      message: '403 accessDenied: Access denied',
    })
    expect(failureOf(answer(403, '', { 'request-id': 'def' }), 'read', now).requestId).toBe('def')
  })

  it('says unique only when status, code and text agree', () => {
    const body = (code: string, message: string) => ({ error: { code, message } })
    expect(saysUnique(answer(400, body('invalidRequest', uniqueText)))).toBe(true)
    expect(saysUnique(answer(500, body('invalidRequest', uniqueText)))).toBe(false)
    expect(saysUnique(answer(400, body('generalException', uniqueText)))).toBe(false)
    expect(saysUnique(answer(400, body('invalidRequest', "Field 'Name' is not recognized")))).toBe(false)
  })
})
