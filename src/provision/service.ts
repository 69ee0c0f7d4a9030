/** What a request asks to be done. `MERGE` is SharePoint's own word for changing some properties of a thing. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'MERGE' | 'DELETE'

/** An answer, whatever it says. A body that is no JSON is undefined. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/**
 * Sends one request and gives its answer, also when that is a refusal.
 * @throws LostConnection when no answer came; the request may still have been carried out.
 */
export type Ask = (
  method: Method,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Reply>

/**
 * Microsoft 365 as far as it is needed here, for one person who has signed in. The same two functions lead to a tenant, to
 * local Graph over HTTP and to local Graph in the same process, so everything behind them runs everywhere.
 */
export interface Service {
  /** Microsoft Graph; paths begin below `/v1.0`. */
  readonly graph: Ask
  /** SharePoint's own REST for one site; paths begin below `/_api`. Answers 401 where no token for it was given. */
  readonly rest: Ask
}

/** No answer came. */
export class LostConnection extends Error {
  readonly code = 'lost-connection'
}

export function isGood({ status }: Reply): boolean {
  return status >= 200 && status < 300
}

/** The code and the text of an error, in Graph's form or in SharePoint's. */
export function errorIn({ body }: Reply): { readonly code: string; readonly message: string } {
  const outer = isObject(body) ? (body.error ?? body['odata.error']) : undefined
  const error = isObject(outer) ? outer : {}
  const message = isObject(error.message) ? error.message.value : error.message
  return { code: typeof error.code === 'string' ? error.code : '', message: typeof message === 'string' ? message : '' }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
