import { MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useText } from '../text/text.ts'
import { Bar } from './bar.tsx'
import { useSnapshot } from './workspace.tsx'

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  rows: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

/** Says which rows of these lists could not be read. */
export default function UnreadableNote({ lists }: { lists: readonly string[] }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useSnapshot()
  return lists.map(list => {
    const rows = state.unreadable.filter(row => row.list === list)
    if (rows.length === 0) return null
    return (
      <Bar key={list} intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{t('rader.unread', { count: rows.length, list })}</MessageBarTitle>
          {t('rader.help')}
          <details>
            <summary>{t('rader.show')}</summary>
            <ul className={styles.rows}>
              {rows.map(row => (
                <li key={row.itemId}>
                  {row.columns.includes('ClientKey')
                    ? t('rader.key', { row: row.itemId })
                    : t('rader.row', { row: row.itemId, columns: row.columns.join(', ') })}
                </li>
              ))}
            </ul>
          </details>
        </MessageBarBody>
      </Bar>
    )
  })
}
