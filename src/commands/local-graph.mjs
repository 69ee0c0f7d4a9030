/**
 * `npm run local-graph`: local Graph alone, for tools and measurements from outside. Its own output passes through; the
 * line `local-graph http://localhost:N` says that it listens.
 *
 *     npm run local-graph -- --port N --data FOLDER [--fresh]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { localGraphArgs } from './graph-process.mjs'
import { ensureInstalled } from './install.mjs'
import { root, runCommand } from './project.mjs'

await runCommand(async () => {
  await ensureInstalled()
  const child = spawn(process.execPath, localGraphArgs(process.argv.slice(2)), { cwd: root, stdio: 'inherit' })
  // A signal to this command alone must not leave local Graph behind, holding its port and its file.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  const [code, signal] = await once(child, 'exit')
  return code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
})
