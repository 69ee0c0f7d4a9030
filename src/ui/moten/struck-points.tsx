import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ledTo } from '../../domain/meeting/led-to.ts'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import type { MeetingId } from '../../domain/shared/ids.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { namedWith } from '../shared/named-with.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { headingId } from './move-button.tsx'
import { Lineage } from './point-about.tsx'
import { PointOutcomes } from './point-outcomes.tsx'
import { Subject } from './subject.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    overflowWrap: 'anywhere',
  },
  heading: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
})

/** A point that goes on at another meeting is not put back here too: then it would stand twice. */
function goesOn({ id }: StoredAgendaItem, items: readonly StoredAgendaItem[]): boolean {
  return items.some(({ from, state }) => from === id && state === 'pa-dagordningen')
}

interface Props {
  readonly meeting: MeetingId
  readonly isConvenor: boolean
}

/** Points that were taken off the agenda, folded away: whoever saw one there can see what became of it. */
export function StruckPoints({ meeting, isConvenor }: Props) {
  const styles = useStyles()
  const t = useText()
  const { state, reading } = useDesk()
  const dispatch = useDispatch()
  const struck = state.items.filter(item => item.meeting === meeting && item.state === 'struken')
  if (struck.length === 0) return null
  const restore = (item: StoredAgendaItem) =>
    void dispatch(
      { kind: 'restore-item', item: item.id },
      { done: t('moten.page.restored'), undo: { kind: 'strike-item', item: item.id } },
    )
  return (
    <details>
      <summary className={styles.summary}>
        {t('moten.page.struck')} ({struck.length})
      </summary>
      <ul className={styles.list}>
        {struck.map(item => (
          <li key={item.id} className={styles.row}>
            <span id={headingId(item)} className={styles.heading} lang="sv">
              {item.heading}
            </span>
            <Subject item={item} />
            <Lineage item={item} />
            <PointOutcomes outcomes={ledTo(item, reading)} />
            {isConvenor && !goesOn(item, state.items) && (
              <Button
                size="small"
                {...namedWith(`restore-${item.id}`, t('moten.page.restoreOne'), headingId(item))}
                onClick={() => restore(item)}
              >
                {t('moten.page.restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
