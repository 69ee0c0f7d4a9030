import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { programOf } from './program.ts'
import { address } from './provision-site.ts'

/** The two commands as programs of their own, against local Graph over real connections. */
let running: Running
beforeAll(async () => {
  running = await startLocalGraph({ data: ':memory:', lists: [] })
})
afterAll(() => running.close())

interface Ended {
  readonly code: number | string
  readonly out: string
  readonly err: string
}

async function run(program: string, ...more: string[]): Promise<Ended> {
  const args = [await programOf(`src/provision/${program}`), '--site', address.url, '--local', running.url, ...more]
  return new Promise(resolve => {
    execFile(process.execPath, args, { maxBuffer: 10_000_000 }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err })
    })
  })
}

const listCount = () =>
  running.store.db.all("SELECT 1 FROM lists WHERE name NOT IN ('Dokument', 'User Information List')").length

describe('npm run provision', () => {
  it('tells with --dry-run, does, and has nothing to do the second time', async () => {
    const dry = await run('main.ts', '--dry-run')
    expect([dry.code, dry.err]).toEqual([0, ''])
    expect(dry.out).toMatch(/steg skulle göras:\n {2}Skapar listan Medlemskap\n/)
    expect(listCount()).toBe(0)
    const first = await run('main.ts')
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toMatch(new RegExp(`Klart: \\d+ steg gjorda\\. Styrforum har nu ${allLists.length} listor\\.`))
    expect(first.out).toContain('Det här gör en människa:')
    expect(listCount()).toBe(allLists.length)
    expect((await run('main.ts')).out).toMatch(/\n0 ändringar\./)
  }, 120_000)

  it('ends with 1 and what to do where it cannot be done', async () => {
    const elsewhere = await run('main.ts', '--site', 'https://styrforum.sharepoint.example/sites/annan')
    expect([elsewhere.code, elsewhere.err]).toEqual([1, expect.stringMatching(/kör kommandot igen\.\n$/)])
  })
})

describe('npm run tenant-check', () => {
  it('prints a table, or with --json the same for a program, and leaves no list', async () => {
    const lists = listCount()
    const table = await run('check-main.ts')
    expect([table.code, table.err]).toEqual([0, ''])
    expect(table.out).toMatch(/36 frågor: 35 som väntat, 0 annorlunda med väg, 0 utan väg, 1 inte prövade\./)
    const json = await run('check-main.ts', '--json')
    expect(JSON.parse(json.out)).toHaveLength(36)
    expect(listCount()).toBe(lists)
  })

  it('ends with 0 where the answer is another but the app has a way', async () => {
    running.store.beliefs.addNeedsEdit = true
    const table = await run('check-main.ts')
    running.store.beliefs.addNeedsEdit = false
    expect(table.code).toBe(0)
    expect(table.out).toMatch(/annorlunda {3}Får den som bara har Läsa/)
  })

  it('ends with 2 where the answer is one that nobody has thought of', async () => {
    const distorted = await refusingOddly()
    const table = await run('check-main.ts', '--local', distorted.url)
    distorted.close()
    expect(table.code).toBe(2)
    expect(table.out).toMatch(/INGEN VÄG {4}Vad svarar Graph när en nyckel {6}något annat: 418/)
  })
})

/** Local Graph seen through a server that says no in a way that is no part of Graph. */
async function refusingOddly(): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch(running.url + request.url, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    })
    response.writeHead(answer.status === 400 ? 418 : answer.status, {
      'Content-Type': answer.headers.get('content-type') ?? 'application/json',
    })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
