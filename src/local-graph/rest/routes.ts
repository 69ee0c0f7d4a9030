import { GraphError } from '../errors.ts'
import { newGuid } from '../guid.ts'
import { type Caller, callerOf } from '../rights/caller.ts'
import { can, holds } from '../rights/permission.ts'
import { groupByName, groupKey, principalById, principalByKey } from '../rights/principals.ts'
import { permissionsOn } from '../rights/scope.ts'
import { type App, bodyOf, type Ctx, type Services } from '../routes/http.ts'
import type { Body } from '../rules/body.ts'
import { site } from '../site.ts'
import type { Store } from '../store/store.ts'
import { listsNode } from './lists.ts'
import { type Node, RestError, restDenied, restInvalid, restNotFound, withProperties } from './node.ts'
import { groupNode, groupsNode, principalShape, userByLogin, usersNode } from './people.ts'
import { assignmentsNode, rolesNode } from './roles.ts'
import { parseSegments } from './segments.ts'

/**
 * As much of SharePoint's own REST as setting a site up needs: what Graph cannot do (graph-facts §7.4). It asks for a
 * token of its own (`sharePointToken` of a persona).
 */
export function restRoutes(app: App, services: Services): void {
  app.all('/_api/*', async c => {
    try {
      const caller = callerOf(services.store, c.req.header('authorization'), 'sharepoint')
      return await serve(c, services.store, caller)
    } catch (error) {
      return refuse(c, error)
    }
  })
}

async function serve(c: Ctx, store: Store, caller: Caller): Promise<Response> {
  if (!holds(permissionsOn(store, 'web', caller.user), can.open | can.useRemoteApis)) throw restDenied()
  const url = new URL(c.req.url)
  const path = decodeURIComponent(c.req.path.replace(/^\/_api\/?/, ''))
  let node: Node = rootNode(store, caller)
  for (const segment of parseSegments(path, url.searchParams)) {
    const next = node.child?.(segment)
    if (next === undefined)
      throw new RestError(
        404,
        '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
        `Cannot find resource for the request ${segment.name}.`,
      )
    node = next
  }
  // Browsers of old could send GET and POST alone; SharePoint still takes the real method from a header.
  const method = (c.req.header('x-http-method') ?? c.req.method).toUpperCase()
  const body = async (): Promise<Body> => (c.req.header('content-length') === '0' ? {} : await optionalBody(c))
  const act = { GET: node.get, POST: node.post, MERGE: node.merge, PATCH: node.merge, DELETE: node.delete }[method]
  if (act === undefined) throw restInvalid(`The method ${method} does not apply here.`)
  const given = method === 'GET' || method === 'DELETE' ? {} : await body()
  const result = store.db.transaction(() => act.call(node, given))
  if (method === 'MERGE' || method === 'PATCH') return c.body(null, 204)
  return shown(c, result, method === 'POST' && result !== undefined ? 201 : 200)
}

async function optionalBody(c: Ctx): Promise<Body> {
  const text = await c.req.text()
  return text.trim() === '' ? {} : bodyOf(c)
}

/** Plain JSON, or with `odata=verbose` the older form with everything under `d`. */
function shown(c: Ctx, result: unknown, status: 200 | 201): Response {
  if (result === undefined) return c.json({ 'odata.null': true }, 200)
  const verbose = /odata=verbose/i.test(c.req.header('accept') ?? '')
  if (!verbose) return c.json(Array.isArray(result) ? { value: result } : (result as object), status)
  return c.json({ d: Array.isArray(result) ? { results: result } : result }, status)
}

function refuse(c: Ctx, error: unknown): Response {
  if (error instanceof GraphError && error.status === 401) throw error
  const known =
    error instanceof RestError
      ? error
      : error instanceof GraphError
        ? new RestError(error.status, '-1, Microsoft.SharePoint.SPException', error.message)
        : undefined
  if (known === undefined) throw error
  const body = { 'odata.error': { code: known.code, message: { lang: 'en-US', value: known.message } } }
  return c.json(body, known.status as 400)
}

function rootNode(store: Store, caller: Caller): Node {
  const digest = `0x${newGuid().replaceAll('-', '').toUpperCase()}`
  return {
    child: ({ name }) => {
      if (name === 'web') return webNode(store, caller)
      if (name !== 'contextinfo') return undefined
      const info = { FormDigestTimeoutSeconds: 1800, FormDigestValue: digest, WebFullUrl: site.webUrl }
      return { post: () => info }
    },
  }
}

function webNode(store: Store, caller: Caller): Node {
  const guard = () => {
    if (!holds(permissionsOn(store, 'web', caller.user), can.managePermissions)) throw restDenied()
  }
  const shape = { Id: site.id.split(',')[2], Title: site.displayName, Url: site.webUrl, ServerRelativeUrl: site.path }
  return withProperties({
    get: () => shape,
    child: ({ name, values: [value] }) => {
      switch (name) {
        case 'roledefinitions':
          return rolesNode(store, guard)
        case 'roleassignments':
          return assignmentsNode(store, () => 'web', guard)
        case 'sitegroups':
          return groupsNode(store, guard)
        case 'siteusers':
          return usersNode(store)
        case 'associatedmembergroup':
          return groupNode(store, principalByKey(store, groupKey('Medlemmar')), guard)
        case 'associatedownergroup':
          return groupNode(store, groupByName(store, 'Ägare'), guard)
        case 'lists':
          return listsNode(store, caller)
        case 'currentuser': {
          const user = principalById(store, caller.user)
          if (user === undefined) throw restNotFound('The user')
          return withProperties({ get: () => ({ ...principalShape(user), IsSiteAdmin: caller.persona.owner }) })
        }
        case 'ensureuser':
          return { post: body => principalShape(userByLogin(store, value ?? body.logonName)) }
        default:
          return undefined
      }
    },
  })
}
