import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Choice } from './choice-field.tsx'
import { Written } from './written.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3, minWidth: '96px' },
  chip: { minWidth: 'auto' },
})

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: readonly Choice[]
}

/** A few choices as chips, one of which may be pressed; pressing it again lets it go. */
export function Chips({ label, value, onChange, choices }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div className={styles.row} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {choices.map(choice => (
        <ToggleButton
          key={choice.value}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={choice.value === value}
          onClick={() => onChange(choice.value === value ? '' : choice.value)}
        >
          {choice.isWritten ? <Written>{choice.label}</Written> : choice.label}
        </ToggleButton>
      ))}
    </div>
  )
}
