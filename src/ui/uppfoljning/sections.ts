import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import type { Spread } from '../../domain/uppfoljning/spread.ts'
import { dayInText, numberInText } from '../shared/dates.ts'
import { partName } from '../shared/sentences.ts'
import type { Text, TextKey } from '../text/text.ts'
import type { FollowUp } from './use-follow-up.ts'

type SectionKey =
  | 'inflow'
  | 'leads'
  | 'waits'
  | 'omrade-waits'
  | 'stadsomrade-waits'
  | 'omrade'
  | 'stadsomrade'
  | 'carried'
  | 'anchored'
  | 'access'
  | 'offered'
type ColumnText = Exclude<Extract<TextKey, `uppfoljning.column.${string}`>, 'uppfoljning.column.longestAt'>

/** A value of a table: how it is written, and how long its bar is where it has one. */
export interface Value {
  readonly text: string
  readonly bar?: number
}

/** One thing that is followed up: a table, and the columns of it that the chart draws. */
export interface FollowUpSection {
  readonly key: SectionKey
  readonly title: string
  readonly about: string
  readonly head: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly head: string; readonly values: readonly Value[] }[]
  /** The columns, by their place, that are drawn as bars; none where a chart would say less than its table. */
  readonly drawn: readonly number[]
}

/** The figures as tables in words: what the page, the file and the report all show. */
export function sectionsOf(figures: FollowUp, model: Styrmodell, t: Text): readonly FollowUpSection[] {
  const column = (name: string) => t(`uppfoljning.column.${name}` as ColumnText)
  const omradeName = new Map(model.omraden.map(({ key, name }) => [key, name]))
  const areaName = new Map(model.stadsomraden.map(({ key, name }) => [key, name]))
  const places = (rows: FollowUp['omraden'], names: ReadonlyMap<string, string>) =>
    rows.map(({ key, raised, lifted, answered, took }) => ({
      head: key === undefined ? t('uppfoljning.wholeCity') : (names.get(key) ?? key),
      values: [counted(raised), counted(lifted), counted(answered), median(took, t)],
    }))
  const placeColumns = [column('raised'), column('liftedOf'), column('answeredOf'), column('took')]
  const [{ waits = [] } = {}] = figures.stadsomradenWait
  const waitColumns = waits.flatMap(({ at }) => {
    const where = t(`uppfoljning.waits.${at}`)
    return [where, t('uppfoljning.column.longestAt', { where })]
  })
  const waitsIn = (rows: FollowUp['omradenWait'], names: ReadonlyMap<string, string>) =>
    rows.map(row => ({
      head: row.key === undefined ? t('uppfoljning.wholeCity') : (names.get(row.key) ?? row.key),
      values: row.waits.flatMap(({ waited }) => {
        const [count, , longest] = spread(waited, t)
        return count && longest ? [count, longest] : []
      }),
    }))
  const day = dayInText(figures.day)
  const unseen = figures.groupSeen ? '' : ` ${t('uppfoljning.section.waitsUnseen')}`
  return [
    {
      key: 'inflow',
      title: t('uppfoljning.section.inflow'),
      about: t('uppfoljning.section.inflowText'),
      head: column('step'),
      columns: [column('raised'), column('lifted'), column('answered')],
      rows: figures.inflow.map(({ step, raised, lifted, answered }) => ({
        head: step.key,
        values: [counted(raised), counted(lifted), counted(answered)],
      })),
      drawn: [0, 1, 2],
    },
    {
      key: 'waits',
      title: t('uppfoljning.section.waits'),
      about: t('uppfoljning.section.waitsText', { day }) + unseen,
      head: column('waits'),
      columns: [column('of'), column('median'), column('longest')],
      rows: figures.waits.map(row => ({
        head: t(`uppfoljning.waits.${row.at}`),
        values: spread(row.waited, t),
      })),
      drawn: [0],
    },
    ...(['omrade', 'stadsomrade'] as const).map(place => ({
      key: `${place}-waits` as const,
      title: t(`uppfoljning.section.${place}Waits`),
      about: t('uppfoljning.section.placeWaitsText', { day }),
      head: column(place),
      columns: waitColumns,
      rows: place === 'omrade' ? waitsIn(figures.omradenWait, omradeName) : waitsIn(figures.stadsomradenWait, areaName),
      drawn: [0, 2],
    })),
    {
      key: 'leads',
      title: t('uppfoljning.section.leads'),
      about: t('uppfoljning.section.leadsText'),
      head: column('leg'),
      columns: [column('of'), column('median'), column('longest')],
      rows: figures.leads.map(({ leg, took }) => ({ head: t(`uppfoljning.leg.${leg}`), values: spread(took, t) })),
      drawn: [1, 2],
    },
    {
      key: 'omrade',
      title: t('uppfoljning.section.omrade'),
      about: t('uppfoljning.section.omradeText'),
      head: column('omrade'),
      columns: placeColumns,
      rows: places(figures.omraden, omradeName),
      drawn: [0, 1],
    },
    {
      key: 'stadsomrade',
      title: t('uppfoljning.section.stadsomrade'),
      about: t('uppfoljning.section.stadsomradeText'),
      head: column('stadsomrade'),
      columns: placeColumns,
      rows: places(figures.stadsomraden, areaName),
      drawn: [0, 1],
    },
    {
      key: 'carried',
      title: t('uppfoljning.section.carried'),
      about: t('uppfoljning.section.carriedText'),
      head: column('carried'),
      columns: [column('decisions')],
      rows: figures.carried.map(({ state, count }) => ({
        head: t(`uppfoljning.carried.${state}`),
        values: [counted(count)],
      })),
      drawn: [0],
    },
    {
      key: 'anchored',
      title: t('uppfoljning.section.anchored'),
      about: t('uppfoljning.section.anchoredText'),
      head: column('part'),
      columns: [column('asked'), column('anchored'), column('median')],
      rows: figures.anchored.map(({ part, asked, anchored, took }) => ({
        head: partName(model, part),
        values: [counted(asked), counted(anchored), median(took, t)],
      })),
      drawn: [0, 1],
    },
    {
      key: 'access',
      title: t('uppfoljning.section.access'),
      about: t('uppfoljning.section.accessText'),
      head: column('day'),
      columns: [column('everywhere'), column('somewhere'), column('nowhere')],
      rows: figures.access.map(({ day, everywhere, somewhere, nowhere }) => ({
        head: day,
        values: [counted(everywhere), counted(somewhere), counted(nowhere)],
      })),
      drawn: [0, 1],
    },
    {
      key: 'offered',
      title: t('uppfoljning.section.offered'),
      about: '',
      head: column('day'),
      columns: model.stadsomraden.map(({ name }) => name),
      rows: figures.access.map(({ day, offered }) => ({
        head: day,
        values: offered.map(({ delomraden }) => counted(delomraden)),
      })),
      drawn: [],
    },
  ]
}

function counted(count: number): Value {
  return { text: numberInText(count), bar: count }
}

function nothing(t: Text): Value {
  return { text: t('uppfoljning.nothing') }
}

/** How many, the median and the longest. */
function spread(took: Spread, t: Text): Value[] {
  const longest = took.longest === undefined ? nothing(t) : counted(took.longest)
  return [counted(took.of), median(took, t), longest]
}

/** A median that rests on too few is said to, and not drawn. */
function median({ of, median: middle }: Spread, t: Text): Value {
  if (middle !== undefined) return counted(middle)
  return of === 0 ? nothing(t) : { text: t('uppfoljning.tooFew') }
}
