import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type Andring, andringDigest } from '../../../domain/oversyn/andring.ts'
import type { AndringsforslagView } from '../../../domain/oversyn/forslag-view.ts'
import type { Left } from '../../../domain/oversyn/raised-left.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import type { StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { TrackedSection } from '../../shared/tracked-section.tsx'
import { useText } from '../../text/text.ts'
import { leftInWords, modelSentences, raisedHeading, wordings } from './raised-words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', maxWidth: '80ch' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { flex: '1 1 240px', minWidth: '0', overflowWrap: 'anywhere' },
  change: { paddingLeft: tokens.spacingHorizontalXXL },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})

interface Props {
  readonly andringar: readonly Andring[]
  readonly base: StyrmodellVersion
  /** The proposal that says the same already, if any. */
  readonly thereOf: (andring: Andring) => AndringsforslagView | undefined
  readonly skipped: readonly string[]
  readonly onSkip: (digest: string, isSkipped: boolean) => void
}

/** What would be raised: each can be looked at and left out; what is there already says so. */
export function RaisedList({ andringar, base, thereOf, skipped, onSkip }: Props) {
  const styles = useStyles()
  const t = useText()
  return (
    <ul className={styles.list} aria-label={t('anvisning.fram.proposals')}>
      {andringar.map(andring => {
        const digest = andringDigest(andring)
        const there = thereOf(andring)
        return (
          <Raised key={digest} andring={andring} base={base}>
            {heading =>
              there ? (
                <span className={styles.name}>
                  {heading} <span className={styles.quiet}>{t('anvisning.fram.there')}</span>{' '}
                  <AppLink to={`/oversyn/forslag/${keyOf(there.forslag.id)}`} inline>
                    {t('anvisning.fram.toForslag')}
                  </AppLink>
                </span>
              ) : (
                <Checkbox
                  className={styles.name}
                  label={heading}
                  checked={!skipped.includes(digest)}
                  onChange={(_, { checked }) => onSkip(digest, checked !== true)}
                />
              )
            }
          </Raised>
        )
      })}
    </ul>
  )
}

interface RaisedProps {
  readonly andring: Andring
  readonly base: StyrmodellVersion
  readonly children: (heading: string) => React.ReactNode
}

function Raised({ andring, base, children }: RaisedProps) {
  const styles = useStyles()
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const heading = raisedHeading(andring, base, t)
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {children(heading)}
        {andring.kind !== 'modell' && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'anvisning.fram.hideOf' : 'anvisning.fram.showOf', { heading })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'anvisning.fram.hide' : 'anvisning.fram.show')}
          </Button>
        )}
      </div>
      {isOpen && (
        <div className={styles.change}>
          <TrackedSection {...wordings(andring, base)} />
        </div>
      )}
      {andring.kind === 'modell' && modelSentences(andring, base, t).length > 1 && (
        <ul className={styles.quiet}>
          {modelSentences(andring, base, t).map(one => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What no proposal can carry: a person reads it and decides. */
export function LeftList({ left, base }: { left: readonly Left[]; base: StyrmodellVersion }) {
  const styles = useStyles()
  const t = useText()
  return (
    <ul className={styles.list} aria-label={t('anvisning.fram.left')}>
      {left.map(one => {
        const { text, about } = leftInWords(one, base, t)
        return (
          <li key={JSON.stringify(one)} className={styles.item}>
            {text && <span className={styles.text}>{text}</span>}
            <span className={text ? styles.quiet : undefined}>{about}</span>
          </li>
        )
      })}
    </ul>
  )
}
