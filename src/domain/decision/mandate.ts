import { omradeOf, styrningOf } from '../styrmodell/lookup.ts'
import type { RuleId } from '../styrmodell/rules.ts'
import type {
  Delomrade,
  DelomradeKey,
  Forum,
  ForumKey,
  Omrade,
  PartKey,
  SideKey,
  Styrmodell,
} from '../styrmodell/styrmodell.ts'
import type { Reach } from './decision.ts'

/** Who steers one delområde that a question concerns, and by which rule. */
export interface Ground {
  readonly delomrade: DelomradeKey
  readonly omrade: Omrade
  readonly sides: readonly SideKey[]
  readonly rule: RuleId
}

/** Who may decide a question, where, and on what rules: computed from a version of the styrmodell and nothing else. */
export interface Mandate {
  readonly forum: ForumKey
  readonly reach: Reach
  /** The forums that may decide it, the one that the version gives it to first. */
  readonly decidedIn: readonly ForumKey[]
  readonly mayDecide: boolean
  /** The rule that lets this forum decide, or that says why it may not. */
  readonly forumRule: RuleId
  readonly grounds: readonly Ground[]
  /** The sides that steer it; with two, neither decides alone. */
  readonly sides: readonly SideKey[]
  /** The parts that must agree: every part of those sides. */
  readonly required: readonly PartKey[]
  /** The parts of the forum that are heard without being required. */
  readonly heard: readonly PartKey[]
  /** Everything that it rests on, for the decision to name. */
  readonly rules: readonly RuleId[]
}

interface Question {
  readonly reach: Reach
  /** None means the collaboration as a whole: then every side is asked. */
  readonly delomraden: readonly DelomradeKey[]
}

export function mandateOf({ reach, delomraden }: Question, forum: ForumKey, model: Styrmodell): Mandate {
  const decidedIn = decidersOf(reach, model)
  const grounds = delomraden.flatMap(key => groundOf(key, model) ?? [])
  // A delområde that the version does not know is nobody's alone: then all agree, as for the collaboration as a whole.
  const isWhole = grounds.length === 0 || grounds.length < delomraden.length
  const steered = new Set(grounds.flatMap(ground => ground.sides))
  const sides = model.sides.map(side => side.key).filter(side => isWhole || steered.has(side))
  const required = model.parts
    .filter(part => part.side !== undefined && sides.includes(part.side))
    .map(({ key }) => key)
  const seated = new Set(forumIn(model, forum)?.seats.map(seat => seat.part))
  const forumRule = ruleOfForum(reach, forumIn(model, forum))
  return {
    forum,
    reach,
    decidedIn,
    mayDecide: decidedIn.includes(forum),
    forumRule,
    grounds,
    sides,
    required,
    heard: model.parts.map(({ key }) => key).filter(key => seated.has(key) && !required.includes(key)),
    rules: [
      ...new Set<RuleId>([
        forumRule,
        ...(isWhole ? ['MA-8' as const] : []),
        ...grounds.map(({ rule }) => rule),
        'MA-9',
      ]),
    ],
  }
}

/** Strategic questions are the strategic forum's. Operative ones are the operative forum's where the version lets it decide. */
function decidersOf(reach: Reach, model: Styrmodell): ForumKey[] {
  const ofKind = (kind: Forum['kind']) => model.forums.filter(forum => forum.kind === kind).map(({ key }) => key)
  const strategic = ofKind('strategic-decision')
  return reach === 'strategisk' ? strategic : [...ofKind('operative-decision'), ...strategic]
}

function forumIn(model: Styrmodell, key: ForumKey): Forum | undefined {
  return model.forums.find(forum => forum.key === key)
}

/** Why a forum may or may not decide; a working group stands in no version and only prepares. */
function ruleOfForum(reach: Reach, forum: Forum | undefined): RuleId {
  switch (forum?.kind) {
    case 'strategic-decision':
      return 'MA-1'
    case 'operative-decision':
      return reach === 'operativ' ? 'MA-2' : 'MA-1'
    case 'operative-collaboration':
      return 'MA-3'
    default:
      return 'MA-4'
  }
}

function groundOf(key: DelomradeKey, model: Styrmodell): Ground | undefined {
  for (const { key: omradeKey } of model.omraden) {
    const omrade = omradeOf(model, omradeKey)
    const delomrade = omrade?.delomraden.find(candidate => candidate.key === key)
    if (omrade && delomrade) {
      return { delomrade: key, omrade, sides: styrningOf(omrade, delomrade), rule: ruleOfGround(omrade, delomrade) }
    }
  }
  return undefined
}

/** A division of its own is an exception from the område's: narrower, or wider. */
function ruleOfGround(omrade: Omrade, delomrade: Delomrade): RuleId {
  const sides = styrningOf(omrade, delomrade)
  if (delomrade.styrning) return sides.length < omrade.styrning.length ? 'MA-7' : 'MA-10'
  return sides.length > 1 ? 'MA-6' : 'MA-5'
}
