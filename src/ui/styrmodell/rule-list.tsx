import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { rulesOf } from '../../domain/styrmodell/in-force.ts'
import type { Rule } from '../../domain/styrmodell/rule.ts'
import { type RuleId, rules } from '../../domain/styrmodell/rules.ts'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink } from '../shared/app-link.tsx'
import { focusRing } from '../shared/focus-ring.ts'
import { Prose } from '../shared/prose.tsx'
import { ruleSource } from '../shared/rule-note.tsx'
import { ruleOf } from '../shared/rule-words.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Anchored } from './anchored.tsx'
import { AssumedBadge } from './assumed-badge.tsx'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  title: { ...typographyStyles.subtitle2, margin: '0' },
  rule: {
    display: 'grid',
    gridTemplateColumns: '6ch minmax(0, 70ch)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '64px',
    breakInside: 'avoid',
    ...focusRing,
    // Where an address led: seen also by one who came with the mouse, for whom no focus ring is drawn.
    ':focus': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      color: tokens.colorNeutralForeground1Selected,
      '& *': { color: 'inherit' },
    },
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // A whole sentence, in a narrow page on several lines.
  elsewhere: { height: 'auto', minHeight: '20px', whiteSpace: 'normal' },
  id: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  sentence: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  source: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

const groups = ['MF', 'AV', 'NO', 'ES', 'MO', 'BE', 'UP', 'AF', 'OV'] as const
type Group = (typeof groups)[number]
const ids = Object.keys(rules) as RuleId[]
const groupOf = (id: RuleId): Group | undefined => groups.find(group => id.startsWith(`${group}-`))

/** The rules that the app enforces, each with its sentence, what one can do and where it comes from. `#ES-2` leads to one. */
export function RuleList({ model }: { model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const rest = ids.filter(id => !groupOf(id))
  return (
    <Anchored section="regler">
      <Prose>{t('styrmodell.rules.lead')}</Prose>
      {groups.map(group => (
        <div key={group} className={styles.group}>
          <h3 className={styles.title}>{t(`styrmodell.rules.group.${group}`)}</h3>
          {ids
            .filter(id => groupOf(id) === group)
            .map(id => (
              <RuleRow key={id} id={id} model={model} />
            ))}
        </div>
      ))}
      {rest.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.title}>{t('styrmodell.rules.other')}</h3>
          {rest.map(id => (
            <RuleRow key={id} id={id} model={model} />
          ))}
        </div>
      )}
    </Anchored>
  )
}

function RuleRow({ id, model }: { id: RuleId; model: Styrmodell }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const rule: Rule = ruleOf(id)
  const { source } = rule
  const isElsewhere = source.kind === 'directive' && !source.versions.includes(rulesOf(model, state.versions))
  return (
    <div id={id} tabIndex={-1} className={styles.rule}>
      <AppLink to={`/styrmodell#${id}`} className={styles.id}>
        {id}
      </AppLink>
      <div>
        <p className={styles.sentence}>{rule.sentence}</p>
        <p className={styles.line}>
          {t('styrmodell.rules.instead')}: {rule.instead}
        </p>
        <div className={styles.source}>
          {source.kind === 'assumption' && <AssumedBadge />}{' '}
          {isElsewhere && (
            <Badge appearance="outline" className={styles.elsewhere}>
              {t('styrmodell.rules.otherVersion')}
            </Badge>
          )}{' '}
          {ruleSource(rule, t)}
        </div>
      </div>
    </div>
  )
}
