/** What has been seen, kept beside the pictures, so that a long walk can go on where it was. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageDigest } from '../../src/commands/page-server.mjs'
import { inProject, root } from '../../src/commands/project.mjs'
import { type Look, looks, nameOf } from './looks.ts'
import type { State } from './state.ts'
import type { Walked } from './walk.ts'

const folder = inProject('test-results', 'pages')
const file = join(folder, 'seen.json')

type Named = Pick<State, 'view' | 'name'>

/** Of all that decides what is seen: the page's sources, what the sample tells, these tests and what they stand on. */
function digestOfNow(): string {
  const digest = createHash('sha256').update(pageDigest(root))
  for (const folder of ['test/pages', 'test/journeys/support', 'src/local-graph']) {
    const files = readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('.ts'),
    )
    for (const path of files.sort()) digest.update(path).update(readFileSync(inProject(folder, path)))
  }
  return digest.digest('hex').slice(0, 16)
}

interface Kept {
  readonly digest: string
  readonly seen: Record<string, Walked>
}

export class Results {
  private readonly kept: Kept

  constructor() {
    const digest = digestOfNow()
    const before: Kept | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    this.kept = before?.digest === digest ? before : { digest, seen: {} }
  }

  /** True when it has been seen in so many looks, or more. */
  has(state: Named, looks: number): boolean {
    return (this.of(state)?.looks ?? 0) >= looks
  }

  of({ view, name }: Named): Walked | undefined {
    return this.kept.seen[`${view} ${name}`]
  }

  keep(seen: Walked): void {
    this.kept.seen[`${seen.view} ${seen.state}`] = seen
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, JSON.stringify(this.kept, null, 1))
  }

  pictureOf({ view, name }: Named, look: Look): string {
    return join(folder, `${view}-${name}-${nameOf(look)}.png`)
  }

  /** A page with all pictures, small, each a link to itself. */
  writeIndex(states: readonly Named[]): void {
    const rows = states.map(state => {
      const cells = looks
        .map(look => `${state.view}-${state.name}-${nameOf(look)}.png`)
        .filter(picture => existsSync(join(folder, picture)))
        .map(picture => `<a href="${picture}"><img loading="lazy" src="${picture}" alt="${picture}"></a>`)
      return cells.length === 0 ? '' : `<h2>${state.view}: ${state.name}</h2><p>${cells.join('\n')}</p>`
    })
    const style = 'img{width:220px;height:220px;object-fit:cover;object-position:top;border:1px solid #888;margin:4px}'
    const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Sidorna</title><style>${style}</style><h1>Sidorna</h1>${rows.join('\n')}</html>`
    writeFileSync(join(folder, 'index.html'), page)
  }
}
