import { describe, expect, it } from 'vitest'
import { bound, three } from '../../../test/builders/bunt.ts'
import { World } from '../../../test/builders/world.ts'
import { fitSince, proposedBuntar } from './proposed-buntar.ts'

describe('the app proposes', () => {
  it('what is about one delområde in two stadsområden, the one that has come farthest to lead', () => {
    const { world, lead, centrum, city } = three()
    world.do('repCentrum', { kind: 'nominate', avvikelse: centrum, reason: '' })
    const views = [lead, centrum, city].map(id => world.view(id))
    const [proposal, ...more] = proposedBuntar(views)
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ key: 'halso.kost-motion', omrade: 'halso', delomrade: 'kost-motion' })
    expect(proposal?.views.map(view => view.avvikelse.id)).toEqual([centrum, lead, city])
  })

  it('routines of one område in different delområden', () => {
    const world = new World()
    const ids = [world.raise(), world.raise('repCentrum', { delomrade: 'utredning', stadsomrade: 'centrum' })]
    const views = ids.map(id => world.view(id))
    expect(proposedBuntar(views).map(({ key }) => key)).toEqual(['halso'])
    const principles = views.map(view => ({ ...view, avvikelse: { ...view.avvikelse, about: 'princip' as const } }))
    expect(proposedBuntar(principles)).toEqual([])
  })

  it('nothing from one stadsområde alone, nor from one and the whole city', () => {
    const world = new World()
    const text = { ...world.view(world.raise()).avvikelse }
    const city = world.view(world.raise())
    const { stadsomrade: _, ...whole } = city.avvikelse
    expect(proposedBuntar([{ ...city, avvikelse: text }, city])).toEqual([])
    expect(proposedBuntar([city, { ...city, avvikelse: whole }])).toEqual([])
  })

  it('nothing that is bound, settled or lifted', () => {
    const { world, lead, centrum, city } = bound()
    expect(proposedBuntar([lead, centrum, city].map(id => world.view(id)))).toEqual([])
    world.do('sammankallande', { kind: 'dissolve-bunt', avvikelse: centrum })
    expect(proposedBuntar([lead, centrum, city].map(id => world.view(id)))).toHaveLength(1)
    world.nominateJointly(centrum)
    world.do('sammankallande', world.escalation(centrum))
    expect(proposedBuntar([lead, centrum, city].map(id => world.view(id)))).toEqual([])
  })

  it('since the second stadsområde raised it, however many come later or have come farther', () => {
    const world = new World()
    const first = [world.raise(), world.raise('repArbvux')]
    const second = world.raise('repCentrum', { stadsomrade: 'centrum' })
    const views = [...first, second, world.raise('repCentrum', { stadsomrade: 'nordost' })].map(id => world.view(id))
    const [proposal] = proposedBuntar(views.toReversed())
    expect(proposal && fitSince(proposal)).toBe(world.view(second).avvikelse.at)
  })

  it('that one joins a bunt since it was raised', () => {
    const { world, lead, centrum, city } = bound()
    const late = [world.later(60).raise('repCentrum', { stadsomrade: 'nordost' }), world.later(60).raise('repArbvux')]
    const [proposal] = proposedBuntar([lead, centrum, city, ...late].map(id => world.view(id)))
    expect(proposal?.joins?.avvikelse.id).toBe(lead)
    expect(proposal && fitSince(proposal)).toBe(world.view(late[0] ?? lead).avvikelse.at)
  })

  it('the larger first, whichever was raised first', () => {
    const world = new World()
    const praktik = { omrade: 'jobb', delomrade: 'praktik' }
    const small = [
      world.raise('repHisingen', praktik),
      world.raise('repCentrum', { ...praktik, stadsomrade: 'centrum' }),
    ]
    const large = ['hisingen', 'centrum', 'nordost'].map(stadsomrade => world.raise('repHisingen', { stadsomrade }))
    const sizes = proposedBuntar([...small, ...large].map(id => world.view(id))).map(({ views }) => views.length)
    expect(sizes).toEqual([3, 2])
  })
})
