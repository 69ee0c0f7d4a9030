import type { Accepted, Draft } from '../../ports/replica.ts'
import type { Operation, OperationState } from '../outbox/operation.ts'
import type { ListRecord, Owner } from './schema.ts'
import type { Pause, StoredList } from './storage.ts'

/** What is read from the device is judged before it is believed: disks err, and other programs reach them too. */
type Found = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0

function isFields(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(field => ['string', 'number', 'boolean'].includes(typeof field))
}

/** @param lists the lists there are; a write to any other could never be sent. */
export function isOperation(value: unknown, lists: ReadonlySet<string>): value is Operation {
  if (!isObject(value)) return false
  const { id, seq, version, since, attempts, numbered, sent, base } = value
  return (
    isName(id) &&
    isCount(seq) &&
    isCount(version) &&
    isText(since) &&
    !Number.isNaN(Date.parse(since)) &&
    isCount(attempts) &&
    typeof numbered === 'boolean' &&
    (sent === undefined || isText(sent)) &&
    (base === undefined || isBase(base)) &&
    isWrite(value.write, lists) &&
    isState(value.state)
  )
}

function isBase(value: unknown): boolean {
  return isObject(value) && isFields(value.fields) && (value.etag === undefined || isText(value.etag))
}

function isWrite(value: unknown, lists: ReadonlySet<string>): boolean {
  if (!isObject(value) || !isName(value.key) || !isFields(value.fields)) return false
  if (!isText(value.list) || !lists.has(value.list)) return false
  if (value.kind === 'change') {
    return Object.keys(value.fields as Found).length > 0 && (value.seen === undefined || isFields(value.seen))
  }
  const { after, series } = value
  return value.kind === 'add' && Array.isArray(after) && after.every(isText) && (series === undefined || isText(series))
}

const reasons: Readonly<Record<Extract<OperationState, { kind: 'refused' }>['why'], true>> = {
  forbidden: true,
  missing: true,
  invalid: true,
  duplicate: true,
}

function isState(value: unknown): boolean {
  if (!isObject(value)) return false
  if (value.kind === 'waiting') return true
  if (value.kind === 'refused') return isText(value.why) && Object.hasOwn(reasons, value.why)
  const { mine, theirs, yielding, theirSignature: by } = value
  const isSigned = isObject(by) && isText(by.person) && isText(by.name) && isText(by.at)
  return (
    value.kind === 'conflict' &&
    isFields(mine) &&
    isFields(theirs) &&
    (yielding === undefined || isFields(yielding)) &&
    isSigned
  )
}

export function isDraft(value: unknown): value is Draft {
  if (!isObject(value) || !isName(value.key) || !isText(value.form) || !isText(value.savedAt)) return false
  return isObject(value.fields) && Object.values(value.fields).every(isText)
}

const accesses: Readonly<Record<StoredList['access'], true>> = { seen: true, hidden: true, unread: true }

export function isListRecord(value: unknown): value is ListRecord {
  if (!isObject(value) || !isName(value.list) || !isCount(value.version) || !isCount(value.chunks)) return false
  const { access, token, sums } = value
  if (sums !== undefined && !(Array.isArray(sums) && sums.every(isCount))) return false
  return isText(access) && Object.hasOwn(accesses, access) && (token === undefined || isText(token))
}

export function isPause(value: unknown): value is Pause {
  return isObject(value) && isText(value.until) && !Number.isNaN(Date.parse(value.until)) && isCount(value.milliseconds)
}

/** What is no list of such rows is none at all: then somebody is not told, and sees it on the first page instead. */
export function acceptedIn(value: unknown): readonly Accepted[] {
  const isAccepted = (one: unknown): one is Accepted =>
    isObject(one) && isName(one.list) && isName(one.key) && isText(one.since)
  return Array.isArray(value) ? value.filter(isAccepted) : []
}

export function isOwner(value: unknown): value is Owner {
  return isObject(value) && isText(value.tenant) && isText(value.person)
}
