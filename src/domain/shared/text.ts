import { scan } from '../klientskydd/scan.ts'
import { lineLimit, type TextRule, textLimit } from './limits.ts'
import type { FieldProblem } from './refusal.ts'

export const line: TextRule = { limit: lineLimit, required: true }
export const text: TextRule = { limit: textLimit, required: true }
export const optionalText: TextRule = { limit: textLimit, required: false }
export const optionalLine: TextRule = { limit: lineLimit, required: false }

// Control characters but tab and line feeds, and halves of surrogate pairs: Word, CSV and XML cannot hold them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that the check is about
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** What is wrong with a text that a person wrote, the gravest first; nothing when it may be saved. */
function problemOf(field: string, value: string, rule: TextRule): FieldProblem | undefined {
  if (value.trim() === '') return rule.required ? { field, problem: 'empty' } : undefined
  const stops = scan(value).filter(finding => finding.severity === 'stop')
  if (stops.length > 0) return { field, problem: 'client-data', findings: stops }
  if (value.length > rule.limit) return { field, problem: 'too-long', length: value.length, limit: rule.limit }
  if (unprintable.test(value)) return { field, problem: 'unprintable' }
  return undefined
}

/** All problems of a form at once, in the order of its fields. */
export function problemsOf(fields: Readonly<Record<string, readonly [string, TextRule]>>): FieldProblem[] {
  return Object.entries(fields).flatMap(([field, [value, rule]]) => problemOf(field, value, rule) ?? [])
}
