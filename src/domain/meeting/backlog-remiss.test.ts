import { beforeEach, describe, expect, it } from 'vitest'
import {
  answer,
  begin,
  heads,
  recommend,
  share,
  textAndring,
  throughRemiss,
  today,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import { readingOf } from '../reading.ts'
import { addDays } from '../shared/day.ts'
import type { ForumKey } from '../styrmodell/styrmodell.ts'
import { backlogOf } from './backlog.ts'

const kinds = (forum: ForumKey, inDays = 0) =>
  backlogOf(forum, readingOf(world.state), addDays(today(), inDays)).map(({ kind }) => kind)

describe('a remiss', () => {
  beforeEach(() => {
    begin()
    recommend(share('repHisingen', textAndring('Ett tydligare syfte.')))
  })

  it('waits on the agendas of SoB and the samverkansgrupp until it stands there, all have answered or its day has passed', () => {
    expect(kinds('sob')).not.toContain('remiss')
    const { oversyn } = view()
    world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn: oversyn.id, text: '' })
    world.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn: oversyn.id })
    const version = view().draft?.version ?? 'styrmodell:x'
    const back = addDays(today(), 20)
    world.do('dokumentansvarig', { kind: 'send-remiss', oversyn: oversyn.id, version, back, text: '' })
    expect([kinds('sob'), kinds('samverkan'), kinds('analys')].map(each => each.includes('remiss'))).toEqual([
      true,
      true,
      false,
    ])
    expect(kinds('sob', 21)).not.toContain('remiss')
    const subject = view().remiss?.remiss.id
    const heading = 'Remiss'
    const meeting = world.meeting('samverkan')
    world.do('sammankallande', {
      kind: 'put-on-agenda',
      meeting,
      heading,
      item: 'diskussion',
      ...(subject && { subject }),
    })
    expect([kinds('samverkan').includes('remiss'), kinds('sob').includes('remiss')]).toEqual([false, true])
    for (const head of heads) answer(head)
    expect(kinds('sob')).not.toContain('remiss')
  })

  it('does not wait once every part has answered', () => {
    throughRemiss()
    expect(kinds('sob')).not.toContain('remiss')
  })
})
