import { accessDenied } from '../errors.ts'
import { hasScope } from '../rights/caller.ts'
import { guardSite } from '../rights/guard.ts'
import { selectMembers } from '../shapes/select.ts'
import { siteShape } from '../shapes/site.ts'
import { type Site, site } from '../site.ts'
import { groupOf, siteOf } from './finding.ts'
import { type App, answer, type Ctx, optionsOf, type Services } from './http.ts'

const context = 'https://graph.microsoft.com/v1.0/$metadata#sites/$entity'

/** Sites by id, by host and path, the tenant's root, and the one of the team. */
export function siteRoutes(app: App, services: Services): void {
  const show = (c: Ctx, found: Site) => {
    if (found.id === site.id) guardSite(services.store, c.get('caller'))
    else if (!hasScope(c.get('caller'), 'Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All'))
      throw accessDenied()
    const shape = selectMembers(siteShape(found) as Record<string, unknown>, optionsOf(c).select)
    return answer(c, { '@odata.context': context, ...shape })
  }
  app.get('/v1.0/sites/:site', c => show(c, siteOf(c)))
  app.get('/v1.0/groups/:group/sites/root', c => {
    groupOf(c)
    return show(c, site)
  })
}
