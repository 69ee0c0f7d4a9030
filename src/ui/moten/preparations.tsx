import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { seatsOn } from '../../domain/forum/medlemskap.ts'
import type { StoredMeeting } from '../../domain/meeting/meeting.ts'
import { type Preparation, preparationsOf } from '../../domain/meeting/prepare.ts'
import { isIdOf, keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { preparationInWords } from '../shared/handlingar/preparation-words.ts'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  quiet: { margin: '0', color: tokens.colorNeutralForeground3 },
})

/** What the reader's own part prepares before the meeting: positions to give, papers to read, what falls due. */
export function Preparations({ meeting }: { meeting: StoredMeeting }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [seat] = seatsOn(desk.state.medlemskap, desk.context.actor, meeting.forum, desk.today)
  if (!seat) return null
  const list = preparationsOf(meeting, seat.part, desk)
  return (
    <Section title={t('kallelse.prepare.title')} aside={partName(desk.model, seat.part)}>
      {list.length === 0 ? (
        <p className={styles.quiet}>{t('kallelse.prepare.none', { part: partName(desk.model, seat.part) })}</p>
      ) : (
        <ul className={styles.list}>
          {list.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paper may stand twice, and the list is never edited here
            <li key={index}>
              <To one={one}>
                <Quoting written={[headingOf(one)]}>{preparationInWords(one, t)}</Quoting>
              </To>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** What somebody has called it. */
function headingOf(one: Preparation): string {
  if (one.kind === 'paper') return one.paper.name
  return one.kind === 'uppdrag' ? one.uppdrag.heading : one.item.heading
}

function To({ one, children }: { one: Preparation; children: ReactNode }) {
  if (one.kind === 'paper')
    return (
      <Link href={one.paper.link} target="_blank" rel="noreferrer">
        {children}
      </Link>
    )
  if (one.kind === 'uppdrag') return <AppLink to={`/uppdrag/${keyOf(one.uppdrag.id)}`}>{children}</AppLink>
  if (one.kind === 'position')
    return (
      <AppLink to={`${isIdOf('forslag', one.matter) ? '/forslag' : '/till-sob'}/${keyOf(one.matter)}`}>
        {children}
      </AppLink>
    )
  return children
}
