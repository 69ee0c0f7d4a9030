/** The start command as a child process, and a way to wait for what it says. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const startScript = fileURLToPath(new URL('../../../src/commands/start.mjs', import.meta.url))
/** Long enough for a first build on a slow machine. */
const readyWithinMs = 150_000

/** One run of the start command: its process and every line it has printed. */
export class StartCommand {
  readonly lines: string[] = []
  private readonly child: ChildProcess
  private readonly listeners = new Set<() => void>()

  constructor(args: readonly string[]) {
    // Without the test runner's own settings, which would change what Vite builds and how Node starts.
    const { NODE_ENV: _, NODE_OPTIONS: __, VITEST: ___, ...env } = process.env
    this.child = spawn(process.execPath, [startScript, '--no-open', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', line => this.hear(line))
    }
    this.child.once('exit', code => this.hear(`(the start command ended with ${code})`))
  }

  private hear(line: string): void {
    this.lines.push(line)
    for (const listener of this.listeners) listener()
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  /** Waits for a line not seen before `from`, and gives its match. An end or a long silence is an error with all lines. */
  async line(pattern: RegExp, from = 0): Promise<RegExpMatchArray> {
    const giveUpAt = Date.now() + readyWithinMs
    for (;;) {
      const found = this.lines
        .slice(from)
        .map(line => line.match(pattern))
        .find(match => match !== null)
      if (found) return found
      if (this.ended || Date.now() > giveUpAt) {
        throw new Error(`The start command never said ${pattern}. It said:\n${this.lines.join('\n')}`)
      }
      await new Promise<void>(resolve => {
        this.listeners.add(resolve)
        setTimeout(resolve, 1_000)
      })
      this.listeners.clear()
    }
  }

  /** Ctrl-C. Windows has no such signal between programs, so there the whole family is ended. */
  async stop(): Promise<void> {
    if (this.ended) return
    const exit = once(this.child, 'exit')
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(this.child.pid), '/T', '/F'])
    else this.child.kill('SIGINT')
    await exit
  }
}
