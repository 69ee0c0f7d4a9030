import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { type Medlemskap, membersOn } from '../forum/medlemskap.ts'
import type { MedlemskapId } from '../shared/ids.ts'

const seat: Medlemskap = {
  person: '0a1b2c3d-0000-4000-8000-00000000000A',
  forum: 'samverkan',
  role: 'ersattare',
  substitutes: 'representant',
  part: 'sf-centrum',
  from: '2026-10-01',
  to: '2026-12-31',
}
const add = (change: Partial<Medlemskap> = {}, asOwner = false) =>
  ({ kind: 'add-medlemskap', seat: { ...seat, ...change }, asOwner }) as const

it('ME-1: the samordnare keeps the seats, and the site’s owner; nobody else', () => {
  const world = new World()
  expect(world.refusal('sammankallande', add())).toEqual({ kind: 'rule', rule: 'ME-1' })
  expect(world.refusal('stranger', add({}, true))).toBeUndefined()
  const id = world.do('samordnare', add()) as MedlemskapId
  const on = (day: string) => membersOn(world.state.medlemskap, 'samverkan', day).some(member => member.id === id)
  expect([on('2026-09-30'), on('2026-10-01'), on('2026-12-31'), on('2027-01-01')]).toEqual([false, true, true, false])
  expect(world.state.medlemskap.find(member => member.id === id)?.person).toBe(seat.person.toLowerCase())
  expect(
    world.refusal('sammankallande', { kind: 'end-medlemskap', medlemskap: id, to: '2026-11-01', asOwner: false }),
  ).toEqual({
    kind: 'rule',
    rule: 'ME-1',
  })
  world.do('samordnare', { kind: 'end-medlemskap', medlemskap: id, to: '2026-11-01', asOwner: false })
  expect([on('2026-11-01'), on('2026-11-02')]).toEqual([true, false])
  // A slip is mended by ending the seat the day before it began.
  world.do('samordnare', { kind: 'end-medlemskap', medlemskap: id, to: '2026-09-30', asOwner: false })
  expect(on('2026-10-01')).toBe(false)
  expect(
    world.refusal('samordnare', { kind: 'end-medlemskap', medlemskap: id, to: '2026-09-29', asOwner: false }),
  ).toMatchObject({ problems: [{ field: 'to' }] })
})

it('tells at the field what a seat cannot be', () => {
  const world = new World()
  const { substitutes: _, ...forNobody } = seat
  const at = (field: string) => ({ kind: 'fields', problems: [{ field }] })
  expect(world.refusal('samordnare', add({ person: 'Anna' }))).toMatchObject(at('person'))
  expect(world.refusal('samordnare', add({ part: 'x' }))).toMatchObject(at('part'))
  expect(world.refusal('samordnare', add({ from: '2026-02-30', to: '2026-12-31' }))).toMatchObject(at('from'))
  expect(world.refusal('samordnare', add({ to: '2026-09-01' }))).toMatchObject(at('to'))
  expect(world.refusal('samordnare', { kind: 'add-medlemskap', seat: forNobody, asOwner: false })).toMatchObject(
    at('substitutes'),
  )
})
