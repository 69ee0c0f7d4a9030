import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { PartPosition } from '../../domain/escalation/escalation.ts'
import { useCards } from '../shared/media.ts'
import { Prose } from '../shared/prose.tsx'
import { partName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  header: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  stance: { whiteSpace: 'nowrap' },
  // The text that only a reader of the screen hears is placed within it.
  own: { position: 'relative' },
  cards: { margin: '0' },
  card: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: '0' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** How each part stands to the proposal, as the sammankallande wrote it down. */
export function Positions({ positions }: { positions: readonly PartPosition[] }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  if (useCards()) {
    return (
      <dl className={styles.cards}>
        {positions.map(({ part, stance, text }) => (
          <div key={part} className={styles.card}>
            <dt className={styles.part}>{partName(model, part)}</dt>
            <dd className={styles.text}>
              {t(`tillSob.stance.${stance}`)}
              <Prose isWritten>{text}</Prose>
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['part', 'stance', 'text'] as const).map(column => (
            <th key={column} scope="col" className={styles.header}>
              {t(`tillSob.page.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {positions.map(({ part, stance, text }) => (
          <tr key={part}>
            <th scope="row" className={mergeClasses(styles.cell, styles.part)}>
              {partName(model, part)}
            </th>
            <td className={mergeClasses(styles.cell, styles.stance)}>{t(`tillSob.stance.${stance}`)}</td>
            <td className={mergeClasses(styles.cell, styles.own)}>
              {text.trim() === '' ? (
                <>
                  <span aria-hidden>–</span>
                  <span className={styles.unseen}>{t('tillSob.page.noText')}</span>
                </>
              ) : (
                <Prose isWritten>{text}</Prose>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
