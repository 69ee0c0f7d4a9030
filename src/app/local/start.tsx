import type { Root } from 'react-dom/client'
import { App, fetchPlace } from '../app.tsx'
import { openLocalWorkspace } from './open-workspace.ts'
import { askDemonstration, type Demonstration, knownDemonstration, personaInAddress } from './personas.ts'

/** Starts the local demonstration: as the persona in the address, else by asking who one wants to be. */
export async function startLocal(root: Root): Promise<void> {
  const key = personaInAddress()
  const known = knownDemonstration()
  // With a persona that is known from before, the first view needs no request at all.
  const demonstration = key && known ? known : await askDemonstration()
  const persona = demonstration?.personas.find(candidate => candidate.key === key)
  if (demonstration && persona) {
    fetchPlace()
    const workspace = await openLocalWorkspace(persona, demonstration.site)
    root.render(<App workspace={workspace} />)
    // What is remembered may be older than the local Graph that now runs; the next visit then has it right.
    if (demonstration === known) void askDemonstration().then(fresh => reloadIfOther(fresh, demonstration))
    return
  }
  const { ChoosePersona } = await import('./choose-persona.tsx')
  root.render(<ChoosePersona personas={demonstration?.personas} />)
}

/** Another site or another person than was remembered: begin again with what local Graph says now. */
function reloadIfOther(fresh: Demonstration | undefined, used: Demonstration): void {
  if (fresh && JSON.stringify(fresh) !== JSON.stringify(used)) location.reload()
}
