import type { RemoteRow } from '../../ports/remote.ts'

/** The number that the server counts versions of a row with, when the etag shows one: `"{guid},7"`. */
export function versionIn(etag: string): number | undefined {
  const digits = /,(\d+)"?$/.exec(etag)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/**
 * True when a row that came is certainly an earlier version of the one held. Delta may repeat and lag, and nobody
 * should see a text turn back into what it was. The count decides where both have one, else the server's own clock.
 */
export function isOlder(came: RemoteRow, held: RemoteRow): boolean {
  if (came.etag === held.etag) return false
  const [cameVersion, heldVersion] = [versionIn(came.etag), versionIn(held.etag)]
  if (cameVersion !== undefined && heldVersion !== undefined && cameVersion !== heldVersion) {
    return cameVersion < heldVersion
  }
  return Date.parse(came.modified.at) < Date.parse(held.modified.at)
}
