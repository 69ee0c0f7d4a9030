import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { missingEvidence } from '../../domain/meeting/evidence.ts'
import { proposalOf } from '../../domain/meeting/kallelse.ts'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { PendingMark } from '../shared/marks.tsx'
import { seatLabel } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { kindIcons } from './looks.ts'
import { Subject } from './subject.tsx'

const useStyles = makeStyles({
  // Links on two lines stand far enough apart for a finger.
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  kind: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  proposal: {
    margin: '0',
    maxWidth: '70ch',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
})

interface Props {
  readonly item: StoredAgendaItem
  /** Came onto the agenda after the kallelse. */
  readonly isLate: boolean
  /** In the template all points are standing ones. */
  readonly isTemplate?: boolean
}

/** What a point is for, who presents it, what it is about and where it comes from; and what it still lacks. */
export function PointAbout({ item, isLate, isTemplate = false }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { state, reading } = desk
  const Icon = kindIcons[item.kind]
  const lacks = missingEvidence(item, reading)
  const proposal = item.subject ? '' : proposalOf(item, state)
  return (
    <>
      <div className={styles.about}>
        <span className={styles.kind}>
          <Icon aria-hidden />
          {t(`moten.kind.${item.kind}`)}
        </span>
        {item.minutes !== undefined && (
          <span className={styles.quiet}>{t('moten.point.length', { count: item.minutes })}</span>
        )}
        {item.presenter && (
          <span className={styles.quiet}>
            {t('moten.point.presentedBy', { who: seatLabel(item.presenter, desk.model, t) })}
          </span>
        )}
        {item.standing && !isTemplate && <span className={styles.quiet}>{t('moten.point.standing')}</span>}
        <Subject item={item} />
        <Lineage item={item} />
        {isLate && (
          <Badge appearance="tint" color="warning">
            {t('kallelse.changes.late')}
          </Badge>
        )}
        {lacks.map(what => (
          <Badge key={what} appearance="tint" color="danger">
            {t(`moten.point.lacks.${what}`)}
          </Badge>
        ))}
        {item.pending && <PendingMark />}
      </div>
      {proposal && (
        <p className={styles.proposal} lang="sv">
          {proposal}
        </p>
      )}
    </>
  )
}

/** Where a point comes from and where it goes on, as links to those meetings. */
export function Lineage({ item }: { item: StoredAgendaItem }) {
  const t = useText()
  const { state, reading } = useDesk()
  const before = state.items.find(({ id }) => id === item.from)
  const earlier = state.meetings.find(({ id }) => id === before?.meeting)
  const after = state.items.find(({ from, state: where }) => from === item.id && where === 'pa-dagordningen')
  const later = state.meetings.find(({ id }) => id === after?.meeting)
  const why = before && reading.factsAbout(before.id).findLast(({ standing }) => standing.counts)?.fact
  const how = why?.kind === 'uppskjuten' ? why.how : undefined
  return (
    <>
      {earlier && (
        <AppLink to={`/moten/${keyOf(earlier.id)}`}>
          {t(how ? `moten.point.${how}From` : 'moten.point.carriedFrom', { day: dayInText(earlier.day) })}
        </AppLink>
      )}
      {later && (
        <AppLink to={`/moten/${keyOf(later.id)}`}>
          {t('moten.point.continuesAt', { day: dayInText(later.day) })}
        </AppLink>
      )}
    </>
  )
}
