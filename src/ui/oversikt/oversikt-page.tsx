import { makeStyles } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { type ComponentType, lazy, Suspense, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import { type AvvikelseView, viewOf } from '../../domain/avvikelse/status.ts'
import { hindersRaising } from '../../domain/commands/avvikelse-hinders.ts'
import { seatsOn } from '../../domain/forum/medlemskap.ts'
import { forumsOn } from '../../domain/grupp/forums.ts'
import { leads } from '../../domain/oversyn/standing.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Loading } from '../shared/loading.tsx'
import { Outside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Section } from '../shared/section.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Late } from './late.tsx'
import { Mine } from './mine.tsx'
import { NextMeetings } from './next-meetings.tsx'
import { ToAnchor } from './to-anchor.tsx'

/** Fetched after the first view, which it is not to weigh on; without a network the page does without it. */
const OwnForslag = lazy<ComponentType>(() =>
  import('./own-forslag.tsx').then(
    file => ({ default: file.OwnForslag }),
    () => ({ default: () => null }),
  ),
)

/**
 * What waits: the rules of everything that may wait are more than the first view is to weigh. They are fetched while the
 * lists are read; where they cannot be, that is said, and never that nothing waits.
 */
const rulesOfWaiting = import('./waiting.tsx').then(
  file => ({ default: file.Waiting }),
  () => ({ default: NotAsked }),
)
const Waiting = lazy<ComponentType<{ views: readonly AvvikelseView[] }>>(() => rulesOfWaiting)

function NotAsked() {
  const t = useText()
  return <EmptyState title={t('oversikt.notAsked')} text={t('oversikt.notAskedText')} />
}

/** The same of the tour, which most have seen. */
const Introduction = lazy<ComponentType<{ onEnd: () => void }>>(() =>
  import('./tour.tsx').then(
    file => ({ default: file.Tour }),
    () => ({ default: () => null }),
  ),
)

const useStyles = makeStyles({ more: { margin: '0', '@media print': { display: 'none' } } })

/** Whether to introduce the app: on the first visit to this device, and when somebody asks for it again. */
function useIntroduction(): readonly [isWanted: boolean, end: () => void] {
  const memory = useWorkspace().memory('rundtur')
  const [params, setParams] = useSearchParams()
  const [hasEnded, setEnded] = useState(false)
  const isAsked = params.has('introduktion')
  const end = () => {
    memory.write('sedd')
    setEnded(true)
    if (isAsked) setParams(new URLSearchParams(), { replace: true })
  }
  return [isAsked || !(hasEnded || memory.read()), end]
}

/** The first page: what waits for the reader, when they meet, and what became of what they raised. */
export function OversiktPage() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const { actor } = desk.context
  const views = useMemo(() => desk.state.avvikelser.map(avvikelse => viewOf(avvikelse, desk.reading)), [desk])
  const forums = forumsOn(desk.reading, desk.today).filter(
    forum => seatsOn(desk.state.medlemskap, actor, forum, desk.today).length > 0,
  )
  const [isNew, endTour] = useIntroduction()
  const title = t('oversikt.title')
  if (!isRead) {
    return (
      <Page title={title}>
        <Loading rows={8} />
      </Page>
    )
  }
  if (forums.length === 0 && !leads(actor, desk.state, desk.today)) {
    return (
      <Page title={title}>
        <Outside title={t('oversikt.outside')}>
          <ButtonLink to="/styrmodell">{t('oversikt.readStyrmodell')}</ButtonLink>
        </Outside>
      </Page>
    )
  }
  const mayRaise = !hindersRaising(desk)
  return (
    <Page
      title={title}
      primary={
        mayRaise && (
          <ButtonLink to="/avvikelser/ny" appearance="primary" icon={<AddRegular />}>
            {t('oversikt.raise')}
          </ButtonLink>
        )
      }
    >
      <UnreadableRows lists={['Medlemskap']} />
      {isNew && (
        <Suspense>
          <Introduction onEnd={endTour} />
        </Suspense>
      )}
      <Section title={t('oversikt.waits')}>
        <Suspense fallback={<Loading />}>
          <Waiting views={views} />
        </Suspense>
      </Section>
      <ToAnchor />
      <Late />
      {forums.length > 0 && (
        <Section title={t('oversikt.meetings')}>
          <NextMeetings forums={forums} />
        </Section>
      )}
      {mayRaise && (
        <Section title={t('oversikt.mine')}>
          <Mine views={views.filter(view => view.avvikelse.author === actor)} />
        </Section>
      )}
      {desk.state.forslag.some(({ author }) => author === actor) && (
        <Suspense>
          <OwnForslag />
        </Suspense>
      )}
      <p className={styles.more}>
        <AppLink to="/overlamning">{t('oversikt.handover')}</AppLink>
      </p>
    </Page>
  )
}
