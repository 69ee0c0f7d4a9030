import { Button, makeStyles } from '@fluentui/react-components'
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark'
import type { StoredMeeting } from '../../../domain/meeting/meeting.ts'
import { previousMinutes } from '../../../domain/minutes/previous.ts'
import { idOf } from '../../../domain/shared/ids.ts'
import { useDispatch } from '../../shared/dispatch.ts'
import { useDesk } from '../../shared/workspace.tsx'
import { record, useText } from '../../text/text.ts'

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', '@media print': { display: 'none' } } })

/** One button that puts the previous minutes on this agenda; nothing where there are none, or they stand on one. */
export function PreviousMinutes({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const { reading } = useDesk()
  const dispatch = useDispatch()
  const previous = previousMinutes(meeting, reading)
  if (!previous) return null
  const put = () =>
    dispatch(
      {
        kind: 'put-on-agenda',
        meeting: meeting.id,
        heading: record('protokoll.previous.heading', { day: previous.day }),
        item: 'justering',
        subject: previous.id,
      },
      {
        done: t('protokoll.previous.done'),
        undo: ([key = '']) => ({ kind: 'strike-item', item: idOf('punkt', key) }),
      },
    )
  return (
    <Button className={styles.button} icon={<DocumentCheckmarkRegular />} onClick={() => void put()}>
      {t('protokoll.previous.put')}
    </Button>
  )
}
