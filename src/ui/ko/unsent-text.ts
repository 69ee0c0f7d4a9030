import type { Draft, Queued, SetAside } from '../../ports/replica.ts'
import { dayOf, timeOf } from '../shared/dates.ts'
import type { Text } from '../text/text.ts'
import { asText, headingOf } from './written-in.ts'

/** All that a person has written here and not sent. */
export interface UnsentWork {
  readonly queue: readonly Queued[]
  readonly drafts: readonly Draft[]
  readonly aside: readonly SetAside[]
}

/** How many things there are of it. */
export function unsentCount({ queue, drafts, aside }: UnsentWork): number {
  return queue.length + drafts.length + aside.length
}

/** How much there is of it, in sentences; nothing of what there is none of. */
export function unsentSummary({ queue, drafts, aside }: UnsentWork, t: Text): string {
  const changes = queue.length + aside.length
  return [
    ...(changes > 0 ? [t('ko.device.changes', { count: changes })] : []),
    ...(drafts.length > 0 ? [t('ko.device.drafts', { count: drafts.length })] : []),
  ].join(' ')
}

/** Everything as one text that a person can read: what it is, when it was written, how it stands, what it says. */
export function unsentText({ queue, drafts, aside }: UnsentWork, t: Text): string {
  const parts = [
    ...queue.map(entry => {
      const { since, state, write } = entry
      return [
        headingOf(entry, t),
        t('ko.since', { day: dayOf(since), time: timeOf(since) }),
        t(`ko.state.${state.kind}`),
        asText(write.fields, t),
        ...(state.kind === 'conflict' ? [`${t('ko.conflict.theirs')}:`, asText(state.theirs, t)] : []),
      ]
    }),
    ...drafts.map(({ savedAt, fields }) => [
      t('ko.draft'),
      t('ko.since', { day: dayOf(savedAt), time: timeOf(savedAt) }),
      ...Object.values(fields),
    ]),
    ...aside.map(set => [t('ko.asideThing'), asideText(set, t)]),
  ]
  return parts.map(lines => lines.filter(line => line !== '').join('\n')).join('\n\n')
}

/** What was set aside, as far as it can be read. What somebody else wrote is not for this reader. */
export function asideText({ why, what }: SetAside, t: Text): string {
  if (why === 'other-owner') return t('ko.asideOther')
  const texts = textsIn(what)
  return texts.length > 0 ? texts.join('\n') : t('ko.asideEmpty')
}

/** The texts that stand somewhere under `fields`; where there is no such thing, all there are. */
function textsIn(what: unknown): string[] {
  const all = leaves(what, [])
  const written = all.filter(({ path }) => path.includes('fields'))
  return (written.length > 0 ? written : all).map(({ text }) => text)
}

function leaves(value: unknown, path: readonly string[]): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]))
}
