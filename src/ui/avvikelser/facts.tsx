import { makeStyles, tokens } from '@fluentui/react-components'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { turnOf } from '../../domain/avvikelse/turn.ts'
import { addDays, daysBetween, swedishDay } from '../../domain/shared/day.ts'
import { inForce, versionById } from '../../domain/styrmodell/in-force.ts'
import { delomradeOf, omradeOf } from '../../domain/styrmodell/lookup.ts'
import { Quoting } from '../shared/quoting.tsx'
import { Section } from '../shared/section.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: { margin: '0', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: '0', overflowWrap: 'anywhere' },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
})

/** Where in the styrmodell the question belongs, in the words of the version it was raised under, and its deadline. */
export function Facts({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const { state, today } = useDesk()
  const { avvikelse } = view
  const raised = swedishDay(avvikelse.at)
  const model = versionById(avvikelse.styrmodell, state.versions) ?? inForce(raised, state.versions)
  const area = model.stadsomraden.find(({ key }) => key === avvikelse.stadsomrade)
  const limit = model.deadlines.avvikelseAnsweredWithinDays
  const due = addDays(raised, limit.value)
  const daysLate = daysBetween(due, today)
  const isOpen = turnOf(view).who !== 'nobody' && view.status.kind !== 'hos-gruppen' && !('decision' in view.status)
  const rows = [
    { term: t('avvikelser.page.about'), value: t(`avvikelser.about.${avvikelse.about}`) },
    { term: t('avvikelser.page.omrade'), value: omradeOf(model, avvikelse.omrade)?.name ?? avvikelse.omrade },
    {
      term: t('avvikelser.page.delomrade'),
      value: delomradeOf(model, avvikelse.omrade, avvikelse.delomrade)?.name ?? avvikelse.delomrade,
    },
    { term: t('avvikelser.page.stadsomrade'), value: area?.name ?? avvikelse.stadsomrade ?? t('avvikelser.wholeCity') },
  ]
  return (
    <Section title={t('avvikelser.page.facts')}>
      <dl className={styles.list}>
        {rows.map(({ term, value }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>
              <Quoting>{value}</Quoting>
            </dd>
          </div>
        ))}
        {isOpen && (
          <div>
            <dt className={styles.term}>{t('avvikelser.page.answerBy')}</dt>
            <dd className={styles.value}>
              <Unbroken>{limit.decidedBySoB ? due : t('avvikelser.page.answerByAssumed', { day: due })}</Unbroken>{' '}
              {daysLate > 0 && <span className={styles.late}>{t('avvikelser.page.late', { count: daysLate })}</span>}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  )
}
