import { AddRegular } from '@fluentui/react-icons/svg/add'
import { hindersUnderlag } from '../../domain/commands/underlag.ts'
import { folded } from '../../domain/minutes/search.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { qualityOf } from '../../domain/underlag/kvalitetssakring.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { dayOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterResult } from '../shared/filter-result.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { SearchField } from '../shared/search-field.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { QualityBadge } from './quality.tsx'

/** All underlag, the newest first. */
export function UnderlagPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set, clear] = useFilters()
  const words = folded(get('sok')).split(/\s+/).filter(Boolean)
  const all = [...desk.state.underlag].sort((a, b) => (a.editedAt < b.editedAt ? 1 : -1))
  const rows = all.filter(({ heading, behovsgrupp, text, unmet }) => {
    const held = folded(`${heading} ${behovsgrupp} ${text} ${unmet}`)
    return words.every(word => held.includes(word))
  })
  return (
    <Page
      title={t('underlag.title')}
      lead={t('underlag.lead')}
      primary={
        !hindersUnderlag(desk) && (
          <ButtonLink to="/underlag/ny" icon={<AddRegular />} appearance="primary">
            {t('underlag.write')}
          </ButtonLink>
        )
      }
    >
      <UnreadableRows lists={['Underlag']} />
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : all.length === 0 ? (
        <EmptyState title={t('underlag.none.title')} text={t('underlag.none.text')} />
      ) : (
        <>
          <FilterRow label={t('underlag.search')} isFiltered={words.length > 0}>
            <SearchField label={t('underlag.search')} value={get('sok')} onChange={value => set('sok', value)} />
          </FilterRow>
          <FilterResult
            count={rows.length}
            left={t('underlag.none.left', { count: rows.length })}
            help={t('underlag.none.leftHelp')}
            isFiltered={words.length > 0}
            onClear={clear}
          />
          {rows.length > 0 && (
            <RecordList
              label={t('underlag.title')}
              rows={rows}
              rowKey={({ id }) => id}
              main={{
                header: t('underlag.column.heading'),
                title: ({ heading }) => heading,
                isWritten: true,
                to: ({ id }) => `/underlag/${keyOf(id)}`,
              }}
              columns={[
                {
                  key: 'group',
                  header: t('underlag.column.group'),
                  cell: ({ behovsgrupp }) => (behovsgrupp ? <Written>{behovsgrupp}</Written> : t('underlag.whole')),
                },
                {
                  key: 'quality',
                  header: t('underlag.column.quality'),
                  card: 'bare',
                  cell: row => <QualityBadge quality={qualityOf(row, desk.reading)} />,
                },
                {
                  key: 'changed',
                  header: t('underlag.column.changed'),
                  kind: 'fixed',
                  cell: ({ editedAt }) => dayOf(editedAt),
                },
              ]}
            />
          )}
        </>
      )}
    </Page>
  )
}
