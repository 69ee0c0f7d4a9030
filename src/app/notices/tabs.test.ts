import { afterEach, expect, it, vi } from 'vitest'
import { tabsOf } from './tabs.ts'

type Listener = (event: { readonly data: unknown }) => void

/** A channel of the browser that carries a message at once, to all others of its name. */
function channels() {
  const open: { readonly name: string; readonly listeners: Listener[] }[] = []
  return class {
    private readonly own: (typeof open)[number]
    constructor(name: string) {
      this.own = { name, listeners: [] }
      open.push(this.own)
    }
    postMessage(data: unknown) {
      for (const { name, listeners } of open.filter(one => one !== this.own))
        if (name === this.own.name) for (const listener of listeners) listener({ data })
    }
    addEventListener(_: string, listener: Listener) {
      this.own.listeners.push(listener)
    }
  }
}

afterEach(() => vi.unstubAllGlobals())

/** A tab and what is done with as it knows. */
function tab(name = 'anna', ...done: string[]) {
  const tabs = tabsOf(name)
  tabs.listen(
    keys => void done.push(...keys),
    () => done,
  )
  return { done, tabs }
}

it('tells the other tabs of the same storage what is done with, and one that opens later all of it', () => {
  vi.stubGlobal('BroadcastChannel', channels())
  const [first, other] = [tab('anna', 'a'), tab('bo')]
  const second = tab()
  expect(second.done).toEqual(['a'])
  second.tabs.done(['b'])
  expect([first.done, other.done]).toEqual([['a', 'b'], []])
})

it('is silent where the browser has no channels', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const { done, tabs } = tab()
  tabs.done(['a'])
  expect(done).toEqual([])
})
