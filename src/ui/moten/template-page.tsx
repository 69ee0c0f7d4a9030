import { makeStyles } from '@fluentui/react-components'
import { convenes } from '../../domain/commands/desk.ts'
import { isKnownForum } from '../../domain/grupp/forums.ts'
import type { StandingKey, StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { templateOf } from '../../domain/meeting/template.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { Gone, NotAllowed } from '../shared/dead-ends.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Loading } from '../shared/loading.tsx'
import { focusHeading, Page } from '../shared/page.tsx'
import { forumName } from '../shared/sentences.ts'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AddPointForm } from './add-point-form.tsx'
import { AgendaItemRow } from './agenda-item-row.tsx'
import { useAgendaMoves } from './use-agenda-moves.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
})

const fillings = ['rubrik', 'ej-genomfort', 'ej-aterfort'] as const satisfies readonly StandingKey[]

/** A forum's template: the points that each new agenda begins with. */
export function TemplatePage({ forum }: { forum: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const back = { to: '/moten', place: t('moten.title') }
  if (!isForumKey(forum) || (isRead && !isKnownForum(forum, desk.model))) return <Gone {...back} />
  const title = t('planering.template.title', { forum: forumName(desk.model, forum) })
  if (isRead && !convenes(desk, forum)) return <NotAllowed title={title} rule="MO-1" back={back} />
  return (
    <Page title={title} lead={t('planering.template.lead')} back={{ ...back, to: `/moten?forum=${forum}` }}>
      {isRead ? <Template forum={forum} /> : <Loading />}
    </Page>
  )
}

function Template({ forum }: { forum: ForumKey }) {
  const styles = useStyles()
  const t = useText()
  const { state, today } = useDesk()
  const dispatch = useDispatch()
  const points = templateOf(state.items, forum)
  const moves = useAgendaMoves(points)
  const remove = async (item: StoredAgendaItem) => {
    const outcome = await dispatch(
      { kind: 'strike-item', item: item.id },
      { done: t('planering.template.removed'), undo: { kind: 'restore-item', item: item.id } },
    )
    if (outcome.ok) focusHeading()
  }
  return (
    <>
      {points.length === 0 ? (
        <EmptyState title={t('planering.template.none')} text={t('planering.template.noneText')} />
      ) : (
        <ol className={styles.list}>
          {points.map((item, index) => (
            <AgendaItemRow
              key={item.id}
              meeting={{ forum, day: today }}
              item={item}
              index={index}
              count={points.length}
              isTemplate
              isLate={false}
              isConvenor
              onMove={direction => moves.step(index, direction)}
              onMoveTo={target => moves.to(index, target)}
              onDrop={(dragged, edge) => moves.drop(dragged, index, edge)}
              onStrike={() => void remove(item)}
            />
          ))}
        </ol>
      )}
      <AddPoint forum={forum} />
    </>
  )
}

function AddPoint({ forum }: { forum: ForumKey }) {
  const t = useText()
  return (
    <AddPointForm
      name="standing"
      labels={{
        title: t('planering.template.add'),
        heading: t('planering.template.heading'),
        kind: t('planering.template.fills'),
        save: t('planering.template.save'),
        done: t('planering.template.saved'),
      }}
      kinds={fillings}
      kindName={standing => t(`planering.standing.${standing}`)}
      command={(heading, standing) => ({ kind: 'add-standing-point', forum, heading, standing })}
    />
  )
}
