/**
 * The walls of the house, as in README's drawing: who may know whom. Each rule speaks to the person who broke it, and
 * each is broken on purpose in test/architecture/walls.test.ts, so none of them can quietly stop working.
 */

/** A test may borrow what its subject may not: a runner, builders, a fake of another ring. */
const tests = '\\.test\\.tsx?$'
/** Packages, by name, wherever they are resolved to. @param {string[]} names */
const packages = (...names) => names.map(name => `(^|/)node_modules/${name}/|^${name}(/|$)`)
/** Everything of our own under src except these folders. @param {string[]} folders */
const srcExcept = (...folders) => `^src/(?!(${folders.join('|')})/)`

module.exports = {
  forbidden: [
    // The rings -----------------------------------------------------------------------------------------------------
    {
      name: 'domain-is-an-island',
      comment:
        'The domain is the directive as code and imports nothing outside src/domain: no package, no Node, no other ring. Take what you need as an argument (a date, an actor, a version of the styrmodell), or move the code outwards to the ring that owns it.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'ports-know-only-domain',
      comment:
        'A port says what the app needs, in the words of the domain, and knows nobody who answers it. If a type from another ring or a package is needed here, describe its shape in src/ports or src/domain instead.',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { pathNot: '^src/(ports|domain)/' },
    },
    {
      name: 'ports-are-types-only',
      comment:
        'Ports compile to nothing, so that any ring can stand on them. Write `import type`. If you need a value here, it belongs to the domain or to the ring that implements the port.',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    ...['sync', 'sharepoint', 'teams', 'documents', 'ui'].map(ring => ({
      name: `${ring}-is-a-stranger`,
      comment: `src/${ring} sees only src/ports and src/domain; the rings meet in src/app and nowhere else. Say what you need as a port in src/ports and let src/app hand you the one who can do it. A type both sides need lives in src/ports or src/domain.`,
      severity: 'error',
      from: { path: `^src/${ring}/`, pathNot: tests },
      to: { path: srcExcept(ring, 'ports', 'domain') },
    })),
    {
      name: 'lists-do-not-know-the-client',
      comment:
        'A list definition says what a list is, and is read also by local Graph and by provisioning, which have no Graph client. Move what you need into src/sharepoint/lists, or do the work in src/sharepoint/graph and import the definition there.',
      severity: 'error',
      from: { path: '^src/sharepoint/lists/', pathNot: tests },
      to: { path: '^src/sharepoint/(?!lists/)' },
    },
    {
      name: 'local-graph-sees-only-lists',
      comment:
        'Local Graph must be able to prove the client wrong, so it shares list definitions with it and never code. Write here what Graph does, from its documentation; import only src/sharepoint/lists and src/domain.',
      severity: 'error',
      from: { path: '^src/local-graph/', pathNot: [tests, '^src/local-graph/setup\\.ts$'] },
      to: { path: '^src/(?!(local-graph|domain|sharepoint/lists)/)' },
    },
    {
      name: 'local-graph-is-set-up-as-a-tenant-is',
      comment:
        'The site of local Graph is made by the code that makes a tenant’s, by requests as its owner, so that provisioning runs every day. setup.ts is where the two meet, and it knows nobody else: what it needs besides belongs in src/provision or in another file of src/local-graph.',
      severity: 'error',
      from: { path: '^src/local-graph/setup\\.ts$' },
      to: { path: '^src/(?!(local-graph|domain|sharepoint/lists|provision)/)' },
    },
    {
      name: 'provision-sees-only-sharepoint',
      comment:
        'Provisioning makes the lists of a tenant from src/sharepoint, in the words of src/domain, and runs without the app. If it needs more, that knowledge probably belongs in src/sharepoint.',
      severity: 'error',
      from: { path: '^src/provision/', pathNot: tests },
      to: { path: srcExcept('provision', 'sharepoint', 'domain') },
    },
    {
      name: 'app-only-reads-with-provision',
      comment:
        'The page Säkerhetskontroll asks the questions that provisioning asks before it changes anything, so src/app uses its reading (present), its comparing (plan) and what carries their requests: one answer, not two. What changes a site, signs in by code or prints to a terminal belongs to the command; the app must not even hold it.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: tests },
      to: {
        path: '^src/provision/',
        pathNot: '^src/provision/(present/|plan/|(asking|failure|levels|over-http|patient|service)\\.ts$)',
      },
    },
    {
      name: 'what-the-app-reads-with-has-no-node',
      comment:
        'This part of provisioning runs in the app too, where Node does not exist. Use what the platform of the web offers, or move the work to a file of src/provision that only the command uses.',
      severity: 'error',
      from: {
        path: '^src/provision/(present/|plan/|(asking|failure|levels|over-http|patient|service|site-address)\\.ts$)',
        pathNot: tests,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'commands-stand-alone',
      comment:
        'A command starts the parts of the house as programs of their own and never imports them: it runs before anything is installed. Start the other part as a child process, or move the code here.',
      severity: 'error',
      from: { path: '^src/commands/', pathNot: tests },
      to: { path: srcExcept('commands') },
    },
    {
      name: 'commands-install-first',
      comment:
        'A command begins on a machine without node_modules, where importing a package at the top of a file ends it at once. Call ensureInstalled() first, then load the package with `await import(…)`.',
      severity: 'error',
      from: { path: '^src/commands/', pathNot: tests },
      to: { path: '(^|/)node_modules/', dynamic: false },
    },
    {
      name: 'nobody-imports-app',
      comment:
        'src/app puts the rings together, so everything it knows it was given by them. Move what you wanted from it to the ring it speaks of, or take it as an argument.',
      severity: 'error',
      from: { path: srcExcept('app') },
      to: { path: '^src/app/' },
    },
    {
      name: 'pages-do-not-borrow-from-pages',
      comment:
        'A page that imports another page cannot change without it. Move the shared part to src/ui/shared (or the sentence to src/ui/text) and import it from there in both. The shared folders know no page at all.',
      severity: 'error',
      from: { path: '^src/ui/([^/]+)/' },
      to: { path: '^src/ui/[^/]+/', pathNot: '^src/ui/($1|shared|text)/' },
    },
    {
      name: 'src-does-not-know-test',
      comment:
        'What runs for people must not lean on what only proves it. Move the code to the ring that needs it; only a *.test.ts beside the source may use test/builders.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: `^test/|${tests}` },
    },

    // One door to each package --------------------------------------------------------------------------------------
    {
      name: 'only-sync-opens-the-database',
      comment:
        'IndexedDB has one owner, or nobody can promise that row and outbox entry are written together. Read through the replica in src/ports and change through its dispatch.',
      severity: 'error',
      from: { path: srcExcept('sync'), pathNot: tests },
      to: { path: packages('idb') },
    },
    {
      name: 'only-graph-calls-the-graph-client',
      comment:
        'Retry, paging, batch and throttling live round the Graph client in src/sharepoint/graph. Add the request you need there and reach it through the port in src/ports.',
      severity: 'error',
      from: { path: '^src/(?!sharepoint/graph/)', pathNot: tests },
      to: { path: packages('@microsoft/microsoft-graph-client') },
    },
    {
      name: 'only-documents-writes-word',
      comment:
        'What a Word file is made of is the affair of src/documents, which fetches the library when the first document is asked for. Describe your document as plain blocks (src/ports/documents.ts) and hand it to the writer that the page was given.',
      severity: 'error',
      from: { path: srcExcept('documents'), pathNot: tests },
      to: { path: packages('docx') },
    },
    {
      name: 'word-is-fetched-when-asked-for',
      comment:
        'The library that writes Word files weighs as much as all our own code, and most visits make no document. Only what lies in src/documents/word may import it, and the rest of the ring fetches that folder with `await import(…)`.',
      severity: 'error',
      from: { path: '^src/(?!documents/word/)', pathNot: tests },
      to: { path: '^src/documents/word/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-teams-knows-the-host',
      comment:
        'The Teams SDK and the sign-in library behave differently in every host, and throw things that are no errors; src/teams translates all of it. Ask for what you need in src/ports/host.ts.',
      severity: 'error',
      from: { path: srcExcept('teams'), pathNot: tests },
      to: { path: packages('@microsoft/teams-js', '@azure/msal-browser') },
    },
    {
      name: 'sign-in-is-fetched-when-wanted',
      comment:
        'The sign-in library weighs half as much as all the rest, and the first view needs neither it nor the Teams SDK: it comes from the device. Outside src/teams only links.ts and the types of that ring are imported as usual; the rest is fetched with `await import(…)`. The small windows of the sign-in are pages of their own.',
      severity: 'error',
      from: { path: srcExcept('teams'), pathNot: [tests, '-main\\.ts$'] },
      to: {
        path: '^src/teams/',
        pathNot: '^src/teams/(links|sign-in/settings)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-provision-signs-in-by-code',
      comment:
        'An administrator at a terminal signs in with a code, by the sign-in library for Node; the app signs in where it is shown, by src/teams. If another part needs a token, let it be handed one.',
      severity: 'error',
      from: { path: srcExcept('provision'), pathNot: tests },
      to: { path: packages('@azure/msal-node') },
    },
    {
      name: 'only-local-graph-is-a-server',
      comment:
        'Styrforum has no server of its own: hono and libsql belong to the stand-in for Graph on this machine. What the app needs from a server is a Graph request in src/sharepoint/graph.',
      severity: 'error',
      from: { path: srcExcept('local-graph'), pathNot: tests },
      to: { path: packages('hono', '@hono/[^/]+', 'libsql') },
    },
    {
      name: 'only-pages-know-react',
      comment:
        'React and Fluent draw; src/sync, src/sharepoint and src/teams must work without them, in a worker or a test. Offer a subscribe function or a plain value, and let src/ui make a hook of it.',
      severity: 'error',
      from: { path: srcExcept('ui', 'app'), pathNot: tests },
      to: { path: packages('react', 'react-dom', '@fluentui/[^/]+', 'wouter') },
    },
    {
      name: 'the-page-has-no-node',
      comment:
        'This file runs in a browser, where Node does not exist. Use what the platform of the web offers, or move the work to src/local-graph, src/provision, src/commands, src/documents/command or src/teams/package.',
      severity: 'error',
      from: {
        path: srcExcept('local-graph', 'provision', 'commands', 'documents/command', 'teams/package'),
        pathNot: tests,
      },
      to: { dependencyTypes: ['core'] },
    },

    // No knots, no strays -------------------------------------------------------------------------------------------
    {
      name: 'no-cycles',
      comment:
        'These files need each other in a circle, so none can be read or changed alone. Move what both need into a third file, or turn the weaker of the two imports into an argument.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'Nobody imports this file and it imports nobody, so it does nothing. Remove it, or connect it to the one it was written for.',
      severity: 'error',
      from: { orphan: true, path: '^(src|test)/', pathNot: [tests, '\\.d\\.ts$', '\\.journey\\.ts$'] },
      to: {},
    },
    {
      name: 'imports-lead-somewhere',
      comment:
        'This import finds no file and no installed package. Check the spelling and the ending (.ts belongs there), or add the package to package.json with an exact version.',
      severity: 'error',
      from: { path: '^(src|test)/' },
      // Newer than the oldest Node we run on; local Graph asks for it only where it exists.
      to: { couldNotResolve: true, pathNot: '^node:sqlite$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Also imports of types alone: a wall that types may pass is no wall.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
