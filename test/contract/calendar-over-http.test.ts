import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { FaultRule } from '../../src/local-graph/faults/fault.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import type { Calendar, Invitation } from '../../src/ports/calendar.ts'
import { graphCalendar } from '../../src/sharepoint/graph/calendar.ts'
import { graphClient } from '../../src/sharepoint/graph/client.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { sender } from '../../src/sharepoint/graph/request.ts'
import { fastClock } from './real-clients.ts'

/** The organiser's calendar as the app asks for it, against local Graph over a real connection. */
let graph: Running

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: [] })
})
afterEach(() => faults())
afterAll(() => graph.close())

async function faults(...rules: readonly FaultRule[]): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  await fetch(`${graph.url}/local/faults`, { method: 'POST', headers, body: JSON.stringify({ rules }) })
}

function calendarOf(persona: string, ...scopes: string[]): Calendar {
  const token = [personaByKey(persona).token, ...scopes].join('~')
  const client = graphClient(async () => ({ ok: true, token }), localTransport(graph.url))
  return graphCalendar(sender(client, fastClock(1)))
}

let made = 0
function invitation(change: Partial<Invitation> = {}): Invitation {
  made += 1
  return {
    key: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    subject: 'SoB: möte 2027-03-25 😀',
    text: '1. Val av justerare',
    day: '2027-03-25',
    start: '13:00',
    end: '15:00',
    place: 'Rum Götaplatsen',
    people: ['chef-finsam', 'chef-ffs'].map(key => personaByKey(key).id),
    ...change,
  }
}

interface Recorded {
  readonly recipient: string
  readonly body: { readonly transactionId: string; readonly attendees: readonly object[] }
}
const events = async ({ key }: Invitation): Promise<Recorded[]> =>
  ((await (await fetch(`${graph.url}/local/events`)).json()) as Recorded[]).filter(
    ({ body }) => body.transactionId === key,
  )

describe('an invitation', () => {
  it('stands in the organiser’s calendar in Swedish time, and goes to those who have an address', async () => {
    const asked = invitation()
    const unknown = '00000000-0000-4000-8000-0000deadbeef'
    const answer = await calendarOf('samordnare').invite({ ...asked, people: [...asked.people, unknown] })
    expect(answer).toEqual({ ok: true, people: 2, unknown: 1 })
    const address = (key: string) => ({ emailAddress: { address: personaByKey(key).mail }, type: 'required' })
    expect(await events(asked)).toMatchObject([
      {
        recipient: personaByKey('samordnare').id,
        body: {
          subject: 'SoB: möte 2027-03-25 😀',
          body: { contentType: 'text', content: '1. Val av justerare' },
          start: { dateTime: '2027-03-25T13:00:00', timeZone: 'W. Europe Standard Time' },
          end: { dateTime: '2027-03-25T15:00:00', timeZone: 'W. Europe Standard Time' },
          location: { displayName: 'Rum Götaplatsen' },
          isOnlineMeeting: true,
          onlineMeetingProvider: 'teamsForBusiness',
          attendees: [address('chef-finsam'), address('chef-ffs')],
        },
      },
    ])
  })

  it('is refused without the permission, and the addresses are looked up by another', async () => {
    expect(await calendarOf('samordnare', 'Sites.Selected').invite(invitation())).toEqual({
      ok: false,
      why: 'not-here',
    })
    const unknown = '00000000-0000-4000-8000-0000deadbeef'
    const { id, mail } = personaByKey('chef-ffs')
    expect(await calendarOf('samordnare').addresses([id, unknown])).toEqual([mail])
  })

  it('is one meeting however often it is sent, also when the first answer was lost', async () => {
    const asked = invitation()
    await faults({ fault: 'drop-after', method: 'POST', path: '/me/events', times: 1 })
    const calendar = calendarOf('samordnare')
    expect(await calendar.invite(asked)).toEqual({ ok: false, why: 'offline' })
    expect(await calendar.invite(asked)).toMatchObject({ ok: true })
    expect(await calendar.invite(asked)).toMatchObject({ ok: true })
    expect(await events(asked)).toHaveLength(1)
  })

  it('says whether trying again helps: not where the calendar is closed, yes where the server is away', async () => {
    const calendar = calendarOf('samordnare')
    for (const fault of ['forbidden', 'conflict'] as const) {
      await faults({ fault, path: '/me/events', times: 1 })
      expect([fault, await calendar.invite(invitation())]).toEqual([fault, { ok: false, why: 'not-here' }])
    }
    for (const fault of ['throttle', 'busy', 'general', 'drop-before', 'timeout'] as const) {
      await faults({ fault, path: '/me/events', times: 1 })
      expect([fault, await calendar.invite(invitation())]).toEqual([fault, { ok: false, why: 'offline' }])
    }
  })

  it('is made though addresses cannot be looked up: those are counted as unknown', async () => {
    const asked = invitation()
    await faults({ fault: 'busy', path: '/users/', times: 1 })
    expect(await calendarOf('samordnare').invite(asked)).toEqual({ ok: true, people: 1, unknown: 1 })
    await faults({ fault: 'forbidden', path: '/users/' })
    expect(await calendarOf('samordnare').invite(invitation())).toEqual({ ok: true, people: 0, unknown: 2 })
  })
})
