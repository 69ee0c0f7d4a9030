/**
 * Where the project lies and how its commands start other programs. Plain JavaScript on Node alone, like everything in
 * this folder: it runs before a single package is installed.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, without a separator at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** A path inside the project. @param {string[]} parts */
export const inProject = (...parts) => join(root, ...parts)

/** A message for the person at the keyboard, shown without a stack trace. It ends with what to do. */
export class CommandError extends Error {
  /** The exit code of a command that could not do its work. */
  code = 1
}

/**
 * The script behind a package's command. Run with Node itself it needs no shell, so it starts the same on Windows.
 * @param {string} packageName
 * @param {string} [command] the command's name, where the package has several
 */
export function scriptOf(packageName, command = packageName) {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', packageName, 'package.json'), 'utf8'))
  return inProject('node_modules', packageName, ...(typeof bin === 'string' ? bin : bin[command]).split(sep))
}

/**
 * Runs a program to its end with our own terminal, and gives its exit code (1 when a signal ended it or it never started).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', () => resolve(1))
    child.on('close', code => resolve(code ?? 1))
  })
}

/**
 * The same without our terminal: what it says is kept and given back with its exit code, so that programs side by side do
 * not talk into each other.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ exitCode: number, said: string }>}
 */
export function overhear(program, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (said += data))
    child.on('error', error => resolve({ exitCode: 1, said: `${said}${error.message}\n` }))
    child.on('close', code => resolve({ exitCode: code ?? 1, said }))
  })
}

/** Runs a script with this very Node. @param {string} script @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} [options] */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options)

/**
 * Runs a program of the project that is written in TypeScript.
 * @param {string} program from the project's folder @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} [options]
 */
export const runTypeScript = (program, args, options) =>
  run(process.execPath, ['--import', 'tsx', program, ...args], options)

/**
 * Runs a command's main function: a `CommandError` becomes a calm message, anything else keeps its stack trace.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runCommand(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : error)
    process.exitCode = error instanceof CommandError ? error.code : 1
  }
}
