import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { convenes } from '../../domain/commands/desk.ts'
import { groupsToSeat } from '../../domain/commands/grupp-seats.ts'
import { ownReviews } from '../../domain/commands/own-reviews.ts'
import { fitSince, proposedBuntar } from '../../domain/commands/proposed-buntar.ts'
import { awaitedMatters } from '../../domain/commands/stallningstagande.ts'
import { type Task, taskOf } from '../../domain/commands/waiting.ts'
import type { Day } from '../../domain/shared/day.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { daysWaited } from '../shared/sentences.ts'
import { useDesk, useDrafts, useSnapshot } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { type Text, useText } from '../text/text.ts'
import { useOversynTasks } from './use-oversyn-tasks.ts'

/** What waits for the reader, the longest first: one line a question, and what is asked of them. */
export function Waiting({ views }: { views: readonly AvvikelseView[] }) {
  const t = useText()
  const desk = useDesk()
  const { queue } = useSnapshot()
  const tasks = views
    .flatMap(view => {
      const task = taskOf(view, desk)
      return task ? [{ view, task }] : []
    })
    .sort((a, b) => (a.task.since < b.task.since ? -1 : 1))
  const unsettled = queue.filter(entry => entry.state.kind !== 'waiting')
  // Drafts of avvikelser; what is begun of an escalation waits on the question's own page.
  const drafts = useDrafts().filter(({ form }) => form === 'avvikelse')
  const awaited = awaitedMatters(desk)
  const toReview = ownReviews(desk)
  const toSeat = groupsToSeat(desk)
  const ofOversyn = useOversynTasks(desk)
  const toBind = convenes(desk, 'samverkan') ? proposedBuntar(views) : []
  const ofRows = tasks.length + awaited.length + toReview.length + toSeat.length + (ofOversyn?.length ?? 0)
  if (ofRows + toBind.length + unsettled.length + drafts.length === 0)
    // That nothing waits is said when all that could wait has been asked.
    return ofOversyn && <EmptyState title={t('oversikt.nothing')} text={t('oversikt.nothingText')} />
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
      {awaited.map(matter => (
        <Line
          key={matter.id}
          what={
            <AppLink to={`/${matter.forslag ? 'forslag' : 'till-sob'}/${keyOf(matter.id)}`}>
              {t('oversikt.position')}
            </AppLink>
          }
          about={<Written>{matter.heading}</Written>}
          side={t('oversikt.since', { count: daysWaited(matter.at, desk.today) })}
        />
      ))}
      {tasks.map(({ view, task }) => (
        <Line
          key={view.avvikelse.id}
          what={<AppLink to={pageOf(view, task)}>{t(`oversikt.task.${task.kind}`)}</AppLink>}
          about={<Written>{view.avvikelse.heading}</Written>}
          side={t('oversikt.since', { count: daysWaited(task.since, desk.today) })}
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
      {ofOversyn?.map(({ kind, to, year, about, due, since }) => (
        <Line
          key={`${kind} ${to}`}
          what={<AppLink to={to}>{t(`oversikt.oversyn.${kind}`)}</AppLink>}
          about={
            due ? t('oversikt.oversynDue', { year, day: dayInText(due) }) : (about ?? t('oversikt.oversynOf', { year }))
          }
          side={t('oversikt.since', { count: daysWaited(since, desk.today) })}
        />
      ))}
    </Lines>
  )
}

/** How long the first of them has waited, in words; nothing where none of them says. */
function firstSince(moments: readonly string[], today: Day, t: Text): string | undefined {
  const [first] = moments.toSorted()
  return first === undefined ? undefined : t('oversikt.since', { count: daysWaited(first, today) })
}

/** Where the task is done: at SoB's question for what is SoB's, else on the question's own page. */
function pageOf(view: AvvikelseView, { kind }: Task): string {
  const atSob = kind === 'put-on-sob-agenda' || kind === 'prepare-decision'
  if (atSob && 'escalation' in view.status) return `/till-sob/${keyOf(view.status.escalation.id)}`
  return `/avvikelser/${keyOf(view.avvikelse.id)}`
}
