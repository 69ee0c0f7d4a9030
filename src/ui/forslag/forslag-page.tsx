import { Button, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { convenes } from '../../domain/commands/desk.ts'
import { hindersEditingForslag, hindersLifting } from '../../domain/commands/forslag.ts'
import { pointOf } from '../../domain/commands/sob.ts'
import type { StoredForslag } from '../../domain/forslag/forslag.ts'
import { matterOfForslag } from '../../domain/forslag/matter.ts'
import { type ForslagView, isOpen, viewOfForslag } from '../../domain/forslag/status.ts'
import { nextMeeting } from '../../domain/meeting/meeting.ts'
import type { Judged } from '../../domain/reading.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import { needsIn } from '../../domain/underlag/needs.ts'
import type { MenuAction } from '../shared/action-menu.tsx'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { Bar } from '../shared/bar.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { DecideActions } from '../shared/decide-actions.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { GruppFacts } from '../shared/grupp-facts.tsx'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { MatterPositions } from '../shared/matter-positions.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { focusHeading, Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { Section } from '../shared/section.tsx'
import { ChangeSetPreview } from '../shared/tjansteutbud/change-set-preview.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ForslagBadge } from './forslag-badge.tsx'
import { ForslagFacts } from './forslag-facts.tsx'

const useStyles = makeStyles({
  // On a narrow page it shares the line with the menu: its words take two lines before the menu takes one of its own.
  agenda: { '@media (max-width: 640px)': { flex: '1 1 0', minWidth: 'min-content' } },
})

/** The page of a proposal: what is to be decided, how the parts stand, who decides and what is missing. */
export function ForslagPage({ forslagKey }: { forslagKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const id = idOf('forslag', forslagKey)
  const found = desk.reading.forslag.find(({ fact }) => fact.id === id)
  const back = { to: '/forslag', place: t('forslag.title') }
  if (found) return <Proposal judged={found} />
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('forslag.title')} back={back}>
      <Loading />
    </Page>
  )
}

function Proposal({ judged }: { judged: Judged<StoredForslag> }) {
  const t = useText()
  const who = usePersonRole()
  const desk = useDesk()
  const view = viewOfForslag(judged, desk)
  const { forslag, status } = view
  const { primary, menu } = useForslagActions(view)
  const day = dayOf(forslag.at)
  const needs = useMemo(() => needsIn(forslag.underlag, desk.state.underlag), [forslag.underlag, desk.state.underlag])
  return (
    <Page
      title={forslag.heading}
      isWritten
      back={{ to: '/forslag', place: t('forslag.title') }}
      primary={primary}
      menu={menu}
      link={`/forslag/${keyOf(forslag.id)}`}
      state={
        <>
          <ForslagBadge status={status.kind} />
          {forslag.pending && <PendingMark />}
          <span>
            <Unbroken>
              {t('forslag.page.by', {
                day: dayInText(day),
                who: who({ person: forslag.author, day, forum: forslag.forum }),
              })}
            </Unbroken>
          </span>
        </>
      }
    >
      <Notes judged={judged} view={view} />
      <Section title={t('forslag.page.wording')}>
        <Prose isWritten>{forslag.text}</Prose>
      </Section>
      {isOpen(status) && <MatterPositions matter={view.matter} />}
      {isOpen(status) && view.mandate.mayDecide && (
        <Section title={t('forslag.decide.title')}>
          <Decide view={view} />
        </Section>
      )}
      {forslag.changeSet && (
        <Section title={t('forslag.page.changes')}>
          <ChangeSetPreview
            draft={{ ...forslag, changeSet: forslag.changeSet, effectiveFrom: forslag.effectiveFrom ?? desk.today }}
            others={othersOpen(forslag, desk)}
            needs={needs}
          />
        </Section>
      )}
      {forslag.grupp && (
        <Section title={t('forslag.grupp.title')}>
          <GruppFacts grupp={forslag.grupp} />
        </Section>
      )}
      {forslag.background && (
        <Section title={t('forslag.page.background')}>
          <Prose isWritten>{forslag.background}</Prose>
        </Section>
      )}
      {forslag.reasons && (
        <Section title={t('forslag.page.reasons')}>
          <Prose isWritten>{forslag.reasons}</Prose>
        </Section>
      )}
      <ForslagFacts forslag={forslag} />
    </Page>
  )
}

/** At a meeting where the proposal stands on the agenda, else between meetings. */
function Decide({ view }: { view: ForslagView }) {
  const desk = useDesk()
  const point = pointOf(view.matter, desk)
  const meeting = desk.state.meetings.find(({ id }) => id === point?.meeting)
  const isHeld = point !== undefined && meeting !== undefined && meeting.day <= desk.today
  return <DecideActions matter={view.matter} {...(isHeld && { item: point.id })} onDone={focusHeading} />
}

