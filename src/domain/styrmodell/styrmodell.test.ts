import { describe, expect, it } from 'vitest'
import { inForce, lastDayOf, versionById, versions } from './in-force.ts'
import { citation, type Lagrum, lagrumOn, lagrumTable } from './lagrum.ts'
import { delomradeOf, forumOf, omradeOf, partOf, styrningOf } from './lookup.ts'

describe('the version in force', () => {
  it('changes on the day the new one takes force, and not the day before', () => {
    expect(inForce('2024-02-23').id).toBe('styrmodell:2024')
    expect(inForce('2025-06-30').id).toBe('styrmodell:2024')
    expect(inForce('2025-07-01').id).toBe('styrmodell:2025')
    expect(inForce('2031-01-01').id).toBe('styrmodell:2025')
  })

  it('uses the first version for what is older than any of them', () => {
    expect(inForce('2020-01-01').id).toBe('styrmodell:2024')
  })

  it('governs until its own last day, else until the next one takes force; the newest has none', () => {
    const [old, now] = [versionById('styrmodell:2024'), versionById('styrmodell:2025')]
    if (!old || !now) throw new Error('the two versions are known')
    expect(lastDayOf(old, [now, old])).toEqual({ day: '2025-06-30', isAssumed: true })
    expect(lastDayOf(now)).toBeUndefined()
    const ended = { ...old, document: { ...old.document, validUntil: '2025-03-31' } } as const
    expect(lastDayOf(ended)).toEqual({ day: '2025-03-31', isAssumed: false })
    const third = { ...now, id: 'styrmodell:2027', inForceFrom: '2027-01-01', inForceFromAssumed: false } as const
    expect(lastDayOf(now, [third, now])).toEqual({ day: '2026-12-31', isAssumed: false })
    expect(lastDayOf(old, [third, now, old])?.day).toBe('2025-06-30')
  })

  it('does not depend on the order in which versions are given', () => {
    expect(inForce('2026-01-01', [...versions].reverse()).id).toBe('styrmodell:2025')
    expect(inForce('2025-01-01', [...versions].reverse()).id).toBe('styrmodell:2024')
  })

  it('says what to do when no version is known', () => {
    expect(() => inForce('2026-01-01', [])).toThrow(/adopt one/)
  })
})

describe.each(versions)('the data of $id', model => {
  it('has the four områden with their nineteen delområden, each key once', () => {
    expect(model.omraden.map(omrade => [omrade.name, omrade.delomraden.length])).toEqual([
      ['Sociala området', 5],
      ['Hälsorelaterade området', 4],
      ['Kompetenshöjande området', 4],
      ['Jobbfokuserade området', 6],
    ])
    const keys = model.omraden.flatMap(omrade => omrade.delomraden.map(delomrade => delomrade.key))
    expect(new Set(keys).size).toBe(19)
  })

  it('names only parts, sides and stadsområden that it has', () => {
    const sides = model.sides.map(side => side.key)
    for (const omrade of model.omraden)
      for (const delomrade of omrade.delomraden)
        for (const side of [...styrningOf(omrade, delomrade), ...delomrade.utforare]) expect(sides).toContain(side)
    for (const forum of model.forums) for (const seat of forum.seats) expect(partOf(model, seat.part)).toBeDefined()
    for (const forum of model.forums) expect(forum.seats.some(seat => seat.role === forum.convenor)).toBe(true)
    for (const part of model.parts)
      if (part.stadsomrade) expect(model.stadsomraden.map(area => area.key)).toContain(part.stadsomrade)
  })

  it('binds five parts and hears two', () => {
    expect(model.parts.filter(part => part.bound).map(part => part.short)).toEqual([
      'Arbvux',
      'SF Centrum',
      'SF Hisingen',
      'SF Nordost',
      'SF Sydväst',
    ])
    expect(model.parts.filter(part => !part.bound).every(part => part.side === undefined)).toBe(true)
  })

  it('lets both sides steer the health area together but treatment of dependence stay with the social services', () => {
    const halso = omradeOf(model, 'halso')
    if (!halso) throw new Error('no health area')
    const steered = halso.delomraden.map(delomrade => [delomrade.key, styrningOf(halso, delomrade)])
    expect(steered).toEqual([
      ['beroende', ['sf']],
      ['kost-motion', ['sf', 'arbvux']],
      ['utredning', ['sf', 'arbvux']],
      ['psykisk-fysisk', ['sf', 'arbvux']],
    ])
  })

  it('shares the strategic responsibility for adapted support although Arbvux steers the area', () => {
    const kompetens = omradeOf(model, 'kompetens')
    const support = delomradeOf(model, 'kompetens', 'anpassat-stod')
    if (!kompetens || !support) throw new Error('no adapted support')
    expect(styrningOf(kompetens, support)).toEqual(['arbvux', 'sf'])
    expect(kompetens.styrning).toEqual(['arbvux'])
  })

  it('shows everything that the directive leaves open as assumed', () => {
    const { joint } = model.escalation
    const open = [joint, ...Object.values(model.deadlines), model.minutes.justerare]
    expect(open.every(value => value.decidedBySoB === false)).toBe(true)
  })
})

