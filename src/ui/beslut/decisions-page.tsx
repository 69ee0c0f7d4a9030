import { Button, MessageBarBody } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { anchoredIn, carryingOutOf } from '../../domain/decision/carrying-out.ts'
import type { StoredDecision } from '../../domain/decision/decision.ts'
import type { Judged } from '../../domain/reading.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterResult } from '../shared/filter-result.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { SearchField } from '../shared/search-field.tsx'
import { forumName } from '../shared/sentences.ts'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { WordButton } from '../shared/word-button.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Carried } from './carried.tsx'
import { abouts, decisionKinds, forumsOf, missingNumbers, selected, yearsOf } from './decision-list.ts'
import { logDocument } from './log-document.ts'

/** The log of decisions: every row in its number order, also those that do not count. */
export function DecisionsPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set, clear] = useFilters()
  const chosen = {
    forum: get('forum'),
    year: get('ar'),
    kind: get('slag'),
    delomrade: get('delomrade'),
    about: get('visa'),
    text: get('sok'),
  }
  const isFiltered = Object.values(chosen).some(Boolean)
  const rows = selected(desk, chosen)
  const isEmpty = desk.reading.decisions.length === 0
  const gaps = missingNumbers(desk.reading, desk.model)
  const select = (name: 'forum' | 'year' | 'kind' | 'delomrade' | 'about', address: string, choices: Choices) => (
    <SelectField
      name={name}
      label={t(`beslut.filter.${name}`)}
      value={chosen[name]}
      onChange={value => set(address, value)}
      choices={choices}
      empty={t('beslut.filter.all')}
      required={false}
    />
  )
  const filters = (
    <>
      <FilterRow label={t('beslut.filter.label')} isFiltered={isFiltered} isEven>
        <SearchField label={t('beslut.filter.text')} value={chosen.text} onChange={value => set('sok', value)} />
        {select(
          'forum',
          'forum',
          forumsOf(desk.reading).map(value => ({ value, label: forumName(desk.model, value), isWritten: true })),
        )}
        {select(
          'year',
          'ar',
          yearsOf(desk.reading).map(year => ({ value: year, label: year })),
        )}
        {select(
          'kind',
          'slag',
          decisionKinds.map(kind => ({ value: kind, label: t(`beslut.kind.${kind}`) })),
        )}
        {select(
          'delomrade',
          'delomrade',
          desk.model.omraden.flatMap(({ delomraden }) =>
            delomraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true })),
          ),
        )}
        {select(
          'about',
          'visa',
          abouts.map(value => ({ value, label: t(`beslut.about.${value}`) })),
        )}
      </FilterRow>
      <FilterResult
        count={rows.length}
        left={t('beslut.none.left', { count: rows.length })}
        help={t('beslut.none.leftHelp')}
        isFiltered={isFiltered}
        onClear={clear}
      />
    </>
  )
  return (
    <Page
      title={t('beslut.title')}
      lead={t('beslut.lead')}
      primary={
        rows.length > 0 && (
          <>
            <WordButton
              document={() =>
                logDocument(
                  rows,
                  t(isFiltered ? 'beslut.log.some' : 'beslut.log.whole', { count: rows.length }),
                  desk,
                  t,
                )
              }
            />
            <Button icon={<PrintRegular />} onClick={() => print()}>
              {t('beslut.log.print')}
            </Button>
          </>
        )
      }
    >
      <UnreadableRows lists={['Beslut']} />
      {gaps.length > 0 && (
        <NoteBar layout="multiline">
          <MessageBarBody>{t('beslut.gaps', { count: gaps.length, numbers: gaps.join(', ') })}</MessageBarBody>
        </NoteBar>
      )}
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : isEmpty ? (
        <EmptyState title={t('beslut.none.title')} text={t('beslut.none.text')} />
      ) : (
        <>
          {filters}
          {rows.length > 0 && <Log rows={rows} />}
        </>
      )}
    </Page>
  )
}

type Choices = readonly { readonly value: string; readonly label: string }[]

function Log({ rows }: { rows: readonly Judged<StoredDecision>[] }) {
  const t = useText()
  const { reading, today } = useDesk()
  return (
    <RecordList
      label={t('beslut.title')}
      rows={rows}
      rowKey={({ fact }) => fact.id}
      main={{
        header: t('beslut.column.heading'),
        title: ({ fact }) => `${fact.number} ${fact.heading}`,
        isWritten: true,
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
        {
          key: 'carried',
          header: t('beslut.column.carried'),
          card: 'bare',
          cell: ({ fact, standing }) => standing.counts && <Carried state={carryingOutOf(fact, reading, today)} />,
        },
        {
          key: 'anchored',
          header: t('beslut.column.anchored'),
          kind: 'fixed',
          spacious: true,
          cell: ({ fact, standing }) => {
            const { done, all } = anchoredIn(fact, reading)
            return standing.counts && all > 0 ? t('forankring.count', { done, all }) : t('beslut.carried.nothing')
          },
        },
      ]}
    />
  )
}
