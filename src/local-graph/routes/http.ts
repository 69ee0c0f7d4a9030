import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import { badRequest } from '../errors.ts'
import type { FaultBook } from '../faults/book.ts'
import { parseOptions, type QueryOptions } from '../query/options.ts'
import type { Caller } from '../rights/caller.ts'
import { asBody, type Body } from '../rules/body.ts'
import type { Store } from '../store/store.ts'

/** What every route needs. */
export interface Services {
  readonly store: Store
  readonly faults: FaultBook
  /** Whose host name absolute links bear: Graph's own, or the one the client used. */
  readonly links: 'graph' | 'local'
}

export interface Env {
  Variables: { caller: Caller; requestId: string; clientRequestId: string }
  /** `inBatch`: the request is a member of a batch. */
  Bindings: Partial<HttpBindings> & { inBatch?: true }
}
export type App = Hono<Env>
export type Ctx = Context<Env>

const graphOrigin = 'https://graph.microsoft.com'
const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** The origin of absolute links in an answer. A request header `x-local-links: local` turns one answer's links home. */
export function originOf(c: Ctx, services: Services): string {
  const home = services.links === 'local' || c.req.header('x-local-links') === 'local'
  return home ? `http://${c.req.header('host') ?? new URL(c.req.url).host}` : graphOrigin
}

/** A link to more of what was asked for. */
export function linkTo(c: Ctx, services: Services, path: string): string {
  const { linkForm } = services.store.beliefs
  const named = linkForm === 'brackets' ? path.replaceAll(/\/(sites|lists)\/([^/]+)/g, "/$1('$2')") : path
  return (linkForm.startsWith('elsewhere') ? 'https://sharepoint.example' : originOf(c, services)) + named
}

/** An answer in Graph's own JSON. */
export function answer(c: Ctx, body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return c.body(JSON.stringify(body), status as 200, { 'Content-Type': jsonType, ...headers })
}

export function noContent(c: Ctx): Response {
  return c.body(null, 204)
}

/** The body of a request as an object. @throws GraphError 400 for anything else. */
export async function bodyOf(c: Ctx): Promise<Body> {
  const text = await c.req.text()
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return asBody(value)
  } catch {
    // Answered below, like every other body that is no object.
  }
  throw badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  )
}

export function optionsOf(c: Ctx): QueryOptions {
  return parseOptions(new URL(c.req.url).searchParams)
}

/** A part of the address, decoded. */
export function part(c: Ctx, name: string): string {
  return c.req.param(name) ?? ''
}

/** The query of a request as it came, without some options. */
export function queryWithout(c: Ctx, ...names: readonly string[]): string {
  const query = new URL(c.req.url).search.slice(1)
  return query
    .split('&')
    .filter(pair => {
      const name = decodeURIComponent(pair.split('=')[0] ?? '').replace(/^\$/, '')
      return pair !== '' && !names.includes(name.toLowerCase())
    })
    .join('&')
}
