import { invalidRequest, itemNotFound } from '../errors.ts'
import { addGrant, type Grant, type GrantPlace, grantRoles, grantsAt, removeGrant } from '../rights/grants.ts'
import { guardList, guardSite } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import { assign, assignmentsIn } from '../rights/scope.ts'
import { asBody, type Body } from '../rules/body.ts'
import { type ListRow, updateList } from '../store/lists.ts'
import { itemOf, listOf, ourSite } from './finding.ts'
import { type App, answer, bodyOf, type Ctx, noContent, part, type Services } from './http.ts'

/** Rights of apps on the site, a list or an item. People's rights cannot be set over Graph (graph-facts §7.2). */
export function grantRoutes(app: App, services: Services): void {
  const { store } = services
  const all = '/v1.0/sites/:site/permissions'
  const ofList = '/v1.0/sites/:site/lists/:list/permissions'
  const ofItem = '/v1.0/sites/:site/lists/:list/items/:item/permissions'
  const site = (c: Ctx): GrantPlace => {
    ourSite(c, services)
    guardSite(store, c.get('caller'), 'full', can.managePermissions)
    return {}
  }
  const list = (c: Ctx): GrantPlace => ({ list: managed(c, services).id })
  const item = (c: Ctx): GrantPlace => {
    const found = managed(c, services)
    return { list: found.id, item: itemOf(c, services, found).id }
  }
  for (const [path, place] of [
    [all, site],
    [ofList, list],
    [ofItem, item],
  ] as const) {
    app.get(path, c => answer(c, { value: grantsAt(store, place(c)).map(grantShape) }))
    app.post(path, async c => {
      const at = place(c)
      const { application, role } = wanted(await bodyOf(c))
      const grant = addGrant(store, at, String(application.id), String(application.displayName ?? ''), role)
      if (at.list !== undefined && at.item === undefined) leaveInheritance(services, listOf(c, services))
      return answer(c, grantShape(grant), 201)
    })
    app.get(`${path}/:permission`, c => answer(c, grantShape(one(c, services, place(c)))))
    app.delete(`${path}/:permission`, c => {
      removeGrant(store, one(c, services, place(c)))
      return noContent(c)
    })
  }
}

function managed(c: Ctx, services: Services): ListRow {
  const list = listOf(c, services)
  guardList(services.store, c.get('caller'), list, can.managePermissions, 'full')
  return list
}

function one(c: Ctx, { store }: Services, place: GrantPlace): Grant {
  const found = grantsAt(store, place).find(({ id }) => String(id) === part(c, 'permission'))
  if (found === undefined) throw itemNotFound()
  return found
}

/** @throws GraphError 400 unless the body names one role and one application. */
function wanted(body: Body): { application: Body; role: string } {
  const several = body.grantedToIdentitiesV2 ?? body.grantedToIdentities
  const identity = asBody(Array.isArray(several) ? several[0] : (body.grantedToV2 ?? body.grantedTo))
  const application = asBody(identity.application)
  const roles = Array.isArray(body.roles) ? body.roles : []
  const role = String(roles[0] ?? '')
  if (typeof application.id !== 'string') throw invalidRequest('Only permissions of applications can be set here.')
  if (roles.length !== 1 || !grantRoles.includes(role)) throw invalidRequest('Invalid request')
  return { application, role }
}

/** A grant on a list breaks its inheritance there; the rights of people are kept as they are (graph-facts §7.2). */
function leaveInheritance({ store }: Services, list: ListRow): void {
  if (list.settings.ownRights) return
  for (const { principal, role } of assignmentsIn(store, 'web')) assign(store, { list: list.id }, principal, role)
  updateList(store, list, { settings: { ownRights: true }, editor: list.editor })
}

function grantShape(grant: Grant): object {
  const application = { id: grant.app, displayName: grant.app_name }
  const to = grant.scope === 'site' ? { grantedToIdentitiesV2: [{ application }] } : { grantedToV2: { application } }
  return { id: String(grant.id), roles: [grant.role], ...to }
}
