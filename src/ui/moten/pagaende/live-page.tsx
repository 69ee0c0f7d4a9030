import { useEffect } from 'react'
import { slotsOf } from '../../../domain/meeting/clock.ts'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { dayWithWeekday, timeSpan } from '../../shared/dates.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Page } from '../../shared/page.tsx'
import { Quoting } from '../../shared/quoting.tsx'
import { Section } from '../../shared/section.tsx'
import { forumName } from '../../shared/sentences.ts'
import { UnreadableRows } from '../../shared/unreadable-rows.tsx'
import { useDesk, useWorkspace } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { listNamed } from '../lists.ts'
import { MeetingOr } from '../meeting-or.tsx'
import { CurrentPoint } from './current-point.tsx'
import { useLiveStyles } from './live-styles.ts'
import { Narvaro } from './narvaro.tsx'
import { PointList } from './point-list.tsx'
import { usePoint } from './use-point.ts'

/** A meeting while it is held: on a big screen its points beside the one it is at, in the side panel that one alone. */
export function LivePage({ meetingKey }: { meetingKey: string }) {
  return <MeetingOr meetingKey={meetingKey}>{meeting => <Live meeting={meeting} />}</MeetingOr>
}

function Live({ meeting }: { meeting: StoredMeeting }) {
  const styles = useLiveStyles()
  const t = useText()
  const { model } = useDesk()
  const { replica } = useWorkspace()
  const { forum } = meeting
  // What the others write is to be seen at once, also after a long talk in which nobody wrote.
  useEffect(() => replica.attend([listNamed(forum, 'Punkter'), listNamed(forum, 'Handelser')]), [replica, forum])
  const position = usePoint(meeting)
  const { points, shown } = position
  const times = slotsOf(meeting, points)
  const slots = new Map(points.flatMap(({ id }, index) => (times[index] ? [[id, times[index]] as const] : [])))
  const { day, start, end } = meeting
  return (
    <Page
      isWide
      title={t('pagaende.title', { forum: forumName(model, meeting.forum) })}
      back={{ to: `/moten/${keyOf(meeting.id)}`, place: t('pagaende.back') }}
      state={
        <span>
          <Quoting written={[meeting.place]}>
            {[dayWithWeekday(day), timeSpan(start, end), meeting.place].filter(Boolean).join(' · ')}
          </Quoting>
        </span>
      }
    >
      <p className={styles.stageLink}>
        <AppLink to={`/moten/${keyOf(meeting.id)}/visa`}>{t('motesrum.stage')}</AppLink>
      </p>
      <UnreadableRows lists={[listNamed(meeting.forum, 'Punkter')]} />
      {shown ? (
        <div className={styles.columns}>
          {/* First in the document and on every screen; the points stand to the right of it where there is room. */}
          <CurrentPoint key={shown.id} meeting={meeting} position={position} item={shown} slot={slots.get(shown.id)} />
          <div className={styles.around}>
            <Section title={t('pagaende.agenda')}>
              <PointList position={position} slots={slots} />
            </Section>
            <Narvaro meeting={meeting} />
          </div>
        </div>
      ) : (
        <EmptyState title={t('pagaende.noPoints')} text={t('pagaende.noPointsText')} />
      )}
    </Page>
  )
}
