import { Badge } from '@fluentui/react-components'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { type ProtokollStatus, protokollOf } from '../../../domain/minutes/protokoll.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { minutesTitle } from '../../shared/handlingar/minutes-document.ts'
import { stateColors, stateName, stateOf } from '../../shared/handlingar/minutes-words.ts'
import { Loading } from '../../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../../shared/nothing-shared.tsx'
import { Page } from '../../shared/page.tsx'
import { Prose } from '../../shared/prose.tsx'
import { RecordList } from '../../shared/record-list.tsx'
import { Section } from '../../shared/section.tsx'
import { forumName } from '../../shared/sentences.ts'
import { useDesk, useIsRead } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

interface Row {
  readonly meeting: StoredMeeting
  readonly status: ProtokollStatus
}

/** The minutes of all meetings held: first those that lack the number of a registered copy, then all. */
export function ProtokollListPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const rows = desk.state.meetings
    .filter(({ day }) => day <= desk.today)
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map(meeting => ({ meeting, status: protokollOf(meeting, desk.reading) }))
  const lacking = rows.filter(({ meeting, status }) => status.kind === 'justerat' && !meeting.diarienummer)
  const back = { to: '/moten', place: t('moten.title') }
  return (
    <Page title={t('protokoll.title')} lead={t('protokoll.lead')} back={back}>
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : rows.length === 0 ? (
        <EmptyState title={t('protokoll.list.none')} text={t('protokoll.list.noneText')} />
      ) : (
        <>
          <Section title={t('protokoll.diarie.lacks')}>
            {lacking.length === 0 ? (
              <Prose>{t('protokoll.diarie.lacksNone')}</Prose>
            ) : (
              <List label={t('protokoll.diarie.lacks')} rows={lacking} isLacking />
            )}
          </Section>
          <Section title={t('protokoll.list.all')}>
            <List label={t('protokoll.list.all')} rows={rows} />
          </Section>
        </>
      )}
    </Page>
  )
}

function List({ label, rows, isLacking = false }: { label: string; rows: readonly Row[]; isLacking?: boolean }) {
  const t = useText()
  const desk = useDesk()
  return (
    <RecordList
      label={label}
      rows={rows}
      rowKey={({ meeting }) => meeting.id}
      main={{
        header: t('protokoll.list.meeting'),
        width: '40%',
        title: ({ meeting }) => minutesTitle(meeting, desk, t),
        to: ({ meeting }) => `/moten/${keyOf(meeting.id)}/protokoll`,
      }}
      columns={[
        {
          key: 'forum',
          header: t('moten.column.forum'),
          width: '20%',
          cell: ({ meeting }) => forumName(desk.model, meeting.forum),
        },
        {
          key: 'state',
          header: t('protokoll.list.state'),
          width: '22%',
          kind: 'fixed',
          card: 'bare',
          cell: ({ meeting, status }) => (
            <Badge appearance="tint" color={stateColors[stateOf(status)]}>
              {stateName(status, meeting.forum, t)}
            </Badge>
          ),
        },
        // Where all of them lack a number, no column says so again.
        ...(isLacking
          ? []
          : [
              {
                key: 'diarienummer',
                header: t('protokoll.text.diarienummer'),
                cell: ({ meeting, status }: Row) =>
                  meeting.diarienummer ||
                  t(status.kind === 'justerat' ? 'protokoll.text.noDiarienummer' : 'protokoll.list.noNumber'),
              },
            ]),
      ]}
    />
  )
}
