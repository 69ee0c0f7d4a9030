import { beforeEach, describe, expect, it } from 'vitest'
import { begin, judged, openNext, oversyn, refused, today, view, world } from '../../../test/builders/oversyn.ts'
import { readingOf } from '../reading.ts'
import type { OversynId } from '../shared/ids.ts'
import { basketOf } from './basket.ts'
import { behovIn } from './behov.ts'

beforeEach(begin)

const note = (heading: string) =>
  world.do('repCentrum', { kind: 'note-behov', heading, text: 'Det är oklart.' }) as OversynId
const settle = (behov: OversynId, outcome: 'klart' | 'till-oversyn' = 'klart') =>
  world.do('samordnare', { kind: 'follow-up-behov', behov, outcome, text: 'Rutinen räcker.' }) as OversynId
const needs = () => behovIn(readingOf(world.state)).map(({ fact, status }) => [fact.heading, status])
const inBasket = () =>
  basketOf(view(), readingOf(world.state), today()).flatMap(({ content }) =>
    content.kind === 'behov' ? [content.fact.heading] : [],
  )

describe('rule OV-11: follow-up at need, between reviews', () => {
  it('OV-11: is answered by whoever leads, with a reason; the latest answer is the one that holds', () => {
    const behov = note('Ordlista')
    const command = { kind: 'follow-up-behov', behov, outcome: 'klart', text: 'Klart.' } as const
    expect(refused('repCentrum', command)).toBe('OV-11')
    expect(refused('samordnare', { ...command, text: ' ' })).toMatchObject({ kind: 'fields' })
    expect(refused('samordnare', { ...command, behov: oversyn })).toEqual({ kind: 'gone', id: oversyn })
    settle(behov)
    world.do('dokumentansvarig', { ...command, outcome: 'till-oversyn' })
    expect(needs()).toEqual([['Ordlista', 'till-oversyn']])
  })

  it('OV-11: an answer by another, or to a need that does not count, is none', () => {
    const behov = note('Ordlista')
    const forge = (author: string, about: OversynId) => {
      const id = `oversyn:${world.key()}` as const
      const value = { kind: 'behov-uppfoljt', behov: about, outcome: 'klart', text: 'Klart.' } as const
      world.later(1).store(author, { kind: 'add', of: 'oversyn', id, value })
      return judged(id)
    }
    expect(forge('repCentrum', behov)).toEqual({ counts: false, rule: 'OV-11' })
    expect(forge('samordnare', oversyn)).toEqual({ counts: false, rule: 'OV-11' })
    expect(needs()).toEqual([['Ordlista', 'vantar']])
    expect(inBasket()).toEqual(['Ordlista'])
  })

  it('OV-11: what is settled falls out of the basket, what waits lies in it; those that wait are told first', () => {
    const settled = note('Klart redan')
    note('Väntar')
    const later = note('Till översynen')
    settle(settled)
    settle(later, 'till-oversyn')
    expect(inBasket()).toEqual(['Väntar', 'Till översynen'])
    expect(needs()).toEqual([
      ['Väntar', 'vantar'],
      ['Till översynen', 'till-oversyn'],
      ['Klart redan', 'klart'],
    ])
  })

  it('OV-11: what was put off by the year before and settled since is not taken up again', () => {
    const behov = note('Bilaga')
    world.do('samordnare', { kind: 'choose-in-basket', oversyn, item: behov, choice: 'nasta-ar', text: 'Hinner inte.' })
    world.do('samordnare', { kind: 'end-oversyn', oversyn, text: 'Inget mer.' })
    world.later(24 * 60)
    openNext('samordnare')
    expect(inBasket()).toEqual(['Bilaga'])
    settle(behov)
    expect(inBasket()).toEqual([])
  })
})
