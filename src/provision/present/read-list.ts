import { type Body, number, part, readMany, text } from '../asking.ts'
import { type Ask, isObject } from '../service.ts'
import type { PresentColumn, PresentList, PresentType } from './site.ts'

/** Every list of a site, with nothing looked into yet. @param site Graph's id of the site */
export async function readHeads(graph: Ask, site: string): Promise<readonly PresentList[]> {
  return (await readMany(graph, 'Läser webbplatsens listor', `/sites/${site}/lists`)).map(listOf)
}

/** The columns of one list. */
export async function readColumns(
  graph: Ask,
  site: string,
  { id, title }: Pick<PresentList, 'id' | 'title'>,
): Promise<readonly PresentColumn[]> {
  const columns = await readMany(graph, `Läser kolumnerna i ${title}`, `/sites/${site}/lists/${id}/columns`)
  return columns.map(columnOf)
}

function listOf(head: Body): PresentList {
  return {
    id: text(head, 'id'),
    name: text(head, 'name'),
    title: text(head, 'displayName'),
    description: text(head, 'description'),
    template: text(part(head, 'list'), 'template'),
    columns: [],
    security: undefined,
  }
}

function columnOf(column: Body): PresentColumn {
  const maxLength = number(part(column, 'text'), 'maxLength')
  const { choices } = part(column, 'choice')
  return {
    id: text(column, 'id'),
    name: text(column, 'name'),
    display: text(column, 'displayName'),
    type: typeOf(column),
    maxLength: Number.isNaN(maxLength) ? undefined : maxLength,
    choices: Array.isArray(choices) ? choices.filter(choice => typeof choice === 'string') : [],
    indexed: column.indexed === true,
    unique: column.enforceUniqueValues === true,
    required: column.required === true,
    readOnly: column.readOnly === true,
  }
}

function typeOf(column: Body): PresentType {
  if (isObject(column.text)) return column.text.allowMultipleLines === true ? 'note' : 'text'
  if (isObject(column.choice)) return column.choice.displayAs === 'checkBoxes' ? 'other' : 'choice'
  if (isObject(column.number)) return 'number'
  return isObject(column.boolean) ? 'boolean' : 'other'
}
