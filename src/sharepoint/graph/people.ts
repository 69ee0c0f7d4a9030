import * as v from 'valibot'
import type { Found, People } from '../../ports/people.ts'
import type { Send } from './request.ts'

/** So many are shown; who is not among them is found by more words. */
const most = 10

const answer = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      displayName: v.nullish(v.string()),
      jobTitle: v.nullish(v.string()),
      userPrincipalName: v.nullish(v.string()),
    }),
  ),
})

/** What may stand within the quotation marks of a search: neither one of them nor what escapes it. */
const searched = (words: string) => words.replace(/["\\]/g, ' ').trim()

/** The organisation's people through Graph, by the beginning of any of their names. */
export function graphPeople(send: Send): People {
  return {
    async find(words): Promise<Found> {
      const asked = encodeURIComponent(`"displayName:${searched(words)}"`)
      const reply = await send({
        method: 'GET',
        path: `/users?$search=${asked}&$select=id,displayName,jobTitle,userPrincipalName&$top=${most}`,
        // Without it Graph takes no search among people.
        headers: { ConsistencyLevel: 'eventual' },
      })
      if (reply.kind !== 'answer') return { ok: false, why: 'offline' }
      if (reply.status === 403) return { ok: false, why: 'not-permitted' }
      const read = v.safeParse(answer, reply.body)
      if (reply.status !== 200 || !read.success) return { ok: false, why: 'offline' }
      const people = read.output.value.map(({ id, displayName, jobTitle, userPrincipalName }) => ({
        id,
        name: displayName ?? userPrincipalName ?? id,
        about: jobTitle ?? userPrincipalName ?? '',
      }))
      return { ok: true, people }
    },
  }
}
