import type { Body } from '../rules/body.ts'
import type { Segment } from './segments.ts'

/** Something a SharePoint REST address leads to: what may be done with it, and where it goes on. */
export interface Node {
  get?(): unknown
  post?(body: Body): unknown
  merge?(body: Body): void
  delete?(): void
  child?(segment: Segment): Node | undefined
}

/** An error of SharePoint REST. Its codes are HRESULTs with the name of a .NET class. */
export class RestError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const restDenied = () =>
  new RestError(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. The caller lacks the right.')

export const restNotFound = (what: string) =>
  new RestError(404, '-2146232832, Microsoft.SharePoint.SPException', `${what} does not exist.`)

export const restInvalid = (message: string) => new RestError(400, '-1, System.ArgumentException', message)

/** A node that only gives a value, as in `…/id`. */
const valueNode = (name: string, value: unknown): Node => ({ get: () => ({ [name]: value }) })

/** Lets an address end in one property of what a node gives. */
export function withProperties(node: Node): Node {
  return {
    ...node,
    child: segment => {
      const further = node.child?.(segment)
      if (further !== undefined) return further
      const properties = node.get?.()
      if (typeof properties !== 'object' || properties === null) return undefined
      const found = Object.entries(properties).find(([name]) => name.toLowerCase() === segment.name)
      return found === undefined ? undefined : valueNode(found[0], found[1])
    },
  }
}

export function numberIn(text: string | undefined): number {
  const number = Number(text)
  if (text === undefined || text === '' || !Number.isInteger(number)) throw restInvalid(`'${text ?? ''}' is no number.`)
  return number
}
