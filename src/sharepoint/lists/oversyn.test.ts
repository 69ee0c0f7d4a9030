import { describe, expect, it } from 'vitest'
import type { OversynFact } from '../../domain/oversyn/facts.ts'
import { versions } from '../../domain/styrmodell/in-force.ts'
import type { Section } from '../../domain/styrmodell/text/text.ts'
import { oversynList } from './oversyn.ts'
import { avsnittList, versionsList } from './styrmodell.ts'

const key = '00000000-0000-4000-8000-00000000000'
const oversyn = `oversyn:${key}1` as const
const forslag = `oversyn:${key}2` as const
const digest = 'ab'.repeat(32)
const section: Section = {
  id: 'syfte',
  level: 1,
  heading: 'Syfte',
  blocks: [
    { kind: 'paragraph', text: 'Rad ett\nrad två, ”så”' },
    { kind: 'list', ordered: true, items: ['a', 'b'] },
    { kind: 'table', header: ['Område'], rows: [['Sociala']] },
    { kind: 'footnote', mark: '1', text: 'Not' },
  ],
}
const andring = { kind: 'avsnitt', section: 'syfte', heading: 'Syfte', blocks: section.blocks } as const
const plan = {
  opens: '2026-09-01',
  freezes: '2026-10-01',
  remissOut: '2026-10-05',
  remissBack: '2026-11-05',
  decides: '2026-12-10',
  takesForce: '2027-01-01',
}

const facts: OversynFact[] = [
  { kind: 'oppnad', year: 2026, plan, base: 'styrmodell:2025', text: '' },
  { kind: 'plan', oversyn, plan, text: 'Mötet flyttades' },
  { kind: 'frysning', oversyn, text: '' },
  { kind: 'andringsforslag', oversyn, part: 'arbvux', heading: 'Nytt', andring, text: 'Skäl', origin: 'lagrum:x' },
  {
    kind: 'andringsforslag',
    oversyn,
    part: 'arbvux',
    heading: 'Nytt',
    text: '',
    andring: { kind: 'utgar', section: 'a' },
  },
  ...(
    [
      { kind: 'flytta-delomrade', delomrade: 'praktik', to: 'social' },
      { kind: 'styrning-omrade', omrade: 'social', sides: ['sf', 'arbvux'] },
      { kind: 'styrning-delomrade', delomrade: 'praktik', sides: [] },
      { kind: 'utforare', delomrade: 'praktik', sides: ['arbvux'] },
      { kind: 'plats', forum: 'sob', role: 'avdelningschef', part: 'ffs', how: 'ny' },
      { kind: 'eskaleringsgrunder', grounds: ['oeniga'] },
    ] as const
  ).map(
    (change): OversynFact => ({
      kind: 'omskrivning',
      oversyn,
      forslag,
      heading: 'Modellen',
      andring: { kind: 'modell', change },
      text: '',
    }),
  ),
  {
    kind: 'omskrivning',
    oversyn,
    forslag,
    heading: 'Nytt',
    andring: { kind: 'nytt-avsnitt', after: '', section, place: 2 },
    text: '',
  },
  { kind: 'aterkallelse', oversyn, forslag, text: 'Behövs inte' },
  { kind: 'rekommendation', oversyn, forslag, wording: digest, stance: 'andras', andring, text: 'Kortare' },
  { kind: 'rekommendation', oversyn, forslag, wording: digest, stance: 'avstyrks', text: 'Nej' },
  { kind: 'svar', oversyn, forslag, recommendation: forslag, accepts: false, text: 'Nej' },
  { kind: 'remiss', oversyn, version: 'styrmodell:2027-1', digest, back: '2026-11-05', text: 'Svara' },
  {
    kind: 'remissvar',
    oversyn,
    remiss: forslag,
    part: 'sf-centrum',
    stance: 'har-synpunkter',
    weight: 'beslutad',
    sections: [{ section: 'syfte', stance: 'avstyrker', text: 'Nej' }],
    text: '',
  },
  { kind: 'korgval', oversyn, item: 'beslut:x', choice: 'nasta-ar', text: 'Sen' },
  { kind: 'avslutad', oversyn, text: 'Inget att ändra' },
  { kind: 'behov', part: 'arbvux', heading: 'Se över', text: 'Varför', section: 'syfte' },
  { kind: 'behov', part: 'arbvux', heading: 'Se över', text: 'Varför' },
  {
    kind: 'lagrum',
    lagrum: 'forsorjningsstod',
    law: 'SoL (2025:400)',
    chapter: 13,
    paragraph: 1,
    from: '2027-01-01',
    text: 'SFS 2026:1',
  },
  { kind: 'behov-uppfoljt', behov: forslag, outcome: 'klart', text: 'Rutinen räcker.' },
  { kind: 'lagrum-kontrollerat', change: forslag, text: '' },
]

describe('the list of the översyn', () => {
  it.each(facts.map((fact, nth) => [nth, fact.kind, fact] as const))('reads back fact %i, %s, whole', (_, __, fact) => {
    expect(oversynList.fromFields(oversynList.toFields(fact))).toEqual({ ok: true, value: fact })
  })

  it('says which column cannot be read, of a row that was written round the app', () => {
    const fields = oversynList.toFields(facts[3] as OversynFact)
    expect(oversynList.fromFields({ ...fields, Innehall: '{"andring":{"kind":"avsnitt"}}' })).toEqual({
      ok: false,
      columns: ['Innehall'],
    })
    expect(oversynList.fromFields({ ...fields, Slag: 'beslut' })).toEqual({ ok: false, columns: ['Slag'] })
    expect(oversynList.fromFields({ ...fields, Oversyn: 'x' })).toEqual({ ok: false, columns: ['Oversyn'] })
  })
})

describe('the list of the styrmodell', () => {
  it('reads back a version and its sections whole', () => {
    for (const model of versions) {
      const row = {
        version: 'styrmodell:2027-1',
        base: model.id,
        oversyn,
        model: { ...model, basedOn: model.id },
        facts: { title: 'Anvisning', validUntil: 'tills vidare' },
        sections: ['syfte', 'mal'],
        merged: [forslag],
      } as const
      const fields = versionsList.toFields(row)
      expect(versionsList.holds?.(fields)).toBe(true)
      expect(versionsList.fromFields(fields)).toEqual({ ok: true, value: row })
    }
    const row = { version: 'styrmodell:2027-1', section } as const
    const fields = avsnittList.toFields(row)
    expect([avsnittList.holds?.(fields), versionsList.holds?.(fields)]).toEqual([true, false])
    expect(avsnittList.fromFields(fields)).toEqual({ ok: true, value: row })
  })

  it('reads no model that says more, or less, than the app knows', () => {
    const fields = versionsList.toFields({
      version: 'styrmodell:x',
      base: 'styrmodell:2025',
      model: versions[0] as (typeof versions)[number],
      facts: { title: '' },
      sections: [],
      merged: [],
    })
    const model = JSON.parse(String(fields.Modell)) as Record<string, unknown>
    for (const Modell of [{ ...model, adoptedBy: 'beslut:x' }, { ...model, forums: undefined }, []])
      expect(versionsList.fromFields({ ...fields, Modell: JSON.stringify(Modell) })).toMatchObject({ ok: false })
    expect(versionsList.fromFields({ ...fields, Modell: '{' })).toEqual({ ok: false, columns: ['Modell'] })
  })
})
