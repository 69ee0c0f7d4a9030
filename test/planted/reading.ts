/** Faults of reading, of leaving the server alone, and of tabs beside each other. */
import { graph, type Planted, sync } from './fault.ts'

export const reading: readonly Planted[] = [
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
    what: 'what has changed is taken for all there is, when the rows were taken away meanwhile',
    file: sync('refresh.ts'),
    find: 'if (!changes.whole && state.token === undefined) {',
    replace: "if (!changes.whole && state.token === '') {",
    caughtBy: [
      sync('replica/book.test.ts'),
      'L8 L12: an answer that builds on rows taken away meanwhile is not taken in: the list is read again, whole',
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
    what: 'all clients that were sent away come back in the same moment',
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
  {
    what: 'what another tab stores while this one opens is not seen',
    file: sync('open.ts'),
    find: "if (kind === 'stored') hasNews = true",
    replace: "if (kind === 'stored') hasNews = false",
    caughtBy: [
      sync('tabs.test.ts'),
      'L13: a tab that opens while another stores begins with what was stored, and not with what was there before',
    ],
  },
  {
    what: 'who asked a tab that died is never answered',
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
