import { makeStyles, tokens } from '@fluentui/react-components'
import { canonicalJson } from '../../../domain/shared/digest.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { diffUnits } from '../../../domain/styrmodell/compare/section-units.ts'
import { unitsOf } from '../../../domain/styrmodell/compare/units.ts'
import { sectionOf } from '../../../domain/styrmodell/text/read.ts'
import type { Section, StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { dayInText } from '../../shared/dates.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { InlineUnits } from '../compare/unit-views.tsx'
import { textsIn, versionKey } from './version-text.ts'

const useStyles = makeStyles({
  origin: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '70ch',
    padding: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: '0' },
})

/** Where a section comes from, by what is known: who decided the version, and how the section read before. */
export function Origin({ section, version }: { section: Section; version: StyrmodellVersion }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const texts = textsIn(state)
  const at = texts.findIndex(({ model }) => model.id === version.model.id)
  const earlier = texts[at - 1]
  const { decidedBy, decidedOn } = version.text.facts
  const { adoptedBy } = version.model
  const decision = state.decisions.find(({ id }) => id === adoptedBy)
  return (
    <div className={styles.origin}>
      {decidedBy && (
        <p className={styles.line}>
          {decidedOn
            ? t('anvisning.origin.decidedOn', { day: dayInText(decidedOn), who: decidedBy })
            : t('anvisning.origin.decidedBy', { who: decidedBy })}
        </p>
      )}
      {decision && (
        <p className={styles.line}>
          {t('anvisning.origin.adopted')}{' '}
          <AppLink to={`/beslut/${keyOf(decision.id)}`} inline>
            {decision.number} {decision.heading}
          </AppLink>
        </p>
      )}
      {earlier ? (
        <Earlier section={section} earlier={earlier} />
      ) : (
        <p className={styles.line}>{t('anvisning.origin.first')}</p>
      )}
      {earlier && (
        <p className={styles.line}>
          <AppLink to={`/styrmodell/jamfor?fran=${versionKey(earlier.model)}&till=${versionKey(version.model)}`}>
            {t('anvisning.origin.compare')}
          </AppLink>
        </p>
      )}
    </div>
  )
}

function Earlier({ section, earlier }: { section: Section; earlier: StyrmodellVersion }) {
  const styles = useStyles()
  const t = useText()
  const before = sectionOf(earlier.text, section.id)
  const version = earlier.text.facts.title
  if (!before) return <p className={styles.line}>{t('anvisning.origin.came', { version })}</p>
  if (canonicalJson(before) === canonicalJson(section))
    return <p className={styles.line}>{t('anvisning.origin.same', { version })}</p>
  return (
    <>
      <p className={styles.line}>{t('anvisning.origin.changed', { version })}</p>
      <InlineUnits units={diffUnits(unitsOf(before), unitsOf(section)).filter(({ kind }) => kind !== 'same')} />
    </>
  )
}
