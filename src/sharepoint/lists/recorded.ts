import type { Surroundings } from '../../ports/surroundings.ts'
import type { Level, ListDefinition } from './definition.ts'

/**
 * The answers of tenant-check that make the site, or the app on it, another than it is elsewhere, by the question's id.
 * Whatever is not recorded is as it is believed to be.
 */
const recordable = {
  author: ['both'],
  'own-rows': ['neither'],
  'add-without-edit': ['no'],
  'unseen-list': ['shown'],
  'if-match-item': ['ignored', 'unseen'],
} as const
type Question = keyof typeof recordable

/** What is recorded on a site. */
export type Recorded = Readonly<Partial<Record<Question, string>>>

/**
 * The list whose description holds what is recorded. Everyone on the site can read it, it has no rows that change often,
 * and only who may manage a list can change its description: the owners.
 */
export const recordList = 'Medlemskap'

const place = / ?\[tenant-check: ([^\]]*)\]$/

/** What stands in a list's description. What is no answer to be recorded is passed over. */
export function recordedIn(description: string): Recorded {
  const pairs = (place.exec(description)?.[1] ?? '').split(',').map(pair => pair.trim().split('='))
  return Object.fromEntries(pairs.filter(([question = '', answer = '']) => isRecordable(question, answer)))
}

/** A list's description with what is recorded. */
function withRecorded(description: string, recorded: Recorded): string {
  const pairs = Object.entries(recorded).map(([question, answer]) => `${question}=${answer}`)
  return pairs.length === 0 ? description : `${description} [tenant-check: ${pairs.join(', ')}]`
}

/** Whether an answer is one that makes a difference to the site or the app. */
export function isRecordable(question: string, answer: string): boolean {
  const answers: readonly string[] | undefined = Object.hasOwn(recordable, question)
    ? recordable[question as Question]
    : undefined
  return answers?.includes(answer) ?? false
}

/** Every answer that can be recorded, as it is written. */
export const recordableTexts: readonly string[] = Object.entries(recordable).flatMap(([question, answers]) =>
  answers.map(answer => `${question}=${answer}`),
)

/** The lists as they are to be where this is recorded. */
export function definitionsFor(definitions: readonly ListDefinition[], recorded: Recorded): readonly ListDefinition[] {
  const turned = new Map<Level, Level>()
  // Who may only add cannot: then they must be let change, and a fact that was changed does not count (MF-2).
  if (recorded['add-without-edit'] === 'no') turned.set('append', 'change')
  // A list that keeps people from their own rows too is opened, and who changed a row is judged by who reads it.
  if (recorded['own-rows'] === 'neither') turned.set('own', 'change')
  return definitions.map(definition => ({
    ...definition,
    ...(definition.name === recordList && { description: withRecorded(definition.description, recorded) }),
    rights: Object.fromEntries(
      Object.entries(definition.rights).map(([group, level]) => [group, turned.get(level) ?? level]),
    ),
  }))
}

/** What is recorded, as far as the app goes by it. */
export function surroundingsOf(recorded: Recorded): Surroundings {
  const overwritten = recorded['if-match-item']
  return {
    signatures: recorded.author === 'both' ? 'unproven' : 'proven',
    readers: recorded['unseen-list'] === 'shown' ? 'everyone' : 'listed',
    overwriting: overwritten === 'unseen' ? 'unseen' : overwritten === 'ignored' ? 'counted' : 'compared',
  }
}