/** Change-sets of other proposals that are still open. */
function othersOpen(forslag: StoredForslag, desk: ReturnType<typeof useDesk>) {
  return desk.reading.forslag.flatMap(judged => {
    const { fact } = judged
    if (fact.id === forslag.id || !fact.changeSet) return []
    return isOpen(viewOfForslag(judged, desk).status)
      ? [{ id: fact.id, heading: fact.heading, changeSet: fact.changeSet }]
      : []
  })
}

/** What the reader must know first: that it does not count, was lifted or settled, or is in the wrong forum. */
function Notes({
  judged: { standing },
  view: { status, mandate },
}: {
  judged: Judged<StoredForslag>
  view: ForslagView
}) {
  const t = useText()
  const { model } = useDesk()
  if (!standing.counts) {
    return (
      <Bar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('forslag.page.invalid')}</MessageBarTitle> <InvalidMark rule={standing.rule} />
        </MessageBarBody>
      </Bar>
    )
  }
  switch (status.kind) {
    case 'lyft':
      return (
        <NoteBar layout="multiline">
          <MessageBarBody>
            {t('forslag.page.liftedTo', { forum: forumOf(model, status.to.forum).short })}{' '}
            <AppLink to={`/forslag/${keyOf(status.to.id)}`} inline>
              {t('forslag.page.showLifted')}
            </AppLink>
          </MessageBarBody>
        </NoteBar>
      )
    case 'beslutat':
    case 'besvarat':
      return (
        <NoteBar intent="success" layout="multiline">
          <MessageBarBody>
            <AppLink to={`/beslut/${keyOf(status.decision.id)}`} inline>
              {t('forslag.page.decidedAs', { number: status.decision.number })}
            </AppLink>
          </MessageBarBody>
        </NoteBar>
      )
    case 'fel-forum':
      return <RuleNote rule={mandate.forumRule} kind="reason" />
    case 'aterkallat':
      return (
        <NoteBar layout="multiline">
          <MessageBarBody>{t('forslag.status.aterkallat')}</MessageBarBody>
        </NoteBar>
      )
    default:
      return null
  }
}

/** What the reader may do: lift it to where it is decided, put it on an agenda, change it, take it back. */
function useForslagActions(view: ForslagView) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const dispatch = useDispatch()
  const [, go] = useLocation()
  const { forslag, status, mandate } = view
  const forum = forumOf(desk.model, forslag.forum).short
  const menu: MenuAction[] = []
  const mayEdit = !hindersEditingForslag(forslag, desk) && status.kind !== 'ogiltigt'
  const key = keyOf(forslag.id)
  if (mayEdit) {
    const isBack = forslag.state === 'aterkallat'
    menu.push({
      key: 'edit',
      label: t('forslag.page.edit'),
      icon: <EditRegular />,
      onSelect: () => go(`/forslag/${key}/andra`),
    })
    menu.push({
      key: 'withdraw',
      label: t(isBack ? 'forslag.page.reopen' : 'forslag.page.withdraw'),
      icon: <ArrowUndoRegular />,
      onSelect: () =>
        void dispatch(
          { kind: isBack ? 'reopen-forslag' : 'withdraw-forslag', forslag: forslag.id },
          {
            done: t(isBack ? 'forslag.page.reopened' : 'forslag.page.withdrawn'),
            undo: { kind: isBack ? 'withdraw-forslag' : 'reopen-forslag', forslag: forslag.id },
          },
        ),
    })
  }
  if (status.kind === 'fel-forum') {
    const [right] = mandate.decidedIn
    const name = right ? forumOf(desk.model, right).short : ''
    const lift = async () => {
      const outcome = await dispatch(
        { kind: 'lift-forslag', forslag: forslag.id },
        { done: t('forslag.page.lifted', { forum: name }) },
      )
      if (outcome.ok) go(`/forslag/${outcome.keys[0]}`)
    }
    const primary = hindersLifting(forslag, desk) ? undefined : (
      <Button appearance="primary" onClick={() => void lift()}>
        {t('forslag.page.lift', { forum: name })}
      </Button>
    )
    return { primary, menu }
  }
  const point = pointOf(matterOfForslag(forslag), desk)
  if (!isOpen(status)) return { primary: undefined, menu }
  if (point) {
    return {
      primary: <ButtonLink to={`/moten/${keyOf(point.meeting)}`}>{t('forslag.page.showMeeting')}</ButtonLink>,
      menu,
    }
  }
  const meeting = nextMeeting(desk.state.meetings, forslag.forum, desk.today)
  if (!meeting || !convenes(desk, forslag.forum)) return { primary: undefined, menu }
  const put = () =>
    dispatch(
      { kind: 'put-on-agenda', meeting: meeting.id, heading: forslag.heading, item: 'beslut', subject: forslag.id },
      {
        done: t('forslag.page.onAgenda', { day: dayInText(meeting.day) }),
        undo: ([item = '']) => ({ kind: 'strike-item', item: idOf('punkt', item) }),
      },
    )
  return {
    primary: (
      <Button className={styles.agenda} onClick={() => void put()}>
        <Unbroken>{t('forslag.page.agenda', { forum, day: dayInText(meeting.day) })}</Unbroken>
      </Button>
    ),
    menu,
  }
}
