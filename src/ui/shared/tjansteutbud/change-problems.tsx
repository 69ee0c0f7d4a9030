import { MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { type InsatsId, isIdOf } from '../../../domain/shared/ids.ts'
import type { FieldProblem } from '../../../domain/shared/refusal.ts'
import { insatsFields } from '../../../domain/tjansteutbud/difference.ts'
import { useText } from '../../text/text.ts'
import { Bar } from '../bar.tsx'
import { namedMessage } from '../problems.ts'
import type { InsatsContext } from './words.ts'

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
})

interface Props {
  /** Those of a change-set are named `changeSet.<insats>.<field>`; all others are left to their own fields. */
  readonly problems: readonly FieldProblem[]
  readonly context: InsatsContext
  readonly title: string
}

/** Whether a problem is of the change-set, and not of a field beside it. */
export function isOfChanges({ field }: FieldProblem): boolean {
  return field === 'changeSet' || field.startsWith('changeSet.')
}

/** What is wrong with a change-set, each with the insats and the field it concerns. */
export function ChangeProblems({ problems, context, title }: Props) {
  const styles = useStyles()
  const t = useText()
  const own = problems.filter(isOfChanges)
  if (own.length === 0) return null
  return (
    <Bar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {own.map(problem => {
            const { insats, field } = placeOf(problem.field)
            const name = insats && (context.nameOf(insats) ?? t('tjansteutbud.changes.unknown'))
            const label = field ? t(`tjansteutbud.field.${field}`) : t('tjansteutbud.changes.caption')
            const message = namedMessage(problem, label, t)
            return (
              <li key={problem.field + problem.problem}>
                {name ? t('forms.summaryLine', { field: name, message }) : message}
              </li>
            )
          })}
        </ul>
      </MessageBarBody>
    </Bar>
  )
}

/** Which insats and which of its fields a problem concerns. */
function placeOf(name: string): { insats?: InsatsId; field?: (typeof insatsFields)[number] } {
  const [, insats = '', field = ''] = name.split('.')
  const known = insatsFields.find(candidate => candidate === field)
  return { ...(isIdOf('insats', insats) && { insats }), ...(known && { field: known }) }
}
