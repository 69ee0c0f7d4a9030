import { describe, expect, it } from 'vitest'
import { type PersonName, World } from '../../../test/builders/world.ts'
import type { CommandOf } from '../commands/command.ts'
import { readingOf } from '../reading.ts'
import type { UppdragId } from '../shared/ids.ts'
import { dueStateOf } from './status.ts'
import type { Step, StepKind } from './step.ts'
import { sectionsOf } from './view.ts'

const above: CommandOf<'note-uppdrag'> = {
  kind: 'note-uppdrag',
  organ: 'KF',
  paragraph: '§ 28',
  day: '2026-04-28',
  diarienummer: '0123/26',
  heading: 'Följ upp samverkan',
  text: 'Redovisa hur samverkan fungerar.',
  part: 'arbvux',
  involved: ['sf-centrum', 'sf-hisingen'],
  due: '2026-12-01',
  joint: true,
}

function noted(more: Partial<typeof above> = {}): { world: World; uppdrag: UppdragId } {
  const world = new World()
  return { world, uppdrag: world.do('samordnare', { ...above, ...more }) as UppdragId }
}

/** An uppdrag that SoB has given SF Hisingen by a decision of the head of SF Centrum. */
function given(): { world: World; uppdrag: UppdragId } {
  const world = new World()
  const { item } = world.onSobAgenda()
  const uppdrag = { part: 'sf-hisingen', text: 'Ta fram en rutin.', due: '2026-10-15' }
  world.do('chefCentrum', { ...world.decision(item), decision: 'uppdrag', uppdrag })
  const [row] = world.state.uppdrag
  if (!row) throw new Error('no uppdrag')
  return { world, uppdrag: row.id }
}

function step(uppdrag: UppdragId, kind: StepKind, part: string, text = 'Så här går det.'): CommandOf<'take-step'> {
  return { kind: 'take-step', uppdrag, step: kind, part, text }
}

function view(world: World, uppdrag: UppdragId) {
  const found = readingOf(world.state).uppdrag.find(candidate => candidate.uppdrag.id === uppdrag)
  if (!found) throw new Error('no uppdrag')
  return found
}

function write(world: World, author: string, value: Step): void {
  world.store(author, { kind: 'add', of: 'steg', id: `steg:${world.key()}`, value })
  world.later(1)
}

