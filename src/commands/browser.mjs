/**
 * Finds a browser for the journeys: an installed Chrome, Edge or Chromium, whatever the platform. Only where there is none
 * is one installed. `CHROME_PATH` points at another one.
 */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { CommandError, run, runNode, scriptOf } from './project.mjs'

/**
 * Where browsers lie on this kind of machine, the likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 * @returns {string[]}
 */
export function usualPlaces(platform, env, home) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      folder => folder !== undefined,
    )
    const programs = [
      'Google\\Chrome\\Application\\chrome',
      'Microsoft\\Edge\\Application\\msedge',
      'Chromium\\Application\\chrome',
    ]
    return programs.flatMap(program => folders.map(folder => `${folder}\\${program}.exe`))
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium']
    const bundles = apps.map(app => `Applications/${app}.app/Contents/MacOS/${app}`)
    return bundles.flatMap(bundle => [`/${bundle}`, join(home, bundle)])
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ]
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

/** A browser packed as a snap sees only parts of the disk, or is a stub that only asks to be installed. @param {string} path */
function isSnap(path) {
  if (/[/]snap([/]|$)/.test(realpathSync(path))) return true
  const file = openSync(path, 'r')
  const beginning = Buffer.alloc(2_000)
  readSync(file, beginning)
  closeSync(file)
  return beginning.toString('latin1', 0, 2) === '#!' && beginning.includes('/snap/')
}

/** @param {string} path */
function isUsable(path) {
  try {
    accessSync(path, constants.X_OK)
    return process.platform !== 'linux' || !isSnap(path)
  } catch {
    return false
  }
}

/** The browser Playwright has downloaded before, if it has. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

const installed = async () =>
  usualPlaces(process.platform, process.env, homedir()).find(isUsable) ?? (await playwrightsOwn())

/** Debian's package as root, since it brings every library a browser needs. */
async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('Ingen webbläsare hittades. Installerar Chromium (apt-get install chromium).')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  if ((await run('apt-get', ['update', '-qq'], options)) === 0) {
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  }
}

async function installFromPlaywright() {
  console.log('Ingen webbläsare hittades. Hämtar Chromium (playwright-core install chromium).')
  await runNode(scriptOf('playwright-core'), ['install', 'chromium'])
}

/**
 * The path of a Chrome, Edge or Chromium that can be started.
 * @returns {Promise<string>}
 * @throws {CommandError} when there is none and none can be installed
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (isUsable(chosen)) return chosen
    throw new CommandError(`CHROME_PATH pekar på ${chosen}, som inte går att starta. Rätta eller ta bort variabeln.`)
  }
  for (const install of [undefined, installFromDebian, installFromPlaywright]) {
    await install?.()
    const found = await installed()
    if (found) return found
  }
  throw new CommandError(
    'Ingen webbläsare hittades och ingen kunde installeras. Installera Chrome, Edge eller Chromium, eller låt CHROME_PATH peka på en, och kör samma kommando igen.',
  )
}
