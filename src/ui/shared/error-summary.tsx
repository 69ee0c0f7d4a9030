import {
  Link as FluentLink,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { useText } from '../text/text.ts'
import { SaidOnce } from './alert-bar.tsx'
import { focusField, namedMessage, sumUp } from './problems.ts'

const useStyles = makeStyles({
  // As wide as the fields below it.
  summary: { maxWidth: '70ch' },
  link: { textAlign: 'left', lineHeight: tokens.lineHeightBase300 },
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: '0',
    listStyleType: 'none',
    // Links on their own lines, so far apart that a finger hits the right one.
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
  },
})

interface Props {
  /** As the last try to save gave them; a new list takes focus. */
  readonly problems: readonly FieldProblem[]
  /** The headings of the fields, by name. */
  readonly labels: Readonly<Record<string, string>>
}

/** Everything that hinders a save, summed up above the form; each leads to its field. */
export function ErrorSummary({ problems, labels }: Props) {
  const styles = useStyles()
  const t = useText()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) ref.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  sumUp(problems)
  // In the order of the fields, as one meets them.
  const fields = Object.keys(labels)
  const inOrder = problems.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={styles.summary}>
      <SaidOnce>
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t('forms.summary', { count: problems.length })}</MessageBarTitle>
            <ul className={styles.list}>
              {inOrder.map(problem => (
                <li key={problem.field}>
                  <FluentLink
                    as="button"
                    type="button"
                    inline
                    className={styles.link}
                    onClick={() => focusField(problem.field)}
                  >
                    {namedMessage(problem, labels[problem.field] ?? problem.field, t)}
                  </FluentLink>
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      </SaidOnce>
    </div>
  )
}
