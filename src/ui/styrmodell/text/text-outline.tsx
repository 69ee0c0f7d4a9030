import { makeStyles, tokens } from '@fluentui/react-components'
import { type OutlineEntry, outlineOf } from '../../../domain/styrmodell/text/read.ts'
import type { StyrmodellText } from '../../../domain/styrmodell/text/text.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { useNarrow } from '../../shared/media.ts'
import { Written } from '../../shared/written.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  outline: {
    position: 'sticky',
    top: '64px',
    alignSelf: 'start',
    maxHeight: 'calc(100vh - 96px)',
    overflowY: 'auto',
    '@media (max-width: 1100px)': { position: 'static', maxHeight: 'none' },
    '@media print': { display: 'none' },
  },
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold },
  under: { paddingLeft: tokens.spacingHorizontalL, paddingTop: tokens.spacingVerticalXS },
})

/** The headings of the text as a tree, each a link to its section. */
export function TextOutline({ text, base }: { text: StyrmodellText; base: string }) {
  const styles = useStyles()
  const t = useText()
  // Above the text itself it would stand in the way, so it is folded until it is asked for.
  const isNarrow = useNarrow()
  return (
    <nav aria-label={t('styrmodell.outline')} className={styles.outline}>
      {isNarrow ? (
        <details>
          <summary className={styles.summary}>{t('styrmodell.outline')}</summary>
          <Entries entries={outlineOf(text.sections)} base={base} />
        </details>
      ) : (
        <Entries entries={outlineOf(text.sections)} base={base} />
      )}
    </nav>
  )
}

function Entries({ entries, base }: { entries: readonly OutlineEntry[]; base: string }) {
  const styles = useStyles()
  const t = useText()
  return (
    <ul className={styles.list}>
      {entries.map(({ section, under }) => (
        <li key={section.id}>
          <AppLink to={`${base}/${section.id}`}>
            {section.heading ? <Written>{section.heading}</Written> : t('anvisning.read.noHeading')}
          </AppLink>
          {under.length > 0 && (
            <div className={styles.under}>
              <Entries entries={under} base={base} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
