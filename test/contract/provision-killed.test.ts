import { spawn } from 'node:child_process'
import { afterAll, expect, it } from 'vitest'
import { chances } from '../../src/local-graph/faults/book.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { programOf } from './program.ts'
import { address, openEmptySite, setUp, stateOf } from './provision-site.ts'

/**
 * The command killed as a process is, in the middle of its work: the next run finishes what it began. `STYRFORUM_SEED`
 * and `STYRFORUM_PROVISION_KILLS` look at other points and at more.
 */
const seed = Number(process.env.STYRFORUM_SEED ?? 1)
const kills = Number(process.env.STYRFORUM_PROVISION_KILLS ?? 1)
const told: string[] = []
afterAll(() =>
  console.log(`provision: killed ${kills} times (seed ${seed}), ended alike each time: ${told.join('; ')}`),
)

interface Ended {
  readonly signal: NodeJS.Signals | null
  readonly lines: readonly string[]
}

/** Runs the command; kills it so long after it has said so many lines, if it gets there. */
async function run({ url }: Running, kill?: { readonly lines: number; readonly ms: number }): Promise<Ended> {
  const args = [await programOf('src/provision/main.ts'), '--site', address.url, '--local', url]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  let isMarked = false
  child.stdout.on('data', data => {
    text += data
    if (!kill || isMarked || text.split('\n').length <= kill.lines) return
    isMarked = true
    setTimeout(() => child.kill('SIGKILL'), kill.ms)
  })
  return new Promise(resolve => child.on('close', (_, signal) => resolve({ signal, lines: text.trim().split('\n') })))
}

const emptySite = () => startLocalGraph({ data: ':memory:', lists: [] })

it('killed at random points: what is left is finished by the next run, and the one after that has nothing to do', async () => {
  const whole = openEmptySite()
  const { steps } = await setUp(whole)
  const draw = chances(seed)
  for (let round = 0; round < kills; round += 1) {
    const site = await emptySite()
    const at = { lines: 1 + Math.floor(draw() * (steps.length - 1)), ms: draw() * 20 }
    const killed = await run(site, at)
    expect(killed.signal).toBe('SIGKILL')
    const left = stateOf({ store: site.store })
    const next = await run(site)
    const more = Number(/Klart: (\d+) steg/.exec(next.lines.join('\n'))?.[1])
    expect(more).toBeGreaterThan(0)
    expect(more).toBeLessThan(steps.length)
    expect(left).not.toEqual(stateOf(whole))
    expect(stateOf({ store: site.store })).toEqual(stateOf(whole))
    expect((await run(site)).lines.join('\n')).toMatch(/\n0 ändringar\./)
    told.push(`after ${killed.lines.length} of ${steps.length} steps, ${more} left`)
    await site.close()
  }
}, 600_000)
