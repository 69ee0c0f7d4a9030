import type { State } from '../../domain/state.ts'
import type { Beside, Checked, Order, Taken } from '../../ports/arkiv.ts'
import { aboutMatters, always, chosenRows, isWithin, mayHold, nameOf } from './choose.ts'
import { type Flaw, openArkiv } from './open.ts'
import { outsideOf } from './outside.ts'
import { packArkiv } from './package.ts'
import { type ArkivRow, inOrder, rowsDigest, rowsOf } from './rows.ts'
import { matterLists, tablesOf } from './tables.ts'

/** The rows of an order, out of what the reader sees. */
function rowsFor(state: State, { forums, from, to, matters = [] }: Order): ArkivRow[] {
  const all = rowsOf(state)
  const chosen = new Set(forums.flatMap(forum => chosenRows(all, { forum, from, to })))
  const rows = inOrder([...chosen])
  return matters.length > 0 ? aboutMatters(rows, matters) : rows
}

export function take(state: State, order: Order): Taken {
  const rows = rowsFor(state, order)
  // Seats and versions come along so that the data can be judged; who reads asks for them only in their own period.
  const told = order.matters?.length
    ? rows.filter(({ list }) => !always.has(list))
    : rows.filter(row => !always.has(row.list) || isWithin(row, order))
  return {
    keys: told.map(({ key }) => key),
    matters: rows.filter(({ list }) => matterLists.has(list)).map(({ key }) => key),
    tables: tablesOf(rows),
    outside: outsideOf(rows),
    rows: rows.length,
    digest: rowsDigest(rows),
  }
}

export async function pack(
  state: State,
  order: Order,
  what: string,
  made: string,
  beside: readonly Beside[],
): Promise<Blob> {
  const files = await Promise.all(
    beside.map(async ({ path, content }) => ({ path, content: new Uint8Array(await content.arrayBuffer()) })),
  )
  const zip = await packArkiv({
    what,
    forum: order.forums.join(', '),
    from: order.from,
    to: order.to,
    made,
    rows: rowsFor(state, order),
    files,
    unreadable: state.unreadable.filter(({ list }) => order.forums.some(forum => mayHold(list, forum))).map(nameOf),
  })
  return new Blob([zip.slice().buffer], { type: 'application/zip' })
}

export async function check(file: Blob): Promise<Checked> {
  const opened = await openArkiv(new Uint8Array(await file.arrayBuffer()))
  if (!opened.ok) return { ok: false }
  const { manifest, rows, flaws } = opened
  return {
    ok: true,
    what: manifest.what,
    made: manifest.made,
    digest: manifest.digest,
    rows: rows.length,
    files: manifest.files.length,
    outside: manifest.outside,
    // The common digest says nothing of its own once a row has been named.
    flaws: [
      ...flaws.flatMap(flaw => (flaw.kind === 'digest' && flaws.length > 1 ? [] : [flawOf(flaw)])),
      ...manifest.unreadable.map(what => ({ kind: 'unread' as const, what })),
    ],
  }
}

function flawOf(flaw: Flaw): Extract<Checked, { ok: true }>['flaws'][number] {
  if (flaw.kind === 'digest') return { kind: 'changed', what: 'manifest.json' }
  const kind = flaw.kind.endsWith('missing') ? 'missing' : flaw.kind.endsWith('added') ? 'added' : 'changed'
  return { kind, what: 'path' in flaw ? flaw.path : `${flaw.list} ${flaw.key}` }
}
