import type { Workspace } from '../../ui/shared/workspace.tsx'
import { browserChance, browserClock } from '../browser.ts'
import { openWorkspace } from '../open-workspace.ts'
import { localHost } from './host.ts'
import { localGraphBase, type Persona } from './personas.ts'

/** The app over local Graph: only the last link of the Graph client's chain is another than in production. */
export function openLocalWorkspace(persona: Persona, site: string): Promise<Workspace> {
  const host = localHost(persona)
  const roots = { graphRoot: `${localGraphBase}/v1.0`, restRoot: `${localGraphBase}/sites/styrforum/_api` }
  return openWorkspace({ host, site, localGraph: localGraphBase, roots, clock: browserClock, chance: browserChance })
}
