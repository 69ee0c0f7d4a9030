import { type FindingKind, severityOf } from '../../domain/klientskydd/finding.ts'
import { scan } from '../../domain/klientskydd/scan.ts'
import { holdsStop } from '../../domain/klientskydd/stops.ts'
import type { Documents } from '../../ports/documents.ts'

/**
 * What a file was found to hold before it is laid where others see it.
 * - `name`, `stop`: its name or its words hold what may not lie there.
 * - `doubt`: something that looks like a person, for the one who brings it to judge.
 * - `unread`: its words cannot be read here.
 */
export type LookedOver =
  | { readonly kind: 'name' | 'clean' | 'unread' }
  | { readonly kind: 'stop' | 'doubt'; readonly found: FindingKind }

/** Looks a file over on the device. Nothing of it is kept, logged or sent. */
export async function lookOver(file: File, documents: Pick<Documents, 'words'>): Promise<LookedOver> {
  if (holdsStop(file.name)) return { kind: 'name' }
  const read = await documents.words(file)
  if (!read.ok) return { kind: 'unread' }
  const found = scan(read.text)
  const stop = found.find(({ kind }) => severityOf[kind] === 'stop')
  if (stop) return { kind: 'stop', found: stop.kind }
  return found[0] ? { kind: 'doubt', found: found[0].kind } : { kind: 'clean' }
}
