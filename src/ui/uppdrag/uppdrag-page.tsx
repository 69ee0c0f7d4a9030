import { makeStyles, tokens } from '@fluentui/react-components'
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { Desk } from '../../domain/commands/desk.ts'
import { daysBetween } from '../../domain/shared/day.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { StoredUppdrag } from '../../domain/uppdrag/uppdrag.ts'
import { AppLink } from '../shared/app-link.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { ClearFilters } from '../shared/clear-filters.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { partName } from '../shared/sentences.ts'
import { type Look, LookBadge } from '../shared/state-badge.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  when: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** How an assignment stands to its day. Nobody is blamed: late is a state, said in the same voice as the others. */
type DueState = 'late' | 'soon' | 'ahead'
const soonDays = 14
/** So much of its text stands in the list; the whole stands with the decision. */
const aboutLength = 140

const looks: Readonly<Record<DueState, Look>> = {
  late: { icon: WarningRegular, color: 'warning' },
  soon: { icon: ClockRegular, color: 'informative' },
  ahead: { icon: CalendarLtrRegular, color: 'subtle' },
}

/** The assignments that SoB has given: who answers for each and when it is due, the nearest day first. */
export function UppdragPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set, clear] = useFilters()
  const chosen = get('part')
  const mine = ownParts(desk)
  const all = counted(desk)
  const rows = all.filter(({ part }) => !chosen || (chosen === 'min' ? mine.has(part) : part === chosen))
  const parts = desk.model.parts.map(({ key, short }) => ({ value: key, label: short }))
  return (
    <Page title={t('uppdrag.title')} lead={t('uppdrag.lead')}>
      <UnreadableRows lists={['Uppdrag']} />
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : all.length === 0 ? (
        <EmptyState title={t('uppdrag.none.title')} text={t('uppdrag.none.text')} />
      ) : (
        <>
          <FilterRow label={t('uppdrag.filter.part')} isFiltered={chosen !== ''}>
            <SelectField
              name="part"
              label={t('uppdrag.filter.part')}
              value={chosen}
              onChange={value => set('part', value)}
              choices={mine.size > 0 ? [{ value: 'min', label: t('uppdrag.filter.mine') }, ...parts] : parts}
              empty={t('uppdrag.filter.all')}
              required={false}
            />
          </FilterRow>
          <ClearFilters
            count={rows.length}
            isFiltered={chosen !== ''}
            label={t('uppdrag.filter.clear')}
            onClear={clear}
          />
          {rows.length === 0 ? (
            <EmptyState title={t('uppdrag.none.filtered')} text={t('uppdrag.none.filteredText')} />
          ) : (
            <UppdragList rows={rows} />
          )}
        </>
      )}
    </Page>
  )
}

function UppdragList({ rows }: { rows: readonly StoredUppdrag[] }) {
  const t = useText()
  const { state, model } = useDesk()
  const decisionOf = (uppdrag: StoredUppdrag) => state.decisions.find(({ id }) => id === uppdrag.decision)
  return (
    <RecordList
      label={t('uppdrag.title')}
      rows={rows}
      rowKey={({ id }) => id}
      main={{
        header: t('uppdrag.column.heading'),
        title: ({ heading }) => heading,
        // An assignment has no page of its own: its text stands with the decision that gave it.
        to: uppdrag => `/beslut/${keyOf(uppdrag.decision)}`,
        about: ({ text }) => (text.length > aboutLength ? `${text.slice(0, aboutLength).trimEnd()}…` : text),
      }}
      columns={[
        { key: 'part', header: t('uppdrag.column.part'), kind: 'fixed', cell: ({ part }) => partName(model, part) },
        { key: 'due', header: t('uppdrag.column.due'), kind: 'fixed', cell: ({ due }) => due },
        { key: 'when', header: t('uppdrag.column.when'), card: 'bare', cell: uppdrag => <When uppdrag={uppdrag} /> },
        {
          key: 'decision',
          header: t('uppdrag.column.decision'),
          kind: 'fixed',
          cell: uppdrag => {
            const decision = decisionOf(uppdrag)
            if (!decision) return t('uppdrag.decisionGone')
            return <AppLink to={`/beslut/${keyOf(decision.id)}`}>{decision.number}</AppLink>
          },
        },
      ]}
    />
  )
}

function When({ uppdrag: { due, pending } }: { uppdrag: StoredUppdrag }) {
  const styles = useStyles()
  const t = useText()
  const { today } = useDesk()
  const left = daysBetween(today, due)
  const state: DueState = left < 0 ? 'late' : left <= soonDays ? 'soon' : 'ahead'
  return (
    <span className={styles.when}>
      <LookBadge look={looks[state]} label={t(`uppdrag.state.${state}`)} />
      <span>{left < 0 ? t('uppdrag.late', { count: -left }) : t('uppdrag.left', { count: left })}</span>
      {pending && <PendingMark />}
    </span>
  )
}

/** Assignments of decisions that count: what a row that does not count hands out binds nobody. */
function counted({ state, reading }: Desk): StoredUppdrag[] {
  const invalid = new Set(reading.decisions.filter(({ standing }) => !standing.counts).map(({ fact }) => fact.id))
  return state.uppdrag.filter(({ decision }) => !invalid.has(decision)).sort((a, b) => (a.due < b.due ? -1 : 1))
}

function ownParts({ state, context, today }: Desk): ReadonlySet<string> {
  const seats = state.medlemskap.filter(
    seat => seat.person === context.actor && seat.from <= today && (seat.to === undefined || today <= seat.to),
  )
  return new Set(seats.map(({ part }) => part))
}
