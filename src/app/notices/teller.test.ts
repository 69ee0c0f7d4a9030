import { describe, expect, it, vi } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { Connection } from '../../ports/replica.ts'
import { createTeller, type TellingTabs } from './teller.ts'

/** A device with one change that nobody has been told of, and what it was asked for. */
function device(kind: Connection['kind'], tabs: TellingTabs = { done() {}, listen() {} }) {
  const world = new World()
  const untold = vi.fn(async () => [{ key: 'x' }])
  const told = vi.fn(async () => {})
  let working: Promise<void> = Promise.resolve()
  const snapshot = () => ({ state: world.state, connection: { kind }, accepted: [{ key: 'x' }] })
  const { wake } = createTeller({
    replica: { snapshot, untold, told } as unknown as Parameters<typeof createTeller>[0]['replica'],
    notices: { send: async () => ({ ok: true, reached: 0, unreached: 0 }) } as never,
    person: 'repHisingen',
    clock: { now: () => world.now, wait: async () => {} } as never,
    chance: { fraction: () => 0 },
    linkTo: path => path,
    alone: work => {
      working = work()
      return working
    },
    become: () => {},
    tabs,
  })
  const woken = () => {
    wake()
    return working
  }
  return { untold, told, wake: woken }
}

describe('telling others', () => {
  it.each(['offline', 'signed-out'] as const)('asks nothing while the lists answer %s', async kind => {
    const { untold, told, wake } = device(kind)
    await wake()
    expect([untold, told].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  })

  it('goes on when they answer', async () => {
    const { untold, told, wake } = device('fresh')
    await wake()
    expect(untold).toHaveBeenCalledOnce()
    expect(told).toHaveBeenCalledWith(['x'])
  })

  it('leaves what another tab is done with, where the device cannot store that it is, and says what it did itself', async () => {
    const heard: ((keys: readonly string[]) => void)[] = []
    const said: string[] = []
    const tabs = (): TellingTabs => ({
      done: keys => {
        said.push(...keys)
        for (const hear of heard) hear(keys)
      },
      listen: hear => heard.push(hear),
    })
    const [first, second] = [device('fresh', tabs()), device('fresh', tabs())]
    await first.wake()
    await second.wake()
    expect(said).toEqual(['x'])
    // The second may be able to store it.
    expect(second.told).toHaveBeenCalledWith(['x'])
  })
})
