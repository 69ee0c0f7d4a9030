import type { Command } from '../../src/domain/commands/command.ts'
import { andringsforslagById } from '../../src/domain/commands/oversyn-desk.ts'
import type { Andring } from '../../src/domain/oversyn/andring.ts'
import { turnOfOversyn } from '../../src/domain/oversyn/turn.ts'
import { type OversynView, oversynerIn } from '../../src/domain/oversyn/view.ts'
import { readingOf } from '../../src/domain/reading.ts'
import { addDays, swedishDay } from '../../src/domain/shared/day.ts'
import type { ForslagId, Id, OversynId } from '../../src/domain/shared/ids.ts'
import { text2025 } from '../../src/domain/styrmodell/text/versions/2025.ts'
import { type PersonName, World } from './world.ts'

/** One översyn in a tiny city, for the tests to carry through its year. */
export let world: World
export let oversyn: OversynId
export const today = () => swedishDay(world.now)
export const view = (): OversynView => {
  const found = oversynerIn(readingOf(world.state), today()).find(({ oversyn: { id } }) => id === oversyn)
  if (!found) throw new Error('no översyn')
  return found
}
export const plan = (from = today()) => ({
  opens: from,
  freezes: addDays(from, 30),
  remissOut: addDays(from, 35),
  remissBack: addDays(from, 60),
  decides: addDays(from, 70),
  takesForce: addDays(from, 80),
})
const open = (actor: PersonName = 'dokumentansvarig') =>
  world.do(actor, { kind: 'open-oversyn', year: 2026, plan: plan(), text: '' }) as OversynId
export const refused = (actor: PersonName, command: Command) => {
  const refusal = world.refusal(actor, command)
  return refusal?.kind === 'rule' ? refusal.rule : refusal
}
export const turn = () => turnOfOversyn(view(), world.state, today())
export const judged = (id: Id) => readingOf(world.state).oversyn.find(({ fact }) => fact.id === id)?.standing

const found = text2025.sections.find(({ id }) => id === 'syfte')
if (!found) throw new Error('no section')
/** The section that the proposals are about. */
export const syfte = found
const [first] = syfte.blocks
export const textAndring = (text: string): Andring => ({
  kind: 'avsnitt',
  section: 'syfte',
  heading: 'Syfte',
  blocks: [{ kind: 'paragraph', text }],
})
export const more = (text: string): Andring => ({
  kind: 'avsnitt',
  section: 'syfte',
  heading: 'Syfte',
  blocks: [first ?? { kind: 'paragraph', text }, { kind: 'paragraph', text }],
})
/** Praktik goes to an område where both sides steer: SF must then agree. */
export const move: Andring = { kind: 'modell', change: { kind: 'flytta-delomrade', delomrade: 'praktik', to: 'halso' } }
export const share = (actor: PersonName, andring: Andring, heading = 'Tydligare syfte') =>
  world.do(actor, {
    kind: 'share-andringsforslag',
    oversyn,
    heading,
    andring,
    text: 'Det blir tydligare.',
  }) as OversynId
export const of = (forslag: OversynId) => {
  const found = andringsforslagById(forslag, world.desk('dokumentansvarig'))
  if (!found) throw new Error('no proposal')
  return found.view
}
export const recommend = (
  forslag: OversynId,
  stance: 'tillstyrks' | 'andras' | 'avstyrks' = 'tillstyrks',
  andring?: Andring,
) =>
  world.do('dokumentansvarig', {
    kind: 'recommend',
    forslag,
    wording: of(forslag).digest,
    stance,
    text: 'Så.',
    ...(andring && { andring }),
  }) as OversynId
export const heads = ['samordnare', 'chefCentrum', 'chefHisingen', 'chefNordost', 'chefSydvast'] as const

/** From opening to a draft that all bound parts have answered. */
export function throughRemiss(): void {
  world.do('dokumentansvarig', { kind: 'freeze-oversyn', oversyn, text: '' })
  world.do('dokumentansvarig', { kind: 'merge-oversyn', oversyn })
  const version = view().draft?.version ?? 'styrmodell:x'
  world.do('dokumentansvarig', { kind: 'send-remiss', oversyn, version, back: addDays(today(), 20), text: '' })
  for (const head of heads) answer(head)
}
export function answer(actor: PersonName, text = ''): void {
  const remiss = view().remiss?.remiss.id ?? oversyn
  const sections = text ? [{ section: 'syfte', stance: 'har-synpunkter' as const, text }] : []
  world.do(actor, { kind: 'answer-remiss', remiss, stance: 'tillstyrker', weight: 'beslutad', sections, text: '' })
}
export function putToSob(): ForslagId {
  const version = view().draft?.version ?? 'styrmodell:x'
  return world.do('samordnare', { kind: 'propose-adoption', oversyn, version, background: '' }) as ForslagId
}
export function adopt(): ForslagId {
  const forslag = putToSob()
  world.agree(forslag)
  world.do('samordnare', world.perCapsulam(forslag))
  return forslag
}

/** A city where the översyn has just been opened. */
export function begin(): void {
  world = new World()
  oversyn = open()
}

/** The next one, opened by that person. */
export function openNext(actor: PersonName): void {
  oversyn = open(actor)
}
