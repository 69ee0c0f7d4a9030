import * as v from 'valibot'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { day, filled, roles, styrmodellId } from './mapping.ts'
import { validUntil } from './styrmodell-text.ts'

/** The model of a version as it lies in a JSON column: read whole or not at all, since the app goes by every word of it. */
const keys = v.array(filled)
export const forumKey = v.custom<ForumKey>(value => typeof value === 'string' && isForumKey(value))

export const grounds = ['gemensamt-nominerad', 'oeniga', 'strategisk'] as const
const hinders = ['ej-svarat', 'avstyrker', 'tillstyrker-med-villkor', 'avstar'] as const
const forumKinds = [
  'strategic-decision',
  'operative-decision',
  'operative-collaboration',
  'analysis',
  'working-group',
] as const
const documentTypes = ['policy', 'riktlinje', 'regel', 'anvisning', 'rutin', 'instruktion'] as const

function assumed<T>(value: v.GenericSchema<unknown, T>) {
  return v.strictObject({ value, decidedBySoB: v.boolean() })
}
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const named = { name: v.string(), short: v.string(), kind: v.picklist(forumKinds), convenor: v.picklist(roles) }
const forum = v.strictObject({
  key: forumKey,
  ...named,
  seats: v.array(v.strictObject({ role: v.picklist(roles), part: filled })),
  mandate: v.string(),
})

const delomrade = v.strictObject({
  key: filled,
  name: v.string(),
  styrning: v.exactOptional(keys),
  utforare: keys,
  about: v.string(),
})

export const model: v.GenericSchema<unknown, Styrmodell> = v.strictObject({
  id: styrmodellId,
  name: v.string(),
  basedOn: v.exactOptional(styrmodellId),
  document: v.strictObject({
    type: v.picklist(documentTypes),
    decidedOn: v.exactOptional(day),
    decidedBy: v.string(),
    validUntil,
  }),
  inForceFrom: day,
  inForceFromAssumed: v.boolean(),
  parts: v.array(
    v.strictObject({
      key: filled,
      name: v.string(),
      short: v.string(),
      side: v.exactOptional(filled),
      stadsomrade: v.exactOptional(filled),
      bound: v.boolean(),
    }),
  ),
  sides: v.array(v.strictObject({ key: filled, name: v.string(), inText: v.string() })),
  stadsomraden: v.array(v.strictObject({ key: filled, name: v.string() })),
  forums: v.array(forum),
  workingGroup: v.strictObject({ ...named, mandate: v.string() }),
  omraden: v.array(
    v.strictObject({
      key: filled,
      name: v.string(),
      styrning: keys,
      jobFocused: v.exactOptional(v.literal(true)),
      delomraden: v.array(delomrade),
    }),
  ),
  principles: v.strictObject({ strategic: v.array(v.string()), operative: v.array(v.string()) }),
  escalation: v.strictObject({
    grounds: v.array(v.picklist(grounds)),
    joint: assumed(v.strictObject({ sides: keys, persons: count })),
  }),
  agreement: assumed(v.strictObject({ hinders: v.array(v.picklist(hinders)), eachSideSupports: v.boolean() })),
  deadlines: v.strictObject({
    avvikelseAnsweredWithinDays: assumed(count),
    escalationWithinMeetings: assumed(count),
    decisionReviewedAfterMonths: assumed(count),
  }),
  minutes: v.strictObject({ justerare: assumed(count) }),
  review: v.strictObject({ everyMonths: count, decidedBy: forumKey }),
})
