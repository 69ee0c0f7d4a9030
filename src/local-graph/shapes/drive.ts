import { createHash } from 'node:crypto'
import { site } from '../site.ts'
import type { FileRow } from '../store/files.ts'
import type { ItemRow } from '../store/items.ts'
import type { ListRow } from '../store/lists.ts'
import type { IdentityOf } from './identity.ts'
import { listUrl } from './list.ts'

/** A library's id as a drive: `b!` and figures. */
export function driveIdOf(library: ListRow): string {
  return `b!${Buffer.from(library.id.replaceAll('-', ''), 'hex').toString('base64url')}`
}

export function driveShape(library: ListRow, identityOf: IdentityOf): object {
  return {
    createdDateTime: library.created,
    description: library.settings.description,
    id: driveIdOf(library),
    lastModifiedDateTime: library.modified,
    name: library.title,
    webUrl: listUrl(library),
    driveType: 'documentLibrary',
    createdBy: identityOf(library.author, false),
  }
}

/** The library itself as a folder. */
export function rootShape(library: ListRow, children: number): object {
  return {
    createdDateTime: library.created,
    id: 'root',
    lastModifiedDateTime: library.modified,
    name: 'root',
    webUrl: listUrl(library),
    size: 0,
    parentReference: { driveId: driveIdOf(library), driveType: 'documentLibrary' },
    folder: { childCount: children },
    root: {},
  }
}

export interface FileShaping {
  readonly library: ListRow
  readonly identityOf: IdentityOf
  readonly downloadUrl: string
  /** Path of the folder it lies in, from the library's root, with a leading slash; empty for the root. */
  readonly folderPath: string
  readonly children: number
}

/** A file or folder as Graph shows it (recorded, graph-facts §3). */
export function fileShape(file: FileRow, item: ItemRow, shaping: FileShaping): Record<string, unknown> {
  const { library, identityOf, folderPath } = shaping
  const guid = `{${item.guid.toUpperCase()}}`
  const content =
    file.folder === 1
      ? { folder: { childCount: shaping.children } }
      : { file: { mimeType: file.mime, hashes: { quickXorHash: hashOf(item) } } }
  return {
    ...(file.folder === 1 ? {} : { '@microsoft.graph.downloadUrl': shaping.downloadUrl }),
    createdDateTime: item.created,
    eTag: `"${guid},${item.etag}"`,
    id: file.id,
    lastModifiedDateTime: item.modified,
    name: file.name,
    webUrl: `${listUrl(library)}${folderPath}/${encodeURIComponent(file.name)}`,
    cTag: `"c:${guid},${item.etag}"`,
    size: file.size,
    createdBy: identityOf(item.author, item.app === 1),
    lastModifiedBy: identityOf(item.editor, item.app === 1),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: driveIdOf(library),
      id: file.parent,
      path: `/drives/${driveIdOf(library)}/root:${folderPath}`,
      siteId: site.id.split(',')[1] ?? '',
    },
    ...content,
    fileSystemInfo: { createdDateTime: item.created, lastModifiedDateTime: item.modified },
  }
}

/** Stands for the content's own hash: it changes with every write, which is all that clients use it for. */
function hashOf(item: ItemRow): string {
  return createHash('sha1').update(`${item.guid},${item.etag}`).digest('base64')
}
