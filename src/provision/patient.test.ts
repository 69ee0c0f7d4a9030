import { describe, expect, it } from 'vitest'
import { patient } from './patient.ts'
import { type Ask, LostConnection, type Method, type Reply } from './service.ts'

/** A service that gives these answers in turn; an Error is a connection that was lost. */
function scripted(...answers: readonly (readonly [status: number, retryAfter?: string] | Error)[]) {
  const waits: number[] = []
  const told: string[] = []
  let sent = 0
  const graph: Ask = async () => {
    const answer = answers[Math.min(sent, answers.length - 1)]
    sent += 1
    if (answer instanceof Error || answer === undefined) throw answer
    const [status, wait] = answer
    return { status, headers: new Headers(wait === undefined ? {} : { 'Retry-After': wait }), body: undefined }
  }
  const service = patient(
    { graph, rest: graph },
    async ms => void waits.push(ms),
    line => told.push(line),
  )
  const ask = (method: Method): Promise<Reply> => service.graph(method, '/x')
  return { ask, waits, told, sent: () => sent }
}
const lost = new LostConnection('Lost.')

describe('a patient service', () => {
  it('waits as long as it is asked to: seconds, with decimals, or until a date', async () => {
    const seconds = scripted([429, '3'], [429, '1.5'], [200])
    expect((await seconds.ask('POST')).status).toBe(200)
    expect(seconds.waits).toEqual([3_000, 1_500])
    expect(seconds.told[0]).toBe('Microsoft 365 ber oss vänta 3 sekunder.')
    const date = scripted([429, new Date(Date.now() + 20_000).toUTCString()], [200])
    await date.ask('POST')
    expect(date.waits[0]).toBeGreaterThan(15_000)
    expect(date.waits[0]).toBeLessThan(21_000)
  })

  it('waits some seconds where it is not told how long, or not so that it can be read', async () => {
    const silent = scripted([429], [429, 'snart'], [200])
    await silent.ask('POST')
    expect(silent.waits).toEqual([5_000, 5_000])
  })

  it('takes a busy server that says when to come back for one that did nothing, and another not', async () => {
    const told = scripted([503, '2'], [200])
    expect((await told.ask('POST')).status).toBe(200)
    const silent = scripted([503], [200])
    expect((await silent.ask('POST')).status).toBe(503)
    expect(silent.sent()).toBe(1)
  })

  it('gives up where it is asked for more than five minutes, and after six tries', async () => {
    const long = scripted([429, '301'])
    expect((await long.ask('GET')).status).toBe(429)
    expect(long.sent()).toBe(1)
    const stubborn = scripted([429, '1'])
    expect((await stubborn.ask('GET')).status).toBe(429)
    expect(stubborn.sent()).toBe(6)
  })

  it('puts a question again when no answer, or a failure, came; an order never', async () => {
    const question = scripted(lost, [504], [200])
    expect((await question.ask('GET')).status).toBe(200)
    expect(question.told).toEqual([])
    for (const method of ['POST', 'PATCH', 'MERGE', 'DELETE'] as const) {
      const order = scripted(lost, [200])
      await expect(order.ask(method)).rejects.toBe(lost)
      const failed = scripted([504], [200])
      expect((await failed.ask(method)).status).toBe(504)
      expect([order.sent(), failed.sent()]).toEqual([1, 1])
    }
  })

  it('does not ask for ever where nobody answers', async () => {
    const dead = scripted(lost)
    await expect(dead.ask('GET')).rejects.toBe(lost)
    expect(dead.sent()).toBe(6)
  })
})
