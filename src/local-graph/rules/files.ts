import { invalidRequest, itemNotFound, nameAlreadyExists } from '../errors.ts'
import { newGuid } from '../guid.ts'
import type { Caller } from '../rights/caller.ts'
import { guardList } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import {
  childNamed,
  deleteFile,
  type FileRow,
  fileById,
  insertFile,
  newFileId,
  replaceContent,
} from '../store/files.ts'
import { findItem, type ItemRow, insertItem, updateItem } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import { type Store, stamp } from '../store/store.ts'
import { removeItem } from './items.ts'

/** A place in a library: what is there, or where something new would go. */
export interface Place {
  readonly parent: string
  readonly name: string
  readonly file: FileRow | undefined
}

/** What to do when a name is taken; Graph replaces unless it is told otherwise. */
export type OnConflict = 'replace' | 'fail' | 'rename'

/** Characters SharePoint keeps out of file names. */
const forbidden = /["*:<>?/\\|]/

/** Goes down a path of names from a folder; folders on the way are made by `put` alone. */
function placeAt(store: Store, library: ListRow, from: string, path: string): Place {
  const names = path.split('/').filter(name => name !== '')
  const last = names.pop() ?? ''
  let parent = from
  for (const [index, name] of names.entries()) {
    const folder = childNamed(store, library.id, parent, name)
    // The rest of the path is kept for whoever makes the folders.
    if (folder === undefined) return { parent: [parent, ...names.slice(index)].join('/'), name: last, file: undefined }
    parent = folder.id
  }
  return { parent, name: last, file: childNamed(store, library.id, parent, last) }
}

export interface NewContent {
  readonly content: Uint8Array
  readonly mime: string
  readonly onConflict: OnConflict
}

/** Stores a file's content for a caller; says whether the file is new. */
export function putFile(
  store: Store,
  caller: Caller,
  library: ListRow,
  place: Place,
  given: NewContent,
): { file: FileRow; created: boolean } {
  if (place.name === '' || forbidden.test(place.name)) throw invalidRequest('The provided name is not valid.')
  return store.db.transaction(() => {
    if (place.file === undefined || given.onConflict === 'rename') {
      guardList(store, caller, library, can.add, 'write')
      const parent = ensureFolders(store, caller, library, place.parent)
      const name = freeName(store, library, parent, place.name)
      return {
        file: add(store, caller, library, { parent, name, folder: 0, mime: given.mime }, given.content),
        created: true,
      }
    }
    if (given.onConflict === 'fail') throw nameAlreadyExists()
    guardList(store, caller, library, can.edit, 'write')
    touch(store, caller, library, itemBehind(store, place.file))
    return { file: replaceContent(store, place.file, given.content, given.mime), created: false }
  })
}

export function removeFile(store: Store, caller: Caller, library: ListRow, file: FileRow, ifMatch?: string): void {
  store.db.transaction(() => {
    removeItem(store, caller, library, itemBehind(store, file), ifMatch)
    deleteFile(store, file)
  })
}

export function itemBehind(store: Store, file: FileRow): ItemRow {
  const item = findItem(store, file.list, file.item)
  if (item === undefined) throw itemNotFound()
  return item
}

type NewFile = Pick<FileRow, 'parent' | 'name' | 'folder' | 'mime'>

function add(store: Store, caller: Caller, library: ListRow, file: NewFile, content: Uint8Array | null): FileRow {
  const at = stamp(store.clock())
  const item = insertItem(store, library, { fields: {}, by: caller.user, app: caller.app, at, indexed: [] })
  return insertFile(store, { ...file, list: library.id, item: item.id, id: newFileId() }, content)
}

function touch(store: Store, caller: Caller, library: ListRow, item: ItemRow): void {
  const at = stamp(store.clock())
  updateItem(store, library, item, { fields: item.fields, by: caller.user, app: caller.app, at, indexed: [] })
}

/** Folders that a path names and that are missing come into being with the file. */
function ensureFolders(store: Store, caller: Caller, library: ListRow, parent: string): string {
  const [start = 'root', ...names] = parent.split('/')
  return names.reduce((at, name) => {
    const there = childNamed(store, library.id, at, name)
    return there?.id ?? add(store, caller, library, { parent: at, name, folder: 1, mime: '' }, null).id
  }, start)
}

function freeName(store: Store, library: ListRow, parent: string, wanted: string): string {
  const dot = wanted.lastIndexOf('.')
  const [stem, end] = dot <= 0 ? [wanted, ''] : [wanted.slice(0, dot), wanted.slice(dot)]
  for (let n = 0; n < 1_000; n += 1) {
    const name = n === 0 ? wanted : `${stem} ${n}${end}`
    if (childNamed(store, library.id, parent, name) === undefined) return name
  }
  return `${stem} ${newGuid()}${end}`
}

/** The file an address means: an id, or `path~from~names` as the router writes it. */
export function placeOf(store: Store, library: ListRow, reference: string): Place {
  const match = /^path~([^~]+)~(.*)$/s.exec(reference)
  if (match !== null) return placeAt(store, library, match[1] ?? 'root', match[2] ?? '')
  const file = fileById(store, library.id, reference)
  if (file === undefined) throw itemNotFound('Item not found')
  return { parent: file.parent, name: file.name, file }
}
