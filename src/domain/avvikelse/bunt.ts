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
  /** What ended each bunt that is no more: it was undone, enlarged, or something of it was lifted. */
  readonly endOf: ReadonlyMap<string, BuntEvent>
}

type BuntFact = FactOf<'buntning'> | FactOf<'upplost-bunt'>
/** What binds avvikelser together or lets them go. */
export type BuntEvent = BuntFact | StoredEscalation

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
  const endOf = new Map<string, BuntEvent>()
  const byId = new Map(facts.map(fact => [fact.id, fact]))
  const end = (bunt: FactOf<'buntning'>, by: BuntEvent) => {
    for (const id of membersOf(bunt)) buntOf.delete(id)
    endOf.set(bunt.id, by)
  }
  const bind = (fact: FactOf<'buntning'>): Standing => {
    const members = membersOf(fact)
    if (new Set(members).size < Math.max(2, members.length)) return breaks('BU-2')
    const before = fact.enlarges && buntOf.get(fact.avvikelse)
    if (fact.enlarges && !(before && isEnlarged(before, fact))) return breaks('BU-3')
    if (members.some(id => lifted.has(id) || (buntOf.get(id) ?? before) !== before)) return breaks('BU-3')
    if (before) end(before, fact)
    for (const id of members) buntOf.set(id, fact)
    return counts
  }
  const lift = (escalation: StoredEscalation, standing: Standing): Standing => {
    const members = membersOf(escalation)
    if (!standing.counts) return standing
    if (members.some(id => lifted.has(id))) return breaks('ES-5')
    // Those who see the group's own list also see that the bunt it names is there.
    // One that was enlarged where the one who lifts it had not heard of it is lifted as it was.
    const known = earlierOf(buntOf.get(escalation.avvikelse), byId)
    if (seesGroup && members.length > 1 && !known.some(bunt => isSame(bunt, escalation))) return breaks('BU-4')
    for (const id of members) {
      lifted.add(id)
      // What was bound and not lifted along goes its own way again.
      const bunt = buntOf.get(id)
      if (bunt) end(bunt, escalation)
    }
    return counts
  }
  const undo = (fact: FactOf<'upplost-bunt'>): Standing => {
    const bunt = buntOf.get(fact.avvikelse)
    if (bunt?.id !== fact.bunt) return breaks('BU-3')
    end(bunt, fact)
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
  return { buntOf, facts: ofFacts, escalations: ofEscalations, endOf }
}

/**
 * SharePoint tells the time in whole seconds. Within one, what builds on what was made there is taken after it, and what
 * was undone there before what stayed; nothing where the two are not of one moment.
 */
function withinASecond(a: BuntEvent, b: BuntEvent, facts: readonly BuntFact[]): number {
  if (a.at !== b.at || a.pending !== b.pending) return 0
  const placeOf = (row: BuntEvent): string => {
    if (!('kind' in row)) return '3'
    const chain = chainOf(row, facts)
    const isChain = chain.length > 1 || facts.some(other => other.at === row.at && builtOn(other) === row.id)
    if (isChain) return `1 ${chain.at(-1)} ${chain.length}`
    return builtOn(row) === undefined ? '2' : '0'
  }
  const [first, second] = [placeOf(a), placeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** A fact and those of the same moment that it builds on, down to the first of them. */
function chainOf(fact: BuntFact, facts: readonly BuntFact[]): string[] {
  const chain: string[] = []
  for (let one: BuntFact | undefined = fact; one && !chain.includes(one.id); ) {
    chain.push(one.id)
    const below = builtOn(one)
    one = facts.find(({ id, at }) => id === below && at === fact.at)
  }
  return chain
}

/** The bunt that a fact undoes or enlarges. */
function builtOn(fact: BuntFact): string | undefined {
  return fact.kind === 'buntning' ? fact.enlarges : fact.bunt
}

/** A bunt and those that it took the place of, the newest first. */
function earlierOf(bunt: FactOf<'buntning'> | undefined, byId: ReadonlyMap<string, BuntFact>): FactOf<'buntning'>[] {
  const found: FactOf<'buntning'>[] = []
  for (let one: BuntFact | undefined = bunt; one?.kind === 'buntning' && !found.includes(one); ) {
    found.push(one)
    one = one.enlarges && byId.get(one.enlarges)
  }
  return found
}

/** Whether a bunt holds all that the one it takes the place of does, led by the same, and more. */
function isEnlarged(before: FactOf<'buntning'>, after: FactOf<'buntning'>): boolean {
  const within = new Set(after.others)
  return (
    after.enlarges === before.id &&
    after.avvikelse === before.avvikelse &&
    after.others.length > before.others.length &&
    before.others.every(id => within.has(id))
  )
}

function isSame(bunt: Bound | undefined, { avvikelse, others = [] }: Bound): boolean {
  const named = new Set(others)
  return (
    bunt?.avvikelse === avvikelse && bunt.others?.length === others.length && bunt.others.every(id => named.has(id))
  )
}
