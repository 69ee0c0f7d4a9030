import { AddRegular } from '@fluentui/react-icons/svg/add'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { type AvvikelseView, viewOf } from '../../domain/avvikelse/status.ts'
import { hindersRaising } from '../../domain/commands/avvikelse-hinders.ts'
import type { Desk } from '../../domain/commands/desk.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { omradeOf } from '../../domain/styrmodell/lookup.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { dayOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { type Column, RecordList } from '../shared/record-list.tsx'
import { waitsSentence } from '../shared/sentences.ts'
import { StateBadge } from '../shared/state-badge.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { type Text, useText } from '../text/text.ts'
import { BuntProposals } from './bunt-proposals.tsx'
import { Drafts } from './drafts.tsx'
import { FilterBar, passes } from './filter-bar.tsx'

/** All avvikelser that the reader may see, newest first, with the private drafts of this device on top. */
export function AvvikelserPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get] = useFilters()
  const views = useMemo(
    () =>
      desk.state.avvikelser
        .map(avvikelse => viewOf(avvikelse, desk.reading))
        .sort((a, b) => (a.avvikelse.at < b.avvikelse.at ? 1 : -1)),
    [desk],
  )
  const shown = views.filter(view => passes(view, desk.context.actor, get))
  const raise = !hindersRaising(desk) && (
    <ButtonLink to="/avvikelser/ny" appearance="primary" icon={<AddRegular />}>
      {t('avvikelser.raise')}
    </ButtonLink>
  )
  // An empty list offers the first step itself: the same button twice would ask which one to press.
  const isEmpty = isRead && views.length === 0
  // What one asked for is answered first.
  const isNoneLeft = views.length > 0 && shown.length === 0
  return (
    <Page title={t('avvikelser.title')} lead={t('avvikelser.lead')} primary={!isEmpty && raise}>
      <UnreadableRows lists={['Avvikelser']} />
      <Drafts />
      {!isNoneLeft && <BuntProposals views={views} />}
      {!isRead && <Loading rows={6} />}
      {isEmpty && isOutside && <NothingShared />}
      {isEmpty && !isOutside && (
        <EmptyState title={t('avvikelser.none.title')} text={t('avvikelser.none.text')}>
          {raise}
        </EmptyState>
      )}
      {views.length > 0 && (
        <>
          <FilterBar shown={shown.length} />
          {shown.length > 0 && (
            <RecordList
              label={t('avvikelser.title')}
              rows={shown}
              rowKey={view => view.avvikelse.id}
              main={{
                header: t('avvikelser.column.heading'),
                title: view => view.avvikelse.heading,
                isWritten: true,
                to: view => `/avvikelser/${keyOf(view.avvikelse.id)}`,
                about: view => placeOf(view, desk, t),
              }}
              columns={columnsFor(desk, t)}
            />
          )}
          {isNoneLeft && <BuntProposals views={views} />}
        </>
      )}
    </Page>
  )
}

/** `Hälsorelaterade området · Hisingen` */
function placeOf({ avvikelse }: AvvikelseView, { model }: Desk, t: Text): ReactNode {
  const omrade = omradeOf(model, avvikelse.omrade)?.name ?? avvikelse.omrade
  const area = model.stadsomraden.find(({ key }) => key === avvikelse.stadsomrade)
  return (
    <>
      <Written>{omrade}</Written> · {area ? <Written>{area.name}</Written> : t('avvikelser.wholeCity')}
    </>
  )
}

function columnsFor(desk: Desk, t: Text): Column<AvvikelseView>[] {
  return [
    {
      key: 'status',
      header: t('avvikelser.column.status'),
      kind: 'fixed',
      card: 'bare',
      cell: ({ status, avvikelse }) => (
        <>
          <StateBadge status={status.kind} /> {avvikelse.pending && <PendingMark />}
        </>
      ),
    },
    {
      key: 'turn',
      header: t('avvikelser.column.turn'),
      card: 'bare',
      cell: view => <Quoting>{waitsSentence(view, desk, t)}</Quoting>,
    },
    {
      key: 'raised',
      header: t('avvikelser.column.raised'),
      kind: 'fixed',
      spacious: true,
      cell: ({ avvikelse }) => dayOf(avvikelse.at),
    },
  ]
}
