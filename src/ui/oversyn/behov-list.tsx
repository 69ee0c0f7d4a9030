import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { useState } from 'react'
import type { BehovView } from '../../domain/oversyn/behov.ts'
import { versionNamed } from '../../domain/oversyn/version-named.ts'
import { swedishDay } from '../../domain/shared/day.ts'
import { versionKey } from '../../domain/styrmodell/lookup.ts'
import { AppLink } from '../shared/app-link.tsx'
import { ChoiceField } from '../shared/choice-field.tsx'
import { dayInText } from '../shared/dates.ts'
import { Prose } from '../shared/prose.tsx'
import { partName } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { SaidDialog } from './said-dialog.tsx'
import { sectionName } from './words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', maxWidth: '80ch' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start', '@media print': { display: 'none' } },
})

interface Props {
  readonly needs: readonly BehovView[]
  /** Whoever leads may take a stand. */
  readonly onFollowUp?: (need: BehovView) => void
}

/** Noted needs: who noted each, where in the text it belongs, and what has come of it. */
export function BehovList({ needs, onFollowUp }: Props) {
  const styles = useStyles()
  const t = useText()
  const { state, model } = useDesk()
  const text = versionNamed(model.id, state)?.text
  const key = versionKey(model)
  return (
    <ul className={styles.list} aria-label={t('oversyn.mellan.needs')}>
      {needs.map(need => {
        const { fact, status, followUp } = need
        return (
          <li key={fact.id} className={styles.item}>
            <span className={styles.head}>
              <span className={styles.name}>{fact.heading}</span>
              <Badge
                appearance="tint"
                color={status === 'vantar' ? 'warning' : 'informative'}
                icon={status === 'klart' ? <CheckmarkCircleRegular aria-hidden /> : <ClockRegular aria-hidden />}
              >
                {t(`oversyn.mellan.status.${status}`)}
              </Badge>
            </span>
            <span className={styles.quiet}>
              <Unbroken>
                {t('oversyn.mellan.by', {
                  part: partName(model, fact.part),
                  day: dayInText(swedishDay(fact.at)),
                })}
              </Unbroken>
            </span>
            <Prose isWritten>{fact.text}</Prose>
            {fact.section && (
              <span>
                {t('oversyn.mellan.about')}{' '}
                <AppLink to={`/styrmodell/${key}/${fact.section}`} inline>
                  {sectionName(fact.section, text)}
                </AppLink>
              </span>
            )}
            {followUp && (
              <Prose>
                {t('oversyn.mellan.answer', { day: dayInText(swedishDay(followUp.at)), text: followUp.text })}
              </Prose>
            )}
            {onFollowUp && status === 'vantar' && (
              <Button size="small" className={styles.button} onClick={() => onFollowUp(need)}>
                {t('oversyn.mellan.followUp')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Whoever leads says what comes of a need, with a few words of why. */
export function FollowUp({ need, onClose }: { need: BehovView; onClose: () => void }) {
  const t = useText()
  const styles = useStyles()
  const [outcome, setOutcome] = useState<'klart' | 'till-oversyn'>('klart')
  return (
    <SaidDialog
      title={t('oversyn.mellan.followUpTitle')}
      label={t('oversyn.mellan.why')}
      save={t('oversyn.mellan.save')}
      done={t('oversyn.mellan.done')}
      command={text => ({ kind: 'follow-up-behov', behov: need.fact.id, outcome, text })}
      onClose={onClose}
    >
      {() => (
        <>
          <span className={styles.name}>{need.fact.heading}</span>
          <ChoiceField
            name="outcome"
            label={t('oversyn.mellan.outcome')}
            value={outcome}
            onChange={value => setOutcome(value === 'klart' ? 'klart' : 'till-oversyn')}
            choices={(['klart', 'till-oversyn'] as const).map(value => ({
              value,
              label: t(`oversyn.mellan.outcomes.${value}`),
            }))}
          />
        </>
      )}
    </SaidDialog>
  )
}
