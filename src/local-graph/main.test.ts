import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { programOf } from '../../test/contract/program.ts'
import { findList } from './store/lists.ts'
import { openStore } from './store/store.ts'
import { sitePath } from './test-site.ts'

let folder: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'styrforum-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) await stop(child, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the program and waits for its line. */
async function start(...more: string[]): Promise<{ child: ChildProcess; url: string }> {
  return started([await programOf('src/local-graph/main.ts')], more)
}

async function started(program: readonly string[], more: readonly string[]): ReturnType<typeof start> {
  const args = [...program, '--port', '0', '--data', folder, '--no-sample', ...more]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let output = ''
  child.stderr?.on('data', chunk => {
    output += chunk
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', chunk => {
      output += chunk
      const line = /^local-graph (http:\/\/localhost:\d+)\n/m.exec(output)
      if (line?.[1] !== undefined) resolve(line[1])
    })
    child.once('exit', () => reject(new Error(output)))
  })
  return { child, url }
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  const [code] = (await exit) as [number | null]
  return code
}

const add = (url: string, key: string) =>
  fetch(`${url}/v1.0${sitePath}/lists/Avvikelser/items`, {
    method: 'POST',
    headers: { authorization: 'Bearer local-rep-arbvux', 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { ClientKey: key } }),
  })

/** Keys that lie in the store of a folder nobody has open. */
function keysIn(data: string): string[] {
  const store = openStore({ data })
  const list = findList(store, 'Avvikelser')
  const rows = store.db.all<{ value: string }>(
    "SELECT value FROM entries WHERE list = ? AND col = 'ClientKey'",
    list?.id ?? '',
  )
  store.close()
  return rows.map(row => row.value)
}

describe('the command', () => {
  it('loses no acknowledged write when it is killed in the midst of many (P1)', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await start()
      const acknowledged: string[] = []
      const writer = async (name: string) => {
        for (let n = 0; ; n += 1) {
          const key = `${round}-${name}-${n}`
          if ((await add(url, key)).status === 201) acknowledged.push(key)
        }
      }
      // The kill ends them in the midst of a request, as it should.
      const writers = ['a', 'b', 'c'].map(name => writer(name).catch(() => undefined))
      while (acknowledged.length < 30) await new Promise(resolve => setTimeout(resolve, 5))
      await stop(child, 'SIGKILL')
      await Promise.all(writers)
      const kept = new Set(keysIn(folder))
      expect(acknowledged.filter(key => !kept.has(key))).toEqual([])
    }
  }, 60_000)
  it('ends in order at a signal and finds everything at the next start', async () => {
    const first = await start()
    await add(first.url, 'a')
    expect(await stop(first.child, 'SIGTERM')).toBe(0)
    const second = await start()
    expect((await add(second.url, 'a')).status).toBe(400)
    expect(await stop(second.child, 'SIGINT')).toBe(0)
  })
  it('begins again with --fresh', async () => {
    const first = await start()
    await add(first.url, 'a')
    await stop(first.child, 'SIGTERM')
    const second = await start('--fresh')
    expect((await add(second.url, 'a')).status).toBe(201)
  })
  it('will not share a folder, and says what to do', async () => {
    await start()
    await expect(start()).rejects.toThrow(/--data\.\n$/)
  })
  it('says which port is taken, and refuses one that is none', async () => {
    const { url } = await start()
    const other = mkdtempSync(join(tmpdir(), 'styrforum-'))
    await expect(start('--data', other, '--port', new URL(url).port)).rejects.toThrow(/choose another with --port/)
    await expect(start('--port', 'x')).rejects.toThrow(/--port must be 0 to 65535/)
    rmSync(other, { recursive: true, force: true })
  })
  it('tells who can sign in and which site it is, without a token, started from its source as `npm start` does', async () => {
    const { url } = await started(['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))], [])
    const people = (await (await fetch(`${url}/local/personas`)).json()) as { key: string; token: string }[]
    expect(people.find(({ key }) => key === 'agare')?.token).toBe('local-agare')
    const site = (await (await fetch(`${url}/local/site`)).json()) as { id: string }
    expect(`/sites/${site.id}`).toBe(sitePath)
  })
})
