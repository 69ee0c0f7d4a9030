import type { RemoteFailure, RemoteRow } from '../../ports/remote.ts'
import type { Write } from '../../ports/replica.ts'
import { holds, sameColumns } from '../merge/same.ts'
import type { Desk } from './desk.ts'
import type { Operation } from './operation.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

type Add = Extract<Write, { kind: 'add' }>

/** How many numbers in a row may turn out to be taken before a person is asked. */
const mostNumbers = 100

/** Adds a row once, however often it is asked for: the same key each time, and an unclear answer is looked up by it. */
export async function attemptAdd(operation: Operation, desk: Desk): Promise<Outcome> {
  if (operation.sent !== undefined) {
    const found = await lookUp(operation, desk)
    if (found) return found
  }
  let current: Operation | undefined = operation
  for (let tries = 0; tries < mostNumbers; tries++) {
    const write = current.write as Add
    current = await desk.keep({ ...numbered(current, write, desk), attempts: current.attempts + 1, sent: '' })
    if (!current) return { kind: 'unsaved' }
    const { list, key, fields } = current.write
    const answer = await desk.remote.add(list, key, fields)
    if (answer.ok) return { kind: 'accepted', row: answer.value, written: true }
    const { kind } = answer.failure
    if (kind !== 'duplicate' && kind !== 'unclear') return outcomeOf(answer.failure)
    const found = await lookUp(current, desk)
    if (found) return found
    if (kind === 'unclear') return { kind: 'rest' }
    if (write.series === undefined) return outcomeOf(answer.failure)
    current = withNextNumber(current, write.series, desk)
  }
  return { kind: 'refused', why: 'duplicate', requestId: undefined }
}

/** What the server holds under the key, when it holds anything. */
async function lookUp(operation: Operation, desk: Desk): Promise<Outcome | undefined> {
  const { list, key } = operation.write
  const found = await desk.remote.find(list, key)
  if (!found.ok) return outcomeOfLookUp(found.failure)
  return found.value && adopt(operation, found.value, desk)
}

/** A lookup that fails says nothing of the write itself, unless the person has lost the list. */
export function outcomeOfLookUp(failure: RemoteFailure): Outcome {
  return failure.kind === 'invalid' || failure.kind === 'duplicate' ? { kind: 'rest' } : outcomeOf(failure)
}

/**
 * The row under our key is ours when it says what we say. Where it says something else, another may have changed it, or
 * made it under the same key: the same person on another device, say. Nothing tells these apart, so a person must.
 */
function adopt({ write }: Operation, row: RemoteRow, desk: Desk): Outcome {
  const add = write as Add
  // A row keeps the number that it was stored with: ours may be of an earlier, unanswered request, and there is nothing to
  // choose about it, or the series would get a gap.
  const number = add.series === undefined ? undefined : desk.series(add.series).field
  const mine = Object.fromEntries(Object.entries(add.fields).filter(([column]) => column !== number))
  if (holds(row.fields, mine)) return { kind: 'accepted', row, written: false }
  const theirs = sameColumns(mine, row.fields)
  const yielding = { ...Object.fromEntries(Object.keys(mine).map(column => [column, ''])), ...theirs }
  return { kind: 'conflict', mine, theirs, yielding, row, base: { etag: row.etag, fields: theirs } }
}

/** The write with its number, taken from what the server has accepted and nothing else. */
function numbered(operation: Operation, write: Add, desk: Desk): Operation {
  if (write.series === undefined || operation.numbered) return operation
  const { field, next } = desk.series(write.series)
  const fields = { ...write.fields, [field]: next(desk.accepted()) }
  return { ...operation, write: { ...write, fields }, numbered: true }
}

function withNextNumber(operation: Operation, series: string, desk: Desk): Operation {
  const { field, after } = desk.series(series)
  const write = operation.write as Add
  const fields = { ...write.fields, [field]: after(String(write.fields[field])) }
  return { ...operation, write: { ...write, fields } }
}
