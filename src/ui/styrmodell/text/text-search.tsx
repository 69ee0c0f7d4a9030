import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { searchText } from '../../../domain/styrmodell/text/read.ts'
import type { StyrmodellText } from '../../../domain/styrmodell/text/text.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { SearchField } from '../../shared/search-field.tsx'
import { Written } from '../../shared/written.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  search: { maxWidth: '40ch', '@media print': { display: 'none' } },
  hits: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    maxWidth: '70ch',
    '@media print': { display: 'none' },
  },
  status: { margin: '0', color: tokens.colorNeutralForeground3, '@media print': { display: 'none' } },
})

/** So many letters on each side of what was found. */
const around = 40
const mostShown = 30

/** Searches the text while one writes; each place found leads to its section. */
export function TextSearch({ text, base }: { text: StyrmodellText; base: string }) {
  const styles = useStyles()
  const t = useText()
  const [asked, setAsked] = useState('')
  const hits = searchText(text, asked)
  const isAsked = asked.trim() !== ''
  return (
    <>
      <SearchField
        className={styles.search}
        label={t('anvisning.read.search')}
        hint={t('anvisning.read.searchHelp')}
        value={asked}
        onChange={setAsked}
      />
      <p className={styles.status} role="status">
        {isAsked && (hits.length > 0 ? t('anvisning.read.hits', { count: hits.length }) : t('anvisning.read.noHits'))}
      </p>
      {isAsked && hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.slice(0, mostShown).map(({ section, line, from, to }) => (
            <li key={`${section.id} ${from} ${line}`}>
              <AppLink to={`${base}/${section.id}`}>
                {section.heading ? <Written>{section.heading}</Written> : t('anvisning.read.noHeading')}
              </AppLink>{' '}
              <span lang="sv">
                {from > around && '…'}
                {line.slice(Math.max(0, from - around), from)}
                <strong>{line.slice(from, to)}</strong>
                {line.slice(to, to + around)}
                {to + around < line.length && '…'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
