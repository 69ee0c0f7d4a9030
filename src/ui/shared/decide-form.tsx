import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { CommandOf } from '../../domain/commands/command.ts'
import type { DecisionKind } from '../../domain/decision/decision.ts'
import { seriesOf } from '../../domain/decision/number.ts'
import { numberNow } from '../../domain/decision/numbers.ts'
import type { Matter } from '../../domain/forslag/matter.ts'
import { addMonths } from '../../domain/shared/day.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { line, optionalText, text } from '../../domain/shared/text.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { useText } from '../text/text.ts'
import { DateField } from './day-field.tsx'
import { noUppdrag, UppdragFields, uppdragIn, uppdragLabels } from './decide-uppdrag.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { focusField, problemAt } from './problems.ts'
import { Prose } from './prose.tsx'
import { Refused } from './refused.tsx'
import { useSubmit } from './submit.ts'
import { TextField } from './text-field.tsx'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  wording: {
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  label: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly matter: Matter
  /** The point of the meeting; without one the decision is taken between meetings. */
  readonly item?: AgendaItemId
  readonly decision: DecisionKind
  readonly onDone: () => void
  readonly onCancel: () => void
}

/**
 * Records what a forum came to: a decision, a decision with an assignment, or an answer without either. A decision says
 * what the parts have agreed on, word for word; only an answer has words of its own.
 */
export function DecideForm({ matter, item, decision, onDone, onCancel }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const { wording, forslag } = matter
  const isAnswer = decision === 'svar'
  const months = desk.model.deadlines.decisionReviewedAfterMonths.value
  const [heading, setHeading] = useState(matter.heading)
  const [written, setWritten] = useState(isAnswer ? '' : wording.text)
  const [reasons, setReasons] = useState(forslag?.reasons ?? '')
  const [touchesStyrmodell, setTouches] = useState(forslag?.touchesStyrmodell ?? false)
  const [reviewOn, setReview] = useState(forslag?.reviewOn ?? addMonths(desk.today, months))
  const [uppdrag, setUppdrag] = useState(noUppdrag)
  useEffect(() => focusField('heading'), [])

  const labels = {
    heading: t('beslut.form.heading'),
    text: t('beslut.form.textAnswer'),
    reasons: t('beslut.form.reasons'),
    reviewOn: t('beslut.form.reviewOn'),
    ...uppdragLabels(t),
  }
  const save = async () => {
    const command: CommandOf<'decide'> = {
      kind: 'decide',
      matter: matter.id,
      ...(item && { item }),
      decision,
      heading,
      text: written,
      reasons,
      touchesStyrmodell,
      ...(!isAnswer && { reviewOn }),
      ...(decision === 'uppdrag' && { uppdrag: uppdragIn(uppdrag) }),
    }
    if (await submit(command, { done: t(`beslut.stored.${decision}`) })) onDone()
  }
  const number = numberNow(seriesOf(forumOf(desk.model, matter.forum).short, desk.today), desk.reading)
  return (
    <form
      className={styles.form}
      aria-label={t('beslut.form.label')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <p className={styles.means}>
        {t(`beslut.means.${decision}`)} {!item && t('beslut.form.perCapsulam')} {t('beslut.form.number', { number })}{' '}
        {t('beslut.form.final')}
      </p>
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      <TextField
        name="heading"
        label={labels.heading}
        hint={t('beslut.form.headingHelp')}
        value={heading}
        onChange={setHeading}
        rule={line}
        problem={problemAt(problems, 'heading')}
      />
      {isAnswer ? (
        <TextField
          name="text"
          label={labels.text}
          value={written}
          onChange={setWritten}
          rule={text}
          rows={4}
          problem={problemAt(problems, 'text')}
        />
      ) : (
        <div className={styles.wording}>
          <p className={styles.label}>{t('beslut.form.wording')}</p>
          <Prose isWritten>{wording.text}</Prose>
          <p className={styles.means}>{t('beslut.form.wordingHelp')}</p>
        </div>
      )}
      <TextField
        name="reasons"
        label={labels.reasons}
        hint={t('beslut.form.reasonsHelp')}
        value={reasons}
        onChange={setReasons}
        rule={optionalText}
        rows={2}
        problem={problemAt(problems, 'reasons')}
      />
      {decision === 'uppdrag' && (
        <UppdragFields value={uppdrag} onChange={setUppdrag} problems={problems} matter={matter} />
      )}
      {!isAnswer && (
        <DateField
          name="reviewOn"
          label={labels.reviewOn}
          value={reviewOn}
          onChange={setReview}
          problem={problemAt(problems, 'reviewOn')}
        />
      )}
      <Field hint={t('beslut.form.touchesHelp')}>
        <Checkbox
          label={t('beslut.form.touches')}
          checked={touchesStyrmodell}
          onChange={(_, data) => setTouches(data.checked === true)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t(`beslut.action.${decision}`)}
        </Button>
        <Button onClick={onCancel}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
