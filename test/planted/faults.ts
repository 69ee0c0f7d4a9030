/** Faults of one line that someone might make in the sync core, and the test that must catch each. */
export interface Planted {
  /** What the fault does, as one would tell it. */
  readonly what: string
  readonly file: string
  /** Found exactly once in the file. */
  readonly find: string
  readonly replace: string
  /** The file of the test, and its name. */
  readonly caughtBy: readonly [file: string, test: string]
}

const sync = (name: string) => `src/sync/${name}`
const graph = (name: string) => `src/sharepoint/graph/${name}`

export const planted: readonly Planted[] = [
  // Sending --------------------------------------------------------------------------------------------------------
  {
    what: 'a change goes without If-Match',
    file: graph('put.ts'),
    find: "headers: { 'If-Match': etag },",
    replace: 'headers: {},',
    caughtBy: [graph('writing.test.ts'), 'goes to the item with the etag as it came, and gives the row as it is now'],
  },
  {
    what: 'each try of an add has a key of its own',
    file: sync('outbox/attempt-add.ts'),
    find: 'desk.remote.add(list, key, fields)',
    replace: 'desk.remote.add(list, key + current.attempts, fields)',
    caughtBy: [sync('sending.test.ts'), 'L3: an add that never arrived is sent again with the same key, after a while'],
  },
  {
    what: 'a create whose answer was lost is sent again without a look',
    file: sync('outbox/attempt-add.ts'),
    find: 'if (operation.sent !== undefined) {',
    replace: 'if (operation.sent === operation.id) {',
    caughtBy: [
      sync('sending.test.ts'),
      'L3: a tab that dies after the server stored, before the answer, makes no double',
    ],
  },
  {
    what: 'that a request goes out is not stored before it goes',
    file: sync('outbox/attempt-add.ts'),
    find: "attempts: current.attempts + 1, sent: '' })",
    replace: 'attempts: current.attempts + 1 })',
    caughtBy: [
      sync('sending.test.ts'),
      'L3: a tab that dies after the server stored, before the answer, makes no double',
    ],
  },
  {
    what: 'another text under the same key counts as ours',
    file: sync('outbox/attempt-add.ts'),
    find: 'if (holds(row.fields, add.fields, number))',
    replace: 'if (row.key === add.key)',
    caughtBy: [
      sync('sending.test.ts'),
      'L3 L4: another text under the same key is a conflict, and either can be chosen',
    ],
  },
  {
    what: 'a version that has moved on is not merged with',
    file: sync('outbox/attempt-change.ts'),
    find: 'if (current.base?.etag !== row.etag || current.sent !== undefined) {',
    replace: 'if (current.sent !== undefined) {',
    caughtBy: [
      sync('conflict.test.ts'),
      'L4: a form that was open while another wrote counts as written on what it showed',
    ],
  },
  {
    what: '412 is ignored: the row is not read again',
    file: sync('outbox/attempt-change.ts'),
    find: '    reread = true\n',
    replace: '    reread = false\n',
    caughtBy: [
      sync('conflict.test.ts'),
      'L4: two people who change different columns both get what they wrote, and nobody is asked',
    ],
  },
  {
    what: 'a change that was undone by another is written once more',
    file: sync('merge/three-way.ts'),
    find: 'if (sent === undefined || sent === row.etag) return false',
    replace: 'if (sent !== row.id) return false',
    caughtBy: [
      sync('conflict.test.ts'),
      'L4: a change that was stored, unanswered, and then changed back by another is not written over what they did',
    ],
  },
  {
    what: 'the last to write wins over another text',
    file: sync('merge/three-way.ts'),
    find: 'if (sameValue(theirs, base)) return',
    replace: 'if (theirs !== mine) return',
    caughtBy: [
      sync('conflict.test.ts'),
      'L2 L4: two texts in the same column are both kept until a person chooses: retry',
    ],
  },
  {
    what: 'a write that may have been stored is said to be offline',
    file: graph('failure.ts'),
    find: "const uncertain = intent === 'write' ? 'unclear' : 'offline'",
    replace: "const uncertain = intent === 'write' ? 'offline' : 'offline'",
    caughtBy: [graph('writing.test.ts'), 'whose connection broke is unclear'],
  },
  {
    what: 'what depends on a row does not wait for it',
    file: sync('outbox/ready.ts'),
    find: "write.kind === 'add' && ahead.kind === 'add' && write.after.includes(ahead.key)",
    replace: "write.kind === 'add' && ahead.kind === 'add' && write.after.includes(ahead.list)",
    caughtBy: [
      sync('order.test.ts'),
      'L9: a row waits for the rows it names, also when they come after it in the queue',
    ],
  },
  {
    what: 'a write that is stuck holds back what has nothing to do with it',
    file: sync('outbox/ready.ts'),
    find: 'return Object.keys(ahead.fields).some(column => Object.hasOwn(write.fields, column))',
    replace: 'return ahead.key === write.key',
    caughtBy: [sync('order.test.ts'), 'L9: a conflict holds back later changes of the same column, and no others'],
  },
  {
    what: 'two numbers of a series are asked for at once',
    file: sync('outbox/ready.ts'),
    find: "seriesOf(other) === seriesOf(operation) && other.state.kind === 'waiting'",
    replace: "seriesOf(other) === operation.id && other.state.kind === 'waiting'",
    caughtBy: [
      sync('sending.test.ts'),
      'L9 L10: the numbers of a series keep their order also when the first has to rest',
    ],
  },
  // Nothing is dropped ---------------------------------------------------------------------------------------------
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
  // Reading --------------------------------------------------------------------------------------------------------
  {
    what: 'an earlier version of a row takes the place of a later',
    file: sync('replica/rows.ts'),
    find: 'if (held && (held.etag === row.etag || isOlder(row, held))) return false',
    replace: 'if (held && held.etag === row.etag) return false',
    caughtBy: [
      sync('refresh.test.ts'),
      'L6: the feed coming late with what was before an own change does not turn the text back',
    ],
  },
  {
    what: 'the token is stored without its rows',
    file: sync('refresh.ts'),
    find: 'lists.set(answer.list, { rows: changed.rows,',
    replace: 'lists.set(answer.list, { rows: [],',
    caughtBy: [
      sync('refresh.test.ts'),
      'L7: the stored token is never ahead of the stored rows, wherever the tab dies',
    ],
  },
  {
    what: 'the token is kept though the rows could not be',
    file: sync('replica/book.ts'),
    find: 'for (const { list } of commits) this.list(list).behind = true',
    replace: 'for (const { list } of commits) this.list(list).behind = false',
    caughtBy: [
      sync('durability.test.ts'),
      'L1 L15: a full device still shows what the server has, and stores all of it when there is room',
    ],
  },
  {
    what: 'rows that another tab stored first are read and not shown',
    file: sync('replica/book.ts'),
    find: 'await this.read(this.names, touched)',
    replace: 'await this.read()',
    caughtBy: [
      sync('replica/book.test.ts'),
      'L8: what a tab has read is shown also when another was first to store it',
    ],
  },
  {
    what: 'a row that only this tab has is taken for stored',
    file: sync('replica/book.ts'),
    find: 'const behind = rows.some(({ id, etag }) => state.rows.byId.get(id)?.etag !== etag)',
    replace: 'const behind = rows.length < 0',
    caughtBy: [
      sync('replica/book.test.ts'),
      'L7: a row that only this tab has newer is stored with the token that goes beyond it',
    ],
  },
  {
    what: 'rows of a list that was taken away stay on the device',
    file: sync('refresh.ts'),
    find: "return kind === 'forbidden' || kind === 'missing' ?",
    replace: "return kind === 'missing' ?",
    caughtBy: [
      sync('failures.test.ts'),
      'L12: a list that may no longer be seen leaves nothing of itself on the device, and own unsent texts stay',
    ],
  },
  {
    what: 'the answer to a write brings back a row of a list that was taken away',
    file: sync('outbox/send.ts'),
    find: "if (access === 'hidden') return book.store({ outbox })",
    replace: "if (access === 'unread') return book.store({ outbox })",
    caughtBy: [sync('hidden.test.ts'), 'L12: the answer to a write brings back nothing of a list that was taken away'],
  },
  {
    what: 'pages that lead in a circle are followed for ever',
    file: graph('reading.ts'),
    find: 'return before.includes(path)',
    replace: 'return before.length < 0',
    caughtBy: [graph('changes-links.test.ts'), 'in a circle are not followed round'],
  },
  // Waiting --------------------------------------------------------------------------------------------------------
  {
    what: 'the server is not left alone when it asks for it',
    file: sync('pause.ts'),
    find: 'if (!book.pause || book.pause.until === waitedOut) return 0',
    replace: 'if (book.pause?.until !== waitedOut) return 0',
    caughtBy: [
      sync('failures.test.ts'),
      'L11: offline everything waits, further apart each time, and goes when the server answers again',
    ],
  },
  {
    what: 'after a reload the server is not left alone any more',
    file: sync('pause.ts'),
    find: 'await turns(() => book.store({ pause: { until, milliseconds } }))',
    replace: 'await turns(() => book.store({}))',
    caughtBy: [
      sync('failures.test.ts'),
      'L11: a server that asks to be left alone is left alone by the whole device, also after a reload',
    ],
  },
  {
    what: 'all clients come back in the same moment in the same moment',
    file: sync('pause.ts'),
    find: '(1 + 0.1 * chance.fraction())',
    replace: '(1 + 0 * chance.fraction())',
    caughtBy: [sync('failures.test.ts'), 'L11: clients that were sent away together do not come back together'],
  },
  {
    what: 'a clock that is wrong makes one wait for longer than was asked',
    file: sync('pause.ts'),
    find: 'return Math.min(milliseconds, Math.max(0,',
    replace: 'return Math.max(0, Math.max(0,',
    caughtBy: [
      sync('failures.test.ts'),
      'L14: a clock set back during a pause never makes it longer than the server asked for',
    ],
  },
  // Tabs -----------------------------------------------------------------------------------------------------------
  {
    what: 'who asked a tab that died waits for an answer does not look at what was stored',
    file: sync('team.ts'),
    find: 'for (const done of orphans) done()',
    replace: 'for (const done of []) done',
    caughtBy: [sync('tabs.test.ts'), 'L13: a tab that asked one that died is answered by its heir'],
  },
  {
    what: 'what another tab stores is not heard of',
    file: sync('team.ts'),
    find: 'turns(() => book.read(message.lists)).then(() => leads && engine.send())',
    replace: 'turns(() => Promise.resolve()).then(() => leads && engine.send())',
    caughtBy: [sync('tabs.test.ts'), 'L13: what one tab queues the other sends, once, and both show it'],
  },
  {
    what: 'a tab that nobody looks at goes on asking',
    file: sync('engine.ts'),
    find: 'visibility.visible() ? want({ refresh: true, send: true }) : poll.cancel(),',
    replace: 'want({ refresh: true, send: true }),',
    caughtBy: [
      sync('refresh.test.ts'),
      'L16: it polls while someone looks, stops when nobody does, and looks at once when someone comes back',
    ],
  },
  {
    what: 'one does not see what one wrote until the server has it',
    file: sync('replica/view.ts'),
    find: 'view = { ...view, fields, modified: signature, pending: true }',
    replace: 'view = { ...view, modified: signature, pending: true }',
    caughtBy: [
      sync('durability.test.ts'),
      'L5: own changes of a row are seen over it, signed and pending, offline and after a reload',
    ],
  },
]
