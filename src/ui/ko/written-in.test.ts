import { describe, expect, it } from 'vitest'
import type { Queued } from '../../ports/replica.ts'
import { text } from '../text/text.ts'
import { asText, differing, edited, headingOf, writtenIn } from './written-in.ts'

const queued = (list: string, fields: Queued['write']['fields']): Queued => ({
  id: '1',
  since: '2026-10-05T08:00:00Z',
  state: { kind: 'waiting', attempts: 0 },
  write: { kind: 'add', list, key: 'k', after: [], fields },
})

describe('a queued write in words', () => {
  it('is named by its list, and an event by what happened', () => {
    expect(headingOf(queued('SoB-Moten', {}), text)).toBe('Nytt möte')
    expect(headingOf(queued('Avvikelser', {}), text)).toBe('Ny avvikelse')
    expect(headingOf(queued('Samverkan-Handelser', { Slag: 'nominering' }), text)).toBe('Du nominerade frågan')
    expect(headingOf(queued('Samverkan-Handelser', { Slag: 'okänt' }), text)).toBe('Ny händelse i forumet')
    expect(headingOf(queued('Annat', {}), text)).toBe('Ny uppgift')
    const { write, ...rest } = queued('Avvikelser', {})
    const changed: Queued = { ...rest, write: { ...write, kind: 'change' } }
    expect(headingOf(changed, text)).toBe('Ändrad avvikelse')
  })

  it('shows what a person wrote, and no ids', () => {
    const fields = { Mote: 'meeting:1', Rubrik: 'Kallelser', Text: 'Tre veckor före.', Lage: 'struken' }
    expect(writtenIn(fields).map(({ column }) => column)).toEqual(['Rubrik', 'Text'])
    expect(asText(fields, text)).toBe('Rubrik: Kallelser\nText: Tre veckor före.')
  })

  it('loses nothing that was written of a position, a proposal or an underlag', () => {
    const fields = { Villkor: 'Om kvällstid.', UtanUnderlag: 'Prövas först.', Behovsgrupp: 'Unga', Ouppfyllt: 'Språk' }
    expect(asText(fields, text).split('\n')).toEqual([
      'Villkor: Om kvällstid.',
      'Varför underlag saknas: Prövas först.',
      'Behovsgrupp: Unga',
      'Behov som inte möts: Språk',
    ])
  })

  it('sets beside each other only the texts that differ', () => {
    const mine = { Rubrik: 'A', Text: 'min', Ordning: 'i' }
    expect(differing(mine, { Rubrik: 'A', Text: 'din', Ordning: 'h' })).toEqual([
      { column: 'Text', mine: 'min', theirs: 'din' },
    ])
    expect(differing({ Ordning: 'i' }, { Ordning: 'h' })).toEqual([])
    expect(differing({ Skal: 'ny' }, {})).toEqual([{ column: 'Skal', mine: 'ny', theirs: '' }])
  })

  it('sets notes beside each other one by one, and puts back the one that was edited', () => {
    const notes = (...all: [string, string][]) => JSON.stringify(all.map(([id, text]) => ({ id, text })))
    const mine = { Anteckningar: notes(['a', 'samma'], ['b', 'min'], ['c', 'ny']), Rubrik: 'R' }
    const theirs = { Anteckningar: notes(['a', 'samma'], ['b', 'din']), Rubrik: 'R' }
    const found = differing(mine, theirs)
    expect(found.map(({ block, mine: ours, theirs: others }) => [block, ours, others])).toEqual([
      ['b', 'min', 'din'],
      ['c', 'ny', ''],
    ])
    expect(edited(mine, found, ['din och min', 'ny'])).toEqual({
      Anteckningar: notes(['a', 'samma'], ['b', 'din och min'], ['c', 'ny']),
      Rubrik: 'R',
    })
    expect(asText(theirs, text)).toContain('samma\n\ndin')
  })
})
