import { MessageBarBody, MessageBarTitle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import type { Rule } from '../../domain/styrmodell/rule.ts'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import { type Text, useText } from '../text/text.ts'
import { AppLink } from './app-link.tsx'
import { Bar } from './bar.tsx'
import { Quoting } from './quoting.tsx'
import { ruleOf } from './rule-words.ts'

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { maxWidth: '70ch' },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS },
  link: { fontSize: tokens.fontSizeBase200 },
  whole: { whiteSpace: 'nowrap' },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** Where a rule comes from, in words. */
export function ruleSource({ source }: Rule, t: Text): string {
  switch (source.kind) {
    case 'directive':
      return t('governance.rule.directive', {
        heading: source.heading,
        versions: source.versions.map(id => id.replace('styrmodell:', '')).join(', '),
      })
    case 'assumption':
      return t('governance.rule.assumption', { why: source.why })
    case 'law':
      return t('governance.rule.law', { law: source.law })
  }
}

/** The same, with the directive's own heading in Swedish. */
export function RuleSource({ rule }: { rule: Rule }) {
  const { source } = rule
  return <Quoting written={source.kind === 'directive' ? [source.heading] : []}>{ruleSource(rule, useText())}</Quoting>
}

interface Props {
  readonly rule: RuleId
  /** `refused`: the answer to something the person did, which takes focus. `reason`: why something is not offered. */
  readonly kind: 'refused' | 'reason'
  /** What the rule means here, in place of its general sentence, which is a link away. */
  readonly says?: string
  /** What can be done instead, as links or buttons, beside the rule's own advice. */
  readonly children?: ReactNode
}

/** A no with its ground: the rule's sentence, what one can do instead, where the rule comes from. */
export function RuleNote({ rule, kind, says, children }: Props) {
  const styles = useStyles()
  const ref = useRef<HTMLDivElement>(null)
  const { sentence, instead } = ruleOf(rule)
  useEffect(() => {
    if (kind === 'refused') ref.current?.focus()
  }, [kind])
  return (
    <div ref={ref} tabIndex={-1}>
      <Bar intent={kind === 'refused' ? 'warning' : 'info'} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{says ?? sentence}</MessageBarTitle>
          <span className={styles.line}>{instead}</span>
          <span className={styles.line}>
            <span className={styles.source}>
              <RuleSource rule={ruleOf(rule)} />{' '}
            </span>
            <RuleLink rule={rule} className={styles.link} />
          </span>
          {children && <span className={styles.line}>{children}</span>}
        </MessageBarBody>
      </Bar>
    </div>
  )
}

/** Opens the rule where the styrmodell explains it. */
export function RuleLink({ rule, className }: { rule: RuleId; className?: string }) {
  const styles = useStyles()
  const t = useText()
  return (
    <AppLink to={`/styrmodell#${rule}`} inline className={mergeClasses(styles.whole, className)}>
      {t('governance.rule.show')}
    </AppLink>
  )
}
