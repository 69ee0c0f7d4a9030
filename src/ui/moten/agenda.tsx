import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useRef } from 'react'
import { slotsOf, timeUse } from '../../domain/meeting/clock.ts'
import { callStateOf } from '../../domain/meeting/kallelse.ts'
import { agendaOf, type StoredAgendaItem, type StoredMeeting } from '../../domain/meeting/meeting.ts'
import { missingFromTemplate } from '../../domain/meeting/template.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AgendaItemRow } from './agenda-item-row.tsx'
import { agendaHeadingId } from './move-button.tsx'
import { useAgendaMoves } from './use-agenda-moves.ts'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle1, margin: '0', outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  use: { margin: '0', color: tokens.colorNeutralForeground3 },
  over: { margin: '0', color: tokens.colorStatusDangerForeground3 },
  fill: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

interface Props {
  readonly meeting: StoredMeeting
  readonly isConvenor: boolean
  /** Who keeps the agenda, in words. */
  readonly convenor: string
}

/** A meeting's points in their order, with running clock times. The one who convenes moves them. */
export function Agenda({ meeting, isConvenor, convenor }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const heading = useRef<HTMLHeadingElement>(null)
  const points = agendaOf(desk.state.items, meeting.id)
  const moves = useAgendaMoves(points)
  const slots = slotsOf(meeting, points)
  const call = callStateOf(meeting.id, desk.reading)
  const called = call.kind === 'kallad' ? new Set(call.kallelse.called.points.map(({ item }) => item)) : undefined
  const strike = async (item: StoredAgendaItem) => {
    const outcome = await dispatch(
      { kind: 'strike-item', item: item.id },
      { done: t('moten.strike.done'), undo: { kind: 'restore-item', item: item.id } },
    )
    if (outcome.ok) heading.current?.focus()
  }
  return (
    <section className={styles.section} aria-labelledby={agendaHeadingId}>
      <h2 id={agendaHeadingId} ref={heading} tabIndex={-1} className={styles.title}>
        {t('moten.page.agenda')}
      </h2>
      <TimeUse meeting={meeting} points={points} />
      {points.length === 0 ? (
        <EmptyState
          title={t('moten.page.noPoints')}
          text={isConvenor ? t('moten.page.noPointsConvenor') : t('moten.page.noPointsOther', { role: convenor })}
        />
      ) : (
        <ol className={styles.list}>
          {points.map((item, index) => (
            <AgendaItemRow
              key={item.id}
              meeting={meeting}
              item={item}
              index={index}
              count={points.length}
              slot={slots[index]}
              isLate={called !== undefined && !called.has(item.id)}
              isConvenor={isConvenor}
              onMove={direction => moves.step(index, direction)}
              onMoveTo={target => moves.to(index, target)}
              onDrop={(dragged, edge) => moves.drop(dragged, index, edge)}
              onStrike={() => void strike(item)}
            />
          ))}
        </ol>
      )}
      {isConvenor && meeting.day >= desk.today && <FromTemplate meeting={meeting} />}
    </section>
  )
}

/** How the minutes allotted stand to the meeting's own length; nothing where no point has any. */
function TimeUse({ meeting, points }: { meeting: StoredMeeting; points: readonly StoredAgendaItem[] }) {
  const styles = useStyles()
  const t = useText()
  const { allotted: minutes, untimed, over } = timeUse(meeting, points)
  if (minutes === 0) return null
  const sentence = () => {
    if (over > 0) return t('moten.point.over', { minutes, over })
    return over === 0 ? t('moten.point.allotted', { minutes }) : t('moten.point.left', { minutes, left: -over })
  }
  return (
    <p className={over > 0 ? styles.over : styles.use}>
      {[sentence(), untimed > 0 && t('moten.point.untimed', { count: untimed })].filter(Boolean).join(' ')}
    </p>
  )
}

/** Standing points that the template holds and this agenda never had. */
function FromTemplate({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const dispatch = useDispatch()
  const count = missingFromTemplate(state.items, meeting.id, meeting.forum).length
  if (count === 0) return null
  const fill = async () => {
    const outcome = await dispatch(
      { kind: 'fill-agenda', meeting: meeting.id },
      { done: t('planering.template.filled') },
    )
    if (outcome.ok) document.getElementById(agendaHeadingId)?.focus()
  }
  return (
    <div className={styles.fill}>
      <span>{t('planering.template.missing', { count })}</span>
      <Button size="small" onClick={() => void fill()}>
        {t('planering.template.fill')}
      </Button>
    </div>
  )
}
