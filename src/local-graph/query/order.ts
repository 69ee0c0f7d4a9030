import { badRequest } from '../errors.ts'
import type { FieldOf } from './filter.ts'

export interface SortKey {
  readonly field: string
  readonly descending: boolean
}

/** Reads $orderby; `id` may stand alone, every column stands under `fields/`. */
export function parseOrder(text: string | undefined, fieldOf: FieldOf): SortKey[] {
  if (text === undefined || text.trim() === '') return []
  return text.split(',').map(part => {
    const [path = '', direction = 'asc', ...rest] = part.trim().split(/\s+/)
    if (rest.length > 0 || !/^(asc|desc)$/i.test(direction))
      throw badRequest(`Syntax error at '${part.trim()}' in $orderby.`)
    return { field: path.toLowerCase() === 'id' ? 'id' : fieldOf(path), descending: /desc/i.test(direction) }
  })
}
