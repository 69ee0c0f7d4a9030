import { newGuid } from '../guid.ts'
import type { Store } from './store.ts'

/** A file or folder of a document library; its columns lie in the library's item of the same number. */
export interface FileRow {
  readonly list: string
  readonly item: number
  /** As Graph names drive items: `01` and figures. */
  readonly id: string
  /** Id of the folder it lies in, `root` for the library itself. */
  readonly parent: string
  readonly name: string
  readonly folder: number
  readonly mime: string
  readonly size: number
}

const columns = 'list, item, id, parent, name, folder, mime, coalesce(length(content), 0) AS size'

export function newFileId(): string {
  return `01${newGuid().replaceAll('-', '').toUpperCase()}`
}

export function fileById(store: Store, list: string, id: string): FileRow | undefined {
  return store.db.get<FileRow>(`SELECT ${columns} FROM files WHERE list = ? AND id = ?`, list, id)
}

export function childNamed(store: Store, list: string, parent: string, name: string): FileRow | undefined {
  const where = 'list = ? AND parent = ? AND name = ?'
  return store.db.get<FileRow>(`SELECT ${columns} FROM files WHERE ${where}`, list, parent, name)
}

export function childrenOf(store: Store, list: string, parent: string): FileRow[] {
  return store.db.all<FileRow>(`SELECT ${columns} FROM files WHERE list = ? AND parent = ? ORDER BY name`, list, parent)
}

export function insertFile(store: Store, file: Omit<FileRow, 'size'>, content: Uint8Array | null): FileRow {
  const { list, item, id, parent, name, folder, mime } = file
  store.db.run(
    'INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[list, item, id, parent, name, folder, mime, content],
  )
  return { ...file, size: content?.length ?? 0 }
}

export function replaceContent(store: Store, file: FileRow, content: Uint8Array, mime: string): FileRow {
  store.db.run('UPDATE files SET content = ?, mime = ? WHERE id = ?', content, mime, file.id)
  return { ...file, mime, size: content.length }
}

export function contentOf(store: Store, id: string): { content: Uint8Array; mime: string; name: string } | undefined {
  const row = store.db.get<{ content: Uint8Array | null; mime: string; name: string }>(
    'SELECT content, mime, name FROM files WHERE id = ? AND folder = 0',
    id,
  )
  // One engine gives an ArrayBuffer, the other a Uint8Array.
  return row === undefined ? undefined : { ...row, content: new Uint8Array(row.content ?? []) }
}

export function deleteFile(store: Store, file: FileRow): void {
  store.db.run('DELETE FROM files WHERE id = ?', file.id)
}

/** A file on its way in, in parts. */
export interface Upload {
  readonly id: string
  /** Where it goes and who sends it. */
  readonly target: string
  readonly size: number
  readonly received: number
  readonly content: Uint8Array
  readonly expires: string
}

export function openUpload(store: Store, target: object, expires: string): string {
  const id = newGuid()
  store.db.run('INSERT INTO uploads VALUES (?, ?, 0, 0, ?, ?)', id, JSON.stringify(target), new Uint8Array(), expires)
  return id
}

export function findUpload(store: Store, id: string): Upload | undefined {
  return store.db.get<Upload>('SELECT * FROM uploads WHERE id = ?', id)
}

export function growUpload(store: Store, upload: Upload, chunk: Uint8Array, size: number): Upload {
  const content = Buffer.concat([new Uint8Array(upload.content), chunk])
  store.db.run(
    'UPDATE uploads SET content = ?, received = ?, size = ? WHERE id = ?',
    ...[content, content.length, size, upload.id],
  )
  return { ...upload, content, received: content.length, size }
}

export function closeUpload(store: Store, id: string): void {
  store.db.run('DELETE FROM uploads WHERE id = ?', id)
}
