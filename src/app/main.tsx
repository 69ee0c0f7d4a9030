import { createRoot } from 'react-dom/client'

const element = document.getElementById('root')
if (!element) throw new Error('The page has no element #root: serve src/index.html as it is built.')
const root = createRoot(element)

// The mode is fixed when the app is built, so the demonstration's own sign-in is no part of any other build.
if (import.meta.env.MODE === 'local-graph') {
  const { startLocal } = await import('./local/start.tsx')
  await startLocal(root)
}
