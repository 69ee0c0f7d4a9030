import { createRoot } from 'react-dom/client'
import { startLocal } from './local/start.tsx'

const element = document.getElementById('root')
if (!element) throw new Error('The page has no element #root: serve src/index.html as it is built.')
void startLocal(createRoot(element))
