import { Field, makeStyles, SearchBox } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useState } from 'react'
import { holdsNumberToCome } from '../../domain/klientskydd/stops.ts'
import { useText } from '../text/text.ts'

// No wider than the page, also where a reader has spread the letters.
const useStyles = makeStyles({ box: { maxWidth: '100%', minWidth: '0' } })

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly className?: string
}

/**
 * A field for words to look for. What one looks for stands in the page's address, where it is remembered and shared: a
 * text that may not be saved stays in the field, and goes no further. What was written before it was known for what it
 * is, is taken out of the address again.
 */
export function SearchField({ label, value, onChange, hint, className }: Props) {
  const t = useText()
  const styles = useStyles()
  const [held, setHeld] = useState<string>()
  return (
    <Field
      label={label}
      {...(hint && { hint })}
      {...(className && { className })}
      {...(held !== undefined && {
        validationState: 'error' as const,
        validationMessage: t('forms.clientData.search'),
      })}
    >
      <SearchBox
        value={held ?? value}
        className={styles.box}
        // Escape does the same by keys.
        dismiss={{ 'aria-label': t('forms.clearSearch') }}
        contentBefore={<SearchRegular aria-hidden />}
        onChange={(_, data) => {
          const isHeld = holdsNumberToCome(data.value)
          setHeld(isHeld ? data.value : undefined)
          onChange(isHeld ? '' : data.value)
        }}
      />
    </Field>
  )
}
