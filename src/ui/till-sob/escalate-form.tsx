import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { doorsOf } from '../../domain/escalation/doors.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { text } from '../../domain/shared/text.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { useAutosave } from '../shared/autosave.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { timeOf } from '../shared/dates.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ClosedDoors } from './closed-doors.tsx'
import { GoesAlong } from './goes-along.tsx'
import { PositionFields } from './position-fields.tsx'
import { askedParts, draftForm, firstWritten, toCommand } from './written.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  state: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Background, each part's position and a proposal, on one of the grounds that stand open. Kept on the device while one writes. */
export function EscalateForm({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const [, go] = useLocation()
  const { replica } = useWorkspace()
  const { model } = useDesk()
  const { avvikelse } = view
  const doors = doorsOf(view, model)
  const open = doors.filter(door => door.open)
  const draftKey = `eskalering-${keyOf(avvikelse.id)}`
  const [written, setWritten] = useState(
    () => replica.drafts().find(({ key }) => key === draftKey)?.fields ?? firstWritten(avvikelse, doors, t),
  )
  const { submit, problems, refusal, isBusy } = useSubmit()
  const { state, hold } = useAutosave(draftKey, draftForm, written)
  const door = open.find(({ ground }) => ground === written.ground) ?? open[0]
  const set = (field: string) => (value: string) => setWritten(now => ({ ...now, [field]: value }))

  const lift = async () => {
    if (!door) return
    // The question is lifted the moment it is stored, and this form with it: nothing may be kept of it then.
    hold(true)
    const keys = await submit(toCommand(written, avvikelse, door.ground, model), { done: t('tillSob.form.lifted') })
    if (!keys) return hold(false)
    go(`/till-sob/${keys[0]}`, { replace: true })
    await replica.removeDraft(draftKey)
  }
  const labels: Record<string, string> = {
    background: t('tillSob.form.background'),
    proposal: t('tillSob.form.proposal'),
  }
  for (const { key, short } of askedParts(model)) {
    labels[`position-${key}`] = t('tillSob.form.positionText', { part: short })
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void lift()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      <ChoiceField
        name="ground"
        label={t('tillSob.form.ground')}
        hint={t('tillSob.form.groundHelp')}
        value={door?.ground ?? ''}
        onChange={set('ground')}
        choices={open.map(({ ground }) => ({
          value: ground,
          label: t(`tillSob.ground.${ground}`),
          about: t(`tillSob.groundMeans.${ground}`),
        }))}
      />
      <ClosedDoors doors={doors} />
      <TextField
        name="background"
        label={t('tillSob.form.background')}
        hint={t('tillSob.form.backgroundHelp')}
        value={written.background ?? ''}
        onChange={set('background')}
        rule={text}
        rows={8}
        problem={problemAt(problems, 'background')}
      />
      <PositionFields written={written} onChange={set} problems={problems} />
      <TextField
        name="proposal"
        label={t('tillSob.form.proposal')}
        hint={t('tillSob.form.proposalHelp')}
        value={written.proposal ?? ''}
        onChange={set('proposal')}
        rule={text}
        rows={4}
        problem={problemAt(problems, 'proposal')}
      />
      {door && <GoesAlong view={view} door={door} written={written} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('tillSob.form.lift')}
        </Button>
        <ButtonLink to={`/avvikelser/${keyOf(avvikelse.id)}`}>{t('common.action.cancel')}</ButtonLink>
      </div>
      {state.kind === 'saved' && (
        <p className={styles.state}>
          <Unbroken>{t('tillSob.form.autosaved', { time: timeOf(state.at) })}</Unbroken>
        </p>
      )}
      {state.kind === 'failed' && <p className={styles.state}>{t('tillSob.form.notStored')}</p>}
    </form>
  )
}
