import { Field, MessageBar, MessageBarBody, SearchBox } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { keyOf } from '../../domain/shared/ids.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { ClearFilters } from '../shared/clear-filters.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { decisionKinds, missingNumbers, selected, yearsOf } from './decision-list.ts'

/** The log of decisions: every row in its number order, also those that do not count. */
export function DecisionsPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set, clear] = useFilters()
  const chosen = { year: get('ar'), kind: get('slag'), text: get('sok') }
  const isFiltered = Boolean(chosen.year || chosen.kind || chosen.text)
  const rows = selected(desk.reading, chosen)
  const isEmpty = desk.reading.decisions.length === 0
  const gaps = missingNumbers(desk.reading, forumOf(desk.model, 'sob').short)
  return (
    <Page title={t('beslut.title')} lead={t('beslut.lead')}>
      <UnreadableRows lists={['Beslut']} />
      {gaps.length > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t('beslut.gaps', { count: gaps.length, numbers: gaps.join(', ') })}</MessageBarBody>
        </MessageBar>
      )}
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : isEmpty ? (
        <EmptyState title={t('beslut.none.title')} text={t('beslut.none.text')} />
      ) : (
        <>
          <FilterRow label={t('beslut.filter.text')} isFiltered={isFiltered}>
            <Field label={t('beslut.filter.text')}>
              <SearchBox
                value={chosen.text}
                contentBefore={<SearchRegular aria-hidden />}
                onChange={(_, data) => set('sok', data.value)}
              />
            </Field>
            <SelectField
              name="year"
              label={t('beslut.filter.year')}
              value={chosen.year}
              onChange={value => set('ar', value)}
              choices={yearsOf(desk.reading).map(year => ({ value: year, label: year }))}
              empty={t('beslut.filter.all')}
              required={false}
            />
            <SelectField
              name="kind"
              label={t('beslut.filter.kind')}
              value={chosen.kind}
              onChange={value => set('slag', value)}
              choices={decisionKinds.map(kind => ({ value: kind, label: t(`beslut.kind.${kind}`) }))}
              empty={t('beslut.filter.all')}
              required={false}
            />
          </FilterRow>
          <ClearFilters count={rows.length} isFiltered={isFiltered} label={t('beslut.filter.clear')} onClear={clear} />
          {rows.length === 0 ? (
            <EmptyState title={t('beslut.none.filtered')} text={t('beslut.none.filteredText')} />
          ) : (
            <RecordList
              label={t('beslut.title')}
              rows={rows}
              rowKey={({ fact }) => fact.id}
              main={{
                header: t('beslut.column.heading'),
                title: ({ fact }) => `${fact.number} ${fact.heading}`,
                to: ({ fact }) => `/beslut/${keyOf(fact.id)}`,
              }}
              columns={[
                { key: 'day', header: t('beslut.column.day'), kind: 'fixed', cell: ({ fact }) => fact.day },
                {
                  key: 'kind',
                  header: t('beslut.column.kind'),
                  card: 'bare',
                  cell: ({ fact, standing }) =>
                    standing.counts ? (
                      <>
                        {t(`beslut.kind.${fact.kind}`)} {fact.pending && <PendingMark />}
                      </>
                    ) : (
                      <InvalidMark rule={standing.rule} />
                    ),
                },
              ]}
            />
          )}
        </>
      )}
    </Page>
  )
}
