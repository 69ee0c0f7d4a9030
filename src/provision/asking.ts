import { homeward } from '../sharepoint/graph/homeward.ts'
import { failureOf, lost } from './failure.ts'
import { type Ask, isGood, isObject, type Method, type Reply } from './service.ts'

/** An object in an answer, of which nothing is known yet. */
export type Body = Readonly<Record<string, unknown>>

/** Asks for something without which the work cannot go on. @param doing what is being done, for the message. */
export async function demand(ask: Ask, doing: string, method: Method, path: string, body?: object): Promise<Reply> {
  let reply: Reply
  try {
    reply = await ask(method, path, body)
  } catch (error) {
    throw lost(doing, error)
  }
  if (!isGood(reply)) throw failureOf(doing, reply)
  return reply
}

/** Reads one thing. */
export async function readOne(ask: Ask, doing: string, path: string): Promise<Body> {
  const { body } = await demand(ask, doing, 'GET', path)
  return isObject(body) ? body : {}
}

/** Pages of a collection that are read at most; more is a fault. */
const mostPages = 50
const graphRoot = 'https://graph.microsoft.com/v1.0'

/**
 * Reads a whole collection, page after page. Links are followed only below Graph itself, as they carry the token; of one to
 * another host only the place that it names is taken.
 */
export async function readMany(ask: Ask, doing: string, path: string): Promise<readonly Body[]> {
  const found: Body[] = []
  let next: string | undefined = path
  for (let page = 0; page < mostPages && next !== undefined; page += 1) {
    const body: Body = await readOne(ask, doing, next)
    if (Array.isArray(body.value)) found.push(...body.value.filter(isObject))
    const link: unknown = body['@odata.nextLink']
    next = typeof link !== 'string' ? undefined : onward(link, next)
  }
  return found
}

const onward = (link: string, asked: string) =>
  link.startsWith(`${graphRoot}/`) ? link.slice(graphRoot.length) : homeward(link, asked)

export function text(body: Body, name: string): string {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

export function number(body: Body, name: string): number {
  const value = body[name]
  return typeof value === 'number' ? value : Number(typeof value === 'string' ? value : Number.NaN)
}

export function part(body: Body, name: string): Body {
  const value = body[name]
  return isObject(value) ? value : {}
}
