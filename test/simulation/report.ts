/** What many runs came to together, and what it must have come to for it to prove anything. */
import { type Counts, cells, count } from './faults.ts'

export interface Tally {
  readonly runs: number
  readonly operations: number
  /** What the devices and the server wrote down, in all. */
  readonly entries: number
  /** Runs in which at least one row was stored and the answer lost. */
  readonly runsWithLostAnswer: number
  /** Runs that were made twice, with the same history to the letter. */
  readonly repeated: number
  readonly fired: Readonly<Record<string, number>>
  readonly failures: readonly { readonly seed: number; readonly found: readonly string[] }[]
}

/** So many runs are enough for every cell to fire; fewer are for looking at a seed. */
const enough = 1_000
const fewestLost = 10_000
/** How often each fault must have met each operation, at the least. */
const fewestOfEach = 20

export function sumOf(tallies: readonly Tally[]): Tally {
  const fired: Counts = new Map()
  for (const tally of tallies) for (const [what, times] of Object.entries(tally.fired)) count(fired, what, times)
  const total = (field: 'runs' | 'operations' | 'entries' | 'runsWithLostAnswer' | 'repeated') =>
    tallies.reduce((sum, tally) => sum + tally[field], 0)
  return {
    runs: total('runs'),
    operations: total('operations'),
    entries: total('entries'),
    runsWithLostAnswer: total('runsWithLostAnswer'),
    repeated: total('repeated'),
    fired: Object.fromEntries(fired),
    failures: tallies.flatMap(({ failures }) => failures).sort((one, other) => one.seed - other.seed),
  }
}

/** What is missing for the runs to prove what they are to: a fault that never fired proves nothing. */
export function unproved({ runs, fired, runsWithLostAnswer }: Tally): readonly string[] {
  if (runs < enough) return []
  const seldom = cells
    .filter(cell => (fired[cell] ?? 0) < fewestOfEach)
    .map(cell => `${cell} fired ${fired[cell] ?? 0} times`)
  const lost = fired['answer lost after add'] ?? 0
  if (lost < fewestLost) seldom.push(`only ${lost} rows were stored with their answer lost`)
  if (runsWithLostAnswer < runs / 2) seldom.push(`an answer was lost in only ${runsWithLostAnswer} runs`)
  return seldom
}

export function textOf(tally: Tally, first: number, seconds: number): string {
  const { runs, operations, entries, fired, failures, repeated } = tally
  const counted = cells.map(cell => fired[cell] ?? 0)
  const lost = (op: string) => fired[`answer lost after ${op}`] ?? 0
  const sum = (fault: string) =>
    Object.entries(fired).reduce((total, [cell, times]) => total + (cell.startsWith(`${fault} ×`) ? times : 0), 0)
  const expired = (when: string) => sum(`token expired${when}`)
  return [
    `simulation: seeds ${first}–${first + runs - 1}, ${runs} runs, ${operations} operations, ${entries} journal entries, ${seconds.toFixed(0)} s`,
    `  faults fired: ${counted.reduce((sum, times) => sum + times, 0)} in ${cells.length} cells, the rarest ${Math.min(...counted)} times`,
    `  stored with the answer lost: ${lost('add')} adds, ${lost('change')} changes; P2 in ${tally.runsWithLostAnswer} of ${runs} runs`,
    `  tokens expired before ${expired('')}, in flight ${expired(' in flight')} and after the commit ${expired(' after commit')} times; to sign in was asked for ${sum('must sign in')} times`,
    `  made twice with the same history: ${repeated} runs; breaches of P1–P13: ${failures.length} runs`,
    ...failures.flatMap(({ seed, found }) => [
      `  SEED ${seed} FAILS; again: STYRFORUM_SEED=${seed} STYRFORUM_RUNS=1 npx vitest run test/simulation/simulation.test.ts`,
      ...found.slice(0, 6).map(breach => `    ${breach}`),
    ]),
  ].join('\n')
}

/** Every cell and how often it fired, for one who wants to see them all. */
export function tableOf({ fired }: Tally): string {
  return cells.map(cell => `${String(fired[cell] ?? 0).padStart(9)}  ${cell}`).join('\n')
}