describe('the way of an uppdrag', () => {
  it('is begun, reported, done by the owner and approved by SoB', () => {
    const { world, uppdrag } = given()
    const kinds: string[] = [view(world, uppdrag).status.kind]
    const take = (who: PersonName, kind: StepKind, part: string) => {
      world.do(who, step(uppdrag, kind, part))
      kinds.push(view(world, uppdrag).status.kind)
    }
    take('repHisingen', 'paborjat', 'sf-hisingen')
    take('repHisingen', 'rapport', 'sf-hisingen')
    take('repHisingen', 'klart', 'sf-hisingen')
    take('samordnare', 'ater', 'arbvux')
    take('repHisingen', 'rapport', 'sf-hisingen')
    take('repHisingen', 'klart', 'sf-hisingen')
    take('chefCentrum', 'godkant', 'sf-centrum')
    expect(kinds).toEqual(['givet', 'paborjat', 'paborjat', 'klart', 'ater', 'ater', 'klart', 'godkant'])
  })

  it('UP-2: those who answer or take part report, nobody else', () => {
    const { world, uppdrag } = noted()
    for (const [who, part] of [
      ['repArbvux', 'arbvux'],
      ['chefCentrum', 'sf-centrum'],
      ['repHisingen', 'sf-hisingen'],
    ] as const)
      expect(world.refusal(who, step(uppdrag, 'rapport', part)), who).toBeUndefined()
    for (const [who, part] of [
      ['chefFinsam', 'finsam'],
      ['repHisingen', 'arbvux'],
      ['analytiker', 'sf-hisingen'],
      ['stranger', 'arbvux'],
    ] as const)
      expect(world.refusal(who, step(uppdrag, 'rapport', part)), who).toEqual({ kind: 'rule', rule: 'UP-2' })
    write(world, 'chefFinsam', { uppdrag, kind: 'rapport', part: 'finsam', text: 'Rapport' })
    expect(view(world, uppdrag)).toMatchObject({ status: { kind: 'givet' }, steps: [{ standing: { rule: 'UP-2' } }] })
  })

  it('UP-2: the group that does the work reports too, by whoever has a seat there', () => {
    const { world, uppdrag } = noted()
    world.state = {
      ...world.state,
      uppdrag: world.state.uppdrag.map(row => ({ ...row, group: 'analys' })),
    }
    expect(world.refusal('analytiker', step(uppdrag, 'rapport', 'sf-hisingen'))).toBeUndefined()
    expect(world.refusal('analytiker', step(uppdrag, 'klart', 'sf-hisingen'))).toEqual({ kind: 'rule', rule: 'UP-3' })
  })

  it('UP-3: only the responsible part says that it is done, and once until it is answered', () => {
    const { world, uppdrag } = given()
    expect(world.refusal('chefCentrum', step(uppdrag, 'klart', 'sf-centrum'))).toEqual({ kind: 'rule', rule: 'UP-3' })
    world.do('repHisingen', step(uppdrag, 'klart', 'sf-hisingen'))
    expect(world.refusal('repHisingen', step(uppdrag, 'klart', 'sf-hisingen'))).toEqual({ kind: 'rule', rule: 'UP-3' })
  })

  it('UP-3: a word of done that somebody else wrote round the app does not move it', () => {
    const { world, uppdrag } = given()
    write(world, 'repCentrum', { uppdrag, kind: 'klart', part: 'sf-hisingen', text: '' })
    expect(view(world, uppdrag).status.kind).toBe('givet')
  })

  it('UP-4: only the giver answers, only what is done, and never the one who said so', () => {
    const { world, uppdrag } = noted()
    const rule = { kind: 'rule', rule: 'UP-4' }
    expect(world.refusal('chefCentrum', step(uppdrag, 'godkant', 'sf-centrum'))).toEqual(rule)
    world.do('samordnare', step(uppdrag, 'klart', 'arbvux'))
    expect(world.refusal('samordnare', step(uppdrag, 'godkant', 'arbvux'))).toEqual(rule)
    expect(world.refusal('repArbvux', step(uppdrag, 'godkant', 'arbvux'))).toEqual(rule)
    expect(world.refusal('chefFinsam', step(uppdrag, 'godkant', 'finsam'))).toEqual(rule)
    for (const author of ['samordnare', 'repArbvux', 'chefFinsam'])
      write(world, author, { uppdrag, kind: 'godkant', part: author === 'chefFinsam' ? 'finsam' : 'arbvux', text: '' })
    expect(view(world, uppdrag).status.kind).toBe('klart')
    expect(world.refusal('chefCentrum', { ...step(uppdrag, 'ater', 'sf-centrum'), text: '' })).toEqual({
      kind: 'fields',
      problems: [{ field: 'text', problem: 'empty' }],
    })
    world.do('chefCentrum', step(uppdrag, 'godkant', 'sf-centrum', ''))
    expect(view(world, uppdrag).status.kind).toBe('godkant')
  })

  it('UP-6: what is approved is closed', () => {
    const { world, uppdrag } = given()
    world.do('repHisingen', step(uppdrag, 'klart', 'sf-hisingen'))
    world.do('chefCentrum', step(uppdrag, 'godkant', 'sf-centrum'))
    expect(world.refusal('repHisingen', step(uppdrag, 'rapport', 'sf-hisingen'))).toEqual({
      kind: 'rule',
      rule: 'UP-6',
    })
    write(world, 'repHisingen', { uppdrag, kind: 'klart', part: 'sf-hisingen', text: '' })
    expect(view(world, uppdrag).status.kind).toBe('godkant')
  })

  it('MF-2: a step that was changed afterwards is not counted', () => {
    const { world, uppdrag } = given()
    world.do('repHisingen', step(uppdrag, 'klart', 'sf-hisingen'))
    world.state = { ...world.state, steps: world.state.steps.map(row => ({ ...row, editor: 'repCentrum' })) }
    expect(view(world, uppdrag)).toMatchObject({ status: { kind: 'givet' }, steps: [{ standing: { rule: 'MF-2' } }] })
  })
})

