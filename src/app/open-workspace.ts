import { lazyDocuments } from '../documents/documents.ts'
import { lazyStyrmodellFiles } from '../documents/styrmodell-files.ts'
import { lazyTables } from '../documents/tables/tables.ts'
import { swedishDay } from '../domain/shared/day.ts'
import type { State } from '../domain/state.ts'
import type { Chance, Clock } from '../ports/clock.ts'
import type { Host } from '../ports/host.ts'
import { allLists } from '../sharepoint/lists/all.ts'
import { openReplica } from '../sync/open.ts'
import { browserDevice, keepOnce } from '../sync/page/device.ts'
import { browserTabs } from '../sync/page/tabs.ts'
import { pageVisibility } from '../sync/page/visibility.ts'
import { indexedDbStorage } from '../sync/storage/indexed-db.ts'
import type { Workspace } from '../ui/shared/workspace.tsx'
import { lazyArkiv } from './arkiv.ts'
import { chooseLanguage } from './language.ts'
import { lazyOffice } from './lazy-office.ts'
import { lazyRemote } from './lazy-remote.ts'
import { styrforumModel } from './model.ts'
import { tellOthers } from './notices/telling.ts'
import { ownListsOnly, type Seat } from './own-lists.ts'
import { forgetAll, remembered } from './remembered.ts'
import { lazyVersions } from './row-versions.ts'
import type { SiteRoots } from './site-check/connection.ts'
import { lazySiteCheck } from './site-check/lazy.ts'
import { learnSurroundings, rememberedSurroundings } from './surroundings.ts'

export interface WorkspaceParts {
  readonly host: Host
  /** The SharePoint site's id. */
  readonly site: string
  /** Where local Graph answers; Microsoft's own Graph when absent. */
  readonly localGraph?: string
  /** Where the site answers outside the Graph client, for the security check. */
  readonly roots: SiteRoots
  readonly clock: Clock
  readonly chance: Chance
}

/** Ties the rings together for one signed-in person. Resolves when what lies on this device can be shown. */
export async function openWorkspace({
  host,
  site,
  localGraph,
  roots,
  clock,
  chance,
}: WorkspaceParts): Promise<Workspace> {
  const { person } = host
  // One database for each tenant and person: what one may see is not for the next one at the same device.
  const prefix = 'styrforum '
  const name = `${prefix}${person.tenant} ${person.id}`
  const model = styrforumModel(person.id, clock, chance)
  const owner = { tenant: person.tenant, person: person.id }
  const surroundings = rememberedSurroundings(site)
  // On a device that was never here the lists are all there is to wait for, so what asks for them is fetched at once.
  if (!surroundings.isKnown()) void import('./graph-lists.ts').catch(() => {})
  let opened: Workspace['replica'] | undefined
  const replica = await openReplica({
    model,
    remote: lazyRemote(async () => {
      const { graphLists, askSurroundings } = await import('./graph-lists.ts')
      const there = { host, site, clock, ...(localGraph !== undefined && { localGraph }) }
      await learnSurroundings(surroundings, () => askSurroundings(there), clock)
      const remote = graphLists({ ...there, overwriting: surroundings.current().overwriting })
      return ownListsOnly({
        remote,
        person: person.id,
        today: () => swedishDay(clock.now()),
        definitions: allLists,
        seats: () => seatsIn(opened?.snapshot().state),
        isOpen: () => surroundings.current().readers === 'everyone',
      })
    }),
    storage: indexedDbStorage(name, { owner, lists: new Set(model.lists) }),
    clock,
    chance,
    person: { id: person.id, name: person.name },
    tabs: browserTabs(name),
    visibility: pageVisibility(),
    stored: keepOnce(),
  })
  opened = replica
  // To read what was stored, to make out what it means and to draw it each take their time: between them the page answers.
  await clock.wait(0)
  replica.snapshot()
  await clock.wait(0)
  const device = browserDevice({ prefix, own: name, lists: new Set(model.lists), forget: forgetAll })
  // Wiped in another tab, this one must not remember anything again.
  replica.subscribe(() => replica.snapshot().storage?.kind === 'wiped' && forgetAll())
  return {
    replica,
    host,
    clock,
    device,
    surroundings,
    telling: tellOthers({ replica, host, clock, chance, name, ...(localGraph !== undefined && { localGraph }) }),
    siteCheck: lazySiteCheck({ host, site, roots, clock }),
    versions: lazyVersions({ host, site, roots, clock }),
    arkiv: lazyArkiv(),
    documents: lazyDocuments(),
    chooseLanguage,
    memory: word => remembered('local', word),
    tables: lazyTables(),
    styrmodellFiles: lazyStyrmodellFiles(),
    ...lazyOffice({ host, site, clock, ...(localGraph !== undefined && { localGraph }) }),
  }
}

/** The seats that are held on the device; nothing while the register has not been read. */
function seatsIn(state: State | undefined): readonly Seat[] | undefined {
  return state === undefined || state.medlemskap.length === 0 ? undefined : state.medlemskap
}
