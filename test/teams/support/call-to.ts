/** Calls people to a meeting: by the host's own composer, and by the calendar itself where the host will not. */
import { expect } from 'vitest'
import { personaByKey } from '../../../src/local-graph/people.ts'
import { rows } from '../../journeys/support/past-the-app.ts'
import { stage } from './house.ts'
import { appOrigin } from './http.ts'
import { press } from './steps.ts'
import type { HostVisit } from './visit.ts'

const called = ['rep-arbvux', 'rep-sf-centrum', 'rep-sf-hisingen', 'rep-sf-nordost', 'rep-sf-sydvast']

/** @param forum the forum's page, as the one who convenes it reads it */
export async function callTo({ app, given, become }: HostVisit, forum: string): Promise<void> {
  await app.evaluate(to => location.assign(`#${to}`), forum)
  await app.getByRole('link', { name: 'Visa dagordningen' }).click()
  await app.waitForURL(/#\/moten\/[^/]+$/)
  const key = new URL(app.url()).hash.replace('#/moten/', '')
  const row = (await rows(stage, 'Samverkan-Moten')).find(({ fields }) => fields.ClientKey === key)
  const { Datum = '', Start = '', Slut = '' } = row?.fields ?? {}
  await press(app, 'Lägg i kalendern')
  const composed = async () => (await given()).filter(one => (one as { subject?: unknown }).subject !== undefined)
  await expect.poll(composed).toHaveLength(1)
  const [year, month, day] = Datum.split('-')
  expect((await composed())[0]).toEqual({
    attendees: expect.toSatisfy(
      (mails: string[]) => [...mails].sort().join() === called.map(one => personaByKey(one).mail).join(),
    ),
    startTime: `${month}/${day}/${year} ${Start}:00`,
    endTime: `${month}/${day}/${year} ${Slut}:00`,
    subject: expect.stringContaining(Datum),
    content: expect.stringMatching(/^1\. .+\n\nhttps:\/\/teams\.microsoft\.com\/l\/entity\//s),
  })
  expect(decodeURIComponent(JSON.stringify(await composed()))).toContain(`${appOrigin}/#/moten/${key}`)

  // The host will not: the call goes by the calendar itself, and once however often one asks.
  await become({ composer: 'refuses' })
  for (let asked = 0; asked < 2; asked += 1) {
    await press(app, 'Lägg i kalendern')
    await expect.poll(composed).toHaveLength(2 + asked)
    await app.getByText(`Mötet ligger i din kalender och ${called.length} personer är inbjudna.`).first().waitFor()
  }
  const events = (await stage.events()).filter(({ body }) => body.transactionId === key)
  expect(events).toHaveLength(1)
  expect(events[0]?.body.attendees).toHaveLength(called.length)
}
