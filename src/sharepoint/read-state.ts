import { adoptionRestsOn, withAdopted } from '../domain/oversyn/versions.ts'
import { type Id, idOf, isKey, type Kind } from '../domain/shared/ids.ts'
import type { Stored, Unreadable } from '../domain/shared/stored.ts'
import type { State } from '../domain/state.ts'
import { namedForums } from '../domain/styrmodell/forum-key.ts'
import { versions } from '../domain/styrmodell/in-force.ts'
import type { ListName } from '../ports/remote.ts'
import type { ListView, ViewRow } from '../ports/replica.ts'
import { lists } from './lists/all.ts'
import { type ForumSet, forumSets, setOf } from './lists/forum.ts'
import type { ListMapping } from './lists/mapping.ts'

type Row<T, K extends Kind> =
  | { readonly ok: true; readonly stored: Stored<T, Id<K>> }
  | { readonly ok: false; readonly unreadable: Unreadable }

interface Part<T, K extends Kind> {
  readonly stored: readonly Stored<T, Id<K>>[]
  readonly unreadable: readonly Unreadable[]
}

/**
 * Turns lists into the domain's state. A row is read once and a list only when something in it has changed, so the cost
 * of one change does not grow with everything that lies in the other lists.
 */
export function stateReader(): (views: ReadonlyMap<ListName, ListView>) => State {
  const single = <T, K extends Kind>(kind: K, mapping: ListMapping<T>) => {
    const read = partReader(kind, mapping)
    return (views: ReadonlyMap<ListName, ListView>) => read(views.get(mapping.definition.name))
  }
  const perForum = <T, K extends Kind>(kind: K, mappings: Readonly<Record<ForumSet, ListMapping<T>>>) => {
    const readers = forumSets.map(set => single(kind, mappings[set]))
    return joined<T, K>(readers)
  }
  const parts = {
    medlemskap: single('medlemskap', lists.medlemskap),
    meetings: perForum('meeting', lists.meeting),
    items: perForum('punkt', lists.punkt),
    facts: perForum('handelse', lists.handelse),
    avvikelser: single('avvikelse', lists.avvikelse),
    escalations: single('eskalering', lists.eskalering),
    forslag: single('forslag', lists.forslag),
    decisions: single('beslut', lists.beslut),
    uppdrag: single('uppdrag', lists.uppdrag),
    underlag: single('underlag', lists.underlag),
    steps: single('steg', lists.steg),
    forankringar: single('forankring', lists.forankring),
    oversynFacts: single('oversyn', lists.oversyn),
    noticeChoices: single('aviseringsval', lists.aviseringsval),
    versionRows: single('version', lists.version),
    avsnittRows: single('avsnitt', lists.avsnitt),
    saneringar: single('sanering', lists.sanering),
  }
  const adopted = adoptedReader()
  return views => {
    const read = {
      medlemskap: parts.medlemskap(views),
      meetings: parts.meetings(views),
      items: parts.items(views),
      facts: parts.facts(views),
      avvikelser: parts.avvikelser(views),
      escalations: parts.escalations(views),
      forslag: parts.forslag(views),
      decisions: parts.decisions(views),
      uppdrag: parts.uppdrag(views),
      underlag: parts.underlag(views),
      steps: parts.steps(views),
      forankringar: parts.forankringar(views),
      oversynFacts: parts.oversynFacts(views),
      noticeChoices: parts.noticeChoices(views),
      versionRows: parts.versionRows(views),
      avsnittRows: parts.avsnittRows(views),
      saneringar: parts.saneringar(views),
    }
    const state: State = {
      medlemskap: read.medlemskap.stored,
      meetings: read.meetings.stored,
      items: read.items.stored,
      facts: read.facts.stored,
      avvikelser: read.avvikelser.stored,
      escalations: read.escalations.stored,
      forslag: read.forslag.stored,
      decisions: read.decisions.stored,
      uppdrag: read.uppdrag.stored,
      underlag: read.underlag.stored,
      steps: read.steps.stored,
      forankringar: read.forankringar.stored,
      oversynFacts: read.oversynFacts.stored,
      noticeChoices: read.noticeChoices.stored,
      versionRows: read.versionRows.stored,
      avsnittRows: read.avsnittRows.stored,
      saneringar: read.saneringar.stored,
      unreadable: Object.values(read).flatMap(part => part.unreadable),
      forumsSeen: namedForums.filter(
        forum => views.get(lists.handelse[setOf(forum)].definition.name)?.access === 'seen',
      ),
      versions,
    }
    return adopted(state)
  }
}

/** Puts what SoB has adopted among the versions; works it out again only when something that it rests on has changed. */
function adoptedReader(): (state: State) => State {
  let last: State | undefined
  let found: State['versions'] = versions
  return state => {
    if (!last || adoptionRestsOn.some(slot => last?.[slot] !== state[slot])) found = withAdopted(state).versions
    last = state
    return { ...state, versions: found }
  }
}

/** Reads one list, again only when its rows are another map than last time. */
function partReader<T, K extends Kind>(kind: K, mapping: ListMapping<T>): (view: ListView | undefined) => Part<T, K> {
  const known = new WeakMap<ViewRow, Row<T, K>>()
  let last: { rows: ListView['rows'] | undefined; part: Part<T, K> } = {
    rows: undefined,
    part: { stored: [], unreadable: [] },
  }
  return view => {
    if (view?.rows === last.rows) return last.part
    const stored: Stored<T, Id<K>>[] = []
    const unreadable: Unreadable[] = []
    for (const row of view?.rows.values() ?? []) {
      if (mapping.holds && !mapping.holds(row.fields)) continue
      const read = known.get(row) ?? readRow(kind, mapping, row)
      known.set(row, read)
      if (read.ok) stored.push(read.stored)
      else unreadable.push(read.unreadable)
    }
    last = { rows: view?.rows, part: { stored, unreadable } }
    return last.part
  }
}

function readRow<T, K extends Kind>(kind: K, mapping: ListMapping<T>, row: ViewRow): Row<T, K> {
  const list = mapping.definition.name
  const itemId = row.id ?? row.key
  if (!isKey(row.key)) return { ok: false, unreadable: { list, itemId, columns: ['ClientKey'] } }
  const read = mapping.fromFields(row.fields)
  if (!read.ok) return { ok: false, unreadable: { list, itemId, columns: read.columns } }
  const { created, modified, pending } = row
  const signature = { author: created.person, at: created.at, editor: modified.person, editedAt: modified.at, pending }
  return { ok: true, stored: { ...read.value, id: idOf(kind, row.key), ...signature } as Stored<T, Id<K>> }
}

/** Several lists of the same kind as one, the same object as long as none of them has changed. */
function joined<T, K extends Kind>(
  readers: readonly ((views: ReadonlyMap<ListName, ListView>) => Part<T, K>)[],
): (views: ReadonlyMap<ListName, ListView>) => Part<T, K> {
  let last: { parts: readonly Part<T, K>[]; whole: Part<T, K> } | undefined
  return views => {
    const parts = readers.map(read => read(views))
    if (last?.parts.every((part, index) => part === parts[index])) return last.whole
    const whole = { stored: parts.flatMap(part => part.stored), unreadable: parts.flatMap(part => part.unreadable) }
    last = { parts, whole }
    return whole
  }
}
