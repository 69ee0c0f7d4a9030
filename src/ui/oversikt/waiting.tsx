import { useMemo } from 'react'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { convenes, type Desk } from '../../domain/commands/desk.ts'
import { ownGaps } from '../../domain/commands/forankring.ts'
import { groupsToSeat } from '../../domain/commands/grupp-seats.ts'
import type { OversynTask } from '../../domain/commands/oversyn-waiting.ts'
import { ownReviews } from '../../domain/commands/own-reviews.ts'
import { fitSince, proposedBuntar } from '../../domain/commands/proposed-buntar.ts'
import { type Wait, waitingFor } from '../../domain/commands/waiting.ts'
import type { Day } from '../../domain/shared/day.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { lateUppdrag } from '../../domain/uppdrag/late.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { daysWaited, forumName } from '../shared/sentences.ts'
import { useDesk, useDrafts, useSnapshot } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { type Text, useText } from '../text/text.ts'

/** What waits for the reader, the longest first: one line a matter, and what is asked of them. */
export function Waiting({ views }: { views: readonly AvvikelseView[] }) {
  const t = useText()
  const desk = useDesk()
  const { queue } = useSnapshot()
  const waits = useMemo(() => waitingFor(desk), [desk])
  const unsettled = queue.filter(entry => entry.state.kind !== 'waiting')
  // Drafts of avvikelser; what is begun of an escalation waits on the question's own page.
  const drafts = useDrafts().filter(({ form }) => form === 'avvikelse')
  const toReview = ownReviews(desk)
  const toSeat = groupsToSeat(desk)
  const toBind = convenes(desk, 'samverkan') ? proposedBuntar(views) : []
  if (waits.length + toReview.length + toSeat.length + toBind.length + unsettled.length + drafts.length === 0) {
    // What is to be anchored and what is late have lists of their own further down.
    const hasMore = ownGaps(desk).length + lateUppdrag(desk.reading, desk.context.actor, desk.today).length > 0
    return (
      <EmptyState title={t(hasMore ? 'oversikt.nothingElse' : 'oversikt.nothing')} text={t('oversikt.nothingText')} />
    )
  }
  return (
    <Lines>
      {unsettled.length > 0 && (
        <Line
          what={<AppLink to="/ko">{t('common.saved.needsYou', { count: unsettled.length })}</AppLink>}
          side={firstSince(
            unsettled.map(({ since }) => since),
            desk.today,
            t,
          )}
        />
      )}
      {waits.map(wait => (
        <Line
          key={wait.matter}
          what={<AppLink to={wait.to}>{actOf(wait, desk, t)}</AppLink>}
          about={<About wait={wait} />}
          side={t('oversikt.since', { count: daysWaited(wait.since, desk.today) })}
        />
      ))}
      {toSeat.map(({ grupp, decision }) => (
        <Line
          key={grupp.key}
          what={<AppLink to={`/beslut/${keyOf(decision.id)}`}>{t('oversikt.seatGrupp')}</AppLink>}
          about={<Written>{grupp.name}</Written>}
          side={t('oversikt.since', { count: daysWaited(decision.at, desk.today) })}
        />
      ))}
      {toBind.length > 0 && (
        <Line
          what={<AppLink to="/avvikelser">{t('oversikt.bunt', { count: toBind.length })}</AppLink>}
          about={t('oversikt.buntAbout')}
          side={firstSince(
            toBind.flatMap(proposed => fitSince(proposed) ?? []),
            desk.today,
            t,
          )}
        />
      )}
      {toReview.map(({ forum, short, count, since }) => (
        <Line
          key={forum}
          what={
            <AppLink to={`/beslut?forum=${forum}&visa=ses-over`}>
              {t('oversikt.review', { forum: short, count })}
            </AppLink>
          }
          about={t('oversikt.reviewAbout')}
          side={t('oversikt.since', { count: daysWaited(since, desk.today) })}
        />
      ))}
      {drafts.length > 0 && (
        <Line
          what={<AppLink to="/avvikelser">{t('oversikt.drafts', { count: drafts.length })}</AppLink>}
          side={firstSince(
            drafts.map(({ savedAt }) => savedAt),
            desk.today,
            t,
          )}
        />
      )}
    </Lines>
  )
}

/** How long the first of them has waited, in words; nothing where none of them says. */
function firstSince(moments: readonly string[], today: Day, t: Text): string | undefined {
  const [first] = moments.toSorted()
  return first === undefined ? undefined : t('oversikt.since', { count: daysWaited(first, today) })
}

/** What is asked, in words; with the forum where the words do not name it. */
function actOf({ kind, about, forum }: Wait, { model }: Desk, t: Text): string {
  if (kind === 'oversyn') return 'oversyn' in about ? t(`oversikt.oversyn.${about.oversyn.kind}`) : ''
  return t(`oversikt.task.${kind}`, { forum: forum ? forumName(model, forum) : '' })
}

/** What it is about, and what else is to be done with it. */
function About({ wait: { about, also } }: { wait: Wait }) {
  const t = useText()
  const { model } = useDesk()
  const more = also.map(kind => ` · ${t(`oversikt.also.${kind}`)}`).join('')
  if ('heading' in about) {
    return (
      <>
        <Written>{about.heading}</Written>
        {more}
      </>
    )
  }
  if ('oversyn' in about) return `${aboutOversyn(about.oversyn, t)}${more}`
  const { forum, day } = about.meeting
  return `${t('oversikt.meeting', { forum: forumName(model, forum), day: dayInText(day) })}${more}`
}

function aboutOversyn({ year, due, about }: OversynTask, t: Text): string {
  if (due) return t('oversikt.oversynDue', { year, day: dayInText(due) })
  return about ?? t('oversikt.oversynOf', { year })
}
