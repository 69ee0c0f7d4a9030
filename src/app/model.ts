import type { Command } from '../domain/commands/command.ts'
import type { decide as Decide } from '../domain/decide.ts'
import { nextNumber, numberAfter } from '../domain/decision/number.ts'
import { countedNumbers } from '../domain/decision/numbers.ts'
import type { holdsStopInColumn as HoldsStop } from '../domain/klientskydd/stops.ts'
import { readingOf } from '../domain/reading.ts'
import type { Refusal } from '../domain/shared/refusal.ts'
import type { State } from '../domain/state.ts'
import type { Chance, Clock } from '../ports/clock.ts'
import type { Model, Write } from '../ports/replica.ts'
import { allLists, lists } from '../sharepoint/lists/all.ts'
import { stateReader } from '../sharepoint/read-state.ts'
import { mergeBlocks } from '../sync/merge/blocks.ts'
import { writesOf } from './write-changes.ts'

/** Columns that hold several blocks, each written by whoever writes in it. */
const columnsOfBlocks = new Set(['Anteckningar'])

/** The lists whose new rows others may want to be told of; of two, rows of one kind alone. */
const told = new Set(
  [lists.eskalering, lists.punkt.sob, lists.beslut, lists.uppdrag].map(({ definition }) => definition.name),
)
const toldKinds = new Map([
  [lists.handelse.samverkan.definition.name, 'nominering'],
  [lists.oversyn.definition.name, 'remiss'],
])

/** What people are told of is decided when it is told; here only what could be anything to tell. */
function isTold({ list, fields }: Pick<Write, 'list' | 'fields'>): boolean {
  return told.has(list) || (toldKinds.has(list) && toldKinds.get(list) === fields.Slag)
}

/** What the replica asks of the styrmodell: which lists there are, what they mean, and what a command may write. */
export function styrforumModel(person: string, clock: Clock, chance: Chance): Model<Command, State, Refusal> {
  let decide: typeof Decide | undefined
  let holdsStop: typeof HoldsStop | undefined
  return {
    lists: allLists.map(list => list.name),
    read: stateReader(),
    async prepare() {
      decide ??= (await import('../domain/decide.ts')).decide
      holdsStop ??= (await import('../domain/klientskydd/stops.ts')).holdsStopInColumn
    },
    decide(command, state) {
      if (!decide) throw new Error('Nothing can be decided before prepare() has fetched the rules of commands.')
      const keys = [chance.key(), chance.key(), chance.key(), chance.key()] as const
      const verdict = decide(command, state, { now: clock.now(), actor: person, keys })
      return verdict.ok ? { ok: true, writes: writesOf(verdict.changes, state) } : verdict
    },
    mayStore: fields => holdsStop && !Object.values(fields).some(holdsStop),
    tells: write => write.kind === 'add' && isTold(write),
    series: prefix => ({
      field: 'Nummer',
      next: state => nextNumber({ prefix }, countedNumbers(readingOf(state))),
      after: taken => numberAfter({ prefix }, taken),
    }),
    merges: (_, column) => (columnsOfBlocks.has(column) ? mergeBlocks : undefined),
  }
}
