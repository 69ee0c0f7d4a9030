import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import type { Stance } from '../../domain/escalation/escalation.ts'
import { type MatterView, type PartAnswer, positionsTaken } from '../../domain/stallningstagande/positions.ts'
import { useText } from '../text/text.ts'
import { dayInText, dayOf } from './dates.ts'
import { InvalidMark, PendingMark } from './marks.tsx'
import { useCards } from './media.ts'
import { PersonRole } from './person-role.tsx'
import { Prose } from './prose.tsx'
import { partName } from './sentences.ts'
import { type Look, LookBadge } from './state-badge.tsx'
import { Unbroken } from './unbroken.tsx'
import { useDesk } from './workspace.tsx'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  header: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: { fontWeight: tokens.fontWeightSemibold },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  whole: { whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

const looks: Readonly<Record<Stance, Look>> = {
  tillstyrker: { icon: CheckmarkCircleRegular, color: 'success' },
  'tillstyrker-med-villkor': { icon: WarningRegular, color: 'warning' },
  avstyrker: { icon: DismissCircleRegular, color: 'danger' },
  avstar: { icon: SubtractCircleRegular, color: 'informative' },
  'ej-svarat': { icon: ClockRegular, color: 'informative' },
}

/** How each part stands, those that must agree first: silence, weight and conditions seen apart. */
export function PositionsOf({ view }: { view: MatterView }) {
  const styles = useStyles()
  const t = useText()
  const columns = ['part', 'stance', 'weight', 'text', 'who'] as const
  const isCards = useCards()
  if (isCards) {
    return (
      <ul className={styles.list}>
        {view.answers.map(answer => (
          <li key={answer.part} className={styles.card}>
            <Part answer={answer} />
            <StanceOf answer={answer} />
            {answer.position && <span>{t(`forslag.weight.${answer.position.weight}`)}</span>}
            <SaidOf answer={answer} />
            <Who answer={answer} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col" className={styles.header}>
              {t(`forslag.answer.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.answers.map(answer => (
          <tr key={answer.part}>
            <th scope="row" className={styles.cell}>
              <Part answer={answer} />
            </th>
            <td className={styles.cell}>
              <StanceOf answer={answer} />
            </td>
            <td className={styles.cell}>{answer.position && t(`forslag.weight.${answer.position.weight}`)}</td>
            <td className={styles.cell}>
              <SaidOf answer={answer} />
            </td>
            <td className={styles.cell}>
              <Who answer={answer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Part({ answer: { part, required } }: { answer: PartAnswer }) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  return (
    <span>
      <span className={mergeClasses(styles.part, styles.whole)}>{partName(model, part)}</span>
      <span className={styles.quiet}>{t(required ? 'forslag.answer.required' : 'forslag.answer.heard')}</span>
    </span>
  )
}

/** A stance as icon, word and colour; an older one said as such. */
export function StanceOf({ answer: { stance, earlier } }: { answer: PartAnswer }) {
  const styles = useStyles()
  const t = useText()
  const label = stance === 'ej-svarat' ? t('forslag.answer.silent') : t(`forslag.stance.${stance}`)
  return (
    <span>
      <span className={styles.whole}>
        <LookBadge look={looks[stance]} label={label} />
      </span>
      {earlier && (
        <span className={styles.quiet}>
          {t('forslag.answer.earlier', { stance: t(`forslag.stance.${earlier.stance}`) })}
        </span>
      )}
    </span>
  )
}

/** Why a part answers as it does, and on what conditions. */
export function SaidOf({ answer: { position } }: { answer: PartAnswer }) {
  const t = useText()
  if (!position) return null
  return (
    <>
      <Prose isWritten>{position.text}</Prose>
      {position.conditions && (
        <Prose written={[position.conditions]}>{t('forslag.answer.conditions', { text: position.conditions })}</Prose>
      )}
    </>
  )
}

function Who({ answer: { position, earlier } }: { answer: PartAnswer }): ReactNode {
  const styles = useStyles()
  const fact = position ?? earlier
  if (!fact) return null
  return (
    <span>
      <PersonRole person={fact.author} day={dayOf(fact.at)} forum={fact.forum} />
      <span className={styles.quiet}>
        <Unbroken>{dayInText(dayOf(fact.at))}</Unbroken>
      </span>
      {fact.pending && <PendingMark />}
    </span>
  )
}

/** Every position that was taken, also those that do not count, with why not. Nothing where all of them are shown above. */
export function EarlierPositions({ view }: { view: MatterView }) {
  const styles = useStyles()
  const t = useText()
  const { reading, model } = useDesk()
  const shown = new Set(view.answers.flatMap(({ position, earlier }) => (position ?? earlier)?.id ?? []))
  const rest = positionsTaken(view.matter, reading).filter(({ fact }) => !shown.has(fact.id))
  if (rest.length === 0) return null
  return (
    <details>
      <summary>{t('forslag.answer.past')}</summary>
      <ul className={styles.list}>
        {rest.map(({ fact, standing }) => (
          <li key={fact.id} className={styles.card}>
            <span>
              <Badge appearance="outline">{partName(model, fact.part)}</Badge> {t(`forslag.stance.${fact.stance}`)} ·{' '}
              <PersonRole person={fact.author} day={dayOf(fact.at)} forum={fact.forum} /> ·{' '}
              <Unbroken>{dayInText(dayOf(fact.at))}</Unbroken>
            </span>
            {!standing.counts && (
              <span>
                <InvalidMark rule={standing.rule} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
