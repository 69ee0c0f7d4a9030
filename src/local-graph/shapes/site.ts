import type { Site } from '../site.ts'

/** A site as Graph shows it (recorded, graph-facts §1.1). */
export function siteShape(site: Site): object {
  return {
    createdDateTime: site.created,
    description: '',
    id: site.id,
    lastModifiedDateTime: site.created,
    name: site.name,
    webUrl: site.webUrl,
    displayName: site.displayName,
    root: {},
    siteCollection: { hostname: site.hostname },
  }
}
