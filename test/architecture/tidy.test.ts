/** The project as a stranger finds it: nothing of one person's machine in it, and nothing at the top but what is asked for. */
import { describe, expect, it } from 'vitest'
import { allPaths, readProjectFile, type SourceFile } from './files.ts'

/** Everything that may lie at the top level besides dotfiles. */
const topLevel = new Set([
  ...['src', 'manifest', 'appPackage', 'test'],
  ...['vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'],
])

/** Files that are no text. */
const binary = /\.(png|ico|woff2?|docx|xlsx|pdf|zip|sqlite)$/

/** A path that means something on one machine only: a home folder, a drive, a workspace. */
const machinePath = /(^|[\s"'`(=:,])(\/(work|root|home|Users)\/|[A-Za-z]:\\+Users\b)/

function findMachinePaths(file: SourceFile): string[] {
  const lines = file.text.split('\n')
  return lines.flatMap((line, index) => (machinePath.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : []))
}

function findInexact(packageJson: Record<string, unknown>): string[] {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].map(key => packageJson[key])
  return groups
    .flatMap(group => Object.entries((group ?? {}) as Record<string, unknown>))
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))
    .map(([name, version]) => `${name}: ${version}`)
}

const findResolved = (lock: string) => lock.match(/"resolved":\s*"[^"]*"/g) ?? []

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>
}

/** Optional packages are one a platform: a lock file that misses some installs on the machine it was made on, and nowhere else. */
function findMissingPlatforms({ packages }: Lock): string[] {
  const known = new Set(Object.keys(packages).map(path => path.split('node_modules/').at(-1)))
  const asked = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
  return asked.filter(name => !known.has(name))
}

const findStrays = (paths: readonly string[]) => [
  ...new Set(paths.map(path => path.split('/')[0] ?? '').filter(name => !topLevel.has(name) && !name.startsWith('.'))),
]

describe('the project', () => {
  it('names no path of a machine', () => {
    const texts = allPaths().filter(path => !binary.test(path))
    expect(texts.map(readProjectFile).flatMap(findMachinePaths)).toEqual([])
  })

  it('has no address in its lock file, so that any registry will do', () => {
    expect(findResolved(readProjectFile('package-lock.json').text)).toEqual([])
  })

  it('has in its lock file what every platform needs', () => {
    expect(findMissingPlatforms(JSON.parse(readProjectFile('package-lock.json').text))).toEqual([])
  })

  it('asks for exact versions', () => {
    expect(findInexact(JSON.parse(readProjectFile('package.json').text))).toEqual([])
  })

  it('holds at its top only what is asked for', () => {
    expect(findStrays(allPaths())).toEqual([])
  })

  // Put together here, so that this file passes its own check.
  const folder = ['', 'work', 'main'].join('/')
  it.each([`cd ${folder}`, `path="${folder}/a"`, ['C:', 'Users', 'x'].join('\\')])('sees the path in %s', text => {
    expect(findMachinePaths({ path: 'a.md', text })).toHaveLength(1)
  })

  it('takes an address on the web for no path', () => {
    expect(findMachinePaths({ path: 'a.md', text: 'https://example.org/work/a and src/home/page.tsx' })).toEqual([])
  })

  it('sees a lock file made for one platform alone', () => {
    const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-win32': '1.0.0' } }
    const packages = { 'node_modules/tool': tool, 'node_modules/tool-linux': {} }
    expect(findMissingPlatforms({ packages })).toEqual(['tool-win32'])
  })

  it('sees an address in a lock file, a version that is a range, and a stray at the top', () => {
    expect(findResolved('"resolved": "https://example.org/a.tgz"')).toHaveLength(1)
    expect(findInexact({ dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest' } })).toHaveLength(2)
    expect(findStrays(['src/a.ts', 'notes.txt', '.github/a.yml', 'scripts/a.sh'])).toEqual(['notes.txt', 'scripts'])
  })
})
