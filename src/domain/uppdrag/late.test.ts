import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { CommandOf } from '../commands/command.ts'
import { readingOf } from '../reading.ts'
import type { UppdragId } from '../shared/ids.ts'
import { lateUppdrag } from './late.ts'

const above: CommandOf<'note-uppdrag'> = {
  kind: 'note-uppdrag',
  organ: 'KF',
  paragraph: '§ 28',
  day: '2026-04-28',
  diarienummer: '1/26',
  heading: 'Följ upp',
  text: 'Följ upp.',
  part: 'sf-hisingen',
  involved: ['sf-centrum'],
  due: '2026-10-04',
  joint: false,
}

const late = (world: World, who: string) =>
  lateUppdrag(readingOf(world.state), who, '2026-10-05').map(({ uppdrag }) => uppdrag.due)

describe('the overdue uppdrag of a person’s own part', () => {
  it('are those it answers for or takes part in, the longest ago first', () => {
    const world = new World()
    world.do('samordnare', above)
    world.do('samordnare', { ...above, due: '2026-09-01' })
    expect(late(world, 'repHisingen')).toEqual(['2026-09-01', '2026-10-04'])
    expect(late(world, 'repCentrum')).toEqual(['2026-09-01', '2026-10-04'])
    expect(late(world, 'chefNordost')).toEqual([])
    // Who sits there without speaking for a part is reminded of none.
    expect(late(world, 'sammankallande')).toEqual([])
  })

  it('are not those whose day is today or ahead, that are undated, or that wait for the giver', () => {
    const world = new World()
    for (const due of ['2026-10-05', '2026-10-06', '']) world.do('samordnare', { ...above, due })
    const uppdrag = world.do('samordnare', above) as UppdragId
    world.do('repHisingen', { kind: 'take-step', uppdrag, step: 'klart', part: 'sf-hisingen', text: '' })
    expect(late(world, 'repHisingen')).toEqual([])
  })

  it('are not those that somebody without the mandate has written', () => {
    const world = new World()
    const { kind: _, organ, paragraph, day, diarienummer, ...value } = above
    world.store('chefHisingen', {
      kind: 'add',
      of: 'uppdrag',
      id: `uppdrag:${world.key()}`,
      value: {
        heading: value.heading,
        text: value.text,
        part: value.part,
        due: '2026-10-04',
        above: { organ, paragraph, day, diarienummer },
      },
    })
    expect(late(world, 'repHisingen')).toEqual([])
  })
})
