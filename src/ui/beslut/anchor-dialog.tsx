import { Button, DialogActions, DialogContent, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { StoredDecision } from '../../domain/decision/decision.ts'
import type { ForankringState } from '../../domain/forankring/forankring.ts'
import { line, optionalLine } from '../../domain/shared/text.ts'
import type { PartKey } from '../../domain/styrmodell/styrmodell.ts'
import { ChoiceField, SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { FormDialog } from '../shared/form-dialog.tsx'
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
  readonly decision: StoredDecision
  readonly parts: readonly PartKey[]
  readonly onClose: () => void
}

/** Says how far the own part has come with carrying a decision home. */
export function AnchorDialog({ decision, parts, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const { model, today } = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [part, setPart] = useState(parts[0] ?? '')
  const [state, setState] = useState<ForankringState>('forankrad')
  const [people, setPeople] = useState('')
  const [on, setOn] = useState(today)
  const save = async () => {
    const done = t('forankring.form.done')
    if (await submit({ kind: 'anchor', decision: decision.id, part, state, with: people, on }, { done })) onClose()
  }
  return (
    <FormDialog
      title={t('forankring.form.title', { number: decision.number })}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <DialogContent className={styles.content}>
        <Refused refusal={refusal} />
        {parts.length > 1 && (
          <SelectField
            name="part"
            label={t('forankring.form.part')}
            value={part}
            onChange={setPart}
            choices={parts.map(key => ({ value: key, label: partName(model, key) }))}
          />
        )}
        <ChoiceField
          name="state"
          label={t('forankring.form.state')}
          value={state}
          onChange={value => setState(value === 'pagar' ? 'pagar' : 'forankrad')}
          choices={(['pagar', 'forankrad'] as const).map(value => ({ value, label: t(`forankring.form.${value}`) }))}
        />
        <TextField
          name="with"
          label={t('forankring.form.with')}
          hint={t('forankring.form.withHelp')}
          value={people}
          onChange={setPeople}
          rule={state === 'forankrad' ? line : optionalLine}
          problem={problemAt(problems, 'with')}
        />
        <DateField
          name="on"
          label={t('forankring.form.on')}
          value={on}
          onChange={setOn}
          problem={problemAt(problems, 'on')}
        />
      </DialogContent>
      <DialogActions>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('forankring.form.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </DialogActions>
    </FormDialog>
  )
}
