import { makeStyles, tokens } from '@fluentui/react-components'
import { dueStateOf } from '../../domain/uppdrag/status.ts'
import type { UppdragView } from '../../domain/uppdrag/view.ts'
import { LookBadge } from '../shared/state-badge.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { daysSentence, dueLooks } from './looks.ts'

const useStyles = makeStyles({
  when: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** How an uppdrag stands to its day; nothing once it waits for the giver or is approved. */
export function When({ view: { uppdrag, status } }: { view: UppdragView }) {
  const styles = useStyles()
  const t = useText()
  const { today } = useDesk()
  const state = dueStateOf(uppdrag, status, today)
  if (state === 'none') return null
  return (
    <span className={styles.when}>
      <LookBadge look={dueLooks[state]} label={t(`uppdrag.due.${state}`)} />
      {uppdrag.due && <span>{daysSentence(uppdrag.due, today, t)}</span>}
    </span>
  )
}
