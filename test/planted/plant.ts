/**
 * Plants each fault in a copy of its own, beside one copy without any, and runs the tests that must catch them. The
 * working tree is never touched. A fault whose place is no longer found exactly once is an error: it would plant nothing.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Planted } from './fault.ts'
import { keeping } from './keeping.ts'
import { pacing } from './pacing.ts'
import { reading } from './reading.ts'
import { sending } from './sending.ts'

export interface Caught {
  readonly fault: Planted
  /** `caught` when the named test failed, and passes without the fault. */
  readonly end: 'caught' | 'survived' | 'no such test'
}

const planted: readonly Planted[] = [...sending, ...keeping, ...reading, ...pacing]

const project = fileURLToPath(new URL('../..', import.meta.url))
/** What the sync core and its tests are made of. */
const folders = ['src/ports', 'src/domain', 'src/sync', 'src/sharepoint']
const mostMinutes = 10

/** The file with the fault in it. */
function withFault({ file, find, replace, what }: Planted): string {
  const text = readFileSync(join(project, file), 'utf8')
  const times = text.split(find).length - 1
  if (times !== 1) {
    throw new Error(
      `“${what}”: its place is found ${times} times in ${file}. Write it as the code is now, in test/planted.`,
    )
  }
  return text.replace(find, () => replace)
}

export async function plantAll(): Promise<readonly Caught[]> {
  const texts = planted.map(withFault)
  const scratch = mkdtempSync(join(tmpdir(), 'styrforum-planted-'))
  try {
    symlinkSync(join(project, 'node_modules'), join(scratch, 'node_modules'), 'junction')
    writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }')
    copyTo(join(scratch, 'sound'), new Set(planted.map(({ caughtBy: [file] }) => file)))
    for (const [index, fault] of planted.entries()) {
      const copy = join(scratch, folderOf(index))
      copyTo(copy, new Set([fault.caughtBy[0]]))
      writeFileSync(join(copy, fault.file), texts[index] ?? '')
    }
    const results = await runTests(scratch)
    return planted.map((fault, index) => ({ fault, end: endOf(fault, results, folderOf(index)) }))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const folderOf = (index: number) => `fault-${index}`

function copyTo(folder: string, tests: ReadonlySet<string>): void {
  for (const path of folders) {
    mkdirSync(join(folder, path), { recursive: true })
    const isWanted = (from: string) =>
      !/\.test\.tsx?$/.test(from) || tests.has(from.slice(project.length).replaceAll('\\', '/').replace(/^\//, ''))
    cpSync(join(project, path), join(folder, path), { recursive: true, filter: isWanted })
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

/** Runs every named test in every copy, in one go. */
async function runTests(scratch: string): Promise<Report> {
  const names = [...new Set(planted.map(({ caughtBy: [, test] }) => test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))]
  const report = join(scratch, 'report.json')
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    'run',
    '--root',
    scratch,
    '--testTimeout',
    '10000',
    '--reporter=json',
    `--outputFile=${report}`,
    '-t',
    `(${names.join('|')})`,
  ]
  await new Promise<void>(resolve => {
    // The tests that must fail are to fail: what they say of it is of no use to anyone.
    const child = spawn(process.execPath, [vitest, ...args], {
      cwd: scratch,
      stdio: 'ignore',
      timeout: mostMinutes * 60_000,
      killSignal: 'SIGKILL',
    })
    child.on('close', () => resolve())
  })
  return JSON.parse(readFileSync(report, 'utf8')) as Report
}

function endOf({ caughtBy: [file, test] }: Planted, { testResults }: Report, folder: string): Caught['end'] {
  const statuses = (copy: string) =>
    testResults
      .filter(({ name }) => name.replaceAll('\\', '/').endsWith(`/${copy}/${file}`))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ title }) => title === test)
      .map(({ status }) => status)
  const sound = statuses('sound')
  if (sound.length === 0 || sound.some(status => status !== 'passed')) return 'no such test'
  return statuses(folder).includes('failed') ? 'caught' : 'survived'
}
