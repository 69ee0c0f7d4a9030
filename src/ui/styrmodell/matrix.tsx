import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { SideKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { useCards } from '../shared/media.ts'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { SearchField } from '../shared/search-field.tsx'
import { listed, sideName } from '../shared/sentences.ts'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'
import { type MatrixRow, matrixRows } from './matrix-rows.ts'

const useStyles = makeStyles({
  question: { maxWidth: '44ch', '@media print': { display: 'none' } },
  answers: { margin: '0', maxWidth: '70ch', fontWeight: tokens.fontWeightSemibold },
  table: { borderCollapse: 'collapse', width: '100%' },
  header: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  omrade: { ...typographyStyles.body1Strong, width: '22%' },
  name: { display: 'block' },
  about: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  exception: { display: 'block', marginTop: tokens.spacingVerticalXS, whiteSpace: 'nowrap' },
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  cardTitle: { ...typographyStyles.subtitle2, margin: '0' },
  card: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'block', color: tokens.colorNeutralForeground2 },
})

/** Few enough that each gets its answer as a sentence above the table. */
const mostAnswers = 3

/** Who steers and who performs in each område, as a table that one can put a question to. */
export function Matrix({ model }: { model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const isCards = useCards()
  const [question, setQuestion] = useState('')
  const groups = matrixRows(model, question)
  const found = groups.flatMap(({ rows }) => rows)
  const names = (sides: readonly SideKey[]) =>
    listed(
      sides.map(side => sideName(model, side)),
      t,
    )
  const answer = ({ delomrade, styrning }: MatrixRow) =>
    t(styrning.length > 1 ? 'styrmodell.matrix.answerShared' : 'styrmodell.matrix.answer', {
      delomrade: delomrade.name,
      styrning: names(styrning),
      utforare: names(delomrade.utforare),
    })
  return (
    <Anchored section="omraden">
      <Prose>{t('styrmodell.matrix.means')}</Prose>
      <SearchField
        className={styles.question}
        label={t('styrmodell.matrix.question')}
        hint={t('styrmodell.matrix.questionHelp')}
        value={question}
        onChange={setQuestion}
      />
      <div role="status">
        {question.trim() !== '' &&
          (found.length === 0 ? (
            <Prose>{t('styrmodell.matrix.none')}</Prose>
          ) : found.length <= mostAnswers ? (
            found.map(row => (
              <p key={row.delomrade.key} className={styles.answers}>
                <Quoting written={[row.delomrade.name]}>{answer(row)}</Quoting>
              </p>
            ))
          ) : (
            <Prose>{t('styrmodell.matrix.found', { count: found.length })}</Prose>
          ))}
      </div>
      {isCards ? (
        <div className={styles.cards}>
          {groups.map(({ omrade, rows }) => (
            <div key={omrade.key}>
              <h3 className={styles.cardTitle} lang="sv">
                {omrade.name}
              </h3>
              {rows.map(row => (
                <div key={row.delomrade.key} className={styles.card}>
                  <Name row={row} />
                  <span className={styles.line}>
                    {t('styrmodell.matrix.styrning')}: <Styrning row={row} names={names} />
                  </span>
                  <span className={styles.line}>
                    {t('styrmodell.matrix.utforare')}: <Quoting>{names(row.delomrade.utforare)}</Quoting>
                  </span>
                </div>
              ))}
            </div>
          ))}
        </div>
      ) : (
        groups.length > 0 && (
          <table className={styles.table} aria-label={t('styrmodell.matrix.caption')}>
            <thead>
              <tr>
                {(['omrade', 'delomrade', 'styrning', 'utforare'] as const).map(column => (
                  <th key={column} scope="col" className={styles.header}>
                    {t(`styrmodell.matrix.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map(({ omrade, rows }) => (
              <tbody key={omrade.key}>
                {rows.map((row, index) => (
                  <tr key={row.delomrade.key}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={rows.length} className={mergeClasses(styles.cell, styles.omrade)}>
                        <Written>{omrade.name}</Written>
                      </th>
                    )}
                    <th scope="row" className={styles.cell}>
                      <Name row={row} />
                    </th>
                    <td className={styles.cell}>
                      <Styrning row={row} names={names} />
                    </td>
                    <td className={styles.cell}>
                      <Quoting>{names(row.delomrade.utforare)}</Quoting>
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        )
      )}
    </Anchored>
  )
}

function Name({ row: { delomrade } }: { row: MatrixRow }) {
  const styles = useStyles()
  return (
    <>
      <span className={styles.name} lang="sv">
        {delomrade.name}
      </span>
      <span className={styles.about} lang="sv">
        {delomrade.about}
      </span>
    </>
  )
}

function Styrning({ row, names }: { row: MatrixRow; names: (sides: readonly SideKey[]) => string }) {
  const styles = useStyles()
  const t = useText()
  const sides = names(row.styrning)
  return (
    <>
      <Quoting>{row.styrning.length > 1 ? t('styrmodell.matrix.shared', { sides }) : sides}</Quoting>
      {row.isException && (
        <span className={styles.exception}>
          <Badge appearance="outline" color="informative">
            {t('styrmodell.matrix.exception')}
          </Badge>
        </span>
      )}
    </>
  )
}
