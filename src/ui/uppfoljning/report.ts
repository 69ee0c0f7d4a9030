import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { fewest } from '../../domain/uppfoljning/spread.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import { dayInText, numberInText } from '../shared/dates.ts'
import { wordDocument } from '../shared/word-document.ts'
import type { Text } from '../text/text.ts'
import { type FollowUpSection, sectionsOf } from './sections.ts'
import type { FollowUp } from './use-follow-up.ts'

/** What fits on the one page of a meeting; the rest is in the app. */
const shown: readonly FollowUpSection['key'][] = ['waits', 'leads', 'stadsomrade']

/** One page for a meeting: what the period came to in sentences, the tables one talks about, and what they leave out. */
export function reportOf(figures: FollowUp, model: Styrmodell, today: string, t: Text): WordDocument {
  const sections = sectionsOf(figures, model, t)
  const tables = shown.flatMap(key => sections.find(section => section.key === key) ?? [])
  const blocks: Block[] = [
    { kind: 'list', ordered: false, items: sentencesOf(figures, t).map(text => [{ text }]) },
    ...tables.map(
      ({ title, head, columns, rows }): Block => ({
        kind: 'table',
        caption: title,
        alt: title,
        header: [head, ...columns],
        rows: rows.map(row => [row.head, ...row.values.map(({ text }) => text)]),
        widths: [4, ...columns.map(() => 2)],
      }),
    ),
    quiet(t('uppfoljning.few', { count: fewest })),
    ...(figures.groupSeen ? [] : [quiet(t('uppfoljning.leftOutText'))]),
  ]
  const title = t('uppfoljning.report.title', figures.period)
  return wordDocument({ title, header: t('uppfoljning.report.header'), blocks }, today, t)
}

function quiet(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }], look: 'quiet' }
}

function sentencesOf({ inflow, leads, waits, carried, day }: FollowUp, t: Text): string[] {
  const sum = (of: 'raised' | 'lifted' | 'answered') => inflow.reduce((total, row) => total + row[of], 0)
  const atSob = leads.find(({ leg }) => leg === 'hos-sob')?.took
  const waiting = waits.find(({ at }) => at === 'sob')
  const { of: count, longest: days = 0 } = waiting?.waited ?? { of: 0 }
  const come = (state: (typeof carried)[number]['state']) => carried.find(one => one.state === state)?.count ?? 0
  const inDays = (many: number) => t('uppfoljning.report.days', { count: numberInText(many) })
  return [
    t('uppfoljning.report.raised', { count: sum('raised') }),
    t('uppfoljning.report.lifted', { count: sum('lifted') }),
    t('uppfoljning.report.answered', { count: sum('answered') }),
    ...(atSob?.median === undefined
      ? []
      : [t('uppfoljning.report.tookMedian', { days: inDays(atSob.median), count: atSob.of })]),
    t('uppfoljning.report.atSob', { count, day: dayInText(day), days: inDays(days) }),
    t('uppfoljning.report.carried', {
      done: come('genomfort'),
      underWay: come('pagar'),
      count: come('forsenat'),
    }),
  ]
}
