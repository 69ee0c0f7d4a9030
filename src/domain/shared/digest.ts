import { sha256 } from './sha256.ts'

/** A digest of SHA-256 as 64 lower-case hex figures. */
export type Digest = string

/**
 * The one JSON text of a value: keys in code-unit order, no white space, text in Unicode's composed form (NFC), what is
 * undefined left out. Two readers who see the same rows always get the same text. Throws for what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.normalize('NFC'))
    case 'boolean':
      return String(value)
    case 'number':
      if (!Number.isFinite(value)) break
      return JSON.stringify(value)
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : members(value)
  }
  throw new Error(`A ${typeof value} has no canonical form: store text, finite numbers, lists and plain objects.`)
}

function members(value: object): string {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  const texts = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${texts.join(',')}}`
}

/** The digest of a value's canonical form. */
export function digestOf(value: unknown): Digest {
  return sha256(canonicalJson(value))
}

/** A digest as people compare it: groups of eight figures. */
export function digestInGroups(digest: Digest): string {
  return digest.match(/.{1,8}/g)?.join(' ') ?? ''
}
