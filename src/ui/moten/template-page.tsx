import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import { convenes } from '../../domain/commands/desk.ts'
import { isKnownForum } from '../../domain/grupp/forums.ts'
import type { StandingKey, StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { templateOf } from '../../domain/meeting/template.ts'
import { idOf } from '../../domain/shared/ids.ts'
import { line } from '../../domain/shared/text.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { Gone, NotAllowed } from '../shared/dead-ends.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Loading } from '../shared/loading.tsx'
import { focusHeading, Page } from '../shared/page.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { forumName } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AgendaItemRow } from './agenda-item-row.tsx'
import { useAgendaMoves } from './use-agenda-moves.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalM },
  save: { alignSelf: 'flex-start' },
})

const fillings: readonly StandingKey[] = ['rubrik', 'ej-genomfort', 'ej-aterfort']

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
              slot={undefined}
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
  const styles = useStyles()
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [heading, setHeading] = useState('')
  const [standing, setStanding] = useState<StandingKey>('rubrik')
  const add = async () => {
    const keys = await submit(
      { kind: 'add-standing-point', forum, heading, standing },
      {
        done: t('planering.template.saved'),
        undo: ([key = '']) => ({ kind: 'strike-item', item: idOf('punkt', key) }),
      },
    )
    if (keys) setHeading('')
    focusField('standing-heading')
  }
  return (
    <Section title={t('planering.template.add')}>
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void add()
        }}
      >
        <Refused refusal={refusal} />
        <TextField
          name="standing-heading"
          label={t('planering.template.heading')}
          value={heading}
          onChange={setHeading}
          rule={line}
          problem={problemAt(problems, 'heading')}
        />
        <ChoiceField
          name="standing"
          label={t('planering.template.fills')}
          value={standing}
          onChange={value => setStanding(fillings.find(candidate => candidate === value) ?? 'rubrik')}
          choices={fillings.map(value => ({ value, label: t(`planering.standing.${value}`) }))}
        />
        <Button type="submit" className={styles.save} icon={<AddRegular />} disabledFocusable={isBusy}>
          {t('planering.template.save')}
        </Button>
      </form>
    </Section>
  )
}
