import type { StoredEscalation } from '../escalation/escalation.ts'
import type { FactOf, StoredFact } from '../forum/facts.ts'
import type { AvvikelseId } from '../shared/ids.ts'
import { breaks, byAge, counts, type Standing } from '../shared/standing.ts'

/** Several avvikelser that go on as one question. */
export interface Bunt {
  /** The one that is nominated, handled and lifted for them all. */
  readonly lead: AvvikelseId
  readonly others: readonly AvvikelseId[]
  /** The fact that bound them; unknown to those who do not see the group's own list. */
  readonly fact?: FactOf<'buntning'>
}

interface Bound {
  readonly avvikelse: AvvikelseId
  readonly others?: readonly AvvikelseId[]
}

/** Every avvikelse that a bunt or a lifted question carries, the one that leads first. */
export function membersOf({ avvikelse, others = [] }: Bound): readonly AvvikelseId[] {
  return [avvikelse, ...others]
}

/** Which bunt each avvikelse goes in now, and how the facts and the lifted questions stand to each other. */
export interface JudgedBuntar {
  readonly buntOf: ReadonlyMap<string, FactOf<'buntning'>>
  /** Of the facts about bunts that count by themselves: whether they hold beside the others. */
  readonly facts: ReadonlyMap<string, Standing>
  readonly escalations: ReadonlyMap<string, Standing>
}

type BuntFact = FactOf<'buntning'> | FactOf<'upplost-bunt'>

export function isAboutBunt(fact: StoredFact): fact is BuntFact {
  return fact.kind === 'buntning' || fact.kind === 'upplost-bunt'
}

/**
 * Reads the bunts and the lifted questions in the order they were made, so that an avvikelse is in one bunt at a time and
 * is lifted once (rules BU-2, BU-3, BU-4 and ES-5). Of two who bind the same one at once the first counts.
 */
export function judgeBuntar(
  facts: readonly BuntFact[],
  escalations: readonly (readonly [StoredEscalation, Standing])[],
  seesGroup: boolean,
): JudgedBuntar {
  const buntOf = new Map<string, FactOf<'buntning'>>()
  const lifted = new Set<string>()
  const ofFacts = new Map<string, Standing>()
  const ofEscalations = new Map<string, Standing>()
  const release = (bound: Bound) => {
    for (const id of membersOf(buntOf.get(bound.avvikelse) ?? bound)) buntOf.delete(id)
  }
  const bind = (fact: FactOf<'buntning'>): Standing => {
    const members = membersOf(fact)
    if (new Set(members).size < Math.max(2, members.length)) return breaks('BU-2')
    if (members.some(id => lifted.has(id) || buntOf.has(id))) return breaks('BU-3')
    for (const id of members) buntOf.set(id, fact)
    return counts
  }
  const lift = (escalation: StoredEscalation, standing: Standing): Standing => {
    const members = membersOf(escalation)
    if (!standing.counts) return standing
    if (members.some(id => lifted.has(id))) return breaks('ES-5')
    // Those who see the group's own list also see that the bunt it names is there.
    if (seesGroup && members.length > 1 && !isSame(buntOf.get(escalation.avvikelse), escalation)) return breaks('BU-4')
    for (const id of members) {
      lifted.add(id)
      // What was bound and not lifted along goes its own way again.
      const bunt = buntOf.get(id)
      if (bunt) release(bunt)
    }
    return counts
  }
  const undo = (fact: FactOf<'upplost-bunt'>): Standing => {
    if (buntOf.get(fact.avvikelse)?.id !== fact.bunt) return breaks('BU-3')
    release(fact)
    return counts
  }
  const events = [
    ...facts.map(fact => ({
      row: fact,
      judge: () => ofFacts.set(fact.id, fact.kind === 'buntning' ? bind(fact) : undo(fact)),
    })),
    ...escalations.map(([row, standing]) => ({ row, judge: () => ofEscalations.set(row.id, lift(row, standing)) })),
  ]
  const inOrder = events.toSorted(({ row: a }, { row: b }) => withinASecond(a, b, facts) || byAge(a, b))
  for (const { judge } of inOrder) judge()
  return { buntOf, facts: ofFacts, escalations: ofEscalations }
}

/**
 * SharePoint tells the time in whole seconds. Within one, what was undone there is taken with its undoing before what
 * stayed; nothing where the two are not of one moment.
 */
function withinASecond(a: Event, b: Event, facts: readonly BuntFact[]): number {
  if (a.at !== b.at || a.pending !== b.pending) return 0
  const placeOf = (row: Event): string => {
    if (!('kind' in row)) return '3'
    const bunt = pairOf(row)
    const isPair = facts.some(other => other.id !== row.id && other.at === row.at && pairOf(other) === bunt)
    if (isPair) return `1 ${bunt} ${row.kind}`
    return row.kind === 'buntning' ? '2' : '0'
  }
  const [first, second] = [placeOf(a), placeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

type Event = BuntFact | StoredEscalation

/** The bunt that a fact makes or undoes. */
function pairOf(fact: BuntFact): string {
  return fact.kind === 'buntning' ? fact.id : fact.bunt
}

function isSame(bunt: Bound | undefined, { avvikelse, others = [] }: Bound): boolean {
  const named = new Set(others)
  return (
    bunt?.avvikelse === avvikelse && bunt.others?.length === others.length && bunt.others.every(id => named.has(id))
  )
}
