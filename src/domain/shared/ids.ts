/**
 * An id says what it names: `avvikelse:3f2a…`. The part after the colon is the item's ClientKey, a lower-case hex UUID
 * that was made on the client before the item was first sent.
 */
export type Kind =
  | 'medlemskap'
  | 'meeting'
  | 'punkt'
  | 'handelse'
  | 'avvikelse'
  | 'eskalering'
  | 'forslag'
  | 'beslut'
  | 'uppdrag'
  | 'underlag'
  | 'forankring'
  | 'steg'
  | 'oversyn'
  | 'aviseringsval'
  | 'version'
  | 'avsnitt'
  | 'sanering'
  | 'insats'

export type Id<K extends Kind = Kind> = `${K}:${string}`
export type MedlemskapId = Id<'medlemskap'>
export type MeetingId = Id<'meeting'>
export type AgendaItemId = Id<'punkt'>
export type FactId = Id<'handelse'>
export type AvvikelseId = Id<'avvikelse'>
export type EscalationId = Id<'eskalering'>
export type ForslagId = Id<'forslag'>
export type DecisionId = Id<'beslut'>
export type UppdragId = Id<'uppdrag'>
export type UnderlagId = Id<'underlag'>
export type StepId = Id<'steg'>
export type ForankringId = Id<'forankring'>
/** A fact of the yearly översyn; that of its opening names the översyn, that of an ändringsförslag names the proposal. */
export type OversynId = Id<'oversyn'>
/** A row of a version of the styrmodell; the version's own name is its `styrmodell:…`. */
export type VersionId = Id<'version'>
export type AvsnittId = Id<'avsnitt'>
export type SaneringId = Id<'sanering'>
/** An insats has no row of its own: its id is made with the change-set that adds it, and later decisions name it. */
export type InsatsId = Id<'insats'>

/** A person's object id in Entra: a GUID in text. Never a name or an address. */
export type PersonId = string

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isKey(text: string): boolean {
  return uuid.test(text)
}

export function idOf<K extends Kind>(kind: K, key: string): Id<K> {
  return `${kind}:${key}`
}

/** The ClientKey inside an id. */
export function keyOf(id: Id): string {
  return id.slice(id.indexOf(':') + 1)
}

/** True when the text is an id of that kind with a well-formed key. */
export function isIdOf<K extends Kind>(kind: K, text: string): text is Id<K> {
  return text.startsWith(`${kind}:`) && isKey(text.slice(kind.length + 1))
}

/** True when the text is an id of any kind. */
export function isAnyId(text: string): text is Id {
  const [, key = ''] = text.split(':')
  return /^[a-z]+:/.test(text) && isKey(key)
}