describe('what the two versions say differently', () => {
  const [older, newer] = [versionById('styrmodell:2024'), versionById('styrmodell:2025')]
  if (!older || !newer) throw new Error('both versions are needed')

  it('names the first health delområde anew', () => {
    expect(delomradeOf(older, 'halso', 'beroende')?.name).toBe('Missbruksbehandling')
    expect(delomradeOf(newer, 'halso', 'beroende')?.name).toBe('Stöd och behandling vid skadligt bruk/beroende')
  })

  it('turns the operative group from one that decides into one that collaborates', () => {
    expect(forumOf(older, 'samverkan').kind).toBe('operative-decision')
    expect(forumOf(newer, 'samverkan').kind).toBe('operative-collaboration')
  })

  it('opens a second door to SoB', () => {
    expect(older.escalation.grounds).toEqual(['gemensamt-nominerad'])
    expect(newer.escalation.grounds).toEqual(['gemensamt-nominerad', 'oeniga', 'strategisk'])
  })
})

describe('lagrum by date', () => {
  it('changes with the new Social Services Act on 1 July 2025', () => {
    const cite = (key: Lagrum['key'], day: string) => {
      const row = lagrumOn(key, day, lagrumTable)
      return row && citation(row)
    }
    expect(cite('forsorjningsstod', '2025-06-30')).toBe('4 kap. 1 § SoL (2001:453)')
    expect(cite('forsorjningsstod', '2025-07-01')).toBe('12 kap. 1 § SoL (2025:400)')
    expect(cite('kompetenshojande-verksamhet', '2025-06-30')).toBe('4 kap. 4 § SoL (2001:453)')
    expect(cite('kompetenshojande-verksamhet', '2025-07-01')).toBe('12 kap. 4 § SoL (2025:400)')
    expect(cite('forsorjningsstod', '1999-01-01')).toBeUndefined()
  })

  it('marks the section that nobody has read in the statute', () => {
    expect(lagrumOn('kompetenshojande-verksamhet', '2026-01-01', lagrumTable)?.checked).toBe(false)
    expect(lagrumOn('forsorjningsstod', '2026-01-01', lagrumTable)?.checked).toBe(true)
  })

  it('calls two rows at once a fault of the table', () => {
    const row: Lagrum = {
      key: 'forsorjningsstod',
      about: '',
      law: 'SoL',
      chapter: 1,
      section: 1,
      from: '2026-01-01',
      source: '',
      checked: true,
    }
    expect(() => lagrumOn('forsorjningsstod', '2026-05-01', [row, { ...row, from: '2026-04-01' }])).toThrow(
      /end the older one/,
    )
  })
})
