import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeNumber } from '../../src/domain/klientskydd/made-numbers.ts'
import { seed } from '../../src/local-graph/sample/seed.ts'
import { type Running, startLocalGraph } from '../../src/local-graph/start.ts'
import { exportYear } from '../../src/provision/arkiv/export.ts'
import { importRows, readRows } from '../../src/provision/arkiv/site.ts'
import { openLocal } from '../../src/provision/tjansteutbud/open.ts'
import { chosenRows } from '../../src/sharepoint/arkiv/choose.ts'
import { openArkiv } from '../../src/sharepoint/arkiv/open.ts'
import { packArkiv } from '../../src/sharepoint/arkiv/package.ts'
import { rowsDigest } from '../../src/sharepoint/arkiv/rows.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'

/** A year of a forum, taken out of one site and read into another: the same rows, to the digest. */
const made = '2026-11-22T12:00:00.000Z'
const year = new Date().getFullYear()

let full: Running
let empty: Running
let ofSob: Awaited<ReturnType<typeof packed>>
beforeAll(async () => {
  full = await startLocalGraph({ data: ':memory:', lists: allLists, seed })
  empty = await startLocalGraph({ data: ':memory:', lists: allLists })
  ofSob = await packed()
}, 60_000)
afterAll(async () => {
  await full.close()
  await empty.close()
})

async function packed() {
  const { rows } = await readRows(await openLocal(full.url))
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const chosen = chosenRows(rows, { forum: 'sob', from, to })
  const document = { path: 'dokument/SoB.txt', content: strToU8('SoB') }
  const what = 'Styrforum, sob'
  const zip = await packArkiv({ what, forum: 'sob', from, to, made, rows: chosen, files: [document], unreadable: [] })
  return { rows, chosen, zip }
}

