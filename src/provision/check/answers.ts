import { type Body, text } from '../asking.ts'
import { errorIn, isObject, type Reply } from '../service.ts'
import type { Probe } from './probe.ts'

/** An answer's status, with the code of its error where it has one. */
export function statusText(reply: Reply): string {
  const { code } = errorIn(reply)
  return `${reply.status} ${code}`.trim()
}

export function bodyOf({ body }: Reply): Body {
  return isObject(body) ? body : {}
}

/** The id of the row in an answer. @throws Error where there is none, with what came instead. */
export function rowId(reply: Reply): string {
  const id = text(bodyOf(reply), 'id')
  if (id === '') throw new Error(`provraden kunde inte skapas: ${statusText(reply)}`)
  return id
}

/** What is in the `value` of an answer. */
export function rowsIn(reply: Reply): readonly Body[] {
  const { value } = bodyOf(reply)
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A path below `/v1.0` out of a link. */
export function pathIn(link: unknown): string {
  return typeof link === 'string' ? link.replace(/^https?:\/\/[^/]+(\/graph)?\/v1\.0/, '') : ''
}

/** A token from which only what happens next is told; or, where `latest` is refused, one from reading everything. */
export async function deltaStart({ owner, list }: Probe): Promise<string> {
  let link = `${list}/items/delta?token=latest`
  let reply = await owner.graph('GET', link)
  if (reply.status !== 200) reply = await owner.graph('GET', `${list}/items/delta`)
  for (let page = 0; page < 20 && typeof bodyOf(reply)['@odata.nextLink'] === 'string'; page += 1) {
    link = pathIn(bodyOf(reply)['@odata.nextLink'])
    reply = await owner.graph('GET', link)
  }
  const end = pathIn(bodyOf(reply)['@odata.deltaLink'])
  if (end === '') throw new Error(`ändringsflödet gav ingen länk: ${statusText(reply)}`)
  return end
}
