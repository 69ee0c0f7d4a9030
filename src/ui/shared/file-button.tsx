import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactElement, useId, useRef, useState } from 'react'

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  // Opened by the button, which everyone sees and can reach.
  input: { display: 'none' },
  said: {
    margin: '0',
    maxWidth: '60ch',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
})

interface Props {
  readonly label: string
  /** What the file chooser offers, as in HTML: `.csv,.xlsx`. */
  readonly accept: string
  readonly hint?: string
  readonly icon?: ReactElement
  readonly isBusy?: boolean
  readonly onChoose: (file: File) => void
}

/**
 * Asks for a file of the person's own. The browser's field speaks the browser's language and looks like nothing else here,
 * so a button stands for it, and the name of what was chosen is written under it.
 */
export function FileButton({ label, accept, hint, icon, isBusy = false, onChoose }: Props) {
  const styles = useStyles()
  const said = useId()
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  return (
    <div className={styles.all}>
      <input
        ref={input}
        type="file"
        accept={accept}
        className={styles.input}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file, mended, can be chosen again.
          currentTarget.value = ''
          if (!file) return
          setName(file.name)
          onChoose(file)
        }}
      />
      <Button
        {...(icon && { icon })}
        disabledFocusable={isBusy}
        {...((hint || name) && { 'aria-describedby': said })}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      {(hint || name) && (
        <p id={said} className={styles.said}>
          {name || hint}
        </p>
      )}
    </div>
  )
}
