import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programOf } from './program.ts'

/** Local Graph as a process of its own, that can be killed at any moment and started again over the same data. */
export interface GraphChild {
  readonly url: string
  kill(): Promise<void>
  start(): Promise<void>
  end(): Promise<void>
}

export async function graphChild(): Promise<GraphChild> {
  const main = await programOf('src/local-graph/main.ts')
  const data = mkdtempSync(join(tmpdir(), 'styrforum-kill-'))
  let current: ChildProcess | undefined
  async function begin(port: string): Promise<string> {
    const args = [main, '--port', port, '--data', data, '--no-sample']
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    current = child
    let output = ''
    child.stderr?.on('data', chunk => {
      output += chunk
    })
    return new Promise((resolve, reject) => {
      child.stdout?.on('data', chunk => {
        output += chunk
        const address = /^local-graph (http:\/\/localhost:\d+)$/m.exec(output)?.[1]
        if (address !== undefined) resolve(address)
      })
      child.once('exit', () => reject(new Error(output)))
    })
  }
  async function kill(): Promise<void> {
    if (!current || current.exitCode !== null || current.signalCode !== null) return
    const exit = once(current, 'exit')
    current.kill('SIGKILL')
    await exit
  }
  const url = await begin('0')
  return {
    url,
    kill,
    async start() {
      await begin(new URL(url).port)
    },
    async end() {
      await kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
