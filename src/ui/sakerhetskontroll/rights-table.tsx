import { makeStyles, tokens } from '@fluentui/react-components'
import type { RightRow } from '../../ports/site-check.ts'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '80ch', breakInside: 'avoid' },
  caption: { textAlign: 'left', padding: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  header: { color: tokens.colorNeutralForeground3 },
  differs: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  agrees: { display: 'block', color: tokens.colorNeutralForeground3 },
})

/** Who holds what on a list, beside what the table gives. The last word of a row says whether the two agree. */
export function RightsTable({ title, rows }: { title: string; rows: readonly RightRow[] }) {
  const styles = useStyles()
  const t = useText()
  const headers = [t('sakerhetskontroll.who'), t('sakerhetskontroll.has'), t('sakerhetskontroll.should')]
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('sakerhetskontroll.rights', { title })}</caption>
      <thead>
        <tr>
          {headers.map(header => (
            <th key={header} scope="col" className={`${styles.cell} ${styles.header}`}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={`${row.is} ${row.who}`}>
            <th scope="row" className={styles.cell}>
              {row.who}
            </th>
            <td className={styles.cell}>{row.held.join(', ') || t('sakerhetskontroll.none')}</td>
            <td className={styles.cell}>
              {row.wanted ? t(`sakerhetskontroll.level.${row.wanted}`) : t('sakerhetskontroll.none')}
              <Agreement row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Agreement({ row }: { row: RightRow }) {
  const styles = useStyles()
  const t = useText()
  if (row.is === 'app') return <span className={styles.agrees}>{t('sakerhetskontroll.rowApp')}</span>
  return row.agrees ? (
    <span className={styles.agrees}>{t('sakerhetskontroll.rowAgrees')}</span>
  ) : (
    <span className={styles.differs}>{t('sakerhetskontroll.rowDiffers')}</span>
  )
}
