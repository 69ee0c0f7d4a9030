import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { AppLink } from '../shared/app-link.tsx'
import { useNotify } from '../shared/notify.tsx'
import { useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ConnectionBar } from './connection-bar.tsx'
import { SavedLine } from './saved-line.tsx'
import { type FrameKind, isOfMeeting } from './surface.ts'
import { SurroundingsBar } from './surroundings-bar.tsx'

const useStyles = makeStyles({
  frame: { minHeight: '100vh', display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
    boxSizing: 'border-box',
    paddingLeft: '20px',
    paddingRight: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
  back: { display: 'inline-flex', alignItems: 'center', minHeight: '24px', columnGap: tokens.spacingHorizontalXXS },
  main: { outlineStyle: 'none', minWidth: '0', flex: '1 1 auto' },
  slim: { padding: `${tokens.spacingVerticalXS} 20px 0` },
  within: { padding: '20px' },
})

interface Props {
  readonly kind: Exclude<FrameKind, 'whole'>
  readonly children: ReactNode
}

/** Round a page in a meeting: the way back to the meeting, whether all is saved, and otherwise the page. */
export default function MeetingFrame({ kind, children }: Props) {
  const styles = useStyles()
  const t = useText()
  const [path] = useLocation()
  const [home, setHome] = useState(isOfMeeting(path) ? path : undefined)
  const isHome = isOfMeeting(path)
  useEffect(() => {
    if (isHome) setHome(path)
  }, [isHome, path])
  const isSlim = kind === 'slim'
  return (
    <div className={styles.frame}>
      {(isSlim || !isHome) && (
        <header className={styles.top}>
          {home && !isHome && (
            <AppLink to={home} className={styles.back}>
              <ChevronLeftRegular aria-hidden />
              {t('motesrum.toMeeting')}
            </AppLink>
          )}
          {isSlim && <SavedLine />}
          {isSlim && <Whole path={path} />}
        </header>
      )}
      <ConnectionBar />
      <SurroundingsBar />
      <main
        id="main"
        tabIndex={-1}
        className={mergeClasses(styles.main, isSlim ? styles.slim : !isHome && styles.within)}
      >
        {children}
      </main>
    </div>
  )
}

/** Opens the page where there is room for it: in the host's own window, else in one of its own. */
function Whole({ path }: { path: string }) {
  const t = useText()
  const notify = useNotify()
  const { linkTo, openLink } = useWorkspace().host
  const open = async () => {
    const opened = await openLink?.(linkTo(path))
    if (opened && !opened.ok) notify({ kind: 'warning', title: t('motesrum.wholeRefused') })
  }
  const look = {
    appearance: 'subtle',
    size: 'small',
    icon: <OpenRegular />,
    'aria-label': t('motesrum.whole'),
  } as const
  return openLink ? (
    <Button {...look} title={t('motesrum.whole')} onClick={() => void open()} />
  ) : (
    <Button {...look} title={t('motesrum.whole')} as="a" href={linkTo(path)} target="_blank" rel="noopener" />
  )
}
