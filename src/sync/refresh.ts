import type { ListAnswer, ListChanges, ListName, Remote, RemoteFailure } from '../ports/remote.ts'
import type { Found } from './pace.ts'
import type { Book, BookChange } from './replica/book.ts'
import type { Turns } from './turns.ts'

/** How a reading of the server's changes went, how each list was found, and whether the quota is short. */
export type Refreshed = Outcome & { readonly found: ReadonlyMap<ListName, Found>; readonly short: boolean }

type Outcome =
  | { readonly kind: 'fresh' }
  /** Some list, or all, gave no answer that could be used; what did come is taken in. */
  | { readonly kind: 'failed'; readonly failure: RemoteFailure }
  /** Another tab stored the same lists first; ask again. */
  | { readonly kind: 'moved' }
  /** The device could not store what came. It is shown all the same, and will be read again after a reload. */
  | { readonly kind: 'unsaved' }

export interface Asking {
  /** These lists alone, and what was never read; all when not given. */
  readonly only?: ReadonlySet<ListName>
  /** Also the lists that the person may not see: their rights may have changed. */
  readonly hidden: boolean
  /** Stores the tokens even when no row has changed. */
  readonly keepTokens: boolean
  readonly signal: AbortSignal
}

/** Reads what has changed in all lists, in one question, and takes it in when it is its turn. */
export async function refresh(book: Book, remote: Remote, turns: Turns, asking: Asking): Promise<Refreshed> {
  const { only } = asking
  const isWanted = (name: ListName) => only === undefined || only.has(name) || book.list(name).token === undefined
  const asked = book.names.filter(name => asking.hidden || (book.list(name).access !== 'hidden' && isWanted(name)))
  const since = new Map(asked.map(name => [name, book.list(name).token]))
  const answers = await remote.changes(since, asking.signal)
  const failure = worst(answers)
  const short = answers.some(answer => 'changes' in answer && answer.short === true)
  return turns(async () => {
    const taken = takeIn(book, answers)
    const { found, moved } = taken
    if (taken.lists.size > 0 && (taken.news || asking.keepTokens)) {
      const kept = await book.store({ lists: taken.lists }, taken.touched)
      if (kept.kind === 'moved') return { kind: 'moved', found, short }
      if (kept.kind === 'failed' && !failure) return { kind: 'unsaved', found, short }
    }
    if (failure) return { kind: 'failed', failure, found, short }
    return { kind: moved ? 'moved' : 'fresh', found, short }
  })
}

interface Taken {
  readonly lists: NonNullable<BookChange['lists']>
  readonly touched: ReadonlyMap<ListName, ReadonlySet<string>>
  readonly found: ReadonlyMap<ListName, Found>
  /** There is something to store. */
  readonly news: boolean
  /** True when some answer builds on rows that are no longer here. */
  readonly moved: boolean
}

function takeIn(book: Book, answers: readonly ListAnswer[]): Taken {
  const lists = new Map<ListName, { rows: ListChanges['rows']; gone: readonly string[]; whole: boolean }>()
  const touched = new Map<ListName, ReadonlySet<string>>()
  const found = new Map<ListName, Found>()
  let news = false
  let moved = false
  for (const answer of answers) {
    const state = book.list(answer.list)
    const changes = 'changes' in answer ? answer.changes : nothingIn(answer.failure)
    if (!changes) {
      // A token that the server will never take would be refused for ever: next time the list is read whole.
      if ('failure' in answer && answer.failure.kind === 'invalid') state.token = undefined
      continue
    }
    // While this was asked for, another tab found the list closed, and its rows were taken away: what has changed since
    // is no longer all there is, and its token would leave out the rest for ever.
    if (!changes.whole && state.token === undefined) {
      moved = true
      continue
    }
    const access = 'changes' in answer ? 'seen' : 'hidden'
    const changed = state.rows.apply(changes)
    const isNews = state.access !== access || state.behind || changed.rows.length > 0 || changed.gone.length > 0
    news ||= isNews
    found.set(answer.list, access === 'hidden' ? access : isNews ? 'news' : 'still')
    state.access = access
    state.token = access === 'seen' ? changes.token : undefined
    lists.set(answer.list, { rows: changed.rows, gone: changed.gone, whole: changes.whole })
    touched.set(answer.list, changed.keys)
  }
  return { lists, touched, found, news, moved }
}

/** What a list looks like to one who may not see it: nothing is left on the device of what it held. */
function nothingIn({ kind }: RemoteFailure): ListChanges | undefined {
  return kind === 'forbidden' || kind === 'missing' ? { rows: [], gone: [], token: '', whole: true } : undefined
}

const gravity: Partial<Record<RemoteFailure['kind'], number>> = {
  'signed-out': 3,
  throttled: 2,
  forbidden: 0,
  missing: 0,
}

/** The failure that says most about how to go on; a list that may not be seen is no failure of the reading. */
function worst(answers: readonly ListAnswer[]): RemoteFailure | undefined {
  const weigh = ({ kind }: RemoteFailure) => gravity[kind] ?? 1
  const failures = answers.flatMap(answer => ('failure' in answer && weigh(answer.failure) > 0 ? [answer.failure] : []))
  return failures.sort((one, other) => weigh(other) - weigh(one))[0]
}
