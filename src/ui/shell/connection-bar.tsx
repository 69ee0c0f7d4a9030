import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off'
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { AppLink } from '../shared/app-link.tsx'
import { useNotify } from '../shared/notify.tsx'
import { useIsOnline } from '../shared/trouble.ts'
import { useSnapshot, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { savedOf } from './connection.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 640px)': { paddingLeft: tokens.spacingHorizontalL, paddingRight: tokens.spacingHorizontalL },
    '@media print': { display: 'none' },
    '@media (min-width: 641px)': { ':has(+ main)': { marginBottom: tokens.spacingVerticalM } },
  },
  text: { flex: '1 1 160px', minWidth: '0' },
  aside: { display: 'block', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  icon: { fontSize: '20px', display: 'flex', flex: 'none' },
})

/** A quiet bar for what the person should know of the connection. Work goes on under it. */
export function ConnectionBar() {
  const t = useText()
  const snapshot = useSnapshot()
  const { host, replica } = useWorkspace()
  const leftBehind = useLeftBehind()
  const { state, sentence, code } = savedOf(snapshot, useIsOnline(), t)
  const again = () => void replica.refresh()
  const notify = useNotify()
  const signIn = async () => {
    const signedIn = await (host.signIn ?? host.token)()
    // Why a window did not open, or what it said, is known only here; the rest the bar itself says.
    if (!signedIn.ok && signedIn.why !== 'signed-out' && signedIn.why !== 'cancelled') {
      notify({ kind: 'warning', title: t(`common.signIn.${signedIn.why}`) })
    }
    void replica.refresh()
  }
  return (
    <>
      {(!snapshot.durable || snapshot.storage) && (
        <Bar icon={<WarningRegular />}>
          <AppLink to="/enheten">{t(snapshot.durable ? 'common.saved.notKept' : 'common.saved.notDurable')}</AppLink>
        </Bar>
      )}
      {leftBehind > 0 && (
        <Bar icon={<WarningRegular />}>
          <AppLink to="/enheten">{t('common.saved.leftBehind')}</AppLink>
        </Bar>
      )}
      {snapshot.aside.length > 0 && (
        <Bar icon={<WarningRegular />}>
          <AppLink to="/ko">{t('common.saved.aside', { count: snapshot.aside.length })}</AppLink>
        </Bar>
      )}
      {state === 'offline' && (
        <Bar
          icon={<CloudOffRegular />}
          aside={code && t('common.saved.code', { code })}
          action={
            <Button size="small" onClick={again}>
              {t('common.saved.retry')}
            </Button>
          }
        >
          {snapshot.queue.length > 0 ? <AppLink to="/ko">{sentence}</AppLink> : sentence}
        </Bar>
      )}
      {state === 'signed-out' && (
        <Bar
          icon={<PersonProhibitedRegular />}
          action={
            <Button size="small" onClick={() => void signIn()}>
              {t('common.saved.signIn')}
            </Button>
          }
        >
          {sentence}
        </Bar>
      )}
    </>
  )
}

/** How many other people have changes on this device that are not sent; looked for anew on each page. */
function useLeftBehind(): number {
  const { device } = useWorkspace()
  const [path] = useLocation()
  const [count, setCount] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what one does about it is done on a page
  useEffect(() => {
    void device.others().then(others => setCount(others.filter(({ queue }) => queue.length > 0).length))
  }, [device, path])
  return count
}

interface BarProps {
  readonly icon: ReactNode
  readonly children: ReactNode
  /** What most need not read. */
  readonly aside?: string | undefined
  readonly action?: ReactNode
}

function Bar({ icon, children, aside, action }: BarProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.bar} aria-labelledby={id}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.text}>
        <span id={id}>{children}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </span>
      {action}
    </section>
  )
}
