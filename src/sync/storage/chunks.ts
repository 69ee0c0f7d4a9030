import type { RemoteRow } from '../../ports/remote.ts'

/** How many rows share one record. Reading costs by the record, writing by the byte; this is where the two meet. */
const rowsInChunk = 512

/** The rows of one list as they lie in chunks, so that a change rewrites only the chunks it touches. */
export interface Chunks {
  readonly chunks: Map<string, RemoteRow>[]
  readonly chunkOf: Map<string, number>
}

/** Chunks over rows as they were read, in the stored order. */
export function chunksOf(stored: readonly (readonly RemoteRow[])[]): Chunks {
  const chunks = stored.map(rows => new Map(rows.map(row => [row.id, row])))
  const chunkOf = new Map<string, number>()
  chunks.forEach((chunk, index) => {
    for (const id of chunk.keys()) chunkOf.set(id, index)
  })
  return { chunks, chunkOf }
}

/** Chunks for a list that is written whole. */
export function freshChunks(rows: readonly RemoteRow[]): Chunks {
  const stored: RemoteRow[][] = []
  for (let start = 0; start < rows.length; start += rowsInChunk) stored.push(rows.slice(start, start + rowsInChunk))
  return chunksOf(stored)
}

/** A sum of a text (FNV-1a, 32 bits): another text has, but for one in four thousand million, another sum. */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return sum >>> 0
}

/** Applies changes; the indexes of the chunks to write again. A chunk may become empty, and stays as a place for new rows. */
export function changeChunks(
  { chunks, chunkOf }: Chunks,
  rows: readonly RemoteRow[],
  gone: readonly string[],
): ReadonlySet<number> {
  const touched = new Set<number>()
  for (const row of rows) {
    const index = chunkOf.get(row.id) ?? roomIn(chunks)
    chunks[index]?.set(row.id, row)
    chunkOf.set(row.id, index)
    touched.add(index)
  }
  for (const id of gone) {
    const index = chunkOf.get(id)
    if (index === undefined) continue
    chunks[index]?.delete(id)
    chunkOf.delete(id)
    touched.add(index)
  }
  return touched
}

function roomIn(chunks: Map<string, RemoteRow>[]): number {
  const last = chunks.at(-1)
  if (last && last.size < rowsInChunk) return chunks.length - 1
  return chunks.push(new Map()) - 1
}
