import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { optionalText } from '../../domain/shared/text.ts'
import { useAutosave } from '../shared/autosave.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDrafts, useWorkspace } from '../shared/workspace.tsx'
import { record, useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly meeting: StoredMeeting
  readonly onClose: () => void
}

/** The word that goes with the kallelse, a private draft on the device until it is sent; and what sending means. */
export function CallForm({ meeting, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const { replica } = useWorkspace()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const key = `kallelse-${keyOf(meeting.id)}`
  const draft = useDrafts().find(candidate => candidate.key === key)
  const [message, setMessage] = useState(draft?.fields.text ?? '')
  const fields = useMemo(() => ({ text: message }), [message])
  const { hold } = useAutosave(key, 'kallelse', fields)
  useEffect(() => focusField(key), [key])
  const send = async () => {
    const done = await submit(
      { kind: 'publish-kallelse', meeting: meeting.id, text: message },
      {
        done: t('kallelse.form.saved'),
        undo: { kind: 'withdraw-kallelse', meeting: meeting.id, text: record('kallelse.form.undone') },
      },
    )
    if (!done) return
    hold(true)
    await replica.removeDraft(key)
    onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={t('kallelse.form.open')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={{ text: t('kallelse.form.text'), points: t('kallelse.form.points') }} />
      <TextField
        name={key}
        label={t('kallelse.form.text')}
        hint={t('kallelse.form.textHelp')}
        value={message}
        onChange={setMessage}
        rule={optionalText}
        rows={3}
        problem={problemAt(problems, 'text')}
      />
      <p className={styles.means}>{t('kallelse.form.means')}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('kallelse.form.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
