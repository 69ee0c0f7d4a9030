/**
 * Local Graph plays a service that nobody here could ask. Each of its tests says in its title where the behaviour was
 * read: a page, a recording, a thread; or that it is believed, and which question of tenant-check tries it.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { codeFiles, isTest, readProjectFile, type SourceFile } from './files.ts'
import { testTitles } from './titles.ts'

/** What plays Microsoft's part; the rest of local Graph is store, start and sample. */
const playing = ['routes', 'values', 'rights', 'rest', 'faults', 'metering'].map(part => `src/local-graph/${part}`)

const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['pages of documentation', /^[a-z0-9-]+\.md$|^ee536168$|^list thresholds$/],
  ['metadata', /^CSDL$/],
  ['recordings', /^F[1-4]$|^decoded recordings$|^CLI for Microsoft 365$/],
  ['threads', /^[A-Za-z0-9.-]+#\d+$/],
  ['other clients', /^graph-client$|^PnPjs’ own tests$|^PnPjs sp\/security$|^corso$|^Dev Proxy$/],
  ['beliefs', /^belief [a-z-]+$/],
  ['ours', /^ours$/],
]
const kindOf = (source: string) => kinds.find(([, pattern]) => pattern.test(source))?.[0]

const sourcesIn = (title: string): readonly string[] => /\(([^()]+)\)$/.exec(title)?.[1]?.split(', ') ?? []

/** Tests without a source, or with one that is of no kind or that the readme does not explain. */
function findUnsourced(files: readonly SourceFile[], readme: string, beliefs: ReadonlySet<string>): string[] {
  return files.flatMap(file =>
    testTitles(file).flatMap(({ title }) => {
      const sources = sourcesIn(title)
      const wrong = sources.filter(source => {
        const kind = kindOf(source)
        if (kind === 'beliefs') return !beliefs.has(source.slice('belief '.length))
        return kind === undefined || !(/\.md$|#\d+$/.test(source) || readme.includes(`| \`${source}\` |`))
      })
      if (sources.length === 0) return [`${file.path}: “${title}” names no source.`]
      return wrong.map(source => `${file.path}: “${title}” names ${source}, which nobody can look up.`)
    }),
  )
}

const tests = codeFiles(...playing).filter(({ path }) => isTest(path))
const titles = tests.flatMap(testTitles).map(({ title }) => title)

describe('every behaviour of local Graph', () => {
  it('has a test whose title ends with its source', () => {
    const ids = codeFiles('src/provision/beliefs').flatMap(({ text }) => [...text.matchAll(/^ {2}id: '([a-z-]+)'/gm)])
    const beliefs = new Set(ids.map(([, id = '']) => id))
    expect(beliefs.size).toBeGreaterThan(30)
    expect(findUnsourced(tests, readProjectFile('src/local-graph/README.md').text, beliefs)).toEqual([])
    expect(titles.length).toBeGreaterThan(150)
  })

  it('is missed where a title has none, or one that leads nowhere', () => {
    const test = (title: string) => ({ path: 'a.test.ts', text: `it('${title}', () => {})` })
    const wrong = ['goes', 'goes (§2)', 'goes (F9)', 'goes (belief none)', 'goes (a.md, corso)'].map(test)
    expect(findUnsourced(wrong, '', new Set(['one']))).toHaveLength(5)
    const right = ['goes (a.md, gd#1)', 'goes (belief one)', 'goes (F1)'].map(test)
    expect(findUnsourced(right, '| `F1` | recorded |', new Set(['one']))).toEqual([])
  })
})

afterAll(() => {
  const documented = titles.filter(title => sourcesIn(title).some(source => source !== 'ours'))
  const count = (kind: string) =>
    titles.filter(title => sourcesIn(title).some(source => kindOf(source) === kind)).length
  const told = kinds.filter(([kind]) => kind !== 'ours').map(([kind]) => `${count(kind)} by ${kind}`)
  console.log(`local Graph: ${documented.length} behaviours of Microsoft's tested, ${told.join(', ')}`)
})
