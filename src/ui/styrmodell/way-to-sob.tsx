import { makeStyles, tokens } from '@fluentui/react-components'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import type { EscalationGround, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Prose } from '../shared/prose.tsx'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'

const useStyles = makeStyles({
  list: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: '70ch',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
})

const steps = ['raise', 'handle', 'ground', 'lift', 'answer', 'back'] as const

const ruleOf: Readonly<Record<EscalationGround, RuleId>> = {
  'gemensamt-nominerad': 'ES-2',
  oeniga: 'ES-3',
  strategisk: 'ES-3',
}

/** How a question reaches SoB in this version, step by step, and on which grounds. */
export function WayToSob({ model }: { model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const { grounds } = model.escalation
  return (
    <Anchored section="vag">
      <ol className={styles.list}>
        {steps.map(step => (
          <li key={step}>{t(`styrmodell.way.steps.${step}`)}</li>
        ))}
      </ol>
      <Prose>{t(grounds.length > 1 ? 'styrmodell.way.lead' : 'styrmodell.way.only')}</Prose>
      <ul className={styles.list}>
        {grounds.map(ground => (
          <li key={ground}>
            <strong>{t(`tillSob.ground.${ground}`)}.</strong> {t(`tillSob.groundMeans.${ground}`)}{' '}
            <AppLink to={`/styrmodell#${ruleOf[ground]}`} inline>
              {t('governance.rule.title', { rule: ruleOf[ground] })}
            </AppLink>
          </li>
        ))}
      </ul>
    </Anchored>
  )
}
