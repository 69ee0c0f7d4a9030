import { makeStyles, tokens } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { type ReactNode, useMemo } from 'react'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import type { Matter } from '../../domain/forslag/matter.ts'
import { handoverOf } from '../../domain/handover/handover.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { PartAnswer } from '../../domain/stallningstagande/positions.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink } from '../shared/app-link.tsx'
import { AvvikelseLine } from '../shared/avvikelse-line.tsx'
import { SelectField } from '../shared/choice-field.tsx'
import { dayInText, dayWithWeekday, timeSpan, weekOf } from '../shared/dates.ts'
import { useFilters } from '../shared/filters.ts'
import { Line, Lines } from '../shared/lines.tsx'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { Section } from '../shared/section.tsx'
import { daysWaited, forumName, partName } from '../shared/sentences.ts'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { type Text, useText } from '../text/text.ts'

const useStyles = makeStyles({
  field: { '@media print': { display: 'none' } },
  none: { margin: '0', color: tokens.colorNeutralForeground2 },
})

/** One page for the successor: what lies open for a part. Begins with the reader's own part. */
export function HandoverPage() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const [get, set] = useFilters()
  const own = desk.state.medlemskap.find(seat => seat.person === desk.context.actor && seat.to === undefined)?.part
  const part = get('part') || (own ?? desk.model.parts[0]?.key ?? '')
  const { uppdrag, matters, lifted, withheld, gaps, raised, nominated, toApprove, proposed, remiss, meetings, unseen } =
    useMemo(() => handoverOf(part, desk), [part, desk])
  const forumsIn = (forums: readonly ForumKey[]) => forums.map(forum => ({ forum: forumName(desk.model, forum) }))
  const groupSeen = desk.state.forumsSeen.includes('samverkan')
  const name = partName(desk.model, part)
  if (!isRead) {
    return (
      <Page title={t('overlamning.title')}>
        <Loading rows={8} />
      </Page>
    )
  }
  if (isOutside) {
    return (
      <Page title={t('overlamning.title')} back={{ to: '/', place: t('oversikt.title') }}>
        <NothingShared />
      </Page>
    )
  }
  return (
    <Page
      title={t('overlamning.titleOf', { part: name })}
      lead={t('overlamning.lead')}
      back={{ to: '/', place: t('oversikt.title') }}
      menu={[
        { key: 'print', label: t('common.action.print'), icon: <PrintRegular aria-hidden />, onSelect: () => print() },
      ]}
    >
      <div className={styles.field}>
        <SelectField
          name="part"
          label={t('overlamning.part')}
          value={part}
          onChange={value => set('part', value)}
          choices={desk.model.parts.map(({ key, name: label }) => ({ value: key, label, isWritten: true }))}
        />
      </div>
      <Part title={t('overlamning.uppdrag')} none={t('overlamning.noUppdrag')} count={uppdrag.length}>
        {uppdrag.map(({ uppdrag: { id, heading, part: responsible, due }, status }) => (
          <Line
            key={id}
            what={
              <AppLink to={`/uppdrag/${keyOf(id)}`}>
                <Written>{heading}</Written>
              </AppLink>
            }
            about={[
              responsible === part
                ? t('overlamning.responsible')
                : t('overlamning.involved', { part: partName(desk.model, responsible) }),
              t(`uppdrag.state.${status.kind}`),
            ].join(' · ')}
            side={due ? t('overlamning.due', { day: dayInText(due) }) : t('overlamning.undated')}
          />
        ))}
      </Part>
      <Part
        title={t('overlamning.matters')}
        none={t('overlamning.noMatters')}
        count={matters.length + lifted.length}
        withheld={forumsIn(withheld).map(name => t('overlamning.withheld', name))}
      >
        {matters.map(({ matter, answer }) => (
          <MatterLine
            key={matter.id}
            matter={matter}
            about={[
              stanceWord(answer, t),
              t(answer.required ? 'overlamning.required' : 'overlamning.heard'),
              forumName(desk.model, matter.forum),
            ].join(' · ')}
          />
        ))}
        {lifted.map(({ matter, position }) => (
          <MatterLine
            key={matter.id}
            matter={matter}
            about={t('overlamning.lifted', { stance: stanceWord(position, t) })}
          />
        ))}
      </Part>
      <Part
        title={t('overlamning.toApprove')}
        none={t('overlamning.noToApprove')}
        count={toApprove.length}
        withheld={forumsIn(unseen).map(name => t('overlamning.withheldMinutes', name))}
      >
        {toApprove.map(({ meeting: { id, forum, day }, since }) => (
          <Line
            key={id}
            what={
              <AppLink to={`/moten/${keyOf(id)}/protokoll`}>
                {t('oversikt.meeting', { forum: forumName(desk.model, forum), day: dayInText(day) })}
              </AppLink>
            }
            side={t('oversikt.since', { count: daysWaited(since, desk.today) })}
          />
        ))}
      </Part>
      <Part title={t('overlamning.gaps')} none={t('overlamning.noGaps')} count={gaps.length}>
        {gaps.map(({ decision, missing }) => (
          <Line
            key={decision.id}
            what={
              <AppLink to={`/beslut/${keyOf(decision.id)}`}>
                {decision.number} <Written>{decision.heading}</Written>
              </AppLink>
            }
            about={t(
              missing.some(one => one.part === part && one.state === 'pagar')
                ? 'overlamning.anchoring.pagar'
                : 'overlamning.anchoring.ej-paborjad',
            )}
            side={t('overlamning.decided', { count: daysWaited(decision.at, desk.today) })}
          />
        ))}
      </Part>
      <Part title={t('overlamning.raised')} none={t('overlamning.noRaised')} count={raised.length}>
        {raised.map(view => (
          <AvvikelseLine key={view.avvikelse.id} view={view} more={buntWords(view, t)} />
        ))}
      </Part>
      <Part
        title={t('overlamning.nominated')}
        none={t('overlamning.noNominated')}
        count={nominated.length}
        withheld={groupSeen ? [] : forumsIn(['samverkan']).map(name => t('overlamning.withheldNominations', name))}
      >
        {nominated.map(view => (
          <AvvikelseLine key={view.avvikelse.id} view={view} more={buntWords(view, t)} />
        ))}
      </Part>
      <Part
        title={t('overlamning.oversyn')}
        none={t('overlamning.noOversyn')}
        count={proposed.length + (remiss ? 1 : 0)}
      >
        {remiss && (
          <Line
            what={<AppLink to={`/oversyn/remiss/${keyOf(remiss.remiss.id)}`}>{t('overlamning.remiss')}</AppLink>}
            about={t('overlamning.remissAsked')}
            side={t('overlamning.due', { day: dayInText(remiss.remiss.back) })}
          />
        )}
        {proposed.map(({ view: { forslag, heading }, isAsked }) => (
          <Line
            key={forslag.id}
            what={
              <AppLink to={`/oversyn/forslag/${keyOf(forslag.id)}`}>
                <Written>{heading}</Written>
              </AppLink>
            }
            about={t(isAsked ? 'overlamning.proposalAsked' : 'overlamning.proposalOpen')}
            side={t('oversikt.since', { count: daysWaited(forslag.at, desk.today) })}
          />
        ))}
      </Part>
      <Part
        title={t('overlamning.meetings')}
        none={t('overlamning.noMeetings')}
        count={meetings.length}
        withheld={forumsIn(unseen).map(name => t('overlamning.withheldMeetings', name))}
      >
        {meetings.map(({ id, forum, day, start, end, place }) => (
          <Line
            key={id}
            what={
              <AppLink to={`/moten/${keyOf(id)}`}>
                {forumName(desk.model, forum)}, {dayWithWeekday(day)}
              </AppLink>
            }
            about={`${timeSpan(start, end)}, ${place}`}
            side={weekOf(day)}
          />
        ))}
      </Part>
    </Page>
  )
}