describe('an uppdrag from above', () => {
  it('UP-5: is noted by the samordnare; a row of somebody else’s is not counted', () => {
    const { world, uppdrag } = noted()
    expect(world.refusal('chefCentrum', above)).toEqual({ kind: 'rule', rule: 'UP-5' })
    expect(view(world, uppdrag).standing).toEqual({ counts: true })
    const { kind: _, organ, paragraph, day, diarienummer, joint, ...rest } = above
    const value = { ...rest, above: { organ, paragraph, day, diarienummer } }
    world.store('chefCentrum', { kind: 'add', of: 'uppdrag', id: `uppdrag:${world.key()}`, value })
    expect(readingOf(world.state).uppdrag[1]?.standing).toEqual({ counts: false, rule: 'UP-5' })
    expect(joint).toBe(true)
  })

  it('UP-5: hung on a decision by somebody else than its author is not counted', () => {
    const { world, uppdrag } = given()
    expect(view(world, uppdrag).standing).toEqual({ counts: true })
    world.state = {
      ...world.state,
      uppdrag: world.state.uppdrag.map(row => ({ ...row, author: 'repCentrum', editor: 'repCentrum' })),
    }
    expect(view(world, uppdrag).standing).toEqual({ counts: false, rule: 'UP-5' })
    expect(world.refusal('repHisingen', step(uppdrag, 'rapport', 'sf-hisingen'))).toEqual({
      kind: 'rule',
      rule: 'UP-5',
    })
  })

  it('tells which of its fields are wrong; without a day it is undated', () => {
    const world = new World()
    const wrong = { ...above, paragraph: '', diarienummer: '', day: '2026-10-06', part: 'okand', due: '2026-04-01' }
    expect(world.refusal('samordnare', wrong)).toEqual({
      kind: 'fields',
      problems: [
        { field: 'paragraph', problem: 'empty' },
        { field: 'diarienummer', problem: 'empty' },
        { field: 'day', problem: 'not-allowed' },
        { field: 'part', problem: 'not-allowed' },
        { field: 'due', problem: 'not-allowed' },
      ],
    })
    expect(world.refusal('samordnare', { ...above, involved: ['okand'] })).toMatchObject({
      problems: [{ field: 'involved' }],
    })
    expect(world.refusal('samordnare', { ...above, due: '' })).toBeUndefined()
  })

  it('has a joint answer: each part writes its own section, the latest stands, and who is missing is seen', () => {
    const { world, uppdrag } = noted()
    world.do('repCentrum', step(uppdrag, 'avsnitt', 'sf-centrum', 'Första'))
    world.do('chefCentrum', step(uppdrag, 'avsnitt', 'sf-centrum', 'Andra'))
    expect(world.refusal('repCentrum', step(uppdrag, 'avsnitt', 'arbvux'))).toEqual({ kind: 'rule', rule: 'UP-2' })
    write(world, 'repCentrum', { uppdrag, kind: 'avsnitt', part: 'arbvux', text: 'I någon annans namn' })
    expect(sectionsOf(view(world, uppdrag)).map(({ part, section }) => [part, section?.text])).toEqual([
      ['arbvux', undefined],
      ['sf-centrum', 'Andra'],
      ['sf-hisingen', undefined],
    ])
    const plain = noted({ joint: false })
    expect(plain.world.refusal('repCentrum', step(plain.uppdrag, 'avsnitt', 'sf-centrum'))).toEqual({
      kind: 'rule',
      rule: 'UP-2',
    })
  })
})

describe('the day it is due', () => {
  const started = { kind: 'paborjat', since: '2026-10-01T08:00:00Z' } as const
  const { day: _, due: __, involved: ___, joint: ____, ...bare } = above

  it('late, soon, ahead and undated are all seen; none once it waits for the giver', () => {
    const on = (due: string) => dueStateOf({ ...bare, due }, started, '2026-10-05')
    expect([on('2026-10-04'), on('2026-10-05'), on('2026-10-19'), on('2026-10-20')]).toEqual([
      'late',
      'soon',
      'soon',
      'ahead',
    ])
    expect(dueStateOf(bare, started, '2026-10-05')).toBe('undated')
    const done = { kind: 'klart', by: 'x', since: started.since } as const
    expect(dueStateOf({ ...bare, due: '2026-10-04' }, done, '2026-10-05')).toBe('none')
  })
})
