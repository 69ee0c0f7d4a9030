import type { FieldProblem } from '../../domain/shared/refusal.ts'
import type { Text } from '../text/text.ts'
import { dayInText } from './dates.ts'

/** What is wrong with a field, in words that say what to do. `label` is the field's own heading. */
export function problemMessage(problem: FieldProblem, label: string, t: Text): string {
  // Not every heading is a noun that a sentence can take in: it stands as it is, in marks of its own.
  const field = label.replace(/[?.:]$/, '')
  switch (problem.problem) {
    case 'empty':
      return label.endsWith('?') ? t('forms.unanswered', { field: label }) : t('forms.problem.empty', { field })
    case 'too-long':
      return t('forms.problem.too-long', { length: problem.length, limit: problem.limit })
    case 'client-data': {
      const kind = problem.findings[0]?.kind ?? 'personnummer'
      return t('forms.problem.client-data', { kind: t(`forms.finding.${kind}`) })
    }
    case 'not-allowed':
      return t('forms.problem.not-allowed', { field })
    case 'unprintable':
      return t('forms.problem.unprintable')
    case 'ends-before-start':
      return t('forms.problem.ends-before-start', { start: problem.start, end: problem.end })
    case 'too-early':
      return t('forms.problem.too-early', { day: dayInText(problem.earliest) })
    case 'not-in-catalogue':
      return t('forms.problem.not-in-catalogue', { day: problem.day })
    case 'taken':
      return t('forms.problem.taken', { name: problem.name })
  }
}

/** The same with the field named, for where the message does not stand at its field. */
export function namedMessage(problem: FieldProblem, label: string, t: Text): string {
  const message = problemMessage(problem, label, t)
  const namesField = problem.problem === 'empty' || problem.problem === 'not-allowed'
  if (namesField) return message
  return t(label.endsWith('?') ? 'forms.summaryQuestion' : 'forms.summaryLine', { field: label, message })
}

/** The problem of one field, if it has one. */
export function problemAt(problems: readonly FieldProblem[], field: string): FieldProblem | undefined {
  return problems.find(problem => problem.field === field)
}

/** False once the writer has mended what was wrong, so that a stale message does not nag until the next try. */
export function stillHolds(problem: FieldProblem, value: string): boolean {
  if (problem.problem === 'empty') return value.trim() === ''
  if (problem.problem === 'too-long') return value.length > problem.limit
  // The field itself looks for client data while one writes, and speaks of what stands there now.
  return problem.problem !== 'client-data'
}

/** The problems that the summary above a form tells of. */
const summedUp = new WeakSet<FieldProblem>()

/** The summary says these aloud, so the fields do not. It stands before the fields, and is drawn before them. */
export function sumUp(problems: readonly FieldProblem[]): void {
  for (const problem of problems) summedUp.add(problem)
}

/** What a field shows of its problem, and says aloud when nothing else does. */
export function shownProblem(problem: FieldProblem, label: string, t: Text) {
  const children = problemMessage(problem, label, t)
  const validationMessage = summedUp.has(problem) ? { children, role: undefined } : { children }
  return { validationState: 'error' as const, validationMessage }
}

/** The id of a field's control, by which the summary of errors finds it. */
export function fieldId(field: string): string {
  return `field-${field}`
}

/** Puts the cursor in a field: its control, the first choice of a group, or what one does with it. */
export function focusField(field: string): void {
  const found = document.getElementById(fieldId(field))
  const control = found?.matches('input, textarea, select')
    ? found
    : (found?.querySelector<HTMLElement>('input:checked') ??
      found?.querySelector<HTMLElement>('input, textarea, select') ??
      found?.querySelector('button'))
  control?.focus()
}
