import { accessDenied, badRequest, GraphError, itemNotFound } from '../errors.ts'
import { personas } from '../people.ts'
import { hasScope } from '../rights/caller.ts'
import { asBody, type Body } from '../rules/body.ts'
import { teamGroup } from '../site.ts'
import { forget, type Recording, record, recordings } from '../store/recordings.ts'
import { groupOf } from './finding.ts'
import { type App, answer, bodyOf, type Ctx, noContent, part, type Services } from './http.ts'

/** What leaves for people's activity feeds and calendars: recorded, and readable for tests under /local. */
export function outboundRoutes(app: App, services: Services): void {
  const { store } = services
  app.post('/v1.0/users/:user/teamwork/:send{(?:microsoft\\.graph\\.)?sendActivityNotification}', async c => {
    allow(c, 'TeamsActivity.Send')
    notify(c, services, part(c, 'user'), checked(await bodyOf(c)))
    return noContent(c)
  })
  app.post('/v1.0/teamwork/:send{(?:microsoft\\.graph\\.)?sendActivityNotificationToRecipients}', async c => {
    allow(c, 'TeamsActivity.Send')
    const body = checked(await bodyOf(c))
    const recipients = Array.isArray(body.recipients) ? body.recipients.map(asBody) : []
    if (recipients.length === 0 || recipients.length > 100) throw badRequest('Use 1 to 100 recipients.')
    for (const recipient of recipients) notify(c, services, String(recipient.userId), body)
    return c.body(null, 202)
  })
  for (const [path, owner] of [
    ['/v1.0/me/events', (c: Ctx) => c.get('caller').persona.id],
    ['/v1.0/users/:user/events', self],
    ['/v1.0/groups/:group/events', (c: Ctx) => groupOf(c).id],
  ] as const) {
    app.post(path, async c => {
      allow(c, 'Calendars.ReadWrite')
      const { event } = addEvent(c, services, owner(c), await bodyOf(c))
      return answer(c, eventShape(event), 201)
    })
    app.get(path, c => {
      const mine = owner(c)
      return answer(c, {
        value: recordings(store, 'event')
          .filter(e => e.recipient === mine)
          .map(eventShape),
      })
    })
  }
  app.get('/local/notifications', c => c.json(recordings(store, 'notification')))
  app.get('/local/events', c => c.json(recordings(store, 'event')))
}

/** @throws GraphError 403 where the token was given without it. */
function allow(c: Ctx, scope: string): void {
  if (!hasScope(c.get('caller'), scope)) {
    throw new GraphError(403, 'Forbidden', `Missing scope permissions on the request. API requires one of '${scope}'.`)
  }
}

/** Another person's calendar is closed to a delegated token. */
function self(c: Ctx): string {
  const { persona } = c.get('caller')
  if (part(c, 'user') !== persona.id && part(c, 'user') !== persona.mail) throw accessDenied()
  return persona.id
}

/** @throws GraphError 400 for a notification the feed cannot show (graph-facts §9.2). */
function checked(body: Body): Body {
  const topic = asBody(body.topic)
  if (typeof body.activityType !== 'string') throw badRequest("Missing required property 'activityType'.")
  if (typeof topic.value !== 'string') throw badRequest("Missing required property 'topic'.")
  if (topic.source !== 'entityUrl' && topic.source !== 'text') throw badRequest('Invalid topic source.')
  if (topic.source === 'text' && typeof topic.webUrl !== 'string') {
    throw badRequest("A topic with source 'text' needs 'webUrl'.")
  }
  if (topic.source === 'text' && !/^https:\/\/teams\.microsoft\.com\/l\//.test(String(topic.webUrl))) {
    throw badRequest('The web URL must be a Teams deep link.')
  }
  if (typeof asBody(body.previewText).content !== 'string') {
    throw badRequest("Missing required property 'previewText'.")
  }
  return body
}

function notify(c: Ctx, { store }: Services, user: string, body: Body): Recording {
  const recipient = personas.find(({ id, mail }) => id === user || mail === user)
  if (recipient === undefined) throw itemNotFound(`Resource '${user}' does not exist.`)
  // The app comes with the team, so who is in no group has not got it.
  if (!recipient.owner && recipient.groups.length === 0) {
    throw new GraphError(403, 'Forbidden', 'Application is not installed for the recipient.')
  }
  const sender = c.get('caller').persona.id
  const key = typeof body.chainId === 'number' ? String(body.chainId) : ''
  // A later one of the same chain takes the place of the first in the feed.
  if (key !== '') forget(store, 'notification', recipient.id, key)
  return record(store, { kind: 'notification', sender, recipient: recipient.id, key, body })
}

/** A repeated transactionId gives the event of the first time, so a lost answer makes no second meeting. */
function addEvent(c: Ctx, { store }: Services, owner: string, body: Body): { event: Recording } {
  const { subject, start, end, transactionId } = body
  if (subject !== undefined && typeof subject !== 'string') throw badRequest('Invalid subject.')
  for (const moment of [start, end]) {
    if (typeof asBody(moment).dateTime !== 'string' || typeof asBody(moment).timeZone !== 'string') {
      throw new GraphError(400, 'ErrorPropertyValidationFailure', 'At least one property failed validation.')
    }
  }
  const sender = c.get('caller').persona.id
  const key = typeof transactionId === 'string' ? transactionId : ''
  const earlier = recordings(store, 'event').find(e => key !== '' && e.key === key && e.recipient === owner)
  return { event: earlier ?? record(store, { kind: 'event', sender, recipient: owner, key, body }) }
}

function eventShape(event: Recording): Record<string, unknown> {
  const organizer = personas.find(persona => persona.id === event.recipient)
  const address = { name: organizer?.name ?? teamGroup.displayName, address: organizer?.mail ?? teamGroup.mail }
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#events/$entity',
    ...(event.body as object),
    id: `AAMk${event.id}`,
    createdDateTime: event.at,
    lastModifiedDateTime: event.at,
    organizer: { emailAddress: address },
  }
}
