import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { FaultRule } from '../../src/local-graph/faults/fault.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import type { Files } from '../../src/ports/files.ts'
import { graphClient } from '../../src/sharepoint/graph/client.ts'
import { graphFiles } from '../../src/sharepoint/graph/library.ts'
import { localTransport } from '../../src/sharepoint/graph/local-transport.ts'
import { outsideFetch } from '../../src/sharepoint/graph/outside.ts'

/** The document library as the app asks for it, against local Graph over a real connection. */
let graph: Running
let site = ''
/** Requests outside Graph's own, with what they carried. */
let outside: { address: string; authorization: string | null }[] = []

beforeAll(async () => {
  graph = await startLocalGraph({ data: ':memory:', lists: [] })
  site = ((await (await fetch(`${graph.url}/local/site`)).json()) as { id: string }).id
})
afterEach(async () => {
  outside = []
  await faults()
})
afterAll(() => graph.close())

function filesOf(persona: string): Files {
  const { token } = personaByKey(persona)
  const plain = outsideFetch(graph.url)
  return graphFiles(
    graphClient(async () => ({ ok: true, token }), localTransport(graph.url)),
    site,
    (address, init) => {
      outside.push({ address, authorization: new Headers(init.headers).get('authorization') })
      return plain(address, init)
    },
  )
}
const member = () => filesOf('rep-arbvux')

async function faults(...rules: readonly FaultRule[]): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  await fetch(`${graph.url}/local/faults`, { method: 'POST', headers, body: JSON.stringify({ rules }) })
}

/** Bytes that differ from place to place, so that a part in the wrong place is seen. */
function large(bytes: number): Blob {
  const content = new Uint8Array(bytes)
  for (let at = 0; at < bytes; at += 1) content[at] = (at * 31 + (at >> 12)) & 0xff
  return new Blob([content], { type: 'application/pdf' })
}

/** Compared as a whole: one by one, five million bytes take minutes. */
async function isSame(folder: string, name: string, file: Blob): Promise<boolean> {
  return Buffer.from(await file.arrayBuffer()).equals(await contentOf(folder, name))
}

async function contentOf(folder: string, name: string): Promise<Uint8Array> {
  const files = member()
  const listed = await files.list(folder)
  const file = listed.ok ? listed.files.find(entry => entry.name === name) : undefined
  if (!file) throw new Error(`${name} does not lie in ${folder}.`)
  const fetched = await files.fetch(file)
  if (!fetched.ok) throw new Error(fetched.why)
  return new Uint8Array(await fetched.content.arrayBuffer())
}

describe('a paper', () => {
  it('is put in a folder that is made for it, under its own name in any script', async () => {
    const answer = await member().upload('Möten/SoB 2026-11-26', 'Bilaga å #1 (50 %).txt', new Blob(['Volymer']))
    expect(answer).toMatchObject({ ok: true, file: { name: 'Bilaga å #1 (50 %).txt' } })
    expect(answer.ok && answer.file.link).toMatch(/^https:\/\/.*M%C3%B6ten/)
    const bytes = await contentOf('Möten/SoB 2026-11-26', 'Bilaga å #1 (50 %).txt')
    expect(new TextDecoder().decode(bytes)).toBe('Volymer')
  })

  it('never writes over another: a name in use gets a number', async () => {
    const put = (text: string) => member().upload('Samma', 'a.txt', new Blob([text]))
    expect(await put('ett')).toMatchObject({ file: { name: 'a.txt' } })
    expect(await put('två')).toMatchObject({ file: { name: 'a 1.txt' } })
    expect(new TextDecoder().decode(await contentOf('Samma', 'a.txt'))).toBe('ett')
  })

  it('says why it was not put: no right, a name that the library refuses, no server', async () => {
    const put = (files: Files, name = 'b.txt') => files.upload('Fel', name, new Blob(['x']))
    expect(await put(filesOf('utan-medlemskap'))).toEqual({ ok: false, why: 'forbidden' })
    expect(await put(member(), 'a*b.txt')).toEqual({ ok: false, why: 'refused' })
    for (const fault of ['throttle', 'busy', 'general', 'drop-before', 'drop-after', 'cut'] as const) {
      await faults({ fault, times: 1 })
      expect([fault, await put(member())]).toEqual([fault, { ok: false, why: 'offline' }])
    }
    await faults({ fault: 'forbidden', times: 1 })
    expect(await put(member())).toEqual({ ok: false, why: 'forbidden' })
  })
})

