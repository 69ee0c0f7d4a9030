import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import { AppLink } from '../shared/app-link.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    '@media print': { display: 'none' },
  },
  link: { minHeight: '24px' },
  here: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

const views = [
  { path: '/tjansteutbud', label: 'tjansteutbud.views.grid' },
  { path: '/tjansteutbud/likvardighet', label: 'tjansteutbud.views.access' },
  { path: '/tjansteutbud/jamfor', label: 'tjansteutbud.views.compare' },
] as const

/** The ways to see the catalogue, all of them one click away from each other. */
export function Views() {
  const styles = useStyles()
  const t = useText()
  const [path] = useLocation()
  return (
    <nav className={styles.row} aria-label={t('tjansteutbud.views.label')}>
      {views.map(view =>
        view.path === path ? (
          <span key={view.path} aria-current="page" className={mergeClasses(styles.link, styles.here)}>
            {t(view.label)}
          </span>
        ) : (
          <AppLink key={view.path} to={view.path} className={styles.link}>
            {t(view.label)}
          </AppLink>
        ),
      )}
    </nav>
  )
}
