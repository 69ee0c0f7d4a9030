import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useText } from '../text/text.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Refused } from './refused.tsx'
import type { Submission } from './submit.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  // As wide as one reads a line, where the fields do not need the room.
  column: { maxWidth: '70ch' },
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
  /** Buttons for something else, after the one that saves. */
  readonly more?: ReactNode
  /** The fields stand beside each other where there is room. */
  readonly wide?: boolean
  /** The fields. */
  readonly children: ReactNode
}

/** A form on the page: what hinders the save stands above its fields, and its buttons below. */
export function SubmitForm({ title, submission, labels, save, onSave, onCancel, more, wide = false, children }: Props) {
  const styles = useStyles()
  const t = useText()
  const { problems, refusal, isBusy } = submission
  return (
    <form
      className={mergeClasses(styles.form, !wide && styles.column)}
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
        {more}
        {onCancel && <Button onClick={onCancel}>{t('common.action.cancel')}</Button>}
      </div>
    </form>
  )
}
