import { makeStyles, tokens } from '@fluentui/react-components'
import { AppLink } from '../shared/app-link.tsx'
import { useText } from '../text/text.ts'
import { sections } from './anchored.tsx'

const useStyles = makeStyles({
  outline: {
    position: 'sticky',
    top: '64px',
    alignSelf: 'start',
    '@media (max-width: 1100px)': { position: 'static' },
    '@media print': { display: 'none' },
  },
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '@media (max-width: 1100px)': { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
    '@media (max-width: 640px)': { flexDirection: 'column' },
  },
})

/** The headings of the page, each leading to its part. */
export function Outline({ base }: { base: string }) {
  const styles = useStyles()
  const t = useText()
  return (
    <nav aria-label={t('styrmodell.outline')} className={styles.outline}>
      <ul className={styles.list}>
        {sections.map(section => (
          <li key={section}>
            <AppLink to={`${base}#${section}`}>{t(`styrmodell.section.${section}`)}</AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
