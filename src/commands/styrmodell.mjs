/**
 * `npm run styrmodell`: the directive as files, read by the same code as in the app.
 *
 *     npm run styrmodell -- import FILE --json    sections, the model as far as the text tells it, words in and out
 *     npm run styrmodell -- diff A B --json       what differs; A and B are files, 2024 or 2025
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { runCommand, runTypeScript } from './project.mjs'

// npm starts a command in the project's folder; a path is meant from where the person stood.
const from = process.env.INIT_CWD ?? process.cwd()
const inFull = (/** @type {string} */ arg) => (existsSync(resolve(from, arg)) ? resolve(from, arg) : arg)

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('src/documents/command/main.ts', process.argv.slice(2).map(inFull))
})
