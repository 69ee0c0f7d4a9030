/** The page of the measurement: `?layer=ours&rows=1000&seed=1&open` opens a layer, and `window.bench` is how it is asked. */
import { type Layer, type Line, listsOf } from './rows.ts'

const asked = new URLSearchParams(location.search)
const planted = Number(asked.get('planted') ?? 0)

async function layerNamed(name: string | null): Promise<Layer> {
  switch (name) {
    case 'ours':
      return (await import('./layers/ours.ts')).ours
    case 'dexie':
      return (await import('./layers/dexie.ts')).dexie
    case 'tanstack':
      return (await import('./layers/tanstack.ts')).tanstack
    default:
      throw new Error(`There is no layer ${name}.`)
  }
}

const list = document.getElementById('view')
let drawn: readonly Line[] = []
let onDrawn: ((lines: readonly Line[]) => void) | undefined

/** Draws the view as a page would; the same for every layer. */
function show(lines: readonly Line[]): void {
  if (planted > 0) wasteTime(planted)
  drawn = lines
  list?.replaceChildren(
    ...lines.map(line => {
      const element = document.createElement('li')
      element.textContent = line.heading
      return element
    }),
  )
  onDrawn?.(lines)
}

function wasteTime(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

const layer = await layerNamed(asked.get('layer'))

async function opened(): Promise<{ ms: number; lines: number }> {
  await layer.open(show)
  return { ms: performance.now(), lines: drawn.length }
}

const bench = {
  seed: () => layer.seed(listsOf(Number(asked.get('rows')), Number(asked.get('seed')))),
  /** From the beginning of the navigation until the view stands in the page; and how many lines it has. */
  opened: asked.has('open') ? opened() : undefined,
  /** From a change until the view shows it, and until it will survive a crash. */
  async change(heading: string): Promise<{ shown: number; stored: number }> {
    const key = drawn[0]?.key
    if (!key) throw new Error('There is nothing to change.')
    const begun = performance.now()
    const seen = new Promise<number>(resolve => {
      onDrawn = lines => lines.some(line => line.heading === heading) && resolve(performance.now() - begun)
    })
    const stored = layer.change(key, heading).then(async () => {
      if (planted > 0) wasteTime(planted)
      return performance.now() - begun
    })
    return { shown: await seen, stored: await stored }
  },
}
export type Bench = typeof bench
Object.assign(window, { bench })
