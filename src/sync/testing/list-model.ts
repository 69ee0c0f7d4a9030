import type { Fields, ListName } from '../../ports/remote.ts'
import type { ListView, Model, Write } from '../../ports/replica.ts'
import { mergeBlocks } from '../merge/blocks.ts'

/** The writes themselves are the commands, so that a test says what it means. */
export type TestCommand = { readonly writes: readonly Write[] }
export type TestState = ReadonlyMap<ListName, ListView>
export type TestRefusal = { readonly rule: 'gone' }

/** A model with two ordinary lists and one whose `Number` is unique and taken from a series. `Notes` holds blocks. */
export const listModel: Model<TestCommand, TestState, TestRefusal> = {
  lists: ['Meetings', 'Items', 'Decisions'],
  read: lists => lists,
  decide({ writes }, state) {
    const gone = writes.some(({ kind, list, key }) => kind === 'change' && !state.get(list)?.rows.has(key))
    return gone ? { ok: false, refusal: { rule: 'gone' } } : { ok: true, writes }
  },
  series: prefix => ({
    field: 'Number',
    next(state) {
      const rows = [...(state.get('Decisions')?.rows.values() ?? [])]
      return `${prefix}${Math.max(0, ...rows.map(row => placeOf(row.fields.Number))) + 1}`
    },
    after: taken => `${prefix}${placeOf(taken) + 1}`,
  }),
  tells: ({ kind, list }) => kind === 'add' && list === 'Decisions',
  mayStore: fields => !Object.values(fields).includes('forbidden'),
  merges: (_, column) => (column === 'Notes' ? mergeBlocks : undefined),
}

/** The columns that the server keeps unique for this model. */
export const uniqueColumns = { Decisions: ['Number'] }

export function placeOf(number: unknown): number {
  return Number(/(\d+)$/.exec(String(number))?.[1] ?? 0)
}

export function add(list: ListName, key: string, fields: Fields, ...after: string[]): TestCommand {
  return { writes: [{ kind: 'add', list, key, fields, after }] }
}

export function change(list: ListName, key: string, fields: Fields): TestCommand {
  return { writes: [{ kind: 'change', list, key, fields }] }
}

export function decision(key: string, text: string): TestCommand {
  return { writes: [{ kind: 'add', list: 'Decisions', key, fields: { Text: text }, after: [], series: 'SoB ' }] }
}
