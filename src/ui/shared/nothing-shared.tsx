import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useText } from '../text/text.ts'
import { ButtonLink } from './app-link.tsx'
import { EmptyState } from './empty-state.tsx'
import { isClosedTo, wayFromOutside } from './outside.ts'
import { useMayCheck } from './use-may-check.ts'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } })

/**
 * True for a reader to whom not even the list of members is shared. Every list is then empty because it is closed, and
 * to say that it holds nothing would be untrue.
 */
export function useIsOutside(): boolean {
  return isClosedTo(useDesk().state)
}

/** In place of a list that is not shared with the reader: what that means and who can change it. */
export function NothingShared() {
  const t = useText()
  return <Outside title={t('common.state.hidden')} />
}

/** For one who has no place in any forum: the way to one, by who the person is. The owner goes to the places. */
export function Outside({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const t = useText()
  const { state } = useDesk()
  const isOwner = useMayCheck()
  const styles = useStyles()
  return (
    <EmptyState title={title} text={t(`oversikt.outsideText.${wayFromOutside(state, isOwner)}`)}>
      {(isOwner || children) && (
        <div className={styles.ways}>
          {isOwner && (
            <ButtonLink to="/moten/ledamoter/sob" appearance="primary">
              {t('oversikt.addMembers')}
            </ButtonLink>
          )}
          {children}
        </div>
      )}
    </EmptyState>
  )
}
