/** Local Graph as a process of its own: what a client is measured against must not share its time. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A running process that serves; `pid` is for who asks the system about it. */
export interface GraphProcess {
  readonly url: string
  readonly pid: number
  /** From the start of the process to the line that says it listens. */
  readonly readyMs: number
  stop(): Promise<void>
}

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))
const readyLine = /^local-graph (http:\/\/localhost:\d+)$/

/** Starts a program of ours that says `local-graph URL` when it listens. */
export async function startGraphProcess(script: string, args: readonly string[]): Promise<GraphProcess> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', line => {
      const said = readyLine.exec(line)?.[1]
      if (said) resolve(said)
    })
    child.once('exit', code => reject(new Error(`${script} ended with ${code} before it listened; see above.`)))
  })
  const readyMs = performance.now() - begun
  return {
    url,
    pid: child.pid ?? 0,
    readyMs,
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
