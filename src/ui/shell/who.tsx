import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { dokumentansvarigaOn, seatsOn } from '../../domain/forum/medlemskap.ts'
import { forumsOn } from '../../domain/grupp/forums.ts'
import { forumName, seatLabel } from '../shared/sentences.ts'
import { useDesk, useIsRead, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  who: { display: 'flex', flexDirection: 'column', minWidth: '0', overflowWrap: 'anywhere' },
  seats: { rowGap: tokens.spacingVerticalS },
  seat: { fontWeight: tokens.fontWeightSemibold },
  // In the colour of the button it may stand in, which is another one while that is pointed at or open.
  forum: { fontSize: tokens.fontSizeBase200 },
})

/** Every seat that the reader holds today, with its forum. */
export function Who() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const { host } = useWorkspace()
  const { medlemskap } = desk.state
  const seats = forumsOn(desk.reading, desk.today).flatMap(forum => [
    ...seatsOn(medlemskap, desk.context.actor, forum, desk.today),
    ...dokumentansvarigaOn(medlemskap, forum, desk.today).filter(({ person }) => person === desk.context.actor),
  ])
  // Before the lists are read nobody has a seat; what the sign-in calls the person is true meanwhile.
  if (!isRead) return <span className={styles.seat}>{host.person.name}</span>
  if (seats.length === 0) return <span className={styles.seat}>{t('common.shell.noSeat')}</span>
  return (
    <span className={mergeClasses(styles.who, styles.seats)}>
      {seats.map(seat => (
        <span key={seat.id} className={styles.who}>
          <span className={styles.seat}>{seatLabel(seat, desk.model, t)}</span>
          <span className={styles.forum}>{forumName(desk.model, seat.forum)}</span>
        </span>
      ))}
    </span>
  )
}
