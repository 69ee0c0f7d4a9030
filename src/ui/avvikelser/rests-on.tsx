import { makeStyles, tokens } from '@fluentui/react-components'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { versionById } from '../../domain/styrmodell/in-force.ts'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import type { EscalationGround } from '../../domain/styrmodell/styrmodell.ts'
import { dayInText } from '../shared/dates.ts'
import { Quoting } from '../shared/quoting.tsx'
import { RuleLink, RuleSource } from '../shared/rule-note.tsx'
import { ruleOf } from '../shared/rule-words.ts'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: '0',
    listStyleType: 'none',
    maxWidth: '70ch',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
  line: { margin: '0', maxWidth: '70ch' },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
})

const groundRules: Readonly<Record<EscalationGround, readonly RuleId[]>> = {
  'gemensamt-nominerad': ['NO-2', 'ES-2'],
  oeniga: ['ES-3'],
  strategisk: ['ES-3'],
}

/** The rules that brought the question to where it stands. */
function rulesOf({ status }: AvvikelseView): RuleId[] {
  const found: RuleId[] = ['AV-2']
  if (status.kind === 'nominerad' || status.kind === 'gemensamt-nominerad') found.push('NO-2')
  if (status.kind === 'ska-lyftas') found.push('ES-3')
  if ('escalation' in status) found.push(...groundRules[status.escalation.ground])
  if ('decision' in status) found.push(...status.decision.rules)
  if (status.kind === 'besvarad' || status.kind === 'aterford') found.push('AF-1', 'AF-2')
  return [...new Set(found)]
}

/** What the matter rests on: the version of the styrmodell that it is judged by, and its rules in words. */
export function RestsOn({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const found = rulesOf(view)
  const version = versionById(view.avvikelse.styrmodell, state.versions)
  return (
    <Section title={t('avvikelser.rests.title')}>
      {version && (
        <p className={styles.line}>
          <Quoting>
            {t(version.inForceFromAssumed ? 'governance.modelAssumed' : 'governance.model', {
              name: version.name,
              day: dayInText(version.inForceFrom),
            })}
          </Quoting>
        </p>
      )}
      <details>
        <summary className={styles.summary}>{t('avvikelser.rests.rules', { count: found.length })}</summary>
        <ul className={styles.list}>
          {found.map(rule => (
            <li key={rule}>
              {ruleOf(rule).sentence}
              <span className={styles.source}>
                <RuleSource rule={ruleOf(rule)} /> <RuleLink rule={rule} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
