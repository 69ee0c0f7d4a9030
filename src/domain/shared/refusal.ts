import type { Finding } from '../klientskydd/scan.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type { Day } from './day.ts'
import type { Id } from './ids.ts'

/** What is wrong with one field of a form. */
export type FieldProblem =
  | { readonly field: string; readonly problem: 'empty' }
  | { readonly field: string; readonly problem: 'too-long'; readonly length: number; readonly limit: number }
  /** Client data by rule AV-3: where in the text, and what it looks like. */
  | { readonly field: string; readonly problem: 'client-data'; readonly findings: readonly Finding[] }
  /** A value that the styrmodell in force, the calendar or the list does not know. */
  | { readonly field: string; readonly problem: 'not-allowed' }
  /** Characters that no document can hold: NUL, lone surrogates. */
  | { readonly field: string; readonly problem: 'unprintable' }
  /** A last day that lies before the first. */
  | { readonly field: string; readonly problem: 'ends-before-start'; readonly start: Day; readonly end: Day }
  /** A day before the first that can be: today, another day of the same plan, or the day after it. */
  | { readonly field: string; readonly problem: 'too-early'; readonly earliest: Day }
  /** What is to be changed or ended is not in the catalogue that day: it never was, or has ended. */
  | { readonly field: string; readonly problem: 'not-in-catalogue'; readonly day: Day }
  /** The name is borne by something else that runs at the same time. */
  | { readonly field: string; readonly problem: 'taken'; readonly name: string }

/** An expected no. It is a value, never an exception, and names the rule it rests on. */
export type Refusal =
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'fields'; readonly problems: readonly FieldProblem[] }
  /** What the command speaks of is not there any more, or may not be seen by this person. */
  | { readonly kind: 'gone'; readonly id: Id }

export function byRule(rule: RuleId): Refusal {
  return { kind: 'rule', rule }
}