describe('a large paper', () => {
  const size = 5 * 1024 * 1024 + 7

  it('goes in parts to an address of its own, without a token', async () => {
    const file = large(size)
    expect(await member().upload('Stora', 'stor.pdf', file)).toMatchObject({ ok: true, file: { name: 'stor.pdf' } })
    expect(outside).toHaveLength(2)
    expect(outside.every(({ authorization }) => authorization === null)).toBe(true)
    expect(await isSame('Stora', 'stor.pdf', file)).toBe(true)
    expect(await member().upload('Stora', 'stor.pdf', file)).toMatchObject({ file: { name: 'stor 1.pdf' } })
  })

  it.each([
    ['a part was lost on the way', { fault: 'drop-before', method: 'PUT', times: 1 }],
    ['the answer was lost after a part was taken', { fault: 'drop-after', method: 'PUT', times: 1 }],
    ['the server was busy for a moment', { fault: 'busy', wait: 'none', method: 'PUT', times: 2 }],
    ['the server did not know where it was either', { fault: 'busy', wait: 'none', times: 2 }],
  ] as const)('is whole though %s', async (name, rule) => {
    await faults({ ...rule, path: '^/local/uploads/' })
    const file = large(size)
    expect(await member().upload('Brutna', `${name}.pdf`, file)).toMatchObject({ ok: true })
    expect(await isSame('Brutna', `${name}.pdf`, file)).toBe(true)
  })

  it('says so when it cannot be begun', async () => {
    expect(await filesOf('utan-medlemskap').upload('Fel', 'stor.pdf', large(size))).toEqual({
      ok: false,
      why: 'forbidden',
    })
    await faults({ fault: 'throttle', path: 'createUploadSession', times: 1 })
    expect(await member().upload('Fel', 'stor.pdf', large(size))).toEqual({ ok: false, why: 'offline' })
    expect(outside).toEqual([])
  })
})

describe('a folder', () => {
  it('holds its files without its folders, and nothing where there is none', async () => {
    const files = member()
    await files.upload('Mallar', 'Protokoll SoB.docx', new Blob(['a']))
    await files.upload('Mallar/Äldre', 'Protokoll.docx', new Blob(['b']))
    const listed = await files.list('Mallar')
    expect(listed.ok && listed.files.map(({ name }) => name)).toEqual(['Protokoll SoB.docx'])
    expect(await files.list('Finns inte')).toEqual({ ok: true, files: [] })
    expect(await filesOf('utan-medlemskap').list('Mallar')).toEqual({ ok: false, why: 'forbidden' })
    for (const fault of ['busy', 'cut', 'drop-before'] as const) {
      await faults({ fault, times: 1 })
      expect([fault, await files.list('Mallar')]).toEqual([fault, { ok: false, why: 'offline' }])
    }
  })

  it('gives what a file holds without sending the token along, and says when it is gone', async () => {
    const files = member()
    await files.upload('Läsa', 'm.docx', new Blob(['mall']))
    const listed = await files.list('Läsa')
    const [file] = listed.ok ? listed.files : []
    if (!file) throw new Error('no file')
    const fetched = await files.fetch(file)
    expect(fetched.ok && (await fetched.content.text())).toBe('mall')
    expect(outside).toMatchObject([{ authorization: null }])
    expect(await filesOf('utan-medlemskap').fetch(file)).toEqual({ ok: false, why: 'forbidden' })
    await faults({ fault: 'busy', path: '^/local/files/', times: 1 })
    expect(await files.fetch(file)).toEqual({ ok: false, why: 'offline' })
    await faults({ fault: 'drop-before', times: 1 })
    expect(await files.fetch(file)).toEqual({ ok: false, why: 'offline' })
    expect(await files.fetch({ ...file, id: '01FINNSINTE' })).toEqual({ ok: false, why: 'gone' })
  })
})
