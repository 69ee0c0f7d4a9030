import { afterEach, describe, expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import { knowEnglish } from '../text/en.ts'
import '../text/sv/uppfoljning.ts'
import { inSwedish, speak, text } from '../text/text.ts'
import { csvRows } from './csv.ts'
import { reportOf } from './report.ts'
import { sectionsOf } from './sections.ts'
import { type FollowUp, followUpOf } from './use-follow-up.ts'

const model = inForce('2026-10-05')

const took = { of: 6, median: 12.5, longest: 1200 }
const figures: FollowUp = {
  period: { from: '2026-01-01', to: '2026-10-05' },
  day: '2026-10-05',
  groupSeen: true,
  inflow: [
    { step: { key: '2026-10', from: '2026-10-01', to: '2026-10-05' }, raised: 12_000, lifted: 2, answered: 1 },
    { step: { key: '2026-11', from: '2026-11-01', to: '2026-11-30' }, raised: 0, lifted: 0, answered: 0 },
  ],
  leads: [
    { leg: 'hos-sob', took },
    { leg: 'hela', took: { of: 2, longest: 9 } },
    { leg: 'till-sob', took: { of: 0 } },
  ],
  waits: [{ at: 'sob', waited: { of: 1, longest: 1 } }],
  omradenWait: [],
  stadsomradenWait: [
    {
      key: 'centrum',
      waits: [
        { at: 'okant', waited: { of: 2, longest: 1300 } },
        { at: 'sob', waited: { of: 0 } },
      ],
    },
    {
      key: undefined,
      waits: [
        { at: 'okant', waited: { of: 0 } },
        { at: 'sob', waited: took },
      ],
    },
  ],
  omraden: [],
  stadsomraden: [{ key: undefined, raised: 3, lifted: 1, answered: 0, took }],
  carried: [{ state: 'genomfort', count: 3 }],
  anchored: [{ part: 'arbvux', asked: 4, anchored: 3, took }],
  access: [{ day: '2026-10-05', everywhere: 5, somewhere: 2, nowhere: 1, offered: [] }],
}

/** Every figure as it is written, by its section and row. */
function written(section: string): string[][] {
  const found = sectionsOf(figures, model, text).find(({ key }) => key === section)
  return found?.rows.map(({ head, values }) => [head, ...values.map(value => value.text)]) ?? []
}

function reported(): string[] {
  const [list] = reportOf(figures, model, '2026-10-05', text).blocks
  return list?.kind === 'list' ? list.items.map(runs => runs.map(run => run.text).join('')) : []
}

const readable = (rows: readonly (readonly string[])[]) => rows.map(row => row.map(cell => cell.replace(/\s/g, ' ')))

describe('the figures of the follow-up', () => {
  afterEach(() => speak('sv'))
  const inEnglish = () => {
    knowEnglish()
    speak('en')
  }

  it('are written as Swedes write numbers and days', () => {
    expect(readable(written('inflow'))[0]).toEqual(['2026-10', '12 000', '2', '1'])
    expect(readable(written('leads'))).toEqual([
      ['Från lyft till svar från SoB', '6', '12,5', '1 200'],
      ['Från väckt till svar från SoB', '2', 'för få', '9'],
      ['Från väckt till lyft till SoB', '0', '–', '–'],
    ])
    expect(readable(written('stadsomrade'))).toEqual([['Hela staden', '3', '1', '0', '12,5']])
    expect(written('anchored')[0]?.slice(1)).toEqual(['4', '3', '12,5'])
    const about = sectionsOf(figures, model, text).find(({ key }) => key === 'waits')?.about
    expect(about).toBe('Läget den 5 oktober 2026.')
    expect(reported()).toContain('Mediantiden från lyft till svar var 12,5 dagar (av 6).')
    expect(reported()).toContain('1 fråga väntade hos SoB den 5 oktober 2026, sedan 1 dag.')
  })

  it('are written as in Britain for those who read English', () => {
    inEnglish()
    expect(written('inflow')[0]).toEqual(['2026-10', '12,000', '2', '1'])
    expect(written('leads')).toEqual([
      ['From escalated to answer from SoB', '6', '12.5', '1,200'],
      ['From raised to answer from SoB', '2', 'too few', '9'],
      ['From raised to escalated to SoB', '0', '–', '–'],
    ])
    expect(written('anchored')[0]?.slice(1)).toEqual(['4', '3', '12.5'])
    const about = sectionsOf(figures, model, text).find(({ key }) => key === 'waits')?.about
    expect(about).toBe('As of 5 October 2026.')
    expect(reported()).toContain('The median time from escalated to answered was 12.5 days (of 6).')
    expect(reported()).toContain('1 question waited with SoB on 5 October 2026, for 1 day.')
  })

  it('go into the file as a spreadsheet in Swedish reads them, whoever fetches it', () => {
    inEnglish()
    const rows = inSwedish(() => csvRows(sectionsOf(figures, model, text), figures.period, text))
    expect(rows).toContainEqual(['2026-01-01', '2026-10-05', 'Inflöde', '2026-10', 'Väckta', '12000'])
    expect(rows).toContainEqual([
      '2026-01-01',
      '2026-10-05',
      'Ledtider',
      'Från lyft till svar från SoB',
      'Median (dagar)',
      '12,5',
    ])
    expect(rows).toContainEqual([
      '2026-01-01',
      '2026-10-05',
      'Ledtider',
      'Från väckt till svar från SoB',
      'Median (dagar)',
      'för få',
    ])
  })

  it('are drawn as long as they are, and one that is not given is not drawn', () => {
    const bars = sectionsOf(figures, model, text)
      .find(({ key }) => key === 'leads')
      ?.rows.map(({ values }) => values.map(value => value.bar))
    expect(bars).toEqual([
      [6, 12.5, 1200],
      [2, undefined, 9],
      [0, undefined, undefined],
    ])
  })

  it('come from what the reader sees: by område and by stadsområde, and what waits on the last day that has come', () => {
    const world = new World()
    world.raise('repHisingen')
    world.raise('repCentrum', { omrade: 'jobb', delomrade: 'praktik', stadsomrade: 'centrum' })
    world.raise('repCentrum', { stadsomrade: 'centrum' })
    const desk = world.desk('repArbvux')
    const made = followUpOf({ from: '2026-01-01', to: '2026-12-31' }, desk)
    expect(made.day).toBe(desk.today)
    expect(followUpOf({ from: '2026-01-01', to: '2026-10-01' }, desk).day).toBe('2026-10-01')
    const raised = (rows: FollowUp['omraden']) =>
      rows.flatMap(({ key, raised: count }) => (count ? [[key, count]] : []))
    expect(raised(made.omraden)).toEqual([
      ['halso', 2],
      ['jobb', 1],
    ])
    expect(raised(made.stadsomraden)).toEqual([
      ['centrum', 2],
      ['hisingen', 1],
    ])
    const notLifted = (rows: FollowUp['omradenWait']) => rows.map(({ key, waits: [first] }) => [key, first?.waited.of])
    expect(notLifted(made.omradenWait).filter(([, of]) => of)).toEqual([
      ['halso', 2],
      ['jobb', 1],
    ])
    expect(notLifted(made.stadsomradenWait)).toEqual([
      ['centrum', 2],
      ['hisingen', 1],
      ['nordost', 0],
      ['sydvast', 0],
    ])
    expect(made.waits[0]).toMatchObject({ at: 'gruppen', waited: { of: 3 } })
  })

  it('stand under their own headings, and what is not known is not drawn as nothing', () => {
    expect(written('anchored')).toEqual([['Arbvux', '4', '3', '12,5']])
    expect(written('access')).toEqual([['2026-10-05', '5', '2', '1']])
    const waits: FollowUp['waits'] = [{ at: 'okant', waited: { of: 4, longest: 9 } }]
    const unseen = sectionsOf({ ...figures, groupSeen: false, waits }, model, text).find(({ key }) => key === 'waits')
    expect(unseen?.rows[0]?.values).toEqual([{ text: '4', bar: 4 }, { text: 'för få' }, { text: '9', bar: 9 }])
    // One who does not see the group is told there that some of them may be settled, and the group is not.
    expect(unseen?.about).toMatch(/^Läget den 5 oktober 2026\. De som inte är lyfta .* det ser bara gruppen\.$/)
    expect(readable(written('stadsomrade-waits'))).toEqual([
      ['Centrum', '2', '1 300', '0', '–'],
      ['Hela staden', '0', '–', '6', '1 200'],
    ])
    expect(sectionsOf(figures, model, text).find(({ key }) => key === 'stadsomrade-waits')?.columns).toEqual([
      'Inte lyfta till SoB',
      'Inte lyfta till SoB, längst (dagar)',
      'Hos SoB',
      'Hos SoB, längst (dagar)',
    ])
    expect(sectionsOf(figures, model, text).map(({ key, drawn }) => [key, drawn])).toEqual([
      ['inflow', [0, 1, 2]],
      ['waits', [0]],
      ['omrade-waits', [0, 2]],
      ['stadsomrade-waits', [0, 2]],
      ['leads', [1, 2]],
      ['omrade', [0, 1]],
      ['stadsomrade', [0, 1]],
      ['carried', [0]],
      ['anchored', [0, 1]],
      ['access', [0, 1]],
      ['offered', []],
    ])
    const carried = { genomfort: 3, pagar: 2, forsenat: 1 } as const
    const states = Object.entries(carried).map(([state, count]) => ({ state: state as keyof typeof carried, count }))
    const [list] = reportOf({ ...figures, carried: states }, model, '2026-10-05', text).blocks
    const last =
      list?.kind === 'list'
        ? list.items
            .at(-1)
            ?.map(run => run.text)
            .join('')
        : ''
    expect(last).toBe('Av periodens beslut är 3 genomförda, 2 på gång och 1 försenat.')
  })
})
