import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { citation, type Lagrum, type LagrumKey, lagrumOn } from '../../domain/styrmodell/lagrum.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  tools: { '@media print': { display: 'none' } },
  row: { padding: `${tokens.spacingVerticalM} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  citation: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, maxWidth: '70ch' },
  source: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

const keys: readonly LagrumKey[] = ['forsorjningsstod', 'kompetenshojande-verksamhet']

/** The law that holds on the day: today for the version in force, the version's own first day for an earlier one. */
export function LagrumTable({ model }: { model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const day = model.id === desk.model.id ? desk.today : model.inForceFrom
  const rows = keys.flatMap(key => lagrumOn(key, day, desk.reading.lagrum) ?? [])
  const coming = model.id === desk.model.id ? desk.reading.lagrum.filter(({ from }) => from > day) : []
  return (
    <Anchored section="lagrum">
      <Prose>{t('styrmodell.lagrum.lead', { day: dayInText(day) })}</Prose>
      {rows.length === 0 && <Prose>{t('styrmodell.lagrum.none')}</Prose>}
      <ul className={styles.list} aria-label={t('styrmodell.lagrum.caption')}>
        {rows.map(row => (
          <LagrumRow key={row.key} row={row} />
        ))}
      </ul>
      {coming.length > 0 && (
        <>
          <Prose>{t('styrmodell.lagrum.coming')}</Prose>
          <ul className={styles.list} aria-label={t('styrmodell.lagrum.coming')}>
            {coming.map(row => (
              <LagrumRow key={`${row.key} ${row.from}`} row={row} />
            ))}
          </ul>
        </>
      )}
      {model.id === desk.model.id && (
        <div className={styles.tools}>
          <AppLink to="/oversyn/mellan">{t('styrmodell.lagrum.changed')}</AppLink>
        </div>
      )}
    </Anchored>
  )
}

function LagrumRow({ row }: { row: Lagrum }) {
  const styles = useStyles()
  const t = useText()
  return (
    <li className={styles.row}>
      <span className={styles.citation}>
        {citation(row)}
        <Badge
          appearance="tint"
          color={row.checked ? 'success' : 'warning'}
          icon={row.checked ? <CheckmarkCircleRegular aria-hidden /> : <WarningRegular aria-hidden />}
        >
          {t(row.checked ? 'styrmodell.lagrum.checked' : 'styrmodell.lagrum.unchecked')}
        </Badge>
      </span>
      <p className={styles.line} lang="sv">
        {row.about}
      </p>
      {!row.checked && <p className={styles.line}>{t('styrmodell.lagrum.uncheckedText')}</p>}
      <p className={styles.source}>
        <Quoting written={[row.source]}>
          {t('styrmodell.lagrum.from', { day: dayInText(row.from), source: row.source })}
        </Quoting>
      </p>
    </li>
  )
}
