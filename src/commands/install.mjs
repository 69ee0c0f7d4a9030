/** Installs what is missing, once, and knows when there is nothing to do. Every command of the house begins here. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { CommandError, inProject, run, runNode } from './project.mjs'

const lockFile = inProject('package-lock.json')
/** Lies inside node_modules, so that removing the folder removes the belief that it is complete. */
const stampFile = inProject('node_modules', '.styrforum-installed')

/**
 * The oldest Node of each series that the tools run on. A series newer than all of these is welcome.
 * @param {string} version as in `process.versions.node`
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Whether what npm has installed is what the lock file asks for. Spares a person who ran `npm install` a second wait,
 * and never empties node_modules beneath a command that is running.
 * @param {LockedPackages} locked `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of the note npm leaves in node_modules
 * @param {{ os: string, cpu: string }} machine
 */
export function installedAsLocked(locked, installed, machine) {
  const sameVersions = Object.entries(locked).every(([path, { version, optional }]) => {
    const there = path === '' || installed[path]?.version === version
    return there || (optional && !installed[path])
  })
  const forThisMachine = Object.entries(installed).every(
    ([path, { os, cpu }]) =>
      locked[path] && (!os || os.includes(machine.os)) && (!cpu || cpu.includes(machine.cpu) || cpu.includes('any')),
  )
  return sameVersions && forThisMachine
}

/** What a complete installation looks like: this lock file on this kind of machine. */
function stamp() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  return `${lock} ${process.platform} ${process.arch}\n`
}

function isInstalled() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return true
  const npmNote = inProject('node_modules', '.package-lock.json')
  if (!existsSync(npmNote)) return false
  const [locked, installed] = [lockFile, npmNote].map(file => JSON.parse(readFileSync(file, 'utf8')).packages)
  return installedAsLocked(locked, installed, { os: process.platform, cpu: process.arch })
}

/**
 * Runs `npm ci`. npm tells its scripts where it lies itself; without that, Windows needs a shell to find npm.cmd, and
 * the command is one fixed string, so nothing in it can be misread.
 */
function npmCi() {
  const npm = process.env.npm_execpath ?? ''
  if (/npm-cli\.c?js$/.test(npm)) return runNode(npm, ['ci', '--no-progress'])
  if (process.platform === 'win32') return run('npm ci --no-progress', [], { shell: true })
  return run('npm', ['ci', '--no-progress'])
}

/**
 * Sees to it that the packages of package-lock.json are installed.
 * @throws {CommandError} when Node is too old or the installation fails
 */
export async function ensureInstalled() {
  if (!nodeIsNewEnough(process.versions.node)) {
    throw new CommandError(
      `Styrforum behöver Node 20.19 eller senare (i serie 22: 22.12). Här körs ${process.versions.node}. Installera en nyare Node från https://nodejs.org och försök igen.`,
    )
  }
  if (!isInstalled()) {
    console.log('Installerar paketen som saknas (npm ci). Det tar ungefär en minut, bara den här gången.')
    if ((await npmCi()) !== 0) {
      throw new CommandError(
        'Paketen kunde inte installeras; skälet står ovanför. Kontrollera att datorn når npm:s paketregister (nät, proxy) och att disken inte är full, och kör sedan samma kommando igen.',
      )
    }
  }
  writeFileSync(stampFile, stamp())
}
