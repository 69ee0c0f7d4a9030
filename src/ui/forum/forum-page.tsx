import { makeStyles, tokens } from '@fluentui/react-components'
import type { Desk } from '../../domain/commands/desk.ts'
import { isKnownForum } from '../../domain/grupp/forums.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { namedForums } from '../../domain/styrmodell/forum-key.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { ForumKey, NamedForumKey } from '../../domain/styrmodell/styrmodell.ts'
import type { UppdragView } from '../../domain/uppdrag/view.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { type Text, useText } from '../text/text.ts'
import { GroupDecision } from './group-decision.tsx'
import { NextMeeting } from './next-meeting.tsx'
import { openMatters, openUppdrag, uppdragOf } from './open-matters.ts'

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
})

/** So many of each are shown here; the lists have them all. */
const most = 5

/** A forum's own page: when it meets and about what, what lies open before it, and what it has decided. */
export function ForumPage({ forum }: { forum: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  if (!isKnownForum(forum, desk.model)) {
    return (
      <Page title={t('forumsida.gone')}>
        {isRead ? (
          <EmptyState text={t('forumsida.goneText')}>
            <ButtonLink to="/moten">{t('common.nav.moten')}</ButtonLink>
          </EmptyState>
        ) : (
          <Loading />
        )}
      </Page>
    )
  }
  const { name, mandate } = forumOf(desk.model, forum)
  return (
    <Page title={name} isWritten lead={<Written>{mandate}</Written>} link={`/forum/${forum}`}>
      {!isRead ? <Loading rows={8} /> : isOutside ? <NothingShared /> : <Content forum={forum} />}
    </Page>
  )
}

function Content({ forum }: { forum: ForumKey }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const named = namedForums.find(key => key === forum)
  return (
    <>
      <NextMeeting forum={forum} />
      {named && <Open forum={named} />}
      {named ? <Decisions forum={forum} desk={desk} /> : <GroupDecision forum={forum} />}
      <Uppdrag
        title={t(named ? 'forumsida.uppdrag' : 'forumsida.groupUppdrag')}
        views={named ? openUppdrag(forum, desk) : uppdragOf(forum, desk)}
      />
      <nav aria-label={t('forumsida.also')} className={styles.links}>
        <AppLink to={`/moten?forum=${forum}`}>{t('forumsida.meetings')}</AppLink>
        <AppLink to="/moten/protokoll">{t('forumsida.minutes')}</AppLink>
        <AppLink to={`/moten/ledamoter/${forum}`}>{t('forumsida.members')}</AppLink>
        <AppLink to="/">{t('forumsida.mine')}</AppLink>
      </nav>
    </>
  )
}

const lists: Readonly<Record<NamedForumKey, string>> = {
  samverkan: '/avvikelser',
  sob: '/till-sob',
  analys: '/underlag',
}

function Open({ forum }: { forum: NamedForumKey }) {
  const t = useText()
  const desk = useDesk()
  const matters = openMatters(forum, desk, t)
  const isPartial = forum === 'samverkan' && !desk.state.forumsSeen.includes(forum)
  return (
    <Section
      title={t(`forumsida.open.${forum}`)}
      aside={<AppLink to={lists[forum]}>{t(`forumsida.all.${forum}`)}</AppLink>}
    >
      {isPartial && <Prose>{t('forumsida.groupOnly')}</Prose>}
      {matters.length === 0 ? (
        !isPartial && <Prose>{t(`forumsida.noOpen.${forum}`)}</Prose>
      ) : (
        <Lines>
          {matters.slice(0, most).map(({ key, to, heading, about }) => (
            <Line
              key={key}
              what={
                <AppLink to={to}>
                  <Written>{heading}</Written>
                </AppLink>
              }
              about={about}
            />
          ))}
        </Lines>
      )}
    </Section>
  )
}

function Decisions({ forum, desk }: { forum: ForumKey; desk: Desk }) {
  const t = useText()
  const counted = desk.reading.decisions.filter(({ fact, standing }) => standing.counts && fact.forum === forum)
  const newest = counted.map(({ fact }) => fact).sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <Section
      title={t('forumsida.decisions')}
      aside={<AppLink to={`/beslut?forum=${forum}`}>{t('forumsida.allDecisions')}</AppLink>}
    >
      {newest.length === 0 ? (
        <Prose>{t('forumsida.noDecisions')}</Prose>
      ) : (
        <Lines>
          {newest.slice(0, most).map(({ id, number, heading, day }) => (
            <Line
              key={id}
              what={
                <AppLink to={`/beslut/${keyOf(id)}`}>
                  {number} <Written>{heading}</Written>
                </AppLink>
              }
              side={day}
            />
          ))}
        </Lines>
      )}
    </Section>
  )
}

function Uppdrag({ title, views }: { title: string; views: readonly UppdragView[] }) {
  const t = useText()
  const { model, today } = useDesk()
  if (views.length === 0) return null
  return (
    <Section title={title} aside={<AppLink to="/uppdrag">{t('forumsida.allUppdrag')}</AppLink>}>
      <Lines>
        {views.slice(0, most).map(({ uppdrag: { id, heading, part, due } }) => (
          <Line
            key={id}
            what={
              <AppLink to={`/uppdrag/${keyOf(id)}`}>
                <Written>{heading}</Written>
              </AppLink>
            }
            about={[partName(model, part), dueWords(due, today, t)].join(', ')}
          />
        ))}
      </Lines>
    </Section>
  )
}

function dueWords(due: string | undefined, today: string, t: Text): string {
  if (due === undefined) return t('forumsida.undated')
  return t(due < today ? 'forumsida.late' : 'forumsida.due', { day: dayInText(due) })
}
