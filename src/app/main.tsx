import { createRoot, type Root } from 'react-dom/client'
import { Broken } from '../ui/shared/broken.tsx'
import { Ground } from '../ui/shell/shell.tsx'
import { App } from './app.tsx'
import { openLocalWorkspace } from './local/open-workspace.ts'
import { askDemonstration, type Demonstration, knownDemonstration, personaInAddress } from './local/personas.ts'
import { browserTheme } from './theme.ts'

const element = document.getElementById('root')
if (!element) throw new Error('The page has no element #root: serve src/index.html as it is built.')
const root = createRoot(element)
// A mistake of ours before the first view must not leave a white page.
void startLocal(root).catch(error =>
  root.render(
    <Ground theme={browserTheme().current()}>
      <Broken code={error instanceof Error ? error.name : ''} />
    </Ground>,
  ),
)

/** Starts the local demonstration: as the persona in the address, else by asking who one wants to be. */
async function startLocal(root: Root): Promise<void> {
  const key = personaInAddress()
  const known = knownDemonstration()
  // With a persona that is known from before, the first view needs no request at all.
  const demonstration = key && known ? known : await askDemonstration()
  const persona = demonstration?.personas.find(candidate => candidate.key === key)
  if (demonstration && persona) {
    const workspace = await openLocalWorkspace(persona, demonstration.site)
    root.render(<App workspace={workspace} />)
    // What is remembered may be older than the local Graph that now runs; the next visit then has it right.
    void askDemonstration().then(fresh => reloadIfOther(fresh, demonstration))
    return
  }
  const { ChoosePersona } = await import('./local/choose-persona.tsx')
  root.render(<ChoosePersona personas={demonstration?.personas} />)
}

/** Another site or another person than was remembered: begin again with what local Graph says now. */
function reloadIfOther(fresh: Demonstration | undefined, used: Demonstration): void {
  if (fresh && JSON.stringify(fresh) !== JSON.stringify(used)) location.reload()
}
