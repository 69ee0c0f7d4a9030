import { AddRegular } from '@fluentui/react-icons/svg/add'
import type { Desk } from '../../domain/commands/desk.ts'
import { hindersNoting } from '../../domain/commands/uppdrag.ts'
import { partsSpokenFor } from '../../domain/forankring/standing.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { type DueState, dueStateOf, type UppdragStatus } from '../../domain/uppdrag/status.ts'
import type { UppdragView } from '../../domain/uppdrag/view.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { FilterResult } from '../shared/filter-result.tsx'
import { FilterRow } from '../shared/filter-row.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { partName } from '../shared/sentences.ts'
import { LookBadge } from '../shared/state-badge.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Groups } from './groups.tsx'
import { giverName, statusLooks } from './looks.ts'
import { When } from './when.tsx'

/** So much of its text stands in the list; the whole stands on its own page. */
const aboutLength = 140
const states: readonly UppdragStatus['kind'][] = ['givet', 'paborjat', 'klart', 'ater', 'godkant']
const times: readonly Exclude<DueState, 'none'>[] = ['late', 'soon', 'ahead', 'undated']

/** All uppdrag: who answers for each, when it is due and how far it has come, the nearest day first. */
export function UppdragPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set, clear] = useFilters()
  const chosen = { part: get('part'), state: get('lage'), giver: get('fran'), when: get('tid') }
  const isFiltered = Object.values(chosen).some(Boolean)
  const mine = partsSpokenFor(desk.state, desk.context.actor, desk.today)
  const all = desk.reading.uppdrag
  const rows = all.filter(view => passes(view, chosen, mine, desk)).sort(byDue)
  const parts = desk.model.parts.map(({ key, short }) => ({ value: key, label: short }))
  const givers = [...new Set(all.map(view => giverName(view, desk.model)))].sort()
  return (
    <Page
      title={t('uppdrag.title')}
      lead={t('uppdrag.lead')}
      primary={
        !hindersNoting(desk) && (
          <ButtonLink to="/uppdrag/ny" icon={<AddRegular />}>
            {t('uppdrag.note')}
          </ButtonLink>
        )
      }
    >
      <UnreadableRows lists={['Uppdrag']} />
      {!isRead ? (
        <Loading />
      ) : isOutside ? (
        <NothingShared />
      ) : all.length === 0 ? (
        <EmptyState title={t('uppdrag.none.title')} text={t('uppdrag.none.text')} />
      ) : (
        <>
          <FilterRow label={t('uppdrag.filter.label')} isFiltered={isFiltered}>
            <SelectField
              name="part"
              label={t('uppdrag.filter.part')}
              value={chosen.part}
              onChange={value => set('part', value)}
              choices={mine.size > 0 ? [{ value: 'min', label: t('uppdrag.filter.mine') }, ...parts] : parts}
              empty={t('uppdrag.filter.all')}
              required={false}
            />
            <SelectField
              name="state"
              label={t('uppdrag.filter.state')}
              value={chosen.state}
              onChange={value => set('lage', value)}
              choices={[
                { value: 'oppna', label: t('uppdrag.filter.open') },
                ...states.map(value => ({ value, label: t(`uppdrag.state.${value}`) })),
              ]}
              empty={t('uppdrag.filter.all')}
              required={false}
            />
            <SelectField
              name="when"
              label={t('uppdrag.filter.when')}
              value={chosen.when}
              onChange={value => set('tid', value)}
              choices={times.map(value => ({ value, label: t(`uppdrag.due.${value}`) }))}
              empty={t('uppdrag.filter.all')}
              required={false}
            />
            <SelectField
              name="giver"
              label={t('uppdrag.filter.giver')}
              value={chosen.giver}
              onChange={value => set('fran', value)}
              choices={givers.map(value => ({ value, label: value }))}
              empty={t('uppdrag.filter.all')}
              required={false}
            />
          </FilterRow>
          <FilterResult
            count={rows.length}
            left={t('uppdrag.none.left', { count: rows.length })}
            help={t('uppdrag.none.leftHelp')}
            isFiltered={isFiltered}
            onClear={clear}
          />
          {rows.length > 0 && <UppdragList rows={rows} />}
          <Groups />
        </>
      )}
    </Page>
  )
}

function UppdragList({ rows }: { rows: readonly UppdragView[] }) {
  const t = useText()
  const { model } = useDesk()
  return (
    <RecordList
      label={t('uppdrag.title')}
      rows={rows}
      rowKey={({ uppdrag }) => uppdrag.id}
      main={{
        header: t('uppdrag.column.heading'),
        title: ({ uppdrag }) => uppdrag.heading,
        isWritten: true,
        to: ({ uppdrag }) => `/uppdrag/${keyOf(uppdrag.id)}`,
        about: ({ uppdrag: { text } }) => (
          <Written>{text.length > aboutLength ? `${text.slice(0, aboutLength).trimEnd()}…` : text}</Written>
        ),
      }}
      columns={[
        {
          key: 'part',
          header: t('uppdrag.column.part'),
          kind: 'fixed',
          cell: ({ uppdrag }) => partName(model, uppdrag.part),
        },
        {
          key: 'giver',
          header: t('uppdrag.column.giver'),
          kind: 'fixed',
          spacious: true,
          cell: view => giverName(view, model),
        },
        {
          key: 'state',
          header: t('uppdrag.column.state'),
          kind: 'fixed',
          card: 'bare',
          cell: ({ uppdrag, standing, status }) =>
            standing.counts ? (
              <>
                <LookBadge look={statusLooks[status.kind]} label={t(`uppdrag.state.${status.kind}`)} />{' '}
                {uppdrag.pending && <PendingMark />}
              </>
            ) : (
              <InvalidMark rule={standing.rule} />
            ),
        },
        {
          key: 'due',
          header: t('uppdrag.column.due'),
          kind: 'fixed',
          // That there is none is said beside it.
          cell: ({ uppdrag }) => uppdrag.due ?? '',
        },
        { key: 'when', header: t('uppdrag.column.when'), card: 'bare', cell: view => <When view={view} /> },
      ]}
    />
  )
}

interface Chosen {
  readonly part: string
  readonly state: string
  readonly giver: string
  readonly when: string
}

function passes(view: UppdragView, chosen: Chosen, mine: ReadonlySet<string>, { model, today }: Desk): boolean {
  const { uppdrag, status } = view
  const isOpen = status.kind !== 'godkant'
  return (
    (!chosen.part || (chosen.part === 'min' ? mine.has(uppdrag.part) : uppdrag.part === chosen.part)) &&
    (!chosen.state || (chosen.state === 'oppna' ? isOpen : status.kind === chosen.state)) &&
    (!chosen.giver || giverName(view, model) === chosen.giver) &&
    (!chosen.when || dueStateOf(uppdrag, status, today) === chosen.when)
  )
}

/** What is closed stands last, then the nearest day first; one without a day before those that have one. */
function byDue(a: UppdragView, b: UppdragView): number {
  const key = ({ uppdrag, status }: UppdragView) => `${status.kind === 'godkant' ? 1 : 0} ${uppdrag.due ?? ''}`
  return key(a) < key(b) ? -1 : 1
}
