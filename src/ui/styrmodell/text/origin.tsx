import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { AndringsforslagView } from '../../../domain/oversyn/forslag-view.ts'
import { type OriginStep, originOf } from '../../../domain/oversyn/origin.ts'
import { keyOf } from '../../../domain/shared/ids.ts'
import { diffUnits } from '../../../domain/styrmodell/compare/section-units.ts'
import { unitsOf } from '../../../domain/styrmodell/compare/units.ts'
import { versionKey } from '../../../domain/styrmodell/lookup.ts'
import type { Section, StyrmodellVersion } from '../../../domain/styrmodell/text/text.ts'
import { AppLink } from '../../shared/app-link.tsx'
import { dayInText } from '../../shared/dates.ts'
import { partName } from '../../shared/sentences.ts'
import { TrackedUnits } from '../../shared/tracked-units.tsx'
import { Unbroken } from '../../shared/unbroken.tsx'
import { useDesk } from '../../shared/workspace.tsx'
import { useText } from '../../text/text.ts'
import { OriginProposal } from './origin-proposal.tsx'

const useStyles = makeStyles({
  origin: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '70ch',
    padding: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: '0' },
  line: { margin: '0', overflowWrap: 'anywhere' },
  list: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
})

interface Props {
  readonly section: Section
  readonly version: StyrmodellVersion
  /** Proposals on the section that nobody has settled yet. */
  readonly open: readonly AndringsforslagView[]
}

/** Where a section comes from, as far as it is known: each version that changed it, and who asked for it and why. */
export function Origin({ section, version, open }: Props) {
  const styles = useStyles()
  const t = useText()
  const { reading, today, model } = useDesk()
  const steps = useMemo(
    () => originOf(section.id, version.model.id, reading, today),
    [section, version, reading, today],
  )
  const [newest] = steps
  return (
    <div className={styles.origin}>
      {newest && newest.version.model.id !== version.model.id && (
        <p className={styles.line}>{t('anvisning.origin.same', { version: newest.version.text.facts.title })}</p>
      )}
      {steps.map(step => (
        <Step key={step.version.model.id} step={step} />
      ))}
      {version.model.id === model.id && (
        <AppLink to={`/oversyn/mellan?avsnitt=${section.id}`}>{t('anvisning.origin.noteNeed')}</AppLink>
      )}
      {open.length > 0 && (
        <div className={styles.step}>
          <p className={styles.title}>{t('anvisning.origin.open')}</p>
          <ul className={styles.list}>
            {open.map(({ forslag, heading, part }) => (
              <li key={forslag.id}>
                <AppLink to={`/oversyn/forslag/${keyOf(forslag.id)}`} inline>
                  {heading}
                </AppLink>{' '}
                ({partName(model, part)})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Step({ step }: { step: OriginStep }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const { version, earlier, before, after, decision, oversyn, forslag, answers } = step
  const { title, decidedBy, decidedOn } = version.text.facts
  const how = !earlier ? 'first' : before ? 'changed' : 'came'
  return (
    <div className={styles.step}>
      <p className={styles.title}>{t(`anvisning.origin.${how}`, { version: title })}</p>
      {decision ? (
        <p className={styles.line}>
          {t('anvisning.origin.adopted')}{' '}
          <AppLink to={`/beslut/${keyOf(decision.id)}`} inline>
            {decision.number} {decision.heading}
          </AppLink>{' '}
          <Unbroken>{t('anvisning.origin.adoptedOn', { day: dayInText(decision.day) })}</Unbroken>
        </p>
      ) : (
        decidedBy && (
          <p className={styles.line}>
            <Unbroken>
              {decidedOn
                ? t('anvisning.origin.decidedOn', { day: dayInText(decidedOn), who: decidedBy })
                : t('anvisning.origin.decidedBy', { who: decidedBy })}
            </Unbroken>
          </p>
        )
      )}
      {earlier && !oversyn && <p className={styles.line}>{t('anvisning.origin.unknown')}</p>}
      {oversyn && forslag.length === 0 && <p className={styles.line}>{t('anvisning.origin.noProposal')}</p>}
      {oversyn && forslag.length > 0 && (
        <>
          <p className={styles.line}>{t('anvisning.origin.proposals', { year: oversyn.oversyn.year })}</p>
          <ul className={styles.list}>
            {forslag.map(one => (
              <li key={one.view.forslag.id}>
                <OriginProposal forslag={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {oversyn?.remiss && (
        <p className={styles.line}>
          {t(answers.length > 0 ? 'anvisning.origin.answers' : 'anvisning.origin.noAnswers')}{' '}
          <AppLink to={`/oversyn/remiss/${keyOf(oversyn.remiss.remiss.id)}`} inline>
            {t('anvisning.origin.toRemiss')}
          </AppLink>
        </p>
      )}
      {answers.length > 0 && (
        <ul className={styles.list}>
          {answers.map(({ part, stance, text }) => (
            <li key={part}>
              {t('anvisning.origin.answer', {
                part: partName(model, part),
                stance: t(`oversyn.remiss.stances.${stance}`),
              })}{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      {before && (
        <>
          <p className={styles.line}>{t('anvisning.origin.wording', { version: earlier?.text.facts.title ?? '' })}</p>
          <TrackedUnits units={diffUnits(unitsOf(before), unitsOf(after))} label={after.heading} isChangedOnly />
        </>
      )}
      {earlier && (
        <p className={styles.line}>
          <AppLink to={`/styrmodell/jamfor?fran=${versionKey(earlier.model)}&till=${versionKey(version.model)}`} inline>
            {t('anvisning.origin.compare')}
          </AppLink>
        </p>
      )}
    </div>
  )
}
