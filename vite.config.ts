/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { areasIn, makingItselfKnown, withItsWords } from './src/ui/text/with-pages.ts'

/** Where local Graph listens; `npm start` sets it. The page reaches it through its own origin, under /graph. */
const localGraph = `http://localhost:${process.env.STYRFORUM_GRAPH_PORT ?? '4180'}`
const proxy = {
  '/graph': { target: localGraph, rewrite: (path: string) => path.replace(/^\/graph/, '') },
}

// The hash is that of the empty text: Fluent's style engine inserts empty style elements and fills them through CSSOM,
// so neither 'unsafe-inline' nor a nonce is needed.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' https://graph.microsoft.com https://*.sharepoint.com",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Writes the policy into the built page. Not while developing: the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
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

export default defineConfig({
  root: 'src',
  base: './',
  plugins: [sentencesWithPages(), react(), contentSecurityPolicy()],
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // All that the first view needs in one file: some thirty small ones pack worse and cost a request each.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: /\/src\/app\/main\.tsx$/ }] } } },
  },
  test: {
    root: '.',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    exclude: ['node_modules/**', 'test/journeys/**'],
    testTimeout: 20_000,
    // Loading the same modules anew for each of two hundred files takes as long as all the tests; none leaves anything behind.
    isolate: false,
  },
})
