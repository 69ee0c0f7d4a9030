import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useIsRead, useSnapshot } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { CheckSection } from './check-section.tsx'
import { GallringSection } from './gallring-section.tsx'
import { RequestSection } from './request-section.tsx'
import { YearSection } from './year-section.tsx'

/** What the forums hold, taken out: a year to keep, what somebody has asked for, and what may go. */
export function ArkivPage() {
  const t = useText()
  const isRead = useIsRead()
  const { state } = useSnapshot()
  const isOutside = useIsOutside()
  return (
    <Page title={t('arkiv.title')} lead={t('arkiv.lead')} back={{ to: '/om', place: t('om.title') }}>
      {!isRead ? (
        <Loading rows={6} />
      ) : isOutside ? (
        <NothingShared />
      ) : (
        <>
          <UnreadableRows lists={[...new Set(state.unreadable.map(({ list }) => list))]} />
          <YearSection />
          <RequestSection />
          <GallringSection />
          <CheckSection />
        </>
      )}
    </Page>
  )
}
