import { AddRegular } from '@fluentui/react-icons/svg/add'
import { mayProposeIn } from '../../domain/commands/forslag.ts'
import { isOpen, viewOfForslag } from '../../domain/forslag/status.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { dayOf, timeOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Loading } from '../shared/loading.tsx'
import { missingInBrief } from '../shared/mandate-note.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useDrafts, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ForslagBadge } from './forslag-badge.tsx'
import { draftForm } from './written.ts'

/** All proposals, open ones first, and the reader's own drafts. */
export function ForslagListPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const mayPropose = mayProposeIn(desk).length > 0
  const views = desk.reading.forslag.map(judged => viewOfForslag(judged, desk))
  const rows = views.toReversed().sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)))
  return (
    <Page
      title={t('forslag.title')}
      lead={t('forslag.lead')}
      primary={
        mayPropose && (
          <ButtonLink to="/forslag/ny" appearance="primary" icon={<AddRegular />}>
            {t('forslag.new')}
          </ButtonLink>
        )
      }
    >
      <UnreadableRows lists={['Forslag']} />
      <Drafts />
      {!isRead ? (
        <Loading />
      ) : isOutside && rows.length === 0 ? (
        <NothingShared />
      ) : rows.length === 0 ? (
        <EmptyState title={t('forslag.none.title')} text={t('forslag.none.text')} />
      ) : (
        <RecordList
          label={t('forslag.title')}
          rows={rows}
          rowKey={({ forslag }) => forslag.id}
          main={{
            header: t('forslag.column.heading'),
            title: ({ forslag }) => forslag.heading,
            isWritten: true,
            to: ({ forslag }) => `/forslag/${keyOf(forslag.id)}`,
          }}
          columns={[
            {
              key: 'status',
              header: t('forslag.column.status'),
              card: 'bare',
              cell: ({ forslag, status }) => (
                <>
                  <ForslagBadge status={status.kind} /> {forslag.pending && <PendingMark />}
                </>
              ),
            },
            {
              key: 'forum',
              header: t('forslag.column.forum'),
              cell: ({ forslag }) => forumOf(desk.model, forslag.forum).short,
            },
            {
              key: 'missing',
              header: t('forslag.column.missing'),
              cell: view => isOpen(view.status) && view.positionsSeen && missingInBrief(view, desk.model, t),
            },
            {
              key: 'day',
              header: t('forslag.column.day'),
              kind: 'fixed',
              cell: ({ forslag }) => dayOf(forslag.at),
            },
          ]}
        />
      )}
    </Page>
  )
}

/** What is written on this device and shared with nobody. */
function Drafts() {
  const t = useText()
  const drafts = useDrafts().filter(({ form }) => form === draftForm)
  if (drafts.length === 0) return null
  return (
    <Section title={t('forslag.drafts.title')}>
      <ul>
        {drafts.map(({ key, fields, savedAt }) => (
          <li key={key}>
            <AppLink to={`/forslag/utkast/${key}`}>{fields.heading?.trim() || t('forslag.drafts.untitled')}</AppLink>{' '}
            <Unbroken>{t('forslag.drafts.saved', { day: dayOf(savedAt), time: timeOf(savedAt) })}</Unbroken>
          </li>
        ))}
      </ul>
    </Section>
  )
}
