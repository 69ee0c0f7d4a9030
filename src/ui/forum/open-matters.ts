import { type AvvikelseView, viewOf } from '../../domain/avvikelse/status.ts'
import type { Desk } from '../../domain/commands/desk.ts'
import { escalationStatus } from '../../domain/escalation/status.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { ForumKey, NamedForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { UppdragView } from '../../domain/uppdrag/view.ts'
import { dayInText, dayOf } from '../shared/dates.ts'
import { daysWaited, waitsSentence } from '../shared/sentences.ts'
import type { Text } from '../text/text.ts'

/** One thing that lies open before a forum. */
export interface OpenMatter {
  readonly key: string
  readonly to: string
  readonly heading: string
  readonly about: string
}

/** What lies open before a forum, the longest waiting first; for the analysis group what it last wrote. */
export function openMatters(forum: NamedForumKey, desk: Desk, t: Text): readonly OpenMatter[] {
  const { reading, state, today } = desk
  switch (forum) {
    case 'samverkan':
      return state.avvikelser
        .map(avvikelse => viewOf(avvikelse, reading))
        .filter(isKnownOpen)
        .sort((a, b) => byText(a.avvikelse.at, b.avvikelse.at))
        .map(view => ({
          key: view.avvikelse.id,
          to: `/avvikelser/${keyOf(view.avvikelse.id)}`,
          heading: view.avvikelse.heading,
          about: waitsSentence(view, desk, t),
        }))
    case 'sob':
      return reading.escalations
        .filter(({ fact, standing }) => standing.counts && escalationStatus(fact, reading).kind !== 'besvarad')
        .sort((a, b) => byText(a.fact.at, b.fact.at))
        .map(({ fact }) => ({
          key: fact.id,
          to: `/till-sob/${keyOf(fact.id)}`,
          heading: fact.heading,
          about: t('forumsida.waited', { count: daysWaited(fact.at, today) }),
        }))
    case 'analys':
      return [...state.underlag]
        .sort((a, b) => byText(b.editedAt, a.editedAt))
        .map(({ id, heading, editedAt }) => ({
          key: id,
          to: `/underlag/${keyOf(id)}`,
          heading,
          about: t('forumsida.changed', { day: dayInText(dayOf(editedAt)) }),
        }))
  }
}

/** What the group has no more to do with. */
const closed: ReadonlySet<string> = new Set(['overenskommen', 'avslutad', 'aterford'])

/** To one who does not see what the group has done, only what lies with SoB is surely open. */
function isKnownOpen({ status, groupSeen }: AvvikelseView): boolean {
  return groupSeen ? !closed.has(status.kind) : status.kind === 'eskalerad'
}

/** What a forum has asked for and not yet approved, the nearest day first. */
export function openUppdrag(forum: ForumKey, { reading }: Pick<Desk, 'reading'>): readonly UppdragView[] {
  return openOf(reading, ({ giver }) => giver === forum)
}

/** What a working group has been asked for and has not had approved, the nearest day first. */
export function uppdragOf(group: ForumKey, { reading }: Pick<Desk, 'reading'>): readonly UppdragView[] {
  return openOf(reading, ({ uppdrag }) => uppdrag.group === group)
}

function openOf({ uppdrag }: Desk['reading'], isMeant: (view: UppdragView) => boolean): readonly UppdragView[] {
  return uppdrag
    .filter(view => isMeant(view) && view.standing.counts && view.status.kind !== 'godkant')
    .sort((a, b) => byText(a.uppdrag.due ?? '9', b.uppdrag.due ?? '9'))
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
