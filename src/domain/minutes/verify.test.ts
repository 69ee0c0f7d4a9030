import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../test/builders/held-meeting.ts'
import { type Difference, verify } from './verify.ts'

describe('verifying', () => {
  const laid = () => new HeldMeeting().name().lay()
  const named = (differences: readonly Difference[]) =>
    differences.map(({ item, part, change }) => [item, part, change])

  it('finds nothing while nothing has changed, nor when something new is noted later', () => {
    const held = laid()
    expect(held.differences).toEqual([])
    held.answer('chefCentrum').answer('chefFinsam')
    held.world.later(60).do('sammankallande', {
      kind: 'put-on-agenda',
      meeting: held.world.meeting('samverkan', 3),
      heading: 'Ny',
      item: 'information',
    })
    expect(held.differences).toEqual([])
    expect(verify(held.laid.minutes, held.row, held.reading)).toMatchObject({
      computed: held.laid.digest,
      nowDigest: held.laid.digest,
    })
  })

  it('leaves out what came of a point afterwards: it is no part of what was laid', () => {
    const held = laid()
    const { postponed, meeting } = held
    const [fact] = held.world.state.facts.filter(({ kind }) => kind === 'bordlaggning')
    if (fact?.kind !== 'bordlaggning') throw new Error('nothing was put off')
    const { kind, forum, escalation } = fact
    const value = { kind, forum, escalation, meeting, item: postponed, text: 'Ännu en gång.' } as const
    held.world.later(60).store('samordnare', { kind: 'add', of: 'handelse', id: `handelse:${held.world.key()}`, value })
    expect(held.minutes.points[1]?.outcomes).toHaveLength(2)
    expect(held.differences).toEqual([])
  })

  it('names the point whose note, heading, proposal or kind was changed, and who changed its row', () => {
    const held = laid()
    held.world.later(30)
    held.change('owner', held.free, {
      notes: [{ id: 'a', text: 'Allt är bra.' }],
      heading: 'Annat',
      proposal: 'Nytt',
      kind: 'information',
    })
    expect(named(held.differences)).toEqual(
      ['heading', 'kind', 'proposal', 'notes'].map(part => [held.free, part, 'changed']),
    )
    expect(held.differences[0]?.row).toEqual({ kind: 'changed', editor: 'owner', at: held.world.now })
  })

  it('names the row of an outcome that was changed, and the rule by which it no longer counts', () => {
    const held = laid()
    const decision = held.world.state.decisions[0]
    if (!decision) throw new Error('no decision')
    held.world
      .later(30)
      .store('owner', { kind: 'change', of: 'beslut', id: decision.id, fields: { text: 'Något annat.' } })
    expect(held.differences).toEqual([
      {
        item: held.decided,
        part: 'outcome',
        change: 'missing',
        id: decision.id,
        row: { kind: 'changed', editor: 'owner', at: held.world.now, rule: 'MF-2' },
      },
    ])
  })

  it('names an uppdrag that was changed by the decision that gave it, and a row that is gone', () => {
    const held = laid()
    const uppdrag = held.world.state.uppdrag[0]
    if (!uppdrag) throw new Error('no uppdrag')
    held.world
      .later(30)
      .store('owner', { kind: 'change', of: 'uppdrag', id: uppdrag.id, fields: { due: '2027-12-01' } })
    expect(held.differences).toMatchObject([
      { item: held.decided, part: 'outcome', change: 'changed', row: { editor: 'owner' } },
    ])
    const { state } = held.world
    held.world.state = {
      ...state,
      items: state.items.filter(({ id }) => id !== held.free),
      uppdrag: [uppdrag],
    }
    expect(held.differences).toEqual([{ item: held.free, part: 'point', change: 'missing', row: { kind: 'gone' } }])
  })

  it('is not disturbed by an uppdrag that another than the one who decided wrote to the decision', () => {
    const held = laid()
    const [uppdrag] = held.world.state.uppdrag
    if (!uppdrag) throw new Error('no uppdrag')
    const { decision, heading, part } = uppdrag
    const value = { ...(decision && { decision }), heading, part, text: 'Något annat.' }
    held.world.store('analytiker', { kind: 'add', of: 'uppdrag', id: `uppdrag:${held.world.key()}`, value })
    expect(held.differences).toEqual([])
    expect(held.minutes.points[0]?.outcomes[0]?.uppdrag).toHaveLength(1)
  })

  it('names what of the meeting itself was changed, and points that were moved or slipped in', () => {
    const held = laid()
    held.world.later(30).store('owner', { kind: 'change', of: 'meeting', id: held.meeting, fields: { place: 'Rum 2' } })
    held.world.do('samordnare', { kind: 'move-item', item: held.free, before: held.decided })
    const added = held.world.do('samordnare', {
      kind: 'put-on-agenda',
      meeting: held.meeting,
      heading: 'Insmugen',
      item: 'information',
    })
    expect(named(held.differences)).toEqual([
      [undefined, 'when', 'changed'],
      [undefined, 'order', 'changed'],
      [added, 'point', 'added'],
    ])
  })

  it('names seats that were given away afterwards, since they were read from the list of members', () => {
    const held = laid()
    const { state } = held.world
    held.world.state = { ...state, medlemskap: state.medlemskap.filter(({ person }) => person !== 'chefFfs') }
    expect(named(held.differences)).toEqual([[undefined, 'present', 'changed']])
  })
})
