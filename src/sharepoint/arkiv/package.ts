import { strToU8, type Zippable, zipSync } from 'fflate'
import { canonicalJson } from '../../domain/shared/digest.ts'
import type { Outside } from '../../ports/arkiv.ts'
import { allLists } from '../lists/all.ts'
import type { ColumnType, ListDefinition } from '../lists/definition.ts'
import { outsideOf } from './outside.ts'
import { type ArkivRow, inOrder, rowDigest, rowsDigest } from './rows.ts'

/** A file that lies in an archive beside its rows: a document, or a table of one list. */
export interface ArkivFile {
  /** Below the archive's folder, with `/` between. */
  readonly path: string
  readonly content: Uint8Array
}

/** What an archive says of itself. */
export interface Manifest {
  /** How the archive is laid out. Another layout gets another number. */
  readonly format: 1
  readonly what: string
  readonly forum: string
  readonly from: string
  readonly to: string
  readonly made: string
  /** The digest of all rows; equal at two sites that hold the same rows. */
  readonly digest: string
  readonly lists: readonly { readonly list: string; readonly file: string; readonly rows: number }[]
  /** The digest of each row, by list and key, so that one that was changed can be named. */
  readonly rows: Readonly<Record<string, string>>
  /** SHA-256 of each file, of its bytes. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
  /** Rows that could not be read and are not in the archive, by list and SharePoint's number. */
  readonly unreadable: readonly string[]
  /** Attached files, which lie in the site's library and not here. Their checksums are not known to the rows. */
  readonly outside: readonly Outside[]
}

export interface ArkivContent {
  readonly what: string
  readonly forum: string
  readonly from: string
  readonly to: string
  /** When it was made, as an ISO 8601 instant. */
  readonly made: string
  readonly rows: readonly ArkivRow[]
  readonly files: readonly ArkivFile[]
  readonly unreadable: readonly string[]
}

export const manifestPath = 'manifest.json'

/** Packs an archive. */
export async function packArkiv(content: ArkivContent): Promise<Uint8Array> {
  const { what, forum, from, to, made, unreadable } = content
  const rows = inOrder(content.rows)
  const names = [...new Set(rows.map(({ list }) => list))]
  const files: ArkivFile[] = [
    ...names.map(list => ({
      path: dataPath(list),
      content: strToU8(`[\n${linesOf(rows.filter(row => row.list === list)).join(',\n')}\n]\n`),
    })),
    { path: 'data/beskrivning.json', content: strToU8(`${JSON.stringify(describe(names), null, 2)}\n`) },
    ...content.files,
  ]
  const manifest: Manifest = {
    format: 1,
    ...{ what, forum, from, to, made },
    digest: rowsDigest(rows),
    lists: names.map(list => ({ list, file: dataPath(list), rows: rows.filter(row => row.list === list).length })),
    rows: Object.fromEntries(rows.map(row => [`${row.list} ${row.key}`, rowDigest(row)])),
    files: await Promise.all(
      files.map(async ({ path, content: bytes }) => ({ path, bytes: bytes.length, sha256: await sha256Of(bytes) })),
    ),
    unreadable,
    outside: outsideOf(rows),
  }
  const all = [...files, { path: manifestPath, content: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) }]
  const entries: Zippable = Object.fromEntries(all.map(file => [file.path, file.content]))
  return zipSync(entries, { level: 6, mtime: new Date(made) })
}

function dataPath(list: string): string {
  return `data/${list}.json`
}

/** One row a line, so that two archives can be compared with ordinary tools. */
function linesOf(rows: readonly ArkivRow[]): string[] {
  return rows.map(row => canonicalJson(row))
}

/** What each column of each list is, so that the data can be read when the app is gone. */
function describe(names: readonly string[]) {
  return {
    encoding: 'UTF-8',
    row: {
      list: 'Listans namn',
      key: 'Radens nyckel (ClientKey)',
      fields: 'Radens kolumner; en kolumn som saknas är tom',
      author: 'Den som skapade raden: objekt-id i Entra, som SharePoint angav det',
      at: 'När raden skapades (UTC), som SharePoint angav det',
      editor: 'Den som ändrade raden senast',
      editedAt: 'När raden ändrades senast (UTC)',
    },
    lists: allLists.filter(({ name }) => names.includes(name)).map(describedList),
  }
}

function describedList({ name, display, description, kind, columns }: ListDefinition) {
  return {
    list: name,
    display,
    description,
    kind: kind === 'fact' ? 'skrivs en gång' : 'kan ändras',
    columns: columns.map(column => ({
      name: column.name,
      display: column.display,
      type: typeOf(column.type),
      required: column.required === true,
      unique: column.unique === true,
    })),
  }
}

function typeOf(type: ColumnType): string {
  if (type.kind === 'choice') return `val: ${type.choices.join(', ')}`
  return { text: 'text', note: 'text på flera rader', number: 'tal', boolean: 'ja eller nej' }[type.kind]
}

/** SHA-256 of bytes, by the platform. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice().buffer)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
