import { type Column, clientKey, type ListDefinition } from '../../sharepoint/lists/definition.ts'
import type { PresentColumn, PresentList } from '../present/site.ts'
import type { ColumnChange, Step } from './step.ts'

/** Steps that make a list's columns what its definition says. Nothing is ever removed: a column may hold data. */
export function columnSteps(list: PresentList, { name, columns }: ListDefinition): Step[] {
  const title = list.columns.find(column => column.name === 'Title')
  const steps: Step[] = []
  // SharePoint asks for a Title; our lists have none, so nobody could save a row in SharePoint's own form.
  if (title?.required) {
    steps.push({ kind: 'change-column', list: name, column: 'Title', change: { aspect: 'required', required: false } })
  }
  for (const column of columns) {
    const there = named(list, column)
    if (there === undefined) steps.push({ kind: 'add-column', list: name, column })
    else {
      const changes = changesOf(there, column)
      steps.push(
        ...changes.map(change => ({ kind: 'change-column', list: name, column: column.name, change }) as const),
      )
    }
  }
  return steps
}

/** What makes a column, whose type is right, the one that is wanted. */
function changesOf(there: PresentColumn, wanted: Column): ColumnChange[] {
  const changes: ColumnChange[] = []
  if (there.display !== wanted.display) changes.push({ aspect: 'display', display: wanted.display })
  if (there.required !== (wanted.required === true)) {
    changes.push({ aspect: 'required', required: wanted.required === true })
  }
  // An index or a uniqueness beyond what is wanted does no harm, and somebody may have wanted it.
  if (wanted.unique && !there.unique) changes.push({ aspect: 'unique' })
  else if (wanted.unique && !there.indexed) changes.push({ aspect: 'index' })
  const { type } = wanted
  if (type.kind === 'text' && there.maxLength !== undefined && there.maxLength !== type.maxLength) {
    changes.push({ aspect: 'length', maxLength: type.maxLength })
  }
  if (type.kind === 'choice') {
    const added = type.choices.filter(choice => !there.choices.includes(choice))
    // What may be chosen no longer stays at the end, for the rows that hold it.
    const left = there.choices.filter(choice => !type.choices.includes(choice))
    if (added.length > 0) changes.push({ aspect: 'choices', added, choices: [...type.choices, ...left] })
  }
  return changes
}

/** Columns whose type cannot be used, said to a person: SharePoint does not let a type be changed with the data kept. */
export function wrongColumns(list: PresentList, { columns }: ListDefinition): string[] {
  return columns.flatMap(column => {
    const there = named(list, column)
    return there === undefined || there.type === column.type.kind
      ? []
      : [
          `Kolumnen ${column.name} i listan ${list.title} är av typen ${typeText[there.type]} men ska vara ${typeText[column.type.kind]}. Typen går inte att ändra. Spara undan det som står i kolumnen, ta bort den i listans inställningar och kör kommandot igen.`,
        ]
  })
}

/** Columns that show a list to be somebody else's: they are not ours, and the key that all ours have is missing. */
export function foreignColumns(list: PresentList, { columns }: ListDefinition): string[] {
  if (named(list, clientKey) !== undefined) return []
  const ours = (name: string) => columns.some(column => column.name.toLowerCase() === name.toLowerCase())
  return list.columns
    .filter(({ name, readOnly }) => !readOnly && !name.startsWith('_') && !everywhere.has(name) && !ours(name))
    .map(({ display }) => display)
}

/** Columns of every list that can be written to. */
const everywhere = new Set(['Title', 'Attachments', 'ContentType', 'ComplianceAssetId'])

const typeText: Readonly<Record<PresentColumn['type'], string>> = {
  text: 'en rad text',
  note: 'flera rader text',
  number: 'tal',
  boolean: 'ja eller nej',
  choice: 'ett val',
  other: 'något annat',
}

function named({ columns }: PresentList, { name }: Column): PresentColumn | undefined {
  return columns.find(column => column.name.toLowerCase() === name.toLowerCase())
}
