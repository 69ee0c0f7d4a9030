import { MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { tableColumns } from '../../domain/tjansteutbud/table/columns.ts'
import type { RowProblem } from '../../domain/tjansteutbud/table/read.ts'
import { Bar } from '../shared/bar.tsx'
import { type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: '0' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  at: { fontWeight: tokens.fontWeightSemibold },
})

/** So many are told one by one; more are mended better in the file. */
const mostShown = 50

interface Props {
  readonly problems: readonly RowProblem[]
  readonly model: Styrmodell
}

/** What is wrong in a file, row by row, with what to do. */
export function ImportProblems({ problems, model }: Props) {
  const styles = useStyles()
  const t = useText()
  if (problems.length === 0) return null
  return (
    <Bar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('tjansteutbud.import.problems', { count: problems.length })}</MessageBarTitle>
        {t('tjansteutbud.import.problemsText')}
        <ul className={styles.list}>
          {problems.slice(0, mostShown).map(problem => (
            <li key={`${problem.row} ${problem.column} ${problem.problem} ${problem.value}`} className={styles.item}>
              <span className={styles.at}>
                {t('tjansteutbud.import.at', { row: problem.row, column: headingOf(problem) })}
              </span>{' '}
              {wordsOf(problem, model, t)}
            </li>
          ))}
        </ul>
        {problems.length > mostShown && t('tjansteutbud.import.moreProblems', { count: problems.length - mostShown })}
      </MessageBarBody>
    </Bar>
  )
}

function headingOf({ column }: RowProblem): string {
  return tableColumns.find(({ key }) => key === column)?.heading ?? column
}

function wordsOf({ problem, column, value }: RowProblem, model: Styrmodell, t: Text): string {
  switch (problem) {
    case 'unknown': {
      const example = exampleOf(column, model)
      return example
        ? t('tjansteutbud.import.problem.unknown', { value, example })
        : t('tjansteutbud.import.problem.unknownFree', { value })
    }
    case 'twice':
    case 'not-a-day':
      return t(`tjansteutbud.import.problem.${problem}`, { value })
    case 'ends-before-start':
    case 'client-data':
    case 'empty':
    case 'too-long':
    case 'unprintable':
      return t(`tjansteutbud.import.problem.${problem}`)
    case 'not-allowed':
    case 'too-early':
    case 'not-in-catalogue':
    case 'taken':
      return t('tjansteutbud.import.problem.other')
  }
}

/** A value that would be understood in that column. */
function exampleOf(column: RowProblem['column'], model: Styrmodell): string | undefined {
  const examples: Partial<Record<RowProblem['column'], string | undefined>> = {
    delomraden: model.omraden[0]?.delomraden[0]?.name,
    utforare: model.parts[0]?.short,
    stadsomraden: model.stadsomraden[0]?.name,
    supply: 'egen',
    parallel: 'Ja',
    lagrum: '12 kap. 4 §',
  }
  return examples[column]
}
