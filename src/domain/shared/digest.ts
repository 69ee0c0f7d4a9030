import { sha256 } from './sha256.ts'

/** A digest of SHA-256 as 64 lower-case hex figures. */
export type Digest = string

/** What has a canonical form: plain data without numbers that JSON writes in more than one way. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined }

/**
 * The one JSON text of a value: keys in code-unit order, no white space, text in Unicode's composed form (NFC), what is
 * undefined left out. Two readers who see the same rows always get the same text.
 */
export function canonicalJson(value: Plain): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('Only finite numbers have a canonical form.')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .flatMap(key => {
      const member = value[key]
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}

/** The digest of a value's canonical form. */
export function digestOf(value: Plain): Digest {
  return sha256(canonicalJson(value))
}

/** A digest as people compare it: groups of eight figures. */
export function digestInGroups(digest: Digest): string {
  return digest.match(/.{1,8}/g)?.join(' ') ?? ''
}
