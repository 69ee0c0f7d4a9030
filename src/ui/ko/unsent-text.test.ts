import { expect, it } from 'vitest'
import type { Queued } from '../../ports/replica.ts'
import { text } from '../text/text.ts'
import { asideText, unsentSummary, unsentText } from './unsent-text.ts'

const at = '2026-10-05T08:00:00Z'
const by = { person: 'bo', name: 'Bo', at }

it('puts everything that is unsent into one text to read', () => {
  const conflict: Queued = {
    id: '1',
    since: at,
    write: { kind: 'change', list: 'SoB-Punkter', key: 'k', fields: { Rubrik: 'Min rubrik' } },
    state: { kind: 'conflict', mine: { Rubrik: 'Min rubrik' }, theirs: { Rubrik: 'Deras rubrik' }, theirSignature: by },
  }
  const draft = { key: 'd', form: 'avvikelse', fields: { heading: 'Ett utkast', event: '' }, savedAt: at }
  const aside = {
    id: 1,
    from: 'outbox',
    why: 'damaged',
    what: { id: 'x', write: { fields: { Text: 'Räddad' } } },
  } as const
  const all = unsentText({ queue: [conflict], drafts: [draft], aside: [aside] }, text)
  for (const said of ['Min rubrik', 'Deras rubrik', 'Ett utkast', 'Räddad', 'kl. 10.00', 'Ändrat på två håll'])
    expect(all).toContain(said)
  expect(all.split('\n\n')).toHaveLength(3)
})

it('counts what is unsent in sentences, and says nothing of what there is none of', () => {
  const draft = { key: 'd', form: 'avvikelse', fields: {}, savedAt: at }
  const aside = { id: 1, from: 'outbox', why: 'damaged', what: {} } as const
  const said = (drafts: number, asides: number) =>
    unsentSummary({ queue: [], drafts: Array(drafts).fill(draft), aside: Array(asides).fill(aside) }, text)
  expect(said(0, 0)).toBe('')
  expect(said(1, 0)).toBe('1 utkast är inte delat.')
  expect(said(2, 1)).toBe('1 ändring är inte skickad. 2 utkast är inte delade.')
})

it('shows of what was set aside only what its reader wrote', () => {
  const what = { id: 'x', write: { list: 'Beslut', fields: { Text: 'hemligt' } } }
  expect(asideText({ id: 1, from: 'outbox', why: 'damaged', what }, text)).toBe('hemligt')
  expect(asideText({ id: 1, from: 'outbox', why: 'other-owner', what }, text)).not.toContain('hemligt')
  expect(asideText({ id: 1, from: 'outbox', why: 'damaged', what: { key: 4 } }, text)).toBe(text('ko.asideEmpty'))
  expect(asideText({ id: 1, from: 'drafts', why: 'damaged', what: 'ren text' }, text)).toBe('ren text')
})
