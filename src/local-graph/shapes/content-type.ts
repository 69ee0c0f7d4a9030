import { fixedGuid } from '../guid.ts'
import type { ListRow } from '../store/lists.ts'
import { contentTypeName } from '../values/read.ts'

const hex = (text: string) => fixedGuid(text).replaceAll('-', '').toUpperCase()

/** A list's own copy of Item: the parent's number, and 32 figures for each step down (graph-facts §1.4). */
export function contentTypeOf(list: ListRow): { id: string; name: string } {
  const base = list.settings.template === 'documentLibrary' ? '0x0101' : '0x0100'
  const tail = base === '0x0100' ? `${hex(list.id)}00${hex(`type:${list.id}`)}` : `00${hex(list.id)}`
  return { id: base + tail, name: contentTypeName(list) }
}

export function contentTypeShape(list: ListRow): object {
  return {
    ...contentTypeOf(list),
    description: list.settings.template === 'documentLibrary' ? 'Create a new document.' : 'Create a new list item.',
    group: 'List Content Types',
    hidden: false,
    parentId: list.settings.template === 'documentLibrary' ? '0x0101' : '0x01',
    readOnly: false,
    sealed: false,
  }
}
