import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { endOf } from '../../domain/avvikelse/turn.ts'
import { stillShown } from '../../domain/shared/ended.ts'
import { AppLink } from '../shared/app-link.tsx'
import { AvvikelseLine } from '../shared/avvikelse-line.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Lines } from '../shared/lines.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Past } from './past.tsx'

/** So many of one's own are shown here; the list has them all. */
const most = 6

/** What the reader has raised and where it is: what is open first, then what ended lately, each the newest first. */
export function Mine({ views }: { views: readonly AvvikelseView[] }) {
  const t = useText()
  const desk = useDesk()
  if (views.length === 0) return <EmptyState title={t('oversikt.noMine')} text={t('oversikt.noMineText')} />
  const newest = views.toSorted((a, b) => (a.avvikelse.at < b.avvikelse.at ? 1 : -1))
  const shown = stillShown(newest, endOf, desk.today)
  return (
    <>
      {shown.length > 0 && (
        <Lines>
          {shown.slice(0, most).map(view => (
            <AvvikelseLine key={view.avvikelse.id} view={view} />
          ))}
        </Lines>
      )}
      <Past
        ended={views.length - shown.length}
        hasMore={shown.length > most}
        all={<AppLink to="/avvikelser?mina=1">{t('oversikt.allMine', { count: views.length })}</AppLink>}
      />
    </>
  )
}
