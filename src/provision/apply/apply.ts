import { demand } from '../asking.ts'
import { lineOf, type Step } from '../plan/step.ts'
import { addColumn, changeColumn } from './columns.ts'
import type { Work } from './known.ts'
import { closeList, give, letIn, makeGroup, makeLevel, mendLevel, secureList, take } from './rights.ts'

/**
 * Carries a step out. Doing it again changes nothing.
 * @throws ProvisionError
 */
export async function applyStep(work: Work, step: Step): Promise<void> {
  const doing = lineOf(step)
  const list = (name: string) => `/sites/${work.site}/lists/${work.known.list(name)}`
  switch (step.kind) {
    case 'make-group':
      return makeGroup(work, doing, step.group)
    case 'make-level':
      return makeLevel(work, doing, step.level)
    case 'mend-level':
      return mendLevel(work, doing, step.level, step.id)
    case 'let-in':
      return letIn(work, doing, step.group)
    case 'make-list':
      return makeList(work, doing, step.list)
    case 'close-list':
      return closeList(work, doing, step.list)
    case 'add-column':
      return addColumn(work.service.graph, doing, list(step.list), step.column)
    case 'change-column':
      return changeColumn(work.service.graph, doing, list(step.list), step.column, step.change)
    case 'entitle-list':
      await demand(work.service.graph, doing, 'PATCH', list(step.list), { displayName: step.title })
      return
    case 'describe-list':
      await demand(work.service.graph, doing, 'PATCH', list(step.list), { description: step.description })
      return
    case 'secure-list':
      return secureList(work, doing, step.list, step.security)
    case 'give':
      return give(work, doing, step)
    case 'take':
      return take(work, doing, step)
  }
}

/** A list gets its address from its first title, so it is made with its name; the title that people see comes after. */
async function makeList(
  { service, site, known }: Work,
  doing: string,
  { name, description }: Extract<Step, { kind: 'make-list' }>['list'],
): Promise<void> {
  const body = { displayName: name, description, list: { template: 'genericList' } }
  const { body: made } = await demand(service.graph, doing, 'POST', `/sites/${site}/lists`, body)
  known.learnList(name, String((made as { id?: unknown } | undefined)?.id))
}
