import { makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useMemo } from 'react'
import { folded, type Hit, searchMeetings } from '../../domain/minutes/search.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { SearchField } from '../shared/search-field.tsx'
import { forumName } from '../shared/sentences.ts'
import { marked, snippet } from '../shared/snippet.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { wordFound } from '../shared/word-found.ts'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  field: { maxWidth: '60ch' },
  list: { listStyleType: 'none', margin: '0', padding: '0', maxWidth: '80ch' },
  hit: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  mark: wordFound,
  text: { margin: '0' },
  count: { margin: '0', color: tokens.colorNeutralForeground2 },
})

/** How many hits are drawn; who gets more writes another word. */
const shown = 50

/** Looks for words in all meetings that the reader may see: points, notes, what was come to, decisions. */
export function SearchMeetingsPage() {
  const styles = useStyles()
  const t = useText()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set] = useFilters()
  const words = get('ord')
  const settled = useDeferredValue(words)
  return (
    <Page title={t('sokMoten.title')} lead={t('sokMoten.lead')} back={{ to: '/moten', place: t('moten.title') }}>
      <search>
        <SearchField
          label={t('sokMoten.label')}
          className={styles.field}
          value={words}
          onChange={value => set('ord', value)}
        />
      </search>
      {!isRead ? <Loading /> : isOutside ? <NothingShared /> : <Found words={settled} />}
    </Page>
  )
}

function Found({ words }: { words: string }) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const hits = useMemo(() => searchMeetings(words, reading), [words, reading])
  if (words.trim() === '') return <EmptyState title={t('sokMoten.start')} text={t('sokMoten.startText')} />
  return (
    <>
      <div aria-live="polite">
        {hits.length === 0 ? (
          <EmptyState title={t('sokMoten.none', { words: words.trim() })} text={t('sokMoten.noneText')} />
        ) : (
          <p className={styles.count}>
            {t('sokMoten.count', { count: hits.length })}
            {hits.length > shown && ` ${t('sokMoten.more', { shown })}`}
          </p>
        )}
      </div>
      <ul className={styles.list} aria-label={t('sokMoten.hits')}>
        {hits.slice(0, shown).map(hit => (
          <HitView key={`${hit.entry.id}-${hit.entry.in}-${hit.entry.text.slice(0, 40)}`} hit={hit} words={words} />
        ))}
      </ul>
    </>
  )
}

function HitView({ hit: { entry, at }, words }: { hit: Hit; words: string }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const to =
    entry.in === 'decision' ? `/beslut/${keyOf(entry.id)}` : `/moten/${entry.meeting ? keyOf(entry.meeting.id) : ''}`
  const about = [t(`sokMoten.in.${entry.in}`), forumName(model, entry.forum), dayInText(entry.day)].join(' · ')
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  return (
    <li className={styles.hit}>
      <AppLink to={to} className={styles.title}>
        <Written>{entry.heading}</Written>
      </AppLink>
      {entry.text && (
        <p className={styles.text} lang="sv">
          {marked(snippet(entry.text, at), wanted).map(({ text, isHit, place }) =>
            isHit ? (
              <mark key={place} className={styles.mark}>
                {text}
              </mark>
            ) : (
              <span key={place}>{text}</span>
            ),
          )}
        </p>
      )}
      <span className={styles.about}>
        <Unbroken>{about}</Unbroken>
      </span>
    </li>
  )
}
