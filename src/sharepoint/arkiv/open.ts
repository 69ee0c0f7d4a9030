import { strFromU8, unzipSync } from 'fflate'
import * as v from 'valibot'
import { type Manifest, manifestPath, sha256Of } from './package.ts'
import { type ArkivRow, rowDigest, rowsDigest } from './rows.ts'

const text = v.string()
const manifest = v.object({
  format: v.literal(1),
  ...{ what: text, forum: text, from: text, to: text, made: text, digest: text },
  lists: v.array(v.object({ list: text, file: text, rows: v.number() })),
  rows: v.record(text, text),
  files: v.array(v.object({ path: text, bytes: v.number(), sha256: text })),
  unreadable: v.array(text),
  // An archive of before says nothing of them.
  outside: v.optional(v.array(v.object({ name: text, link: text })), []),
})
const row = v.strictObject({
  ...{ list: text, key: text, author: text, at: text, editor: text, editedAt: text },
  fields: v.record(text, v.union([text, v.number(), v.boolean()])),
})

/** Something in an archive that is not as its manifest says. */
export type Flaw =
  | { readonly kind: 'file-missing' | 'file-changed' | 'file-added'; readonly path: string }
  | { readonly kind: 'row-missing' | 'row-changed' | 'row-added'; readonly list: string; readonly key: string }
  | { readonly kind: 'digest' }

export type Opened =
  | { readonly ok: true; readonly manifest: Manifest; readonly rows: readonly ArkivRow[]; readonly flaws: Flaw[] }
  /** No zip, or no archive of this kind. */
  | { readonly ok: false }

/** The largest archive that is unpacked: a file from anywhere must not fill the memory. */
const mostBytes = 500_000_000

/** Opens an archive and holds every file and row against the manifest. Nothing is thrown for what a file holds. */
export async function openArkiv(zip: Uint8Array): Promise<Opened> {
  const files = unzipped(zip)
  const said = v.safeParse(manifest, parsed(files?.[manifestPath]))
  if (!files || !said.success) return { ok: false }
  const told = said.output
  const flaws: Flaw[] = []
  for (const { path, sha256 } of told.files) {
    const content = files[path]
    if (!content) flaws.push({ kind: 'file-missing', path })
    else if ((await sha256Of(content)) !== sha256) flaws.push({ kind: 'file-changed', path })
  }
  const known = new Set([manifestPath, ...told.files.map(({ path }) => path)])
  for (const path of Object.keys(files)) if (!known.has(path)) flaws.push({ kind: 'file-added', path })
  const rows = told.lists.flatMap(({ file }) => {
    const read = v.safeParse(v.array(row), parsed(files[file]))
    if (!read.success) flaws.push({ kind: 'file-changed', path: file })
    return read.success ? read.output : []
  })
  const missing = new Set(Object.keys(told.rows))
  for (const one of rows) {
    const place = { list: one.list, key: one.key }
    const name = `${one.list} ${one.key}`
    if (!missing.delete(name)) flaws.push({ kind: 'row-added', ...place })
    else if (rowDigest(one) !== told.rows[name]) flaws.push({ kind: 'row-changed', ...place })
  }
  for (const name of missing) {
    const [list = '', key = ''] = name.split(' ')
    flaws.push({ kind: 'row-missing', list, key })
  }
  if (rowsDigest(rows) !== told.digest) flaws.push({ kind: 'digest' })
  return { ok: true, manifest: told, rows, flaws }
}

function unzipped(zip: Uint8Array): Record<string, Uint8Array> | undefined {
  let bytes = 0
  try {
    return unzipSync(zip, {
      filter({ originalSize }) {
        bytes += originalSize
        return bytes <= mostBytes
      },
    })
  } catch {
    return undefined
  }
}

function parsed(content: Uint8Array | undefined): unknown {
  if (!content) return undefined
  try {
    return JSON.parse(strFromU8(content)) as unknown
  } catch {
    return undefined
  }
}
