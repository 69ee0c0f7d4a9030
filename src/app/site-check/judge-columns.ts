import type { Fault, Verdict } from '../../ports/site-check.ts'
import { columnSteps } from '../../provision/plan/columns.ts'
import type { PresentList } from '../../provision/present/site.ts'
import type { ListDefinition } from '../../sharepoint/lists/definition.ts'

/** Whether keys and numbers are kept unique by the site itself, and indexed, without which it cannot be asked for them. */
export function judgeUnique(list: PresentList, { columns }: ListDefinition): Verdict {
  const faults = columns
    .filter(({ unique }) => unique)
    .flatMap(({ name }): Fault[] => {
      const there = list.columns.find(column => column.name.toLowerCase() === name.toLowerCase())
      return [
        ...(there?.unique === true ? [] : [{ kind: 'not-unique', column: name } as const]),
        ...(there?.indexed === true ? [] : [{ kind: 'not-indexed', column: name } as const]),
      ]
    })
  return verdictOf(faults)
}

/** Whether every column is there and what it should be, by the same comparison that provisioning makes. */
export function judgeColumns(list: PresentList, definition: ListDefinition): Verdict {
  const wrong = definition.columns.filter(({ name, type }) => {
    const there = list.columns.find(column => column.name.toLowerCase() === name.toLowerCase())
    return there !== undefined && there.type !== type.kind
  })
  const differing = new Set<string>()
  const faults: Fault[] = wrong.map(({ name }) => ({ kind: 'column-type', column: name }))
  for (const step of columnSteps(list, definition)) {
    if (step.kind === 'add-column') faults.push({ kind: 'column-missing', column: step.column.name })
    if (step.kind !== 'change-column' || step.change.aspect === 'unique' || step.change.aspect === 'index') continue
    // A column of another type differs in everything; the type says it all.
    if (!wrong.some(({ name }) => name === step.column)) differing.add(step.column)
  }
  return verdictOf([...faults, ...[...differing].map(column => ({ kind: 'column-differs', column }) as const)])
}

function verdictOf(faults: readonly Fault[]): Verdict {
  return faults.length > 0 ? { state: 'bad', faults } : { state: 'good' }
}
