import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { agendaOf, type StoredAgendaItem, type StoredMeeting } from '../../domain/meeting/meeting.ts'
import { useDispatch } from '../shared/dispatch.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AgendaItemRow } from './agenda-item-row.tsx'
import { agendaHeadingId, type Direction, moveButtonId } from './move-button.tsx'

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle1, margin: '0', outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
})

interface Props {
  readonly meeting: StoredMeeting
  readonly isConvenor: boolean
  /** Who keeps the agenda, in words. */
  readonly convenor: string
}

/** A meeting's points in their order. The one who convenes moves them by buttons, one place at a time. */
export function Agenda({ meeting, isConvenor, convenor }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const { announce } = useAnnounce()
  const heading = useRef<HTMLHeadingElement>(null)
  const focusNext = useRef<string>(undefined)
  const points = agendaOf(desk.state.items, meeting.id)

  // A moved row is put elsewhere in the document and loses focus by it.
  useEffect(() => {
    if (!focusNext.current) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = undefined
  })

  const move = async (index: number, direction: Direction) => {
    const item = points[index]
    const place = direction === 'up' ? index - 1 : index + 1
    if (!item || place < 0 || place >= points.length) return
    const before = (direction === 'up' ? points[place]?.id : points[place + 1]?.id) ?? 'last'
    focusNext.current = moveButtonId(item, direction)
    const outcome = await dispatch({ kind: 'move-item', item: item.id, before })
    if (!outcome.ok) return
    announce(t('moten.move.moved', { heading: item.heading, place: place + 1, count: points.length }))
    document.getElementById(moveButtonId(item, direction))?.focus()
  }
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
              item={item}
              place={index + 1}
              isConvenor={isConvenor}
              isFirst={index === 0}
              isLast={index === points.length - 1}
              onMove={direction => void move(index, direction)}
              onStrike={() => void strike(item)}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
