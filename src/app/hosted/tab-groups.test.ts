import { describe, expect, it, vi } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { Connection } from '../../ports/replica.ts'
import type { Entered } from './entrance.ts'
import { findGroups } from './tab-groups.ts'

const visitor = { person: { id: 'repCentrum', tenant: 't', name: 'Rep' }, loginHint: 'a', siteId: 's' }

/** A city whose SoB has set up one working group, until the last of January. */
function city(): World {
  const world = new World()
  const grupp = {
    key: 'grupp-sprak',
    name: 'Språkgruppen',
    purpose: 'Tar fram en insats.',
    ends: '2027-01-31',
    members: [
      { person: 'ledareAnalys', part: 'arbvux', role: 'sammankallande' },
      { person: 'analytiker', part: 'sf-hisingen', role: 'deltagare' },
    ],
  } as const
  const forslag = world.propose('samordnare', { grupp })
  world.agree(forslag)
  const uppdrag = { part: 'arbvux', text: 'Ta fram en insats.', due: '2027-01-15', group: grupp.key }
  world.do('samordnare', { ...world.perCapsulam(forslag), decision: 'uppdrag', uppdrag })
  return world
}

interface Given {
  readonly entered?: Entered
  readonly known?: boolean
  readonly world?: World
  readonly connection?: Connection
}

async function found({ entered = { ok: true, visitor }, known = false, world = city(), connection }: Given = {}) {
  const close = vi.fn(async () => {})
  const ask = vi.fn(async () => entered)
  const { state, now } = world
  const snapshot = () => ({ state, connection: connection ?? { kind: 'fresh', at: now } }) as never
  const parts = {
    known: known ? visitor : undefined,
    way: { quietly: ask, withPerson: ask },
    open: async () => ({ snapshot, refresh: async () => {}, close }),
    clock: { now: () => now },
  }
  return { groups: await findGroups(parts, 'quietly'), ask, close }
}

describe('the working groups that a tab can show', () => {
  it('are those that SoB has set up and not ended, and the device is let go of', async () => {
    const { groups, close } = await found()
    const group = { key: 'grupp-sprak', name: 'Språkgruppen', short: 'Språkgruppen', mandate: 'Tar fram en insats.' }
    expect(groups).toEqual({ ok: true, groups: [group] })
    expect(close).toHaveBeenCalledOnce()
    const ended = city()
    ended.now = '2027-02-01T08:00:00Z'
    expect((await found({ world: ended })).groups).toEqual({ ok: true, groups: [] })
  })

  it('ask nobody who was here before to sign in, and read the device where nothing answers', async () => {
    const since = '2026-10-05T08:00:00Z'
    const { groups, ask } = await found({ known: true, connection: { kind: 'offline', since } })
    expect(ask).not.toHaveBeenCalled()
    expect(groups).toMatchObject({ ok: true, groups: [{ key: 'grupp-sprak' }] })
  })

  it.each([
    [{ entered: { ok: false, hinder: 'interaction' } }, 'signed-out'],
    [{ entered: { ok: false, hinder: 'offline' } }, 'unread'],
    [{ entered: { ok: false, hinder: 'site-forbidden' } }, 'unread'],
    [{ known: true, world: new World(), connection: { kind: 'signed-out', since: '' } }, 'signed-out'],
    [{ known: true, world: new World(), connection: { kind: 'offline', since: '' } }, 'unread'],
  ] as const)('say why they are not known: %#', async (given, why) => {
    expect((await found(given)).groups).toEqual({ ok: false, why })
  })

  it('break no dialog', async () => {
    const broken = () => Promise.reject(new Error('made up'))
    const parts = {
      known: visitor,
      way: { quietly: broken, withPerson: broken },
      open: broken,
      clock: { now: () => '' },
    }
    expect(await findGroups(parts, 'quietly')).toEqual({ ok: false, why: 'unread' })
  })
})
