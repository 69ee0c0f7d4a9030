import { describe, expect, it, vi } from 'vitest'
import type { Workspace } from '../../ui/shared/workspace.tsx'
import { changePerson } from './change-person.ts'

/** A device with so much on it that is not sent. */
function deviceWith({ queue = 0, drafts = 0, sealed = 'sealed', left = 'left' }) {
  const done: string[] = []
  const workspace = {
    replica: {
      snapshot: () => ({ queue: Array(queue).fill({}), aside: [] }),
      drafts: () => Array(drafts).fill({}),
      seal: async () => {
        done.push('seal')
        return sealed
      },
      close: async () => void done.push('close'),
    },
    device: { wipe: async () => void done.push('wipe') },
  } as unknown as Pick<Workspace, 'replica' | 'device'>
  const signIn = vi.fn(async () => ({
    byLeaving: async (choose: boolean) => {
      done.push(`leave ${choose}`)
      return { ok: false, why: 'silent', code: left }
    },
  }))
  return { workspace, signIn: signIn as never, done }
}

describe('changing person', () => {
  it('removes everything of the first, and then asks who it is', async () => {
    const { workspace, signIn, done } = deviceWith({})
    expect(await changePerson(workspace, signIn)).toBe('changing')
    expect(done).toEqual(['seal', 'close', 'wipe', 'leave true'])
  })

  it.each([{ queue: 1 }, { drafts: 1 }, { sealed: 'moved' }])('removes nothing with %j', async unsent => {
    const { workspace, signIn, done } = deviceWith(unsent)
    expect(await changePerson(workspace, signIn)).toBe('unsent')
    expect(done).not.toContain('wipe')
    expect(done).not.toContain('leave true')
  })

  it('says so where the sign-in cannot be reached after all', async () => {
    const { workspace, signIn } = deviceWith({ left: 'offline' })
    expect(await changePerson(workspace, signIn)).toBe('offline')
  })

  it('changes also where the browser stores nothing', async () => {
    const { workspace, signIn, done } = deviceWith({ sealed: 'blocked' })
    expect(await changePerson(workspace, signIn)).toBe('changing')
    expect(done).toContain('leave true')
  })

  it('removes nothing where nobody could sign in again', async () => {
    const { workspace, done } = deviceWith({})
    expect(await changePerson(workspace, () => Promise.reject(new TypeError('no network')))).toBe('offline')
    expect(done).toEqual([])
  })
})
