import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import { EmptyState } from '../shared/empty-state.tsx'
import { Skeleton } from '../shared/skeleton.tsx'
import { useText } from '../text/text.ts'
import { type StartAction, type StartHinder, wordsFor } from './hinders.ts'

const useStyles = makeStyles({
  page: {
    maxWidth: '640px',
    margin: '0 auto',
    padding: '48px 24px 64px',
    '@media (max-width: 640px)': { padding: '24px 20px 48px' },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    outlineStyle: 'none',
    '@media (max-width: 640px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: `${tokens.spacingVerticalL} 0 0`, color: tokens.colorNeutralForeground3 },
})

/** A page of before the app: one heading, what has happened, what to do. */
export function StartPage({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const styles = useStyles()
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('common.shell.title', { page: title })
    // What was there before is gone, and with it what had focus.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [title, t])
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <EmptyState text={text}>{children}</EmptyState>
    </main>
  )
}

interface Props {
  readonly hinder: StartHinder
  readonly code: string | undefined
  /** Whether another page surrounds ours. */
  readonly isFramed: boolean
  /** Whom to ask. */
  readonly contact: string | undefined
  /** The window of the sign-in service is open. */
  readonly isWaiting: boolean
  /** The app's own address, for a browser. */
  readonly page: string
  readonly onAction: (action: Exclude<StartAction, 'browser'>) => void
}

/** Why the app is not there yet, and the ways on. */
export function HinderPage({ hinder, code, isFramed, contact, isWaiting, page, onAction }: Props) {
  const styles = useStyles()
  const t = useText()
  const words = wordsFor(hinder, isFramed)
  const label: Readonly<Record<StartAction, string>> = {
    'sign-in': isWaiting ? t('start.signIn.again') : t('start.signIn.do'),
    retry: t('start.do.retry'),
    leave: t('start.do.here'),
    'leave-as-other': t('start.do.other'),
    browser: t('start.do.browser'),
  }
  return (
    <StartPage title={t(words.title)} text={words.text(t, contact ?? t('start.contact'))}>
      <div className={styles.actions}>
        {words.actions.map((action, index) => {
          const appearance = index === 0 ? 'primary' : 'secondary'
          return action === 'browser' ? (
            <Button key={action} as="a" appearance={appearance} href={page} target="_blank" rel="noopener">
              {label[action]}
            </Button>
          ) : (
            <Button key={action} appearance={appearance} onClick={() => onAction(action)}>
              {label[action]}
            </Button>
          )
        })}
      </div>
      <div role="status">{isWaiting && <p className={styles.quiet}>{t('start.signIn.waiting')}</p>}</div>
      {words.hasCode && code && <p className={styles.quiet}>{t('common.state.code', { code })}</p>}
    </StartPage>
  )
}

/** While it is found out who one is. */
export function WorkingPage() {
  const styles = useStyles()
  const t = useText()
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('start.working')}</h1>
      <Skeleton />
    </main>
  )
}
