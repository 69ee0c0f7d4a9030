import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MinutesFact } from '../../domain/minutes/facts.ts'
import { type Minutes, minutesDigest } from '../../domain/minutes/minutes.ts'
import type { Fields } from '../../ports/remote.ts'
import { lists } from './all.ts'

const key = '00000000-0000-4000-8000-00000000000'
const meeting = `meeting:${key}1` as const
const forum = 'sob' as const
const list = lists.handelse.sob
const by = { person: 'p', role: 'samordnare', part: 'arbvux' } as const
const at = '2026-10-12T09:00:00Z'

function minutes(notes: readonly string[]): Minutes {
  return {
    format: 1,
    meeting,
    forum,
    day: '2026-10-12',
    start: '13:00',
    end: '15:00',
    place: 'Rum 1',
    styrmodell: { id: 'styrmodell:2025', name: 'Reviderad' },
    lagrum: [{ about: 'Stöd', citation: '12 kap. 1 § SoL (2025:400)' }],
    present: [
      { role: 'samordnare', part: 'arbvux' },
      { role: 'avdelningschef', part: 'sf-centrum', substitute: true },
    ],
    absent: [{ role: 'verksamhetschef', part: 'ffs' }],
    justerare: [{ person: 'p', role: 'samordnare', part: 'arbvux' }],
    points: [
      {
        item: `punkt:${key}2`,
        heading: 'Kallelser',
        kind: 'beslut',
        subject: `eskalering:${key}3`,
        proposal: '',
        notes,
        positions: [
          {
            id: `handelse:${key}4`,
            part: 'arbvux',
            stance: 'tillstyrker-med-villkor',
            weight: 'forankrad',
            text: '',
            conditions: 'Om',
            by: { person: 'q' },
            at,
          },
        ],
        outcomes: [
          {
            id: `beslut:${key}5`,
            kind: 'beslut',
            text: 'Att',
            number: 'SoB 2026-001',
            heading: 'Kallelser',
            reasons: '',
            uppdrag: [{ part: 'arbvux', text: 'Gör', due: '2026-12-01' }],
            by,
            at,
          },
          { id: `handelse:${key}6`, kind: 'behandling', outcome: 'oeniga', text: 'Oense', by, at },
        ],
      },
    ],
    asOf: at,
  }
}

const laid = (notes: readonly string[]): MinutesFact => {
  const text = minutes(notes)
  return { kind: 'protokoll', forum, meeting, digest: minutesDigest(text), minutes: text, text: '' }
}

/** What SharePoint gives back: no column is longer than it holds, and white space at the ends is gone. */
function stored(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      expect(value.length).toBeLessThanOrEqual(63_999)
      return [name, value.trim()]
    }),
  )
}

describe('the facts about minutes', () => {
  it.each<MinutesFact>([
    { kind: 'justerare', forum, meeting, persons: [{ person: 'p', role: 'samordnare', part: 'arbvux' }], text: '' },
    laid(['Hej', 'שלום 😀']),
    {
      kind: 'justering',
      forum,
      meeting,
      protokoll: `handelse:${key}7`,
      digest: 'a'.repeat(64),
      answers: [
        { item: `punkt:${key}2`, answer: 'godkand', text: '' },
        { item: `punkt:${key}8`, answer: 'invandning', text: 'Vi avstod.' },
      ],
      text: '',
    },
  ])('are read back whole: $kind', fact => {
    expect(list.fromFields(stored(list.toFields(fact)))).toEqual({ ok: true, value: fact })
  })

  it('hold a text of several columns, cut at no space and in no character, and read it back with its digest', () => {
    const long = fc.array(fc.constantFrom('ord ', 'å', '😀', '  ', '"', 'mening. '), {
      minLength: 40_000,
      maxLength: 45_000,
      size: 'max',
    })
    fc.assert(
      fc.property(long, words => {
        const fact = laid([words.join('').slice(0, 190_000)])
        const fields = stored(list.toFields(fact))
        expect(fields.ProtokollB).toBeDefined()
        expect(list.fromFields(fields)).toEqual({ ok: true, value: fact })
      }),
      { numRuns: 5 },
    )
  })

  it('are unreadable, and shown as such, where the text is no minutes', () => {
    const fields = list.toFields(laid([]))
    for (const Protokoll of ['', '{}', '[', '{"format":2}', String(fields.Protokoll).replace('"beslut"', '"okand"')])
      expect(list.fromFields({ ...fields, Protokoll })).toEqual({ ok: false, columns: ['Protokoll'] })
    expect(list.fromFields({ ...fields, Kontrollsumma: 'x' })).toEqual({ ok: false, columns: ['Kontrollsumma'] })
  })
})
