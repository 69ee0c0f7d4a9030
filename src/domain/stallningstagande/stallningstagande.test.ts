import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { readingOf } from '../reading.ts'
import type { EscalationId } from '../shared/ids.ts'
import type { Stallningstagande } from './stallningstagande.ts'

function position(subject: EscalationId, part: string, forum: 'sob' | 'samverkan' = 'sob'): Stallningstagande {
  const stance = 'tillstyrker' as const
  return {
    kind: 'stallningstagande',
    forum,
    subject,
    part,
    stance,
    weight: 'egen',
    text: '',
    conditions: '',
    wording: 'a',
  }
}

describe('a position', () => {
  it('ST-1: counts when its author speaks for the part in that forum that day; for another part, or as convenor only, it is shown and not counted', () => {
    const world = new World()
    const { escalation } = world.onSobAgenda()
    const put = (author: string, value: Stallningstagande) =>
      world.store(author, { kind: 'add', of: 'handelse', id: `handelse:${world.key()}`, value })
    put('chefCentrum', position(escalation, 'sf-centrum'))
    put('chefFinsam', position(escalation, 'finsam'))
    put('chefCentrum', position(escalation, 'sf-hisingen'))
    put('sammankallande', position(escalation, 'arbvux', 'samverkan'))
    put('repArbvux', position(escalation, 'arbvux'))
    const standings = readingOf(world.state)
      .factsAbout(escalation)
      .map(({ fact, standing }) => [fact.author, standing.counts || standing.rule])
    expect(standings).toEqual([
      ['chefCentrum', true],
      ['chefFinsam', true],
      ['chefCentrum', 'ST-1'],
      ['sammankallande', 'ST-1'],
      ['repArbvux', 'MF-1'],
    ])
  })
})
