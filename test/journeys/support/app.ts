/** Starts Styrforum as a person does, with `npm start`'s own script, on free ports and with data of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../src/commands/free-port.mjs'
import { copySampleYear } from './sample-year.ts'
import { StartCommand } from './start-command.ts'

/** The lines by which the start command tells where things are. */
const pageLine = /^Styrforum: http:\/\/localhost:\d+/
const graphLine = /^Lokal Graph: http:\/\/localhost:\d+ \(process (?<pid>\d+)\)/

/** A running Styrforum. The address and the data stay the same through every stop, death and restart. */
export class RunningApp {
  readonly url: string
  readonly graphUrl: string
  private run: StartCommand
  private readonly port: number
  private readonly graphPort: number
  private readonly data: string

  private constructor(port: number, graphPort: number, data: string) {
    this.port = port
    this.graphPort = graphPort
    this.data = data
    this.url = `http://localhost:${port}`
    this.graphUrl = `http://localhost:${graphPort}`
    this.run = this.begin()
  }

  private begin(): StartCommand {
    return new StartCommand(['--port', String(this.port), '--graph-port', String(this.graphPort), '--data', this.data])
  }

  /**
   * Starts with a data folder that nobody has used, and waits until the page can be opened.
   * @param fill puts data in the folder; what it leaves empty the command fills with the sample year
   */
  static async start(fill = copySampleYear): Promise<RunningApp> {
    const data = mkdtempSync(join(tmpdir(), 'styrforum-journey-'))
    await fill(data)
    const port = await freePort(0)
    // A port that was found and let go may be the next one found.
    let graphPort = await freePort(0)
    while (graphPort === port) graphPort = await freePort(0)
    const app = new RunningApp(port, graphPort, data)
    try {
      await app.run.line(pageLine)
    } catch (error) {
      await app.dispose()
      throw error
    }
    return app
  }

  /** Everything the start command has printed, for the message of a failed test. */
  get output(): string {
    return this.run.lines.join('\n')
  }

  /** `kill -9` of local Graph. Returns at once; the start command brings it up again by itself. */
  killGraph(): void {
    const pids = this.run.lines.map(line => line.match(graphLine)?.groups?.pid).filter(pid => pid !== undefined)
    process.kill(Number(pids.at(-1)), 'SIGKILL')
  }

  /** `kill -9` of local Graph, and waiting until it listens again on the same port with the same data. */
  async killAndAwaitGraph(): Promise<void> {
    const from = this.run.lines.length
    this.killGraph()
    await this.run.line(graphLine, from)
  }

  /** Ctrl-C, and waiting until everything has ended. */
  stop(): Promise<void> {
    return this.run.stop()
  }

  /** `npm start` again after a stop. */
  async startAgain(): Promise<void> {
    await this.run.stop()
    this.run = this.begin()
    await this.run.line(pageLine)
  }

  /** Stops everything and removes the data. */
  async dispose(): Promise<void> {
    await this.stop()
    rmSync(this.data, { recursive: true, force: true })
  }
}
