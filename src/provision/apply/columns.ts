import type { Column } from '../../sharepoint/lists/definition.ts'
import { type Body, demand, readMany, text } from '../asking.ts'
import { ProvisionError } from '../failure.ts'
import type { ColumnChange } from '../plan/step.ts'
import { type Ask, isObject } from '../service.ts'

/** Adds a column under its internal name, which can never be changed afterwards, and sees to it that it got that name. */
export async function addColumn(graph: Ask, doing: string, list: string, column: Column): Promise<void> {
  const { body } = await demand(graph, doing, 'POST', `${list}/columns`, columnBody(column))
  const made: Body = isObject(body) ? body : {}
  if (text(made, 'name') === column.name) return
  // SharePoint has made a name of its own, of the display name. Once more, with the name alone; the next look at the site
  // finds what people read to be missing.
  await demand(graph, doing, 'DELETE', `${list}/columns/${text(made, 'id')}`)
  await demand(graph, doing, 'POST', `${list}/columns`, { ...columnBody(column), displayName: column.name })
}

/** A column as Graph takes it. */
export function columnBody({ name, display, type, required, unique }: Column): Record<string, unknown> {
  const common = {
    name,
    displayName: display,
    required: required === true,
    indexed: unique === true,
    enforceUniqueValues: unique === true,
  }
  switch (type.kind) {
    case 'text':
      return { ...common, text: { maxLength: type.maxLength } }
    case 'note':
      return { ...common, text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' } }
    case 'choice':
      return { ...common, choice: { choices: [...type.choices] } }
    default:
      return { ...common, [type.kind]: {} }
  }
}

export async function changeColumn(
  graph: Ask,
  doing: string,
  list: string,
  name: string,
  change: ColumnChange,
): Promise<void> {
  const columns = await readMany(graph, doing, `${list}/columns`)
  const column = columns.find(one => text(one, 'name').toLowerCase() === name.toLowerCase())
  if (column === undefined) {
    // Every list is born with a Title; one that lacks it needs nothing done to it.
    if (name === 'Title') return
    throw new ProvisionError('meanwhile', `${doing}: kolumnen finns inte längre. Kör kommandot igen.`)
  }
  try {
    await demand(graph, doing, 'PATCH', `${list}/columns/${text(column, 'id')}`, changeBody(change))
  } catch (error) {
    if (change.aspect !== 'unique' || !(error instanceof ProvisionError) || error.code !== 'refused') throw error
    throw new ProvisionError(
      'in-the-way',
      `${error.message} Oftast står samma värde på flera rader: sortera listan på kolumnen, rätta dubbletterna och kör kommandot igen.`,
      error,
    )
  }
}

function changeBody(change: ColumnChange): object {
  switch (change.aspect) {
    case 'display':
      return { displayName: change.display }
    case 'required':
      return { required: change.required }
    case 'index':
      return { indexed: true }
    case 'unique':
      return { indexed: true, enforceUniqueValues: true }
    case 'length':
      return { text: { maxLength: change.maxLength } }
    case 'choices':
      return { choice: { choices: change.choices } }
  }
}
