import * as v from 'valibot'
import type { Calendar, Invitation, Invited } from '../../ports/calendar.ts'
import type { Reply, Send } from './request.ts'

const person = v.object({ mail: v.pipe(v.string(), v.minLength(3)) })

/** Graph names time zones as Windows does; this is Sweden. */
const timeZone = 'W. Europe Standard Time'

/**
 * The signed-in person's calendar through Graph.
 * @param ask how people are looked up, where that is another permission.
 */
export function graphCalendar(send: Send, ask: Send = send): Calendar {
  const mailOf = async (id: string): Promise<string | undefined> => {
    const reply = await ask({ method: 'GET', path: `/users/${encodeURIComponent(id)}?$select=mail` })
    const read = v.safeParse(person, reply.kind === 'answer' ? reply.body : undefined)
    return read.success ? read.output.mail : undefined
  }
  const addresses = async (people: readonly string[]) =>
    (await Promise.all(people.map(mailOf))).filter(mail => mail !== undefined)
  return {
    addresses,
    async invite(invitation): Promise<Invited> {
      const mails = await addresses(invitation.people)
      const reply = await send({ method: 'POST', path: '/me/events', body: eventOf(invitation, mails) })
      if (isDone(reply)) return { ok: true, people: mails.length, unknown: invitation.people.length - mails.length }
      return { ok: false, why: isClosed(reply) ? 'not-here' : 'offline' }
    },
  }
}

function eventOf({ key, subject, text, day, start, end, place }: Invitation, mails: readonly string[]): object {
  return {
    // Graph makes one event of two requests with the same id: a lost answer can be asked for again.
    transactionId: key,
    subject,
    body: { contentType: 'text', content: text },
    start: { dateTime: `${day}T${start}:00`, timeZone },
    end: { dateTime: `${day}T${end}:00`, timeZone },
    location: { displayName: place },
    // Whoever is not in the room joins by the link that Teams puts into it.
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    attendees: mails.map(address => ({ emailAddress: { address }, type: 'required' })),
  }
}

function isDone(reply: Reply): boolean {
  return reply.kind === 'answer' && reply.status >= 200 && reply.status < 300
}

/** An answer that trying again does not change. */
function isClosed(reply: Reply): boolean {
  return reply.kind === 'answer' && reply.status >= 400 && reply.status < 500 && reply.status !== 429
}
