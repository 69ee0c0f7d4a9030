import { createHash, randomUUID } from 'node:crypto'

/** A GUID that is the same on every machine for the same text: for the site and its people, which tests name. */
export function fixedGuid(text: string): string {
  const hex = createHash('sha256').update(`styrforum:${text}`).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

/** A GUID nobody can foresee: for lists, columns and items, whose ids a client must never guess. */
export function newGuid(): string {
  return randomUUID()
}
