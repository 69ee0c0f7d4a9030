import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { mayKeepSeats } from '../../domain/commands/grupp-seats.ts'
import { dokumentansvarigaOn, membersOn, type StoredMedlemskap } from '../../domain/forum/medlemskap.ts'
import { isKnownForum, withGroups } from '../../domain/grupp/forums.ts'
import { isDay } from '../../domain/shared/day.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import { inForce } from '../../domain/styrmodell/in-force.ts'
import { forumOf } from '../../domain/styrmodell/lookup.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { dayInText } from '../shared/dates.ts'
import { DateField } from '../shared/day-field.tsx'
import { Gone } from '../shared/dead-ends.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { forumName, partName, seatLabel } from '../shared/sentences.ts'
import { tidyDay } from '../shared/tidy.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useMayCheck } from '../shared/use-may-check.ts'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AddMember } from './add-member.tsx'
import { EndMember } from './end-member.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { display: 'flex', flexDirection: 'column' },
  empty: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** Who has a place in a forum on a day, and for those who keep the seats the way to change it. */
export function MembersPage({ forum }: { forum: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const back = { to: '/moten', place: t('moten.title') }
  if (!isForumKey(forum) || (isRead && !isKnownForum(forum, desk.model))) return <Gone {...back} />
  const title = t('planering.members.title', { forum: forumName(desk.model, forum) })
  return (
    <Page title={title} lead={t('planering.members.lead')} back={{ ...back, to: `/moten?forum=${forum}` }}>
      {isRead ? <Members forum={forum} /> : <Loading />}
    </Page>
  )
}

function Members({ forum }: { forum: ForumKey }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [get, set] = useFilters()
  const [written, setWritten] = useState(get('dag') || desk.today)
  const isOwner = useMayCheck()
  const day = isDay(tidyDay(written)) ? tidyDay(written) : desk.today
  const mayKeep = isOwner || mayKeepSeats(desk)
  const members = [membersOn, dokumentansvarigaOn].flatMap(held => held(desk.state.medlemskap, forum, day))
  const model = withGroups(inForce(day, desk.state.versions), desk.reading, desk.today)
  const empty = forumOf(model, forum).seats.filter(
    seat => !members.some(({ role, part }) => role === seat.role && part === seat.part),
  )
  return (
    <>
      <DateField
        name="dag"
        label={t('planering.members.day')}
        value={written}
        onChange={value => {
          setWritten(value)
          const tidy = tidyDay(value)
          if (isDay(tidy)) set('dag', tidy === desk.today ? '' : tidy)
        }}
        problem={isDay(tidyDay(written)) ? undefined : { field: 'dag', problem: 'not-allowed' }}
      />
      {members.length === 0 ? (
        <Prose>{t('planering.members.none')}</Prose>
      ) : (
        <ul className={styles.list} aria-label={t('planering.members.link')}>
          {members.map(seat => (
            <li key={seat.id} className={styles.row}>
              <SeatLine seat={seat} />
              {mayKeep && <EndMember seat={seat} asOwner={isOwner} />}
            </li>
          ))}
        </ul>
      )}
      {empty.length > 0 && (
        <Section title={t('planering.members.empty')}>
          <ul className={styles.empty}>
            {empty.map(seat => (
              <li key={`${seat.role} ${seat.part}`}>{seatLabel(seat, desk.model, t)}</li>
            ))}
          </ul>
        </Section>
      )}
      {mayKeep && <AddMember forum={forum} asOwner={isOwner} />}
    </>
  )
}

function SeatLine({ seat }: { seat: StoredMedlemskap }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const isMe = seat.person === desk.context.actor
  const part = partName(desk.model, seat.part)
  const role = seat.substitutes
    ? t('planering.members.substitutes', { role: t(`governance.role.${seat.substitutes}`).toLocaleLowerCase('sv') })
    : t(`governance.role.${seat.role}`)
  const from = dayInText(seat.from)
  return (
    <span className={styles.who}>
      <span>
        {t('governance.person.seat', { role, part })}
        {isMe && ` (${t('planering.members.me')})`}
      </span>
      <span className={styles.quiet}>
        <Unbroken>
          {seat.to
            ? t('planering.members.until', { from, to: dayInText(seat.to) })
            : t('planering.members.open', { from })}
        </Unbroken>
      </span>
    </span>
  )
}
