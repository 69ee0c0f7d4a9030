import { Button, makeStyles } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { type ReactNode, useId, useState } from 'react'
import { usePrinting } from '../shared/media.ts'
import { namedWith } from '../shared/named-with.ts'

const useStyles = makeStyles({
  toggle: { alignSelf: 'flex-start', textAlign: 'left', '@media print': { display: 'none' } },
})

interface Props {
  /** How much is folded away. */
  readonly words: string
  /** The id of the heading that tells whose it is, where the words do not. */
  readonly of?: string
  readonly children: () => ReactNode
}

/** What is as it should be, a button away. On paper it stands, and the button does not. */
export function Fold({ words, of, children }: Props) {
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  const isPrinting = usePrinting()
  const id = useId()
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        aria-expanded={isOpen}
        {...(of && namedWith(id, words, of))}
        onClick={() => setOpen(!isOpen)}
      >
        {words}
      </Button>
      {(isOpen || isPrinting) && children()}
    </>
  )
}
