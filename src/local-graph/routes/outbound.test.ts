import { beforeEach, describe, expect, it } from 'vitest'
import { personaByKey, personas } from '../people.ts'
import { openTestSite, type TestSite } from '../test-site.ts'

/** Source: graph-facts §9. */
let site: TestSite
beforeEach(() => {
  site = openTestSite()
})
const member = () => site.as('rep-arbvux')
const note = {
  topic: { source: 'text', value: 'Avvikelse', webUrl: 'https://teams.microsoft.com/l/entity/x' },
  activityType: 'nominated',
  previewText: { content: 'Nominerad' },
  templateParameters: [{ name: 'rubrik', value: 'x' }],
}
const send = (key: string, body: object) =>
  member().post(`/users/${personaByKey(key).id}/teamwork/sendActivityNotification`, body)

describe('a notification', () => {
  it('is taken with 204 and can be read by a test (userteamwork-sendactivitynotification.md)', async () => {
    expect((await send('samordnare', note)).status).toBe(204)
    const { body } = await member().get('/local/notifications')
    expect(body[0]).toMatchObject({
      sender: personaByKey('rep-arbvux').id,
      recipient: personaByKey('samordnare').id,
      body: note,
    })
  })
  it('of a text topic needs webUrl, and every one a type, a topic and a preview (userteamwork-sendactivitynotification.md)', async () => {
    const { webUrl: _, ...topic } = note.topic
    for (const wrong of [{ topic }, { activityType: undefined }, { topic: undefined }, { previewText: {} }]) {
      expect((await send('samordnare', { ...note, ...wrong })).status).toBe(400)
    }
  })
  it('is 403 for someone without the app and 404 for nobody (teams-send-activityfeednotifications.md)', async () => {
    expect((await send('utan-medlemskap', note)).status).toBe(403)
    expect((await member().post('/users/x/teamwork/sendActivityNotification', note)).status).toBe(404)
  })
  it('goes to at most a hundred at once (teams-send-activityfeednotifications.md)', async () => {
    const to = (n: number) => ({ ...note, recipients: Array.from({ length: n }, () => ({ userId: personas[0]?.id })) })
    const path = '/teamwork/sendActivityNotificationToRecipients'
    expect((await member().post(path, to(3))).status).toBe(202)
    expect((await member().post(path, to(101))).status).toBe(400)
    expect((await site.as('rep-arbvux', 'Sites.Selected').post(path, to(1))).status).toBe(403)
    expect((await member().get('/local/notifications')).body).toHaveLength(3)
  })
})

describe('an event', () => {
  const zone = 'W. Europe Standard Time'
  const event = {
    subject: 'SoB',
    start: { dateTime: '2026-10-01T09:00:00', timeZone: zone },
    end: { dateTime: '2026-10-01T10:00:00', timeZone: zone },
    transactionId: 'abc',
  }
  it('is made with 201, and once however often it is sent with its transactionId (user-post-events.md, event.md)', async () => {
    const first = await member().post('/me/events', event)
    const second = await member().post('/me/events', event)
    expect([first.status, second.body.id]).toEqual([201, first.body.id])
    expect((await member().get('/me/events')).body.value).toHaveLength(1)
    expect((await member().get('/local/events')).body).toHaveLength(1)
  })
  it('can be put in the calendar of the team, not in another person’s (group-post-events.md)', async () => {
    const team = (await member().get('/local/site')).body.groupId
    expect((await member().post(`/groups/${team}/events`, event)).status).toBe(201)
    expect((await member().post(`/users/${personaByKey('samordnare').id}/events`, event)).status).toBe(403)
  })
  it('needs a beginning and an end with their zones (datetimetimezone.md)', async () => {
    expect((await member().post('/me/events', { ...event, start: { dateTime: '2026-10-01T09:00:00' } })).status).toBe(
      400,
    )
  })
})

describe('people', () => {
  it('are the one signed in, anyone by id or sign-in name, and the members of the team (user-get.md, group-list-members.md)', async () => {
    const me = await member().get('/me?$select=id,displayName')
    expect(me.body).toEqual({
      '@odata.context': expect.any(String),
      displayName: 'Representant, Arbvux',
      id: personaByKey('rep-arbvux').id,
    })
    expect((await member().get('/users/agare@styrforum.example')).body.displayName).toBe('Webbplatsägare')
    expect((await member().get('/users/nobody')).status).toBe(404)
    const team = (await member().get('/local/site')).body.groupId
    const { body } = await member().get(`/groups/${team}/members`)
    expect(body.value).toHaveLength(17)
    expect(body.value[0]['@odata.type']).toBe('#microsoft.graph.user')
    expect((await member().get('/groups/x/members')).status).toBe(404)
  })
})
