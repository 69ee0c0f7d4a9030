import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useText } from '../text/text.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Refused } from './refused.tsx'
import type { Submission } from './submit.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '70ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

interface Props {
  readonly title: string
  readonly submission: Submission
  /** The headings of the fields, by name. */
  readonly labels: Readonly<Record<string, string>>
  readonly save: string
  readonly onSave: () => Promise<void>
  readonly onCancel?: () => void
  /** The fields. */
  readonly children: ReactNode
}

/** A form on the page: what hinders the save stands above its fields, and its buttons below. */
export function SubmitForm({ title, submission, labels, save, onSave, onCancel, children }: Props) {
  const styles = useStyles()
  const t = useText()
  const { problems, refusal, isBusy } = submission
  return (
    <form
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void onSave()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('common.action.cancel')}</Button>}
      </div>
    </form>
  )
}
