import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { awaitsAnswer, hindersRecommending } from '../../domain/commands/oversyn-desk.ts'
import type { Recommendation as Stance } from '../../domain/oversyn/facts.ts'
import type { AndringsforslagView } from '../../domain/oversyn/forslag-view.ts'
import { optionalText, text as required } from '../../domain/shared/text.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AndringFields } from './andring-fields.tsx'
import { AndringView } from './andring-view.tsx'
import { SaidDialog } from './said-dialog.tsx'
import { andringOf, writtenOf } from './written-andring.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

interface Props {
  readonly view: AndringsforslagView
  readonly base: StyrmodellVersion
}

/** What is recommended and what the proposer says of it; the forms for those whose turn it is. */
export function Recommendation({ view, base }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const who = usePersonRole()
  const { submit, refusal } = useSubmit()
  const [isRejecting, setRejecting] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const { recommendation, answer, forslag } = view
  const mayRecommend = !hindersRecommending(forslag.id, desk)
  const isMine = awaitsAnswer(forslag.id, desk)
  const reply = (accepts: boolean, text: string) =>
    ({
      kind: 'answer-recommendation',
      forslag: forslag.id,
      recommendation: recommendation?.id ?? forslag.id,
      accepts,
      text,
    }) as const
  const day = recommendation && dayOf(recommendation.at)
  return (
    <Section title={t('oversyn.recommendation.title')}>
      <Refused refusal={refusal} />
      {recommendation && day ? (
        <>
          <Prose>
            {t('oversyn.recommendation.by', {
              stance: t(`oversyn.recommendation.word.${recommendation.stance}`),
              who: who({ person: recommendation.author, day }),
              day: dayInText(day),
            })}
          </Prose>
          <Prose isWritten>{recommendation.text}</Prose>
          {recommendation.andring && <AndringView andring={recommendation.andring} base={base} />}
          {recommendation.stance !== 'tillstyrks' && (
            <Prose>
              {answer
                ? `${t(answer.accepts ? 'oversyn.recommendation.accepted' : 'oversyn.recommendation.rejected')} ${answer.text}`
                : t('oversyn.recommendation.awaits')}
            </Prose>
          )}
        </>
      ) : (
        !mayRecommend && <Prose>{t('oversyn.recommendation.none')}</Prose>
      )}
      {isMine && (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => void submit(reply(true, ''), { done: t('oversyn.recommendation.answered') })}
          >
            {t('oversyn.recommendation.accept')}
          </Button>
          <Button onClick={() => setRejecting(true)}>{t('oversyn.recommendation.reject')}</Button>
        </div>
      )}
      {isRejecting && (
        <SaidDialog
          title={t('oversyn.recommendation.reject')}
          label={t('oversyn.recommendation.rejectTitle')}
          save={t('oversyn.recommendation.reject')}
          done={t('oversyn.recommendation.answered')}
          command={text => reply(false, text)}
          onClose={() => setRejecting(false)}
        />
      )}
      {mayRecommend && recommendation && !isOpen && (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{t('oversyn.recommendation.again')}</Button>
        </div>
      )}
      {mayRecommend && (!recommendation || isOpen) && <Give view={view} base={base} onDone={() => setOpen(false)} />}
    </Section>
  )
}

const stances: readonly Stance[] = ['tillstyrks', 'andras', 'avstyrks']

function Give({ view, base, onDone }: Props & { onDone: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [stance, setStance] = useState<Stance | ''>('')
  const [written, setWritten] = useState(writtenOf(view.andring))
  // The wording that is read here; one that comes while the form is open is refused and then read anew.
  const [wording, setWording] = useState(view.digest)
  const [text, setText] = useState('')
  const labels = {
    stance: t('oversyn.recommendation.stance'),
    section: t('oversyn.form.section'),
    newHeading: t('oversyn.form.newHeading'),
    newText: t('oversyn.form.newText'),
    modell: t('oversyn.form.modell'),
    text: t('oversyn.recommendation.text'),
  }
  const save = async () => {
    const command = {
      kind: 'recommend',
      forslag: view.forslag.id,
      wording,
      stance: stance as Stance,
      ...(stance === 'andras' && { andring: andringOf(written, base) }),
      text,
    } as const
    if (await submit(command, { done: t('oversyn.recommendation.done') })) onDone()
    else setWording(view.digest)
  }
  return (
    <form
      className={styles.form}
      aria-label={t('oversyn.recommendation.give')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      <ChoiceField
        name="stance"
        label={labels.stance}
        value={stance}
        onChange={value => setStance(stances.find(one => one === value) ?? '')}
        choices={stances.map(value => ({ value, label: t(`oversyn.recommendation.${value}`) }))}
        problem={problemAt(problems, 'stance')}
      />
      {stance === 'andras' && <AndringFields written={written} onChange={setWritten} base={base} problems={problems} />}
      <TextField
        name="text"
        label={labels.text}
        value={text}
        onChange={setText}
        rule={stance === 'tillstyrks' ? optionalText : required}
        rows={3}
        problem={problemAt(problems, 'text')}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('oversyn.recommendation.save')}
        </Button>
      </div>
    </form>
  )
}
