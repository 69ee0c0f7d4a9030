import { createRoot, type Root } from 'react-dom/client'
import { Broken } from '../ui/shared/broken.tsx'
import { Ground } from '../ui/shell/shell.tsx'
import { speakAsWanted } from './language.ts'
import { browserTheme } from './theme.ts'

const element = document.getElementById('root')
if (!element) throw new Error('The page has no element #root: serve src/index.html as it is built.')
const root = createRoot(element)
// A mistake of ours before the first view must not leave a white page.
void start(root).catch(error =>
  root.render(
    <Ground theme={browserTheme().current()}>
      <Broken code={error instanceof Error ? error.name : ''} />
    </Ground>,
  ),
)

/** The one place where it is chosen what the app stands on. The build for people holds nothing of the demonstration. */
async function start(root: Root): Promise<void> {
  await speakAsWanted()
  if (import.meta.env.MODE === 'local-graph') return (await import('./local/start.tsx')).startLocal(root)
  return (await import('./hosted/start.tsx')).startHosted(root)
}
