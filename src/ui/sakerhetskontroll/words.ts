import type {
  Check,
  CheckAnswer,
  Fault,
  Hinder,
  ListAspect,
  SiteAspect,
  SiteReport,
  Verdict,
} from '../../ports/site-check.ts'
import type { Text, TextKey } from '../text/text.ts'

type FaultKey = `sakerhetskontroll.${'fault' | 'todo'}.${Fault['kind']}`
/** The sentences of faults name different things; each fault brings what its own sentence names. */
type AnyText = (key: TextKey, values: Readonly<Record<string, string>>) => string

function filled(t: Text, key: FaultKey, fault: Fault): string {
  const { kind: _, ...values } = fault
  const wanted = 'wanted' in fault ? { wanted: t(`sakerhetskontroll.level.${fault.wanted}`) } : {}
  return (t as AnyText)(key, { ...values, ...wanted })
}

/** What is wrong. */
export function faultText(fault: Fault, t: Text): string {
  return filled(t, `sakerhetskontroll.fault.${fault.kind}`, fault)
}

/** What to do about it. */
export function todoText(fault: Fault, t: Text): string {
  return filled(t, `sakerhetskontroll.todo.${fault.kind}`, fault)
}

/** Why something was not judged, and how it can be. */
export function hinderText(because: Hinder, t: Text): string {
  const names = 'names' in because ? because.names.join(', ') : ''
  return (t as AnyText)(`sakerhetskontroll.because.${because.kind}`, { names })
}

/** Faults that only a person mends, and hinders that the command would not get past. */
const byHand: readonly (Fault['kind'] | Hinder['kind'])[] = [
  ...(['guest', 'everyone', 'no-owners'] as const),
  ...(['no-answer', 'busy', 'signed-out', 'unseen', 'group-inside', 'app'] as const),
]

/** True where the command mends something, or shows what could not be seen here. */
export function needsCommand(verdict: Verdict): boolean {
  if (verdict.state === 'good') return false
  const kinds = verdict.state === 'bad' ? verdict.faults.map(({ kind }) => kind) : [verdict.because.kind]
  return kinds.some(kind => !byHand.includes(kind))
}

/** The worst of several verdicts: one fault is a fault, and what was not seen is never good. */
export function worst(verdicts: readonly Verdict[]): Verdict['state'] {
  if (verdicts.some(({ state }) => state === 'bad')) return 'bad'
  return verdicts.length > 0 && verdicts.every(({ state }) => state === 'good') ? 'good' : 'unknown'
}

/** What is to be looked at, and what holds and may be folded away. Who owns the site a person judges, so they stand. */
export function divided<A extends SiteAspect | ListAspect>(checks: readonly Check<A>[]) {
  const mayFold = ({ aspect, verdict }: Check<A>) => verdict.state === 'good' && aspect !== 'owners'
  return { open: checks.filter(check => !mayFold(check)), holds: checks.filter(mayFold) }
}

/** Every verdict of a report. */
export function verdictsOf({ site, lists }: SiteReport): Verdict[] {
  return [...site, ...lists.flatMap(({ checks }) => checks)].map(({ verdict }) => verdict)
}

/** The whole report in a sentence or two. */
export function summary(report: SiteReport, t: Text): string {
  const verdicts = verdictsOf(report)
  const bad = verdicts.reduce((sum, verdict) => sum + (verdict.state === 'bad' ? verdict.faults.length : 0), 0)
  const unknown = verdicts.filter(({ state }) => state === 'unknown').length
  const parts = [
    ...(bad > 0 ? [t('sakerhetskontroll.bad', { count: bad })] : []),
    ...(unknown > 0 ? [t('sakerhetskontroll.unknown', { count: unknown })] : []),
  ]
  return parts.join(' ') || t('sakerhetskontroll.allGood')
}

/** What is said aloud when a check has ended. */
export function ending(answer: CheckAnswer, t: Text): string {
  if (answer.ok) return t('sakerhetskontroll.done', { sentence: summary(answer.report, t) })
  return t(answer.why === 'not-owner' ? 'sakerhetskontroll.notAllowed' : 'sakerhetskontroll.unread')
}
