/**
 * Local Graph as a child process: started, watched, and started again if it dies. What it has acknowledged lies on disk,
 * so a restart on the same port is all that the page needs to go on.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { CommandError, root } from './project.mjs'

const readyLine = /^local-graph http:\/\/localhost:\d+$/
/** It takes a second; a machine that is busy with other things gets so long, and is told after the first of the two. */
const slowAfterMs = 15_000
const readyWithinMs = 120_000
/** Ctrl-C reaches the child as well as us, and may reach it first: so long we wait before calling its end a death. */
const ctrlCMargin = 300
const stopWithinMs = 3_000
const maxDeaths = 5
const deathsWithinMs = 60_000

/** What starts local Graph, as arguments to Node. @param {readonly string[]} options */
export const localGraphArgs = options => ['--import', 'tsx', 'src/local-graph/main.ts', ...options]

/** @param {number} ms */
const wait = ms => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Starts one child.
 * @param {readonly string[]} options
 */
function startOnce(options) {
  const child = spawn(process.execPath, localGraphArgs(options), { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  /** @type {Promise<void>} Settles when the child says that it listens, or has failed to. */
  const ready = new Promise((resolve, reject) => {
    const slow = setTimeout(() => console.log('Lokal Graph är inte igång än. Datorn är upptagen; vänta.'), slowAfterMs)
    /** @param {string} what */
    const fail = what => {
      for (const timer of [slow, late]) clearTimeout(timer)
      reject(new CommandError(`Lokal Graph ${what}. Kör \`npm start\` igen.`))
    }
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      fail(`svarade inte på ${readyWithinMs / 60_000} minuter. Stäng annat som tar datorns kraft`)
    }, readyWithinMs)
    child.once('error', () => fail('kunde inte startas. Felet står ovanför. Rätta det'))
    child.once('exit', () => fail('slutade innan den var igång. Felet står ovanför. Rätta det'))
    createInterface({ input: child.stdout }).on('line', line => {
      if (!readyLine.test(line)) return console.log(line)
      for (const timer of [slow, late]) clearTimeout(timer)
      resolve()
    })
  })
  return { child, ready }
}

/** Ends a child and waits until it has ended. @param {import('node:child_process').ChildProcess} child */
async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
  await ended
  clearTimeout(killer)
}

/**
 * @typedef {object} LocalGraph
 * @property {Promise<void>} ready settles when it listens, or could not be started
 * @property {() => Promise<void>} stop ends it and waits until it has ended
 */

/**
 * @param {{ port: number, data?: string | undefined, fresh?: boolean | undefined }} options
 * @param {(error: unknown) => void} giveUp called when it has died too often, or cannot be started again
 * @returns {LocalGraph}
 */
export function startLocalGraph({ port, data, fresh }, giveUp) {
  const options = ['--port', String(port), ...(data ? ['--data', data] : [])]
  let stopping = false
  /** @type {number[]} */
  let deaths = []
  let current = startOnce(fresh ? [...options, '--fresh'] : options)

  const watch = async () => {
    const { child, ready } = current
    await ready
    // The process number is for whoever wants to see what a sudden end does to the data; the journeys do.
    console.log(`Lokal Graph: http://localhost:${port} (process ${child.pid})`)
    child.once('exit', async () => {
      await wait(ctrlCMargin)
      if (!stopping) await restart().catch(giveUp)
    })
  }

  const restart = async () => {
    deaths = [...deaths.filter(time => time > Date.now() - deathsWithinMs), Date.now()]
    if (deaths.length > maxDeaths) {
      throw new CommandError(
        'Lokal Graph har slutat flera gånger på kort tid och startas inte igen. Det som sparats finns kvar. Felet står ovanför; kör `npm start` när det är rättat.',
      )
    }
    console.log('Lokal Graph slutade oväntat. Det som sparats finns kvar; den startas igen.')
    // Never `--fresh` again: that would empty what people have saved since.
    current = startOnce(options)
    return watch()
  }

  return {
    ready: watch(),
    stop() {
      stopping = true
      return stopChild(current.child)
    },
  }
}
