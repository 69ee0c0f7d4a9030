/** Faults of how a write is sent. */
import { graph, type Planted, sync } from './fault.ts'

export const sending: readonly Planted[] = [
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
    find: 'if (holds(row.fields, mine))',
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
  {
    what: 'a row gets another number when a person chooses between two texts of it',
    file: sync('outbox/attempt-add.ts'),
    find: '.filter(([column]) => column !== number))',
    replace: '.filter(([column]) => column !== row.id))',
    caughtBy: [
      sync('sending.test.ts'),
      'L10: a row keeps the number that it was stored with, also when a person chooses between two texts of it',
    ],
  },
]
