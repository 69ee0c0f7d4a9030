import { beforeEach, describe, expect, it } from 'vitest'
import {
  adopt,
  begin,
  more,
  openNext,
  oversyn,
  recommend,
  refused,
  share,
  textAndring,
  throughRemiss,
  today,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import { readingOf } from '../reading.ts'
import { addDays } from '../shared/day.ts'
import type { OversynId } from '../shared/ids.ts'
import { basketOf } from './basket.ts'

beforeEach(begin)

describe('the basket', () => {
  const basket = () => basketOf(view(), readingOf(world.state), today())
  const kinds = () => basket().map(({ content }) => content.kind)

  it('fills itself with decisions, avvikelser that belong together, and needs', () => {
    expect(kinds()).toEqual([])
    world.raise('repHisingen')
    expect(kinds()).toEqual([])
    world.raise('repCentrum')
    world.raise('repCentrum', { delomrade: 'praktik', omrade: 'jobb' })
    world.raise('repArbvux', { delomrade: 'yrke', omrade: 'kompetens' })
    const { item } = world.onSobAgenda()
    world.do('samordnare', { ...world.decision(item), touchesStyrmodell: true })
    world.do('repArbvux', { kind: 'note-behov', heading: 'Ordlista', text: 'Begreppen blandas.', section: 'syfte' })
    expect(kinds()).toEqual(['beslut', 'avvikelser', 'avvikelser', 'behov'])
    expect(basket()[1]).toMatchObject({ key: 'avvikelser:kost-motion', content: { avvikelser: [{}, {}, {}] } })
    expect(basket()[2]).toMatchObject({ key: 'avvikelser:rutin', content: { avvikelser: [{}, {}] } })
    const origin = 'avvikelser:rutin'
    world.do('repArbvux', {
      kind: 'share-andringsforslag',
      oversyn,
      heading: 'a',
      andring: more('b'),
      text: 'c',
      origin,
    })
    expect(basket()[2]?.forslag).toHaveLength(1)
    const [answer] = basket()[2]?.forslag ?? []
    if (!answer) throw new Error('no proposal')
    world.do('repArbvux', { kind: 'withdraw-andringsforslag', forslag: answer.forslag.id, text: '' })
    expect(basket()[2]?.forslag).toEqual([])
    world.do('dokumentansvarig', { kind: 'choose-in-basket', oversyn, item: origin, choice: 'avford', text: 'Löst.' })
    expect(basket()[2]?.choice).toMatchObject({ choice: 'avford' })
    expect(refused('repArbvux', { kind: 'choose-in-basket', oversyn, item: origin, choice: 'avford', text: 'x' })).toBe(
      'OV-1',
    )
  })

  it('holds what the year before put off and left open, and nothing that it settled', () => {
    world.do('repArbvux', { kind: 'note-behov', heading: 'Ordlista', text: 'Begreppen blandas.' })
    const [need] = basket()
    world.do('dokumentansvarig', {
      kind: 'choose-in-basket',
      oversyn,
      item: need?.key ?? '',
      choice: 'nasta-ar',
      text: 'Hinns inte.',
    })
    world.do('repArbvux', { kind: 'note-behov', heading: 'Bilaga', text: 'Behövs den?' })
    const item = basket().find(({ key }) => key !== need?.key)?.key ?? ''
    world.do('dokumentansvarig', { kind: 'choose-in-basket', oversyn, item, choice: 'avford', text: 'Den behövs.' })
    share('repHisingen', textAndring('A.'), 'Kvar')
    const gone = share('repHisingen', more('B.'), 'Återkallat')
    world.do('repHisingen', { kind: 'withdraw-andringsforslag', forslag: gone, text: '' })
    world.do('dokumentansvarig', { kind: 'end-oversyn', oversyn, text: 'Börjar om.' })
    world.later(24 * 60)
    openNext('samordnare')
    const left = basket().filter(({ content }) => content.kind === 'uppskjutet')
    expect(left).toMatchObject([{ content: { heading: 'Kvar', year: 2026 } }])
    expect(kinds().sort()).toEqual(['behov', 'uppskjutet'])
  })

  it('carries what was put off into the next year by itself, also when this year ended in a new version', () => {
    const note = (heading: string) => world.do('repArbvux', { kind: 'note-behov', heading, text: 'Det blandas ihop.' })
    const [late, done, forgotten] = [note('Ordlista'), note('Bilaga'), note('Kallelse')]
    const choose = (item: string, choice: 'nasta-ar' | 'avford') =>
      world.do('dokumentansvarig', { kind: 'choose-in-basket', oversyn, item, choice, text: 'Hinns inte.' })
    choose(late, 'nasta-ar')
    choose(done, 'avford')
    recommend(share('repHisingen', textAndring('A.'), 'Inarbetat'))
    recommend(share('repCentrum', { kind: 'utgar', section: 'bilaga' }, 'Avstyrkt'), 'avstyrks')
    const split = share('chefNordost', { kind: 'utgar', section: 'lagrum' }, 'Oenigt')
    const recommendation = recommend(split, 'avstyrks')
    world.do('chefNordost', {
      kind: 'answer-recommendation',
      forslag: split,
      recommendation,
      accepts: false,
      text: 'Vi håller fast.',
    })
    throughRemiss()
    adopt()
    world.later(90 * 24 * 60)
    openNext('samordnare')
    expect(basket().map(({ key }) => key)).toEqual([late, forgotten, split])
    expect(basket()[2]?.content).toEqual({
      kind: 'uppskjutet',
      forslag: split,
      year: 2026,
      heading: 'Oenigt',
      text: 'Det blir tydligare.',
    })
    // Put off once more, and neither lost nor doubled the year after.
    choose(late, 'nasta-ar')
    choose(forgotten, 'avford')
    world.do('samordnare', { kind: 'end-oversyn', oversyn, text: 'Inget nytt.' })
    world.later(24 * 60)
    openNext('samordnare')
    expect(basket().map(({ key }) => key)).toEqual([late, split])
  })

  it('puts avvikelser that were put off together with those that came since, and loses none', () => {
    world.raise('repHisingen', { delomrade: 'praktik', omrade: 'jobb' })
    world.raise('repCentrum', { delomrade: 'yrke', omrade: 'kompetens' })
    world.do('dokumentansvarig', {
      kind: 'choose-in-basket',
      oversyn,
      item: 'avvikelser:rutin',
      choice: 'nasta-ar',
      text: 'Följs ett år till.',
    })
    world.do('dokumentansvarig', { kind: 'end-oversyn', oversyn, text: 'Inget nytt.' })
    world.later(48 * 60)
    openNext('samordnare')
    const bundles = () =>
      basket().map(({ key, content }) => [key, content.kind === 'avvikelser' ? content.avvikelser.length : 0])
    expect(bundles()).toEqual([['avvikelser:rutin', 2]])
    world.raise('repArbvux', { delomrade: 'praktik', omrade: 'jobb' })
    expect(bundles()).toEqual([
      ['avvikelser:rutin', 1],
      ['avvikelser:praktik', 2],
    ])
    world.raise('repArbvux', { delomrade: 'jobbsokning', omrade: 'jobb' })
    expect(bundles()).toEqual([
      ['avvikelser:praktik', 2],
      ['avvikelser:rutin', 2],
    ])
  })

  it('OV-10: holds a section of law that has another number, until then; another person reads it in the statute', () => {
    const lagrum = {
      kind: 'note-lagrum',
      lagrum: 'forsorjningsstod',
      law: 'SoL (2025:400)',
      chapter: 13,
      paragraph: 2,
      from: addDays(today(), 10),
      text: 'SFS 2026:900',
    } as const
    expect(refused('repArbvux', lagrum)).toBe('OV-10')
    expect(refused('samordnare', { ...lagrum, from: '2025-01-01', chapter: 0 })).toMatchObject({ kind: 'fields' })
    const change = world.do('samordnare', lagrum) as OversynId
    expect(kinds()).toEqual(['lagrum'])
    expect(basket()[0]).toMatchObject({
      content: { row: { chapter: 12, section: 1, to: addDays(today(), 9) }, sections: ['lagrum'] },
    })
    const row = () => readingOf(world.state).lagrum.find(({ chapter }) => chapter === 13)
    expect(row()).toMatchObject({ checked: false, from: lagrum.from })
    expect(refused('samordnare', { kind: 'check-lagrum', change, text: '' })).toBe('OV-10')
    world.do('repCentrum', { kind: 'check-lagrum', change, text: '' })
    expect(row()).toMatchObject({ checked: true })
  })

  it('keeps what was chosen of a bundle though another avvikelse divides it the same year', () => {
    const praktik = world.raise('repCentrum', { delomrade: 'praktik', omrade: 'jobb' })
    const yrke = world.raise('repArbvux', { delomrade: 'yrke', omrade: 'kompetens' })
    const held = () =>
      basket().map(({ key, content, choice, forslag }) => [
        key,
        content.kind === 'avvikelser' && content.avvikelser.map(({ id }) => id),
        choice?.choice,
        forslag.length,
      ])
    const origin = 'avvikelser:rutin'
    const share = {
      kind: 'share-andringsforslag',
      oversyn,
      heading: 'a',
      andring: more('b'),
      text: 'c',
      origin,
    } as const
    world.do('repArbvux', share)
    world.do('dokumentansvarig', { kind: 'choose-in-basket', oversyn, item: origin, choice: 'nasta-ar', text: 'Sen.' })
    expect(held()).toEqual([[origin, [praktik, yrke], 'nasta-ar', 1]])
    const another = world.raise('repHisingen', { delomrade: 'praktik', omrade: 'jobb' })
    // What was chosen holds for both that it was about: the one that goes with the new one, and the one that is left.
    expect(held()).toEqual([
      ['avvikelser:praktik', [praktik, another], 'nasta-ar', 0],
      [origin, [yrke], 'nasta-ar', 1],
    ])
    const last = world.raise('repHisingen', { delomrade: 'yrke', omrade: 'kompetens' })
    expect(held()).toEqual([
      ['avvikelser:praktik', [praktik, another], 'nasta-ar', 1],
      ['avvikelser:yrke', [yrke, last], 'nasta-ar', 1],
    ])
    // A later choice of one of them is its own.
    world.do('dokumentansvarig', {
      kind: 'choose-in-basket',
      oversyn,
      item: 'avvikelser:yrke',
      choice: 'avford',
      text: 'Löst.',
    })
    expect(held().map(([, , choice]) => choice)).toEqual(['nasta-ar', 'avford'])
    world.do('dokumentansvarig', { kind: 'end-oversyn', oversyn, text: 'Klart.' })
    world.later(24 * 60)
    openNext('samordnare')
    expect(held().map(([key, ids]) => [key, ids])).toContainEqual(['avvikelser:praktik', [praktik, another]])
    expect(held().flatMap(([, ids]) => ids || [])).not.toContain(last)
  })
})
