import { describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { forms } from '../../ui/text/sv/forms.ts'
import { digestOf } from '../shared/digest.ts'
import type { AgendaItemId } from '../shared/ids.ts'
import { madeNumber } from './made-numbers.ts'
import { scan } from './scan.ts'
import { holdsNumberToCome, holdsStop, holdsStopAnywhere } from './stops.ts'

const { date, last } = madeNumber(1990, 1, 18, 980)
const number = `${date}-${last}`

describe('what may not be saved', () => {
  it('is found in a text, and not in what only looks like a person', () => {
    expect(holdsStop(`Ring om ${number}.`)).toBe(true)
    expect(holdsStop('Ring 031-365 00 00 om klienten heter Anna.')).toBe(false)
  })

  it('is never a key or a digest, whose figures nobody wrote', () => {
    expect(scan(`${number}-4000-8000-000000000000`)).not.toEqual([])
    expect(holdsStop(`beslut:${number}-4000-8000-000000000000`)).toBe(false)
    expect(holdsStop(digestOf(1))).toBe(false)
  })

  it('is found however deep it lies: in lists, names of members and whole numbers', () => {
    for (const value of [
      [{ a: { b: [number] } }],
      { [number]: 1 },
      { amount: Number(date + last) },
      [1, Number(date.slice(2) + last)],
    ])
      expect(holdsStopAnywhere(value), JSON.stringify(value)).toBe(true)
    for (const value of [undefined, null, 14_197, 0.5, true, { a: ['2026-10-05', 'SoB 2026-014'] }])
      expect(holdsStopAnywhere(value), JSON.stringify(value)).toBe(false)
  })
})

it('AV-3: what no form asks for stops at the last wall', () => {
  const world = new World()
  const meeting = world.meeting('samverkan')
  const item = world.do('sammankallande', {
    kind: 'put-on-agenda',
    meeting,
    heading: 'Läget',
    item: 'information',
  }) as AgendaItemId
  const papers = [{ name: 'Bilaga', link: `https://example.com/${number}.docx` }]
  const refusal = world.refusal('sammankallande', { kind: 'set-papers', item, papers })
  expect(refusal).toEqual({ kind: 'rule', rule: 'AV-3' })
})

it('the wordings offered instead speak of nobody', () => {
  expect(Object.values(forms.neutral).filter(words => scan(words).length > 0)).toEqual([])
})

describe('what may not be looked for', () => {
  const written = (text: string) => Array.from(text, (_, at) => holdsNumberToCome(text.slice(0, at + 1)))
  const kept = (text: string) => written(text).lastIndexOf(false) + 1

  it.each([
    [`${date}-${last}`, 9],
    [`${date}${last}`, 8],
    [`${date.slice(2)}-${last}`, 7],
    [`${date.slice(2)}${last}`, 6],
    [`${date.slice(2)} – ${last}`, 9],
    [`1990-01-18-${last}`, 11],
  ])('holds back %s, key by key, from after the day', (number, dayEnds) => {
    expect([kept(number), kept(`om ${number}`)]).toEqual([dayEnds, dayEnds + 3])
  })

  it.each([
    '2026-11-26',
    '20261126',
    'SoB 2026-014',
    'N040-0123/26',
    '212000-1355',
    '556036-0793',
    '031-365 00 00',
    'v. 41 2026',
    '2026-11-26 och 12 andra',
    '12 345 678 kr',
    'SF Hisingen 2026',
  ])('lets %s through at every key', text => {
    expect(written(text)).not.toContain(true)
  })
})
