import { expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import { standingLines } from '../../domain/meeting/standing-points.ts'
import type { StepKind } from '../../domain/uppdrag/step.ts'
import { text } from '../text/text.ts'
import { standingInWords } from './standing-words.ts'

it('says how far an uppdrag has come: given, late, done, back for more, and gone once it is approved', () => {
  const world = new World()
  const { item } = world.onSobAgenda()
  const uppdrag = { part: 'sf-hisingen', text: 'Skriv rutinen.', due: '2026-12-01' }
  world.do('samordnare', { ...world.decision(item), decision: 'uppdrag', uppdrag })
  const [given] = world.state.uppdrag
  if (!given) throw new Error('no uppdrag')
  const said = () => {
    const desk = world.desk('samordnare')
    return standingLines('ej-genomfort', desk.reading).map(line => standingInWords(line, desk, text))
  }
  const step = (by: PersonName, kind: StepKind, part: string) =>
    world.do(by, { kind: 'take-step', uppdrag: given.id, step: kind, part, text: 'Se bilagan.' })
  const what = 'SoB 2026-001: Gemensam kallelserutin, SF Hisingen'
  expect(said()).toEqual([`${what}, klart senast 2026-12-01`])
  world.now = '2026-12-02T08:00:00Z'
  expect(said()).toEqual([`${what}, skulle ha varit klart 2026-12-01`])
  step('repHisingen', 'klart', 'sf-hisingen')
  expect(said()).toEqual([`${what} har meddelat att det är klart`])
  step('chefCentrum', 'ater', 'sf-centrum')
  expect(said()).toEqual([`${what}, skulle ha varit klart 2026-12-01`])
  step('repHisingen', 'klart', 'sf-hisingen')
  step('chefCentrum', 'godkant', 'sf-centrum')
  expect(said()).toEqual([])
})

it('says that an uppdrag is back for more while there is still time', () => {
  const world = new World()
  const { item } = world.onSobAgenda()
  const uppdrag = { part: 'sf-hisingen', text: 'Skriv rutinen.', due: '2026-12-01' }
  world.do('samordnare', { ...world.decision(item), decision: 'uppdrag', uppdrag })
  const [given] = world.state.uppdrag
  if (!given) throw new Error('no uppdrag')
  const step = { kind: 'take-step', uppdrag: given.id, text: 'Se bilagan.' } as const
  world.do('repHisingen', { ...step, step: 'klart', part: 'sf-hisingen' })
  world.do('chefCentrum', { ...step, step: 'ater', part: 'sf-centrum' })
  const desk = world.desk('samordnare')
  expect(standingLines('ej-genomfort', desk.reading).map(line => standingInWords(line, desk, text))).toEqual([
    'SoB 2026-001: Gemensam kallelserutin, SF Hisingen, tillbaka för komplettering, klart senast 2026-12-01',
  ])
})
