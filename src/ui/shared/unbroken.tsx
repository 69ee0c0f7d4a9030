import { makeStyles } from '@fluentui/react-components'
import { Children, type ReactNode } from 'react'
import { cutAtDates } from './dates-within.ts'

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } })

/** Words in which no day, week or time is broken over two lines. What is copied is as it was written. */
export function Unbroken({ children }: { children: ReactNode }) {
  return Children.map(children, child => (typeof child === 'string' ? <Sentence text={child} /> : child))
}

function Sentence({ text }: { text: string }) {
  const styles = useStyles()
  const parts = cutAtDates(text)
  if (parts.length === 1) return text
  // In one element: what lies it out sees one thing, as it did the words.
  return (
    <span>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
          <span key={index} className={styles.whole}>
            {part}
          </span>
        ),
      )}
    </span>
  )
}