/** Whether it leads a bunt or goes along in one. */
function buntWords({ bunt, avvikelse, status }: AvvikelseView, t: Text): string {
  // One that waits for the bunt has said so.
  if (!bunt || status.kind === 'buntad') return ''
  return bunt.lead === avvikelse.id ? t('overlamning.leads', { count: bunt.others.length }) : t('overlamning.along')
}

function stanceWord({ stance, earlier }: Pick<PartAnswer, 'stance' | 'earlier'>, t: Text): string {
  const said = (of: PartAnswer['stance']) =>
    of === 'ej-svarat' ? t('forslag.answer.silent') : t(`forslag.stance.${of}`)
  return earlier ? t('overlamning.earlier', { stance: said(earlier.stance) }) : said(stance)
}

interface PartProps {
  readonly title: string
  readonly none: string
  readonly count: number
  /** What the reader may not see of this kind; without rows it stands instead of the sentence that there is none. */
  readonly withheld?: readonly string[]
  readonly children: ReactNode
}

/** One kind of open matters, or a sentence that there is none. */
function Part({ title, none, count, withheld = [], children }: PartProps) {
  const styles = useStyles()
  return (
    <Section title={title} {...(count > 0 && { aside: count })}>
      {count > 0 && <Lines>{children}</Lines>}
      {(count > 0 || withheld.length > 0 ? withheld : [none]).map(sentence => (
        <p key={sentence} className={styles.none}>
          {sentence}
        </p>
      ))}
    </Section>
  )
}

/** A matter that is open, how the part stands to it, and since when it lies there. */
function MatterLine({ matter, about }: { matter: Matter; about: string }) {
  const t = useText()
  const { today } = useDesk()
  return (
    <Line
      what={
        <AppLink to={`/${matter.forslag ? 'forslag' : 'till-sob'}/${keyOf(matter.id)}`}>
          <Written>{matter.heading}</Written>
        </AppLink>
      }
      about={about}
      side={t('oversikt.since', { count: daysWaited(matter.at, today) })}
    />
  )
}
