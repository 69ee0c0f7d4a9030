import { Dialog, DialogBody, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

// The buttons stand in Fluent's own row, which would rather break their words than itself.
const useStyles = makeStyles({ form: { '& button': { whiteSpace: 'nowrap' } } })

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly onSubmit: () => void
  /** The dialog's content and its buttons. */
  readonly children: ReactNode
}

/** A short form over the page, for what one does without leaving it. */
export function FormDialog({ title, onClose, onSubmit, children }: Props) {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            onSubmit()
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            {children}
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
