import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { asFlatText, asMarkdown, asWord, longDirective, pagesOf } from '../../../test/builders/directive.ts'
import { asRead } from '../../domain/styrmodell/import/read-model.ts'
import { lagrumTable } from '../../domain/styrmodell/lagrum.ts'
import { knownVersion } from '../../domain/styrmodell/text/versions/known.ts'
import { readDirective } from './read.ts'

const directive = longDirective()
const version = knownVersion('styrmodell:2024')
if (!version) throw new Error('the version of 2024 is needed')
const told = asRead(version.model, lagrumTable)

async function read(file: Blob) {
  const answer = await readDirective(file, version?.text.sections)
  if (!answer.ok) throw new Error(answer.why)
  return answer.imported
}

const packed = (parts: Record<string, Uint8Array>) => new Blob([zipSync(parts) as Uint8Array<ArrayBuffer>])

describe('a directive of fourteen pages', () => {
  it('is as long as it says', () => {
    expect(pagesOf(directive)).toBe(14)
  })

  it('in Markdown becomes its sections again, block by block, and its model', async () => {
    const { sections, model, words, unrecognised } = await read(new Blob([asMarkdown(directive)]))
    expect(words.in).toBeGreaterThan(4500)
    expect(words.out).toBe(words.in)
    expect(
      sections.map(({ id, level, heading, blocks }) => ({
        id: id.replace(/^rutin.*/, 'rutin'),
        level,
        heading,
        blocks,
      })),
    ).toEqual(directive.map(one => ({ ...one, id: one.id.replace(/^rutin.*/, 'rutin') })))
    expect(model.omraden.map(({ namn, styrning }) => [namn, styrning])).toEqual(
      told.omraden.map(({ namn, styrning }) => [namn, styrning]),
    )
    expect(model.forum).toEqual(told.forum)
    expect(model.lagrum).toEqual(told.lagrum)
    expect(unrecognised.map(({ why }) => why)).toEqual(
      ['no-mandate', 'exception', 'exception'].slice(-unrecognised.length),
    )
  })

  it('in Word becomes the same sections and the same model, with its footnote', async () => {
    const fromMarkdown = await read(new Blob([asMarkdown(directive)]))
    const { sections, model, words } = await read(await asWord(directive))
    expect(words.out).toBe(words.in)
    expect(sections.map(({ id, level, heading }) => [id, level, heading])).toEqual(
      fromMarkdown.sections.map(({ id, level, heading }) => [id, level, heading]),
    )
    expect(model).toEqual(fromMarkdown.model)
    const lagrum = sections.find(({ id }) => id === 'lagrum')
    expect(lagrum?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'footnote'])
    const lists = (from: typeof sections) => from.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'list'))
    expect(lists(sections)).toEqual(lists(fromMarkdown.sections))
  })

  it('out of a PDF, with headers, footers, flattened tables and lone bullets, loses no word', async () => {
    const { sections, model, words, unrecognised } = await read(new Blob([asFlatText(directive)]))
    expect(words.out).toBe(words.in)
    expect(model.omraden.map(({ namn, delomraden }) => [namn, delomraden.map(one => one.namn)])).toEqual(
      told.omraden.map(({ namn, delomraden }) => [namn, expect.arrayContaining(delomraden.map(one => one.namn))]),
    )
    expect(model.forum).toEqual(told.forum)
    expect(sections.filter(({ id }) => directive.some(one => one.id === id)).length).toBeGreaterThan(25)
    const taken = unrecognised.filter(({ why }) => why === 'page-furniture')
    expect(taken.reduce((sum, { times = 1 }) => sum + times, 0)).toBe(28)
    expect(sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'list')).length).toBeGreaterThan(12)
    const texts = JSON.stringify(sections)
    expect(texts).not.toContain('Sida 3 av 14')
  })
})

describe('a file that is no directive', () => {
  const why = async (file: Blob) => {
    const answer = await readDirective(file)
    return answer.ok ? 'read' : answer.why
  }

  it('is told what it is', async () => {
    expect(await why(new Blob(['%PDF-1.7 …']))).toBe('pdf')
    expect(await why(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4])]))).toBe('old-word')
    expect(await why(new Blob(['{\\rtf1 text}']))).toBe('old-word')
    expect(await why(new Blob(['PK\u0003\u0004 nothing more']))).toBe('not-word')
    expect(await why(packed({ 'a.txt': strToU8('a') }))).toBe('not-word')
    expect(await why(packed({ 'word/document.xml': strToU8('<no xml') }))).toBe('not-word')
    expect(await why(new Blob(['\u0000\u0001\u0002']))).toBe('not-text')
    expect(await why(new Blob([' \n\t']))).toBe('empty')
    expect(await why(await asWord([{ id: 'a', level: 1, heading: '', blocks: [] }]))).toBe('empty')
  })

  it('is refused when it is too large, packed or unpacked, without being unpacked whole', async () => {
    expect(await why(new Blob(['ord '.repeat(1_300_000)]))).toBe('too-large')
    expect(await why(new Blob(['PK\u0003\u0004', new Uint8Array(10_000_001)]))).toBe('too-large')
    const bomb = packed({ 'word/document.xml': new Uint8Array(200_000_000) })
    const start = performance.now()
    expect(await why(bomb)).toBe('too-large')
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('takes a Word file of five megabytes, whose pictures are never unpacked', async () => {
    const { unzipSync } = await import('fflate')
    const parts = unzipSync(new Uint8Array(await (await asWord(directive)).arrayBuffer()))
    const noise = Uint8Array.from({ length: 5_000_000 }, (_, at) => (at * 7919) ^ (at >> 3))
    const file = new Blob([zipSync({ ...parts, 'word/media/a.png': [noise, { level: 0 }] }) as Uint8Array<ArrayBuffer>])
    expect(file.size).toBeGreaterThan(5_000_000)
    const { words } = await read(file)
    expect(words.out).toBe(words.in)
  })

  it('in another encoding is read, and one that has been garbled before is told', async () => {
    const latin = new Blob([Uint8Array.from('Område för hälsa', letter => letter.charCodeAt(0))])
    expect(await readDirective(latin)).toMatchObject({ ok: true, encoding: 'windows-1252', isGarbled: false })
    expect(await readDirective(new Blob(['OmrÃ¥de']))).toMatchObject({ ok: true, isGarbled: true })
  })
})
