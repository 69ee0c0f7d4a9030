/** Faults of how nothing is dropped. */
import { type Planted, sync } from './fault.ts'

export const keeping: readonly Planted[] = [
  {
    what: 'it says saved though the device had no room',
    file: sync('editing.ts'),
    find: "if (kept.kind !== 'kept')\n          return",
    replace: "if (kept.kind === 'moved')\n          return",
    caughtBy: [sync('durability.test.ts'), 'L1 L15: a full device says so, and shows nothing as saved'],
  },
  {
    what: 'it says saved before the transaction is complete',
    file: sync('storage/write-commit.ts'),
    find: '    await transaction.done\n    return { ok: true',
    replace: '    return { ok: true',
    caughtBy: [
      sync('storage/storage.test.ts'),
      'L1: a commit is asked for with strict durability and answered when it is complete',
    ],
  },
  {
    what: 'the browser may keep the transaction in its own memory',
    file: sync('storage/write-commit.ts'),
    find: "durability: 'strict'",
    replace: "durability: 'relaxed'",
    caughtBy: [
      sync('storage/storage.test.ts'),
      'L1: a commit is asked for with strict durability and answered when it is complete',
    ],
  },
  {
    what: 'a refused write is dropped',
    file: sync('outbox/send.ts'),
    find: "outbox: [{ kind: 'put', operation: { ...answered(operation), state } }]",
    replace: "outbox: [{ kind: 'remove', operation: { ...answered(operation), state } }]",
    caughtBy: [
      sync('failures.test.ts'),
      'L2 L11: a write that the server will never take is refused (missing), shown, and kept',
    ],
  },
  {
    what: '403 is swallowed: the write waits for ever and nobody is told',
    file: sync('outbox/outcome.ts'),
    find: "    case 'forbidden':\n    case 'missing':",
    replace: "    case 'forbidden':\n      return { kind: 'rest' }\n    case 'missing':",
    caughtBy: [
      sync('failures.test.ts'),
      'L2 L11: a write that the server will never take is refused (forbidden), shown, and kept',
    ],
  },
  {
    what: 'what builds on a discarded row is discarded unasked',
    file: sync('outbox/settle.ts'),
    find: "({ kind: 'put', operation: { ...orphan, state } })",
    replace: "({ kind: 'remove', operation: { ...orphan, state } })",
    caughtBy: [
      sync('order.test.ts'),
      'L2 L9: when a write is discarded, those that build on it are refused and stay until each is settled',
    ],
  },
  {
    what: 'who lets the other text stand loses what they wrote elsewhere',
    file: sync('outbox/settle.ts'),
    find: 'return state.yielding ?? state.theirs',
    replace: 'return state.theirs',
    caughtBy: [sync('conflict.test.ts'), 'L4: letting the other have what both wrote sends what was written elsewhere'],
  },
  {
    what: 'a refused write is sent by a choice that belongs to a conflict',
    file: sync('outbox/settle.ts'),
    find: "if (settlement.kind === 'theirs' && operation.state.kind !== 'conflict') return []",
    replace: "if (settlement.kind === 'theirs' && operation.state.kind === 'conflict') return []",
    caughtBy: [
      sync('conflict.test.ts'),
      'L2: a write that was refused is not sent by a choice that belongs to a conflict',
    ],
  },
  {
    what: 'an add whose row turned out to be there is added once more by a choice',
    file: sync('outbox/settle.ts'),
    find: "write.kind === 'add' && !operation.base ? { ...write, fields }",
    replace: "write.kind === 'add' ? { ...write, fields }",
    caughtBy: [
      sync('sending.test.ts'),
      'L3 L4: another text under the same key is a conflict, and either can be chosen',
    ],
  },
  {
    what: 'an answer that comes late turns back what another tab has written since',
    file: sync('outbox/send.ts'),
    find: 'outcome.written && heldOf(book, operation) === held',
    replace: 'outcome.written',
    caughtBy: [
      sync('tabs.test.ts'),
      'L6 L13: an answer that comes late does not turn back what another tab has written since',
    ],
  },
  {
    what: 'a choice holds also for what the person has not seen',
    file: sync('editing.ts'),
    find: 'if (!operation || operation.version !== asSeen?.version) return',
    replace: 'if (!operation) return',
    caughtBy: [
      sync('tabs.test.ts'),
      'L4 L13: a choice made in one tab holds for what that tab showed, whatever another does in the same moment',
    ],
  },
  {
    what: 'the queue is discarded when the schema is raised',
    file: sync('storage/upgrade.ts'),
    find: 'if (isKeyedRight(name, store)) continue',
    replace: "if (isKeyedRight(name, store) && name !== 'outbox') continue",
    caughtBy: [
      sync('storage/upgrade.test.ts'),
      'L15: from 1: every queued operation, draft and row is there, in order',
    ],
  },
  {
    what: 'of two tabs that change one operation the last wins',
    file: sync('storage/write-commit.ts'),
    find: 'if (held?.version !== step.operation.version) return true',
    replace: 'if (held?.version === undefined) return true',
    caughtBy: [
      sync('storage/storage.test.ts'),
      'L13: of two tabs that change the same operation the second is told to look again',
    ],
  },
]
