import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Hit } from '../../../domain/search/search.ts'
import { dayInText } from '../../shared/dates.ts'
import { lit, litGround } from '../../shared/lit-ground.ts'
import { forumName } from '../../shared/sentences.ts'
import { marked, snippet } from '../../shared/snippet.ts'
import { wordFound } from '../../shared/word-found.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'

const useStyles = makeStyles({
  hit: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ...litGround,
  },
  chosen: {
    ...lit,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  mark: wordFound,
  text: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
})

interface Props {
  readonly id: string
  readonly hit: Hit
  readonly isChosen: boolean
  readonly onOpen: () => void
}

/** One thing that was found: its heading, what it is, and the words where they stand. */
export function HitLine({ id, hit: { entry, at, forms }, isChosen, onOpen }: Props) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const about = [
    t(`sok.kind.${entry.kind}`),
    entry.forum && forumName(model, entry.forum),
    entry.day && dayInText(entry.day),
  ].filter(Boolean)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that holds the focus has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={mergeClasses(styles.hit, isChosen && styles.chosen)}
      onClick={onOpen}
    >
      <span className={styles.heading} lang="sv">
        {entry.heading}
      </span>
      <span className={styles.about}>{about.join(' · ')}</span>
      {at >= 0 && (
        <span className={styles.text} lang="sv">
          {marked(snippet(entry.text, at), forms).map(({ text, isHit, place }) =>
            isHit ? (
              <mark key={place} className={styles.mark}>
                {text}
              </mark>
            ) : (
              <span key={place}>{text}</span>
            ),
          )}
        </span>
      )}
    </div>
  )
}
