import type { StorageFailure } from '../../ports/replica.ts'
import { UnavailableError } from './open-database.ts'

/** What a thrown thing of IndexedDB means, by its name, never by its message. A mistake in our own code is thrown on. */
export function failureOf(error: unknown): StorageFailure {
  if (error instanceof UnavailableError) return error.storage
  if (!(error instanceof DOMException)) throw error
  switch (error.name) {
    case 'QuotaExceededError':
      return { kind: 'full' }
    case 'VersionError':
      return { kind: 'newer-schema' }
    // This window may not use it: private, or inside a page that the browser keeps apart.
    case 'SecurityError':
    case 'NotAllowedError':
      return { kind: 'blocked' }
    default:
      return { kind: 'broken' }
  }
}
