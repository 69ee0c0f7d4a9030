import { useText } from '../text/text.ts'
import { EmptyState } from './empty-state.tsx'
import { useDesk } from './workspace.tsx'

/**
 * True for a reader to whom not even the list of members is shared. Every list is then empty because it is closed, and
 * to say that it holds nothing would be untrue.
 */
export function useIsOutside(): boolean {
  return useDesk().state.medlemskap.length === 0
}

/** In place of a list that is not shared with the reader: what that means and who can change it. */
export function NothingShared() {
  const t = useText()
  return <EmptyState title={t('common.state.hidden')} text={t('oversikt.outsideText')} />
}
