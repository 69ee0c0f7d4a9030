/**
 * `npm test`: one command proves everything. Each check is a step with its own heading and time; a failing step does not
 * hide the others. The last line is always `N passed, N failed`, where a check counts as one and a test as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureInstalled } from './install.mjs'
import { CommandError, inProject, overhear, runCommand, runNode, runTypeScript, scriptOf } from './project.mjs'
import { countTests } from './test-counts.mjs'

/** @typedef {import('./test-counts.mjs').Counts} Counts */

/** A step that hangs must not hang the answer too. */
const stepWithinMs = 15 * 60_000
const limits = { timeout: stepWithinMs, killSignal: /** @type {const} */ ('SIGKILL') }

/** @typedef {readonly [heading: string, packageName: string, command: string, args: readonly string[]]} Check */

/**
 * Checks that either hold or not, made in rows beside each other, each row one after the other. What a check says is shown
 * when it is done. The scripts are looked up when the step runs, after the installation.
 * @param {readonly (readonly Check[])[]} rows
 * @returns {() => Promise<Counts>}
 */
const checks = rows => async () => {
  /** @param {readonly Check[]} row */
  const inTurn = async row => {
    const total = { passed: 0, failed: 0 }
    for (const [heading, packageName, command, args] of row) {
      const script = scriptOf(packageName, command)
      const { exitCode, said } = await overhear(process.execPath, [script, ...args], limits)
      const { passed, failed } = counted(exitCode)
      console.log(`${said}   ${heading}: ${failed === 0 ? 'håller' : 'HÅLLER INTE'}`)
      total.passed += passed
      total.failed += failed
    }
    return total
  }
  const totals = await Promise.all(rows.map(inTurn))
  return {
    passed: totals.reduce((sum, { passed }) => sum + passed, 0),
    failed: totals.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/**
 * A program of our own that ends well or not.
 * @param {string} program @param {readonly string[]} args
 * @returns {() => Promise<Counts>}
 */
const own =
  (program, ...args) =>
  async () =>
    counted(await runTypeScript(program, args, limits))

/** @param {number} exitCode @returns {Counts} */
const counted = exitCode => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 })

/**
 * A run of Vitest, counted from the report it writes.
 * @param {string} name of the report
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [settings]
 * @returns {() => Promise<Counts>}
 */
const tests =
  (name, args, settings = {}) =>
  async () => {
    const reportFile = inProject('test-results', `${name}.json`)
    mkdirSync(inProject('test-results'), { recursive: true })
    // Yesterday's report must not speak for today's crash.
    rmSync(reportFile, { force: true })
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
    const exitCode = await runNode(scriptOf('vitest'), ['run', ...args, ...reporters], {
      ...limits,
      env: { ...process.env, ...settings },
    })
    return countTests(existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined, exitCode)
  }

/** @type {readonly (readonly [heading: string, step: () => Promise<Counts>])[]} */
const steps = [
  [
    'Typer, språkregler, väggar och sådant som ingen använder',
    checks([
      [['Typer', 'typescript', 'tsc', ['--noEmit']]],
      [
        ['Typer: domänen för sig, utan DOM och Node', 'typescript', 'tsc', ['--noEmit', '-p', 'src/domain']],
        ['Språkregler och formatering', '@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']],
        ['Lagrens väggar', 'dependency-cruiser', 'depcruise', ['src', 'test', '--config', '.dependency-cruiser.cjs']],
        ['Sådant som ingen använder', 'knip', 'knip', []],
      ],
    ]),
  ],
  ['Prov av regler, portar och bygge', tests('unit', ['--exclude', 'test/simulation/**'])],
  // By itself: it keeps every core busy, and the tests above hold limits of time.
  ['Tusen slumpade förlopp av synken', tests('simulation', ['test/simulation'])],
  // Tests that catch no fault prove nothing.
  ['Planterade fel i synken: vart och ett ska fångas', own('test/planted/main.ts')],
  // By itself, since other work on the machine would be measured too.
  ['Mätningar i kort form, med det som vägras', own('test/bench/main.ts', '--quick')],
  [
    'Resor i en riktig webbläsare',
    tests('journeys', ['--config', 'test/journeys/vitest.config.ts'], { STYRFORUM_PICTURES: 'no' }),
  ],
]

await runCommand(async () => {
  const total = { passed: 0, failed: 0 }
  try {
    await ensureInstalled()
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error)
    console.log('\n0 passed, 1 failed')
    return 1
  }
  for (const [heading, step] of steps) {
    console.log(`\n== ${heading}`)
    const started = performance.now()
    const { passed, failed } = await step().catch(error => {
      console.error(error)
      return { passed: 0, failed: 1 }
    })
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    console.log(`-- ${heading}: ${failed === 0 ? 'håller' : 'HÅLLER INTE'} (${seconds} s)`)
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})
