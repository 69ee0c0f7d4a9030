import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { swedishDay } from '../../domain/shared/day.ts'
import type { Theme } from '../../ports/host.ts'
import { focusRing } from '../shared/focus-ring.ts'
import { useNarrow } from '../shared/media.ts'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Account } from './account.tsx'
import { ConnectionBar } from './connection-bar.tsx'
import { Navigation } from './navigation.tsx'
import { SavedLine } from './saved-line.tsx'
import { SearchButton } from './search-button.tsx'
import { SurroundingsBar } from './surroundings-bar.tsx'

const useStyles = makeStyles({
  frame: { display: 'flex', minHeight: '100vh', '@media print': { display: 'block' } },
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-100px',
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    boxShadow: tokens.shadow8,
    ...focusRing,
    // Out of sight until it has focus; it is the first that Tab comes to.
    ':focus': { top: tokens.spacingVerticalS },
  },
  side: {
    // Clear of Teams' own rail.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 20px`,
    boxSizing: 'border-box',
    width: '232px',
    flex: 'none',
    position: 'sticky',
    top: '0',
    height: '100vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    rowGap: tokens.spacingVerticalXL,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  column: { flex: '1 1 auto', minWidth: '0', display: 'flex', flexDirection: 'column' },
  top: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    boxSizing: 'border-box',
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingRight: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 640px)': {
      paddingLeft: tokens.spacingHorizontalS,
      paddingRight: tokens.spacingHorizontalL,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '@media print': { display: 'none' },
  },
  main: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL} 64px`,
    outlineStyle: 'none',
    '@media (max-width: 640px)': { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 64px` },
    '@media print': { padding: '0' },
  },
  printed: { display: 'none', '@media print': { display: 'block', color: tokens.colorNeutralForeground3 } },
})

/** Navigation beside the page on a wide screen, folded into a drawer on a narrow one. */
export function Frame({ theme, children }: { theme: Theme; children: ReactNode }) {
  const styles = useStyles()
  const t = useText()
  const { clock } = useWorkspace()
  const isNarrow = useNarrow()
  return (
    <>
      {/* A button and not a link: the part of the address after # is the app's own. */}
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('common.shell.skip')}
      </button>
      <div className={styles.frame}>
        {!isNarrow && (
          <div className={styles.side}>
            <Navigation />
            <Account theme={theme} />
          </div>
        )}
        <div className={styles.column}>
          <header className={styles.top}>
            {isNarrow && <Folded theme={theme} />}
            <SearchButton />
            <SavedLine />
          </header>
          <ConnectionBar />
          <SurroundingsBar />
          <main id="main" tabIndex={-1} className={styles.main}>
            <p className={styles.printed}>{t('common.shell.printed', { day: swedishDay(clock.now()) })}</p>
            {children}
          </main>
        </div>
      </div>
    </>
  )
}

const loadDrawer = () => import('./drawer.tsx')
const Drawer = lazy(loadDrawer)

/** The button of the folded navigation. The drawer itself is fetched apart, early enough to open without network. */
function Folded({ theme }: { theme: Theme }) {
  const t = useText()
  const [isOpen, setOpen] = useState<boolean>()
  useEffect(() => void loadDrawer(), [])
  return (
    <>
      <Button
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-label={t('common.nav.open')}
        aria-expanded={isOpen ?? false}
        onClick={() => setOpen(true)}
      />
      {isOpen !== undefined && (
        <Suspense>
          <Drawer theme={theme} isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
