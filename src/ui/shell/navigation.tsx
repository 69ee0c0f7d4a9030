import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Link, useLocation } from 'wouter'
import { focusRing } from '../shared/focus-ring.ts'
import { useText } from '../text/text.ts'
import { isAt, places } from './places.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', rowGap: '2px' },
  link: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '36px',
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '3px solid transparent',
    // Forced colours paint what is transparent too; only the place where one is should bear the mark.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground2Hover },
    ...focusRing,
  },
  here: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3Selected,
    color: tokens.colorNeutralForeground2Selected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  icon: { fontSize: '20px', flex: 'none', display: 'flex' },
  iconHere: { color: tokens.colorNeutralForeground2BrandSelected },
})

/** The places of the app, each with icon and word. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const styles = useStyles()
  const t = useText()
  const [path] = useLocation()
  return (
    <nav aria-label={t('common.nav.label')}>
      <ul className={styles.list}>
        {places.map(place => {
          const isHere = isAt(place, path)
          const Icon = isHere ? place.here : place.icon
          return (
            <li key={place.path}>
              <Link
                href={place.path}
                className={mergeClasses(styles.link, isHere && styles.here)}
                aria-current={isHere ? 'page' : undefined}
                {...(onGo && { onClick: onGo })}
              >
                <span className={mergeClasses(styles.icon, isHere && styles.iconHere)}>
                  <Icon aria-hidden />
                </span>
                {t(place.label)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
