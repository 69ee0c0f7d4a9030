/** Runs a row of seeds in as many processes as there are cores. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { sumOf, type Tally } from './report.ts'

const program = fileURLToPath(new URL('worker.ts', import.meta.url))

export interface Seeds {
  readonly first: number
  readonly runs: number
  /** After so many minutes no new run begins. */
  readonly minutes?: number
}

export async function runSeeds({ first, runs, minutes = 60 }: Seeds): Promise<Tally> {
  const workers = Math.max(1, Math.min(availableParallelism(), runs))
  const tallies = Array.from({ length: workers }, (_, worker) => runWorker([first, runs, worker, workers, minutes]))
  return sumOf(await Promise.all(tallies))
}

function runWorker(args: readonly number[]): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', data => {
      text += data
    })
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(JSON.parse(text) as Tally)
      else reject(new Error(`A worker of the simulation ended with ${code}; what it said stands above.`))
    })
  })
}