describe('an archive of a forum', () => {
  it('is read into an empty site with an equal digest, authors and times kept as data', async () => {
    const { rows, chosen, zip } = ofSob
    expect(chosen.length).toBeGreaterThan(200)
    expect(chosen.length).toBeLessThan(rows.length)
    const opened = await openArkiv(zip)
    if (!opened.ok) throw new Error('not an archive')
    expect(opened.flaws).toEqual([])
    const target = await openLocal(empty.url)
    const first = await importRows(target, opened.rows, () => undefined)
    expect(first).toMatchObject({ isSame: true, digest: opened.manifest.digest })
    expect(first.digest).toBe(rowsDigest(chosen))
    const again = await exportYear(target, { forum: 'sob', year, file: 'sob.zip' }, made)
    expect(again.lines[0]).toContain(`Kontrollsumma ${first.digest}.`)
    const read = await readRows(target)
    expect(new Set(read.rows.map(({ author }) => author)).size).toBeGreaterThan(5)
    console.log(`Arkiv: ${chosen.length} av ${rows.length} rader, ${zip.length} byte, kontrollsumma ${first.digest}`)

    // Where it cannot be asked whether authors are kept as data, nobody is taken for the author.
    const faults = (rules: readonly object[]) =>
      fetch(`${empty.url}/local/faults`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ rules }),
      })
    await faults([{ fault: 'busy', path: 'columns' }])
    await expect(readRows(target)).rejects.toThrow('Listornas kolumner skulle läsas: svaret var 503')
    await faults([])

    // A run that was cut off is finished by the next, and a site that holds anything else is refused.
    expect(await importRows(target, opened.rows, () => undefined)).toMatchObject({ isSame: true })
    await expect(importRows(target, opened.rows.slice(1), () => undefined)).rejects.toThrow(
      'Webbplatsen är inte tom: 1',
    )

    // What no command would have written is not read in either, and the row is named.
    const { date, last } = madeNumber(1990, 1, 18, 980)
    const [one, ...others] = opened.rows
    if (!one) throw new Error('nothing in the archive')
    const spoiled = { ...one, fields: { ...one.fields, Text: JSON.stringify([{ text: `Om ${date}-${last}` }]) } }
    await expect(importRows(target, [spoiled, ...others], () => undefined)).rejects.toThrow(
      `${one.list}, rad ${one.key}`,
    )
  }, 120_000)

  it.each(['samverkan', 'analys'] as const)(
    'holds all the year of %s, and gives it back as it was',
    async forum => {
      const target = await startLocalGraph({ data: ':memory:', lists: allLists })
      try {
        const { zip, isWhole, lines } = await exportYear(
          await openLocal(full.url),
          { forum, year, file: 'x.zip' },
          made,
        )
        expect([isWhole, lines.slice(0, 2)]).toEqual([
          true,
          [
            expect.stringMatching(/^x\.zip: \d+ rader\. Kontrollsumma [0-9a-f]{64}\.$/),
            expect.stringContaining('Dokument och CSV gör appen'),
          ],
        ])
        const opened = await openArkiv(zip)
        if (!opened.ok) throw new Error('not an archive')
        const own = opened.rows.filter(({ list }) =>
          list.startsWith(forum === 'analys' ? 'Arbetsgrupper-' : 'Samverkan-'),
        )
        expect(own.length).toBeGreaterThan(5)
        const { isSame, digest } = await importRows(await openLocal(target.url), opened.rows, () => undefined)
        expect([isSame, digest]).toEqual([true, opened.manifest.digest])
        // The same year, taken out once more: those who wrote the rows and when are those of the archive.
        const again = await openArkiv(
          (await exportYear(await openLocal(target.url), { forum, year, file: 'y.zip' }, made)).zip,
        )
        expect(again.ok && again.manifest.digest).toBe(opened.manifest.digest)
      } finally {
        await target.close()
      }
    },
    120_000,
  )

  it('names the row and the file that somebody has changed, taken away or added', async () => {
    const { zip, chosen } = ofSob
    const files = unzipSync(zip)
    const path = 'data/Beslut.json'
    const rows = JSON.parse(strFromU8(files[path] ?? new Uint8Array())) as { key: string; at: string }[]
    const [first, second, ...rest] = rows
    if (!first || !second) throw new Error('too few rows')
    const added = { ...first, key: 'aaaaaaaa-0000-4000-8000-000000000001' }
    files[path] = strToU8(JSON.stringify([{ ...first, at: '2026-01-01T00:00:00Z' }, ...rest, added]))
    delete files['dokument/SoB.txt']
    files['dokument/Annat.txt'] = strToU8('Annat')
    const opened = await openArkiv(zipSync(files))
    expect(opened.ok && opened.flaws).toEqual([
      { kind: 'file-changed', path },
      { kind: 'file-missing', path: 'dokument/SoB.txt' },
      { kind: 'file-added', path: 'dokument/Annat.txt' },
      { kind: 'row-changed', list: 'Beslut', key: first.key },
      { kind: 'row-added', list: 'Beslut', key: added.key },
      { kind: 'row-missing', list: 'Beslut', key: second.key },
      { kind: 'digest' },
    ])
    expect(chosen.some(({ key }) => key === second.key)).toBe(true)
  }, 60_000)

  it('is no archive where the file is something else', async () => {
    for (const bytes of [new Uint8Array(), strToU8('hej'), zipSync({ 'a.txt': strToU8('a') })])
      expect(await openArkiv(bytes)).toEqual({ ok: false })
  })

  it('holds what others need to read it: a description of every column, and decisions with what they rest on', async () => {
    const { zip, chosen } = ofSob
    const files = unzipSync(zip)
    const description = JSON.parse(strFromU8(files['data/beskrivning.json'] ?? new Uint8Array()))
    const names = new Set(chosen.map(({ list }) => list))
    expect(description.lists.map(({ list }: { list: string }) => list).sort()).toEqual([...names].sort())
    const held = new Set(chosen.map(({ key }) => key))
    const decisions = chosen.filter(({ list }) => list === 'Beslut')
    for (const { fields } of decisions) {
      const named = [fields.Eskalering, fields.Forslag, fields.Mote].filter(id => typeof id === 'string')
      for (const id of named) expect(held.has(String(id).split(':')[1] ?? '')).toBe(true)
    }
  })
  it('says which rows could not be read, and that it is not whole; those of another forum alone are not its own', async () => {
    const owner = await openLocal(full.url)
    const broken = async (list: string) => {
      const key = crypto.randomUUID()
      const answer = await owner.lists(allLists).add(list, key, { Slag: 'inget-slag' })
      if (!answer.ok) throw new Error(answer.failure.message)
      return answer
    }
    await broken('Samverkan-Handelser')
    const ask = { forum: 'sob', year, file: 'sob.zip' } as const
    expect((await exportYear(owner, ask, made)).isWhole).toBe(true)
    await broken('SoB-Handelser')
    const { zip, lines, isWhole } = await exportYear(owner, ask, made)
    expect(isWhole).toBe(false)
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/^Kunde inte läsas och är inte med: SoB-Handelser \d+ \(.*Slag.*\)\.$/),
      expect.stringMatching(/^Arkivet är inte helt: 1 rad saknas\. Rätta kolumnerna .* Kör sedan kommandot igen\.$/),
    ])
    const opened = await openArkiv(zip)
    expect(opened.ok && [opened.flaws, opened.manifest.unreadable]).toEqual([
      [],
      [expect.stringMatching(/^SoB-Handelser \d+$/)],
    ])
  }, 60_000)
})
