/** Every wall of `.dependency-cruiser.cjs` is walked into here once, and must be felt. */
import { describe, expect, it } from 'vitest'
import { brokenRules, fakePackage, rules, type Tree } from './cruise.ts'

const value = 'export const it = 1\n'
const type = 'export type It = 1\n'
const valueFrom = (path: string) => `import { it } from '${path}'\nexport const mine = it\n`
const typeFrom = (path: string) => `import type { It } from '${path}'\nexport type Mine = It\n`

/** A file of one ring that imports a file of another. */
const meeting = (from: string, to: string): Tree => ({
  [`src/${from}/a.ts`]: valueFrom(`${'../'.repeat(from.split('/').length)}${to}/b.ts`),
  [`src/${to}/b.ts`]: value,
})
const using = (from: string, name: string): Tree => ({ [`src/${from}/a.ts`]: valueFrom(name), ...fakePackage(name) })

/** For each rule, trees that break it. */
const broken: Readonly<Record<string, readonly Tree[]>> = {
  'domain-is-an-island': [
    meeting('domain/avvikelse', 'ports'),
    using('domain', 'valibot'),
    { 'src/domain/a.ts': "import { sep } from 'node:path'\nexport const mine = sep\n" },
    { 'src/domain/a.ts': typeFrom('../sync/b.ts'), 'src/sync/b.ts': type },
  ],
  'ports-know-only-domain': [
    { 'src/ports/a.ts': typeFrom('../sync/b.ts'), 'src/sync/b.ts': type },
    { 'src/ports/a.ts': typeFrom('valibot'), ...fakePackage('valibot') },
  ],
  'ports-are-types-only': [meeting('ports', 'domain')],
  'sync-is-a-stranger': [meeting('sync/outbox', 'sharepoint/graph'), meeting('sync', 'ui/shared')],
  'sharepoint-is-a-stranger': [meeting('sharepoint/graph', 'sync'), meeting('sharepoint/lists', 'local-graph')],
  'teams-is-a-stranger': [meeting('teams', 'ui/shared')],
  'documents-is-a-stranger': [meeting('documents', 'sharepoint/lists')],
  'ui-is-a-stranger': [
    meeting('ui/shared', 'sync/replica'),
    { 'src/ui/start/a.tsx': typeFrom('../../teams/b.ts'), 'src/teams/b.ts': type },
  ],
  'lists-do-not-know-the-client': [meeting('sharepoint/lists', 'sharepoint/graph')],
  'local-graph-sees-only-lists': [
    meeting('local-graph', 'sharepoint/graph'),
    meeting('local-graph/routes', 'ports'),
    meeting('local-graph', 'provision'),
    meeting('local-graph', 'sync'),
  ],
  'local-graph-is-set-up-as-a-tenant-is': [
    { 'src/local-graph/setup.ts': valueFrom('../sharepoint/graph/b.ts'), 'src/sharepoint/graph/b.ts': value },
    { 'src/local-graph/setup.ts': valueFrom('../sync/b.ts'), 'src/sync/b.ts': value },
  ],
  'provision-sees-only-sharepoint': [meeting('provision', 'local-graph'), meeting('provision', 'app')],
  'app-only-reads-with-provision': [
    meeting('app', 'provision/apply'),
    { 'src/app/a.ts': valueFrom('../provision/sign-in.ts'), 'src/provision/sign-in.ts': value },
  ],
  'what-the-app-reads-with-has-no-node': [
    { 'src/provision/plan/a.ts': "import { sep } from 'node:path'\nexport const mine = sep\n" },
  ],
  'commands-stand-alone': [{ 'src/commands/a.mjs': valueFrom('../local-graph/b.ts'), 'src/local-graph/b.ts': value }],
  'commands-install-first': [{ 'src/commands/a.mjs': valueFrom('vite'), ...fakePackage('vite') }],
  'nobody-imports-app': [meeting('ui/shared', 'app'), meeting('local-graph', 'app')],
  'pages-do-not-borrow-from-pages': [meeting('ui/avvikelser', 'ui/moten'), meeting('ui/shared', 'ui/moten')],
  'src-does-not-know-test': [
    { 'src/sync/a.ts': valueFrom('../../test/builders/b.ts'), 'test/builders/b.ts': value },
    { 'src/sync/a.ts': valueFrom('./b.test.ts'), 'src/sync/b.test.ts': value },
  ],
  'only-sync-opens-the-database': [using('ui/shared', 'idb'), using('app', 'idb')],
  'only-graph-calls-the-graph-client': [
    using('sync', '@microsoft/microsoft-graph-client'),
    using('sharepoint/lists', '@microsoft/microsoft-graph-client'),
    using('local-graph', '@microsoft/microsoft-graph-client'),
  ],
  'only-documents-writes-word': [using('ui/shared', 'docx'), using('app', 'docx')],
  'word-is-fetched-when-asked-for': [meeting('documents', 'documents/word'), meeting('app', 'documents/word')],
  'only-teams-knows-the-host': [using('ui/shared', '@microsoft/teams-js'), using('app', '@azure/msal-browser')],
  'sign-in-is-fetched-when-wanted': [meeting('app', 'teams'), meeting('app/hosted', 'teams/sign-in')],
  'only-provision-signs-in-by-code': [using('app', '@azure/msal-node'), using('teams', '@azure/msal-node')],
  'only-local-graph-is-a-server': [using('sync', 'hono'), using('app', '@hono/node-server'), using('sync', 'libsql')],
  'only-pages-know-react': [using('sync', 'react'), using('sharepoint/graph', '@fluentui/react-components')],
  'the-page-has-no-node': [{ 'src/ui/shared/a.ts': "import { sep } from 'node:path'\nexport const mine = sep\n" }],
  'no-cycles': [
    {
      'src/sync/a.ts': valueFrom('./b.ts'),
      'src/sync/b.ts': "import { mine } from './a.ts'\nexport const it = mine\n",
    },
    // Types alone make a circle too.
    {
      'src/domain/a.ts': typeFrom('./b.ts'),
      'src/domain/b.ts': "import type { Mine } from './a.ts'\nexport type It = Mine\n",
    },
  ],
  'no-orphans': [{ 'src/sync/a.ts': value }],
  'imports-lead-somewhere': [{ 'src/sync/a.ts': valueFrom('./nowhere.ts') }],
}

