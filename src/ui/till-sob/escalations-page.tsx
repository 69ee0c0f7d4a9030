import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import { escalationStatus } from '../../domain/escalation/status.ts'
import type { Judged } from '../../domain/reading.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { dayOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterResult } from '../shared/filter-result.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { daysWaited } from '../shared/sentences.ts'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Awaited } from './awaited.tsx'
import { EscalationBadge } from './escalation-badge.tsx'
import { escalationTurn } from './turn.ts'

const choices = ['open', 'besvarad', 'ogiltig'] as const
type Group = (typeof choices)[number]

/** Questions lifted to SoB, the longest waiting first; those that do not count are shown as such. */
export function EscalationsPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set, clear] = useFilters()
  const chosen = choices.find(choice => choice === get('lage'))
  const { escalations } = desk.reading
  const groupOf = ({ fact, standing }: Judged<StoredEscalation>): Group => {
    if (!standing.counts) return 'ogiltig'
    return escalationStatus(fact, desk.reading).kind === 'besvarad' ? 'besvarad' : 'open'
  }
  const rows = escalations
    .filter(entry => !chosen || groupOf(entry) === chosen)
    .sort((a, b) => choices.indexOf(groupOf(a)) - choices.indexOf(groupOf(b)))
  return (
    <Page
      title={t('tillSob.title')}
      lead={t('tillSob.lead')}
      primary={<ButtonLink to="/forslag">{t('forslag.all')}</ButtonLink>}
    >
      <UnreadableRows lists={['Eskaleringar', 'Forslag']} />
      {isRead && !isOutside && <Awaited />}
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : escalations.length === 0 ? (
        <EmptyState title={t('tillSob.none.title')} text={t('tillSob.none.text')}>
          <ButtonLink to="/avvikelser">{t('tillSob.none.toAvvikelser')}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <FilterRow label={t('tillSob.filter.status')} isFiltered={chosen !== undefined}>
            <SelectField
              name="status"
              label={t('tillSob.filter.status')}
              value={chosen ?? ''}
              onChange={value => set('lage', value)}
              choices={choices.map(value => ({ value, label: t(`tillSob.filter.${value}`) }))}
              empty={t('tillSob.filter.all')}
              required={false}
            />
          </FilterRow>
          <FilterResult
            count={rows.length}
            left={t('tillSob.none.left', { count: rows.length })}
            help={t('tillSob.none.leftHelp')}
            isFiltered={chosen !== undefined}
            onClear={clear}
          />
          {rows.length > 0 && (
            <RecordList
              label={t('tillSob.title')}
              rows={rows}
              rowKey={({ fact }) => fact.id}
              main={{
                header: t('tillSob.column.heading'),
                title: ({ fact }) => fact.heading,
                isWritten: true,
                to: ({ fact }) => `/till-sob/${keyOf(fact.id)}`,
              }}
              columns={[
                {
                  key: 'status',
                  header: t('tillSob.column.status'),
                  card: 'bare',
                  cell: ({ fact, standing }) =>
                    standing.counts ? (
                      <>
                        <EscalationBadge status={escalationStatus(fact, desk.reading).kind} />{' '}
                        {fact.pending && <PendingMark />}
                      </>
                    ) : (
                      <InvalidMark rule={standing.rule} />
                    ),
                },
                {
                  key: 'ground',
                  header: t('tillSob.column.ground'),
                  cell: ({ fact }) => t(`tillSob.ground.${fact.ground}`),
                },
                {
                  key: 'turn',
                  header: t('tillSob.column.turn'),
                  cell: ({ fact, standing }) => standing.counts && escalationTurn(fact, desk, t),
                },
                {
                  key: 'lifted',
                  header: t('tillSob.column.lifted'),
                  kind: 'fixed',
                  cell: ({ fact }) => dayOf(fact.at),
                },
                {
                  key: 'waited',
                  header: t('tillSob.column.waited'),
                  kind: 'number',
                  card: 'hidden',
                  cell: entry => groupOf(entry) === 'open' && daysWaited(entry.fact.at, desk.today),
                },
              ]}
            />
          )}
        </>
      )}
    </Page>
  )
}
