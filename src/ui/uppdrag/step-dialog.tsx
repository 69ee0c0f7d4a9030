import { Button, DialogActions, DialogContent, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { mayStep, textOfStep } from '../../domain/commands/uppdrag.ts'
import type { StepKind } from '../../domain/uppdrag/step.ts'
import { sectionsOf, type UppdragView } from '../../domain/uppdrag/view.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { FormDialog } from '../shared/form-dialog.tsx'
import { focusHeading } from '../shared/page.tsx'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { partName } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

interface Props {
  readonly view: UppdragView
  readonly step: StepKind
  readonly onClose: () => void
}

/** Takes one step of an uppdrag: begins, reports, writes a section, says it is done, approves or hands back. */
export function StepDialog({ view, step, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [parts] = useState(() => mayStep(step, view, desk).parts)
  const [part, setPart] = useState(parts[0] ?? '')
  const before = sectionsOf(view).find(candidate => candidate.part === part)?.section?.text ?? ''
  const [text, setText] = useState(step === 'avsnitt' ? before : '')
  const rule = textOfStep(step)
  const save = async () => {
    const done = t(`uppdrag.stored.${step}`)
    if (!(await submit({ kind: 'take-step', uppdrag: view.uppdrag.id, step, part, text }, { done }))) return
    onClose()
    // The button that opened this may be gone.
    focusHeading()
  }
  return (
    <FormDialog title={t(`uppdrag.action.${step}`)} onClose={onClose} onSubmit={() => void save()}>
      <DialogContent className={styles.content}>
        <Refused refusal={refusal} />
        {parts.length > 1 && (
          <SelectField
            name="part"
            label={t('uppdrag.page.asPart')}
            value={part}
            onChange={setPart}
            choices={parts.map(value => ({ value, label: partName(desk.model, value) }))}
          />
        )}
        <TextField
          name="text"
          label={t(`uppdrag.ask.${step}`)}
          value={text}
          onChange={setText}
          rule={rule}
          rows={step === 'avsnitt' ? 10 : 4}
          problem={problemAt(problems, 'text')}
        />
      </DialogContent>
      <DialogActions>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t(`uppdrag.action.${step}`)}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </DialogActions>
    </FormDialog>
  )
}
