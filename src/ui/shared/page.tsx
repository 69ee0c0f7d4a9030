import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../text/text.ts'
import type { MenuAction } from './action-menu.tsx'
import { hasMoved } from './address.ts'
import { AppLink } from './app-link.tsx'
import { Unbroken } from './unbroken.tsx'
import { Written } from './written.tsx'

const useStyles = makeStyles({
  page: { maxWidth: '1080px', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  wide: { '@media (min-width: 1600px)': { maxWidth: '1680px' } },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  back: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    // Large enough for a finger by itself, also when it has been scrolled in under the bar.
    minHeight: '24px',
    columnGap: tokens.spacingHorizontalXXS,
    '@media print': { display: 'none' },
  },
  // Stands with the first line, also where the place's name takes two.
  chevron: { flex: 'none', marginTop: '2px' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  title: {
    ...typographyStyles.title2,
    flex: '1 1 300px',
    minWidth: '0',
    maxWidth: '36em',
    margin: '0',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    outlineStyle: 'none',
    // Apart from each other, since it is not said which of two that both hold would win.
    '@media (min-width: 401px) and (max-width: 640px)': { ...typographyStyles.title3 },
    // Swedish words are long: at the side panel's width the larger size would break them in the middle.
    '@media (max-width: 400px)': {
      ...typographyStyles.title3,
      // So that a small button has room beside it.
      flexBasis: '160px',
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // On a narrow page they stand above the words about the page, and not beside the heading.
    '@media (max-width: 640px)': { marginBottom: tokens.spacingVerticalS },
    '@media print': { display: 'none' },
  },
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  lead: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})

// Menus and their positioning are heavy, and no first view needs one open: fetched apart, the same button meanwhile.
const ActionMenu = lazy(() => import('./action-menu.tsx'))

interface Props {
  /** The page's one heading, and the title of the window. */
  readonly title: string
  /** True where the title is what somebody has written, and so in Swedish whatever the page is in. */
  readonly isWritten?: boolean
  /** State of what the page shows, usually a StateBadge with a word of who and when. */
  readonly state?: ReactNode
  /** What one can do now: one button. */
  readonly primary?: ReactNode
  readonly menu?: readonly MenuAction[]
  /** A page that one gives others the link to: its path, with what in the query belongs to it. */
  readonly link?: string
  /** The list one came from. */
  readonly back?: { readonly to: string; readonly place: string; readonly isWritten?: boolean }
  readonly lead?: ReactNode
  /** For what is shown on a big screen: takes the room that is there. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** Puts focus on the page's heading, where what had it is no longer there. Waits until a closing dialog has let go. */
export function focusHeading(): void {
  setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }), 100)
}

/** A page: heading, state, what one can do, content. Moves focus to the heading when one has come here from another page. */
export function Page({
  title,
  isWritten = false,
  state,
  primary,
  menu = [],
  link,
  back,
  lead,
  isWide = false,
  children,
}: Props) {
  const styles = useStyles()
  const t = useText()
  const hasMenu = menu.length > 0 || link !== undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const [path] = useLocation()
  useEffect(() => {
    document.title = t('common.shell.title', { page: title })
  }, [title, t])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page, whatever its title
  useEffect(() => {
    if (!hasMoved()) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <div className={mergeClasses(styles.page, isWide && styles.wide)}>
      <div className={styles.head}>
        {back && (
          <nav aria-label={t('common.action.path')}>
            <AppLink to={back.to} className={styles.back}>
              <ChevronLeftRegular aria-hidden className={styles.chevron} />
              {back.isWritten ? <Written>{back.place}</Written> : back.place}
            </AppLink>
          </nav>
        )}
        <div className={styles.top}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {isWritten ? <Written>{title}</Written> : <Unbroken>{title}</Unbroken>}
          </h1>
          {(primary || hasMenu) && (
            <div className={styles.actions}>
              {primary}
              {hasMenu && (
                <Suspense fallback={<Button icon={<MoreHorizontalRegular />} aria-label={t('common.action.more')} />}>
                  <ActionMenu actions={menu} link={link === undefined ? undefined : { path: link, label: title }} />
                </Suspense>
              )}
            </div>
          )}
        </div>
        {state && <div className={styles.about}>{state}</div>}
        {lead && (
          <p className={styles.lead}>
            <Unbroken>{lead}</Unbroken>
          </p>
        )}
      </div>
      {children}
    </div>
  )
}
