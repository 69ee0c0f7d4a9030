import type { Desk } from '../commands/desk.ts'
import type { StoredForslag } from './forslag.ts'
import type { Matter } from './matter.ts'

/** Whether a matter has been settled, by a decision on it or on the question that it answers. */
export function isSettled(matter: Matter, { reading }: Pick<Desk, 'reading'>): boolean {
  const ids = [matter.id, matter.forslag?.escalation].flatMap(id => id ?? [])
  return ids.some(id => reading.decisionsOn(id).some(({ standing }) => standing.counts))
}

/** The proposal in another forum that takes this one further, if it has been lifted. */
export function liftedAs(forslag: StoredForslag, { reading }: Pick<Desk, 'reading'>): StoredForslag | undefined {
  return reading.forslag.find(({ fact, standing }) => fact.from === forslag.id && standing.counts)?.fact
}

/** Rule FS-3: a proposal that was taken back or has gone to another forum is no longer this forum's to settle. */
export function isClosed(forslag: StoredForslag, desk: Desk): boolean {
  return forslag.state === 'aterkallat' || liftedAs(forslag, desk) !== undefined
}
