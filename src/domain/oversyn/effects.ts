import { mandateOf } from '../decision/mandate.ts'
import { doorsOf } from '../escalation/doors.ts'
import { partsToAnchor } from '../forankring/parts.ts'
import type {
  DelomradeKey,
  EscalationGround,
  ForumKey,
  OmradeKey,
  PartKey,
  Role,
  SideKey,
  Styrmodell,
} from '../styrmodell/styrmodell.ts'

/** Something that the app would do otherwise by another model. */
export type Effect =
  /** Forms offer the delområde under another område. */
  | {
      readonly kind: 'formular'
      readonly delomrade: DelomradeKey
      readonly before: OmradeKey
      readonly after: OmradeKey
    }
  /** Other parts must agree before a question about it is decided. */
  | {
      readonly kind: 'samsyn'
      readonly delomrade: DelomradeKey
      readonly before: readonly SideKey[]
      readonly after: readonly SideKey[]
      /** The parts that must answer from then on, and those that no longer need to. */
      readonly added: readonly PartKey[]
      readonly removed: readonly PartKey[]
    }
  | {
      readonly kind: 'utforare'
      readonly delomrade: DelomradeKey
      readonly before: readonly SideKey[]
      readonly after: readonly SideKey[]
    }
  /** A way to SoB opens or closes. */
  | { readonly kind: 'vag'; readonly ground: EscalationGround; readonly opens: boolean }
  /** Who has a place in a forum; it is empty until somebody is given it. */
  | {
      readonly kind: 'plats'
      readonly forum: ForumKey
      readonly role: Role
      readonly part: PartKey
      readonly added: boolean
    }
  /** The part's answer is shown, though nobody waits for it. */
  | { readonly kind: 'hors'; readonly part: PartKey; readonly added: boolean }
  /** The part has SoB's decisions to carry home. */
  | { readonly kind: 'forankrar'; readonly part: PartKey; readonly added: boolean }

/**
 * What the app would do otherwise with another model: its own rules are run with both, and what comes out differently is
 * told. What comes out alike is not.
 */
export function effectsBetween(before: Styrmodell, after: Styrmodell): Effect[] {
  const keys = before.omraden.flatMap(({ delomraden }) => delomraden.map(({ key }) => key))
  return [
    ...keys.flatMap(key => ofDelomrade(key, before, after)),
    ...ofDoors(before, after),
    ...ofForums(before, after),
  ]
}

function ofDelomrade(key: DelomradeKey, before: Styrmodell, after: Styrmodell): Effect[] {
  const [was, is] = [placeOf(key, before), placeOf(key, after)]
  if (!was || !is) return []
  const question = { reach: 'strategisk', delomraden: [key] } as const
  const forum = before.review.decidedBy
  const [old, now] = [mandateOf(question, forum, before), mandateOf(question, forum, after)]
  const added = now.required.filter(part => !old.required.includes(part))
  const removed = old.required.filter(part => !now.required.includes(part))
  return [
    ...(was.omrade === is.omrade
      ? []
      : [{ kind: 'formular' as const, delomrade: key, before: was.omrade, after: is.omrade }]),
    ...(added.length + removed.length === 0
      ? []
      : [{ kind: 'samsyn' as const, delomrade: key, before: old.sides, after: now.sides, added, removed }]),
    ...(was.utforare.join() === is.utforare.join()
      ? []
      : [{ kind: 'utforare' as const, delomrade: key, before: was.utforare, after: is.utforare }]),
  ]
}

function placeOf(key: DelomradeKey, model: Styrmodell) {
  for (const omrade of model.omraden) {
    const delomrade = omrade.delomraden.find(candidate => candidate.key === key)
    if (delomrade) return { omrade: omrade.key, utforare: delomrade.utforare }
  }
  return undefined
}

/** A question that has everything that any way up asks for: what is then open is what the version lets through. */
const everyGround = {
  tally: { joint: true },
  handlings: [{ outcome: 'strategisk' }, { outcome: 'oeniga' }],
} as const

function ofDoors(before: Styrmodell, after: Styrmodell): Effect[] {
  const open = (model: Styrmodell) => doorsOf(everyGround, model).flatMap(door => (door.open ? [door.ground] : []))
  const [was, is] = [open(before), open(after)]
  return [
    ...is.filter(ground => !was.includes(ground)).map(ground => ({ kind: 'vag' as const, ground, opens: true })),
    ...was.filter(ground => !is.includes(ground)).map(ground => ({ kind: 'vag' as const, ground, opens: false })),
  ]
}

function ofForums(before: Styrmodell, after: Styrmodell): Effect[] {
  const seats = (model: Styrmodell) =>
    model.forums.flatMap(({ key, seats: held }) => held.map(seat => ({ forum: key, ...seat })))
  const is = (a: { forum: string; role: string; part: string }, b: typeof a) =>
    a.forum === b.forum && a.role === b.role && a.part === b.part
  const changed = [
    ...seats(after)
      .filter(seat => !seats(before).some(other => is(seat, other)))
      .map(seat => ({ ...seat, added: true })),
    ...seats(before)
      .filter(seat => !seats(after).some(other => is(seat, other)))
      .map(seat => ({ ...seat, added: false })),
  ]
  const forum = before.review.decidedBy
  const heard = (model: Styrmodell) => mandateOf({ reach: 'strategisk', delomraden: [] }, forum, model).heard
  const anchors = (model: Styrmodell) => partsToAnchor({ forum, day: model.inForceFrom, kind: 'beslut' }, [model])
  return [
    ...changed.map(seat => ({ kind: 'plats' as const, ...seat })),
    ...differing('hors', heard(before), heard(after)),
    ...differing('forankrar', anchors(before), anchors(after)),
  ]
}

function differing(kind: 'hors' | 'forankrar', was: readonly PartKey[], is: readonly PartKey[]): Effect[] {
  return [
    ...is.filter(part => !was.includes(part)).map(part => ({ kind, part, added: true })),
    ...was.filter(part => !is.includes(part)).map(part => ({ kind, part, added: false })),
  ]
}
