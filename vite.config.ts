/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin, transformWithOxc } from 'vite'
import { withReadyStyles, withTokens } from './src/app/building/ready-styles.ts'
import { configExample, headersAt, headersFile, staticWebApp } from './src/app/hosting/headers.ts'
import { type Purpose, policyFor } from './src/app/hosting/policy.ts'
import { bridgePage, relayPage, windowPage } from './src/teams/sign-in/settings.ts'
import { areasIn, makingItselfKnown, withItsWords } from './src/ui/text/with-pages.ts'

/** Where local Graph listens; `npm start` sets it. The page reaches it through its own origin, under /graph. */
const localGraph = `http://localhost:${process.env.STYRFORUM_GRAPH_PORT ?? '4180'}`
const proxy = {
  '/graph': { target: localGraph, rewrite: (path: string) => path.replace(/^\/graph/, '') },
}

/** Writes the policy into the built pages. Not while developing: the development server needs inline scripts. */
function contentSecurityPolicy(purpose: Purpose): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(purpose) },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Writes what a static host sends with the pages, in the form of two common ones, and what the settings look like. */
function hostFiles(): Plugin {
  return {
    name: 'host-files',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
      this.emitFile({ type: 'asset', fileName: 'staticwebapp.config.json', source: staticWebApp() })
      this.emitFile({ type: 'asset', fileName: 'config.example.json', source: configExample() })
    },
  }
}

/** Lets browsers keep the files of the demonstration as a real host does: else each visit asks for all of them again. */
function keptAsByAHost(): Plugin {
  return {
    name: 'kept-as-by-a-host',
    configurePreviewServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        const { 'Cache-Control': kept } = headersAt(incoming.url ?? '/')
        if (kept && incoming.url?.startsWith('/assets/')) outgoing.setHeader('Cache-Control', kept)
        next()
      })
    },
  }
}

/** Lets each file of the app bring the sentences it names, and no others: see src/ui/text/sv.ts. */
function sentencesWithPages(): Plugin {
  const from = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/')
  const folder = from('src/ui/text')
  const areas = areasIn(readFileSync(`${folder}/sv.ts`, 'utf8'))
  const names = new RegExp(`^${from('src')}/(ui|app)/.*(?<!\\.test)\\.tsx?$`)
  return {
    name: 'sentences-with-pages',
    enforce: 'pre',
    transform(code, id) {
      const area = areas.find(({ file }) => id === `${folder}/${file}`)
      if (area) return { code: makingItselfKnown(code, area, folder), map: null }
      return names.test(id) && !id.startsWith(folder) ? { code: withItsWords(code, areas, folder), map: null } : null
    },
  }
}

/** Works out the styles of the app while building, with the engine that Fluent would have used in the browser. */
function readyStyles(): Plugin {
  const find = createRequire(import.meta.url)
  return {
    name: 'ready-styles',
    apply: 'build',
    async transform(code, id) {
      const isFluent = /\/@fluentui\/.*\.js$/.test(id)
      if (!isFluent && !/\/src\/(ui|app)\/.*\.tsx?$/.test(id)) return null
      const given = find('@fluentui/react-components')
      const engine = createRequire(find.resolve('@fluentui/react-components'))('@griffel/core')
      const elsewhere = async (from: string) => {
        if (!/^\.\.?\/.*\.tsx?$/.test(from)) return undefined
        const file = fileURLToPath(new URL(from, pathToFileURL(id)))
        return (await transformWithOxc(readFileSync(file, 'utf8'), file)).code
      }
      const tools = { parse: (text: string) => this.parse(text), evaluate: runInNewContext, engine, given, elsewhere }
      const ready = isFluent ? undefined : await withReadyStyles(code, tools)
      const written = withTokens(ready ?? code, given.tokens) ?? ready
      return written === undefined ? null : { code: written, map: null }
    },
  }
}

/** The demonstration has a mode of its own; whatever else is built is for people. */
const purposeOf = (mode: string): Purpose => (mode === 'local-graph' ? 'demonstration' : 'people')

/**
 * Builds the small windows of the sign-in, apart from the app: sharing a file with it would make them as heavy as the app,
 * and they are opened while a person waits.
 */
function signInWindows(): Plugin {
  const input = [bridgePage, relayPage, windowPage].map(page => fileURLToPath(new URL(`src/${page}`, import.meta.url)))
  return {
    name: 'sign-in-windows',
    apply: 'build',
    async generateBundle() {
      const plugins = [sentencesWithPages(), contentSecurityPolicy('people')]
      const { target, modulePreload } = shared
      const built = await build({
        configFile: false,
        root: 'src',
        base: './',
        logLevel: 'error',
        plugins,
        build: { write: false, target, modulePreload, rolldownOptions: { input } },
      })
      for (const file of 'output' in built ? built.output : []) {
        const source = file.type === 'chunk' ? file.code : file.source
        this.emitFile({ type: 'asset', fileName: file.fileName, source })
      }
    },
  }
}

/** What people's browsers are taken to understand. */
const shared = { target: 'es2022', modulePreload: { polyfill: false } } as const

export default defineConfig(({ mode }) => ({
  root: 'src',
  base: './',
  plugins: [
    sentencesWithPages(),
    react(),
    readyStyles(),
    contentSecurityPolicy(purposeOf(mode)),
    keptAsByAHost(),
    ...(purposeOf(mode) === 'people' ? [hostFiles(), signInWindows()] : []),
  ],
  // The router brings a stand-in for what React has had since 18.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    ...shared,
    sourcemap: false,
    // What the app is made of, for the page about it.
    license: { fileName: 'licenser.md' },
    // All that the first view needs in one file: some thirty small ones pack worse and cost a request each.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'first', test: /\/src\/app\/(main|(local|hosted)\/start)\.tsx$/ }] },
      },
    },
  },
  test: {
    root: '.',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    exclude: ['node_modules/**', 'test/{journeys,teams}/**/*.journey.ts'],
    testTimeout: 20_000,
    // Loading the same modules anew for each of two hundred files takes as long as all the tests; none leaves anything behind.
    isolate: false,
    // Every core: left to itself one is kept free, which is half of a small machine.
    maxWorkers: '100%',
  },
}))
