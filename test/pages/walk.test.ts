import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Stand } from './stand.ts'
import type { State } from './state.ts'
import { walk } from './walk.ts'

/** Somebody who goes from state to state; a page that is looked at in no look is never touched. */
function someone() {
  const problems: string[] = []
  const page = {} as Page
  const say = (...lines: readonly string[]): State['reach'] => {
    return async () => {
      problems.push(...lines)
      return { page, app: page, problems }
    }
  }
  const faultsOf = async (state: Omit<State, 'view' | 'name'>) =>
    (await walk({ view: 'beslut', name: 'innehall', ...state }, {} as Stand, [])).faults
  return { problems, say, faultsOf }
}

describe('what a page tells of unseen', () => {
  it('is a fault also when it comes on the way to a state, and once', async () => {
    const { say, faultsOf } = someone()
    expect(await faultsOf({ reach: say('TypeError: x') })).toEqual(['console: TypeError: x [console]'])
    expect(await faultsOf({ reach: say() })).toEqual([])
  })

  it('is the next state’s when it comes after the last look', async () => {
    const { problems, say, faultsOf } = someone()
    expect(await faultsOf({ reach: say(), leave: async () => void problems.push('late') })).toEqual([])
    expect(await faultsOf({ reach: say('new') })).toEqual(['console: late [console]', 'console: new [console]'])
  })

  it('is none where it belongs to the state, and only there', async () => {
    const { say, faultsOf } = someone()
    const cut = 'net::ERR_FAILED'
    expect(await faultsOf({ reach: say(cut, 'boom'), expected: /net::ERR/ })).toEqual(['console: boom [console]'])
    expect(await faultsOf({ reach: say(cut) })).toEqual([`console: ${cut} [console]`])
  })

  it('is not lost where its state is not reached', async () => {
    const { problems, say, faultsOf } = someone()
    const reach = async () => {
      problems.push('broke on the way')
      throw new Error('no such link')
    }
    expect(await faultsOf({ reach })).toEqual(['not reached: no such link [all]'])
    expect(await faultsOf({ reach: say() })).toEqual(['console: broke on the way [console]'])
  })
})