describe('the walls', () => {
  it('all have a tree that breaks them', () => {
    expect(Object.keys(broken).sort()).toEqual(rules.map(rule => rule.name).sort())
  })

  it.each(rules)('$name tells the person what to do', ({ comment, severity }) => {
    expect(comment.length).toBeGreaterThan(100)
    expect(severity).toBe('error')
  })

  const cases = Object.entries(broken).flatMap(([name, trees]) => trees.map(tree => ({ name, tree })))
  it.each(cases)('$name is felt', async ({ name, tree }) => {
    expect(await brokenRules(tree)).toContain(name)
  })

  it('let through what the design asks for', async () => {
    const good: Tree = {
      'src/domain/a.ts': value,
      'src/domain/a.test.ts': `${valueFrom('./a.ts')}import 'vitest'\nimport '../../test/builders/build.ts'\n`,
      'src/ports/port.ts': typeFrom('../domain/a.ts'),
      'src/sync/replica/store.ts': `${valueFrom('../../domain/a.ts')}import 'idb'\nimport '../../ports/port.ts'\n`,
      'src/sharepoint/lists/list.ts': valueFrom('../../domain/a.ts'),
      'src/sharepoint/graph/client.ts': `${valueFrom('../lists/list.ts')}import '@microsoft/microsoft-graph-client'\n`,
      'src/local-graph/main.ts': `${valueFrom('../sharepoint/lists/list.ts')}import 'hono'\nimport 'node:http'\n`,
      'src/ui/shared/button.tsx': `${valueFrom('../text/sv.ts')}import 'react'\nimport '../../ports/port.ts'\n`,
      'src/ui/text/sv.ts': valueFrom('../../domain/a.ts'),
      'src/ui/moten/page.tsx': valueFrom('../shared/button.tsx'),
      'src/provision/plan/plan.ts': valueFrom('../../sharepoint/lists/list.ts'),
      'src/app/main.tsx': [
        'ui/moten/page.tsx',
        'sync/replica/store.ts',
        'sharepoint/graph/client.ts',
        'provision/plan/plan.ts',
      ]
        .map(path => `import '../${path}'\n`)
        .join(''),
      'src/commands/start.mjs': "import 'node:path'\nawait import('vite')\n",
      'src/documents/word/write.ts': "import 'docx'\nimport '../../ports/port.ts'\n",
      'src/documents/documents.ts': "export const load = () => import('./word/write.ts')\n",
      'test/builders/build.ts': valueFrom('../../src/domain/a.ts'),
    }
    const names = ['vitest', 'idb', '@microsoft/microsoft-graph-client', 'hono', 'react', 'vite', 'docx']
    expect(await brokenRules(Object.assign(good, ...names.map(fakePackage)))).toEqual([])
  })
})
