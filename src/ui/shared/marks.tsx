import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import { useText } from '../text/text.ts'
import { RuleLink } from './rule-note.tsx'
import { ruleOf } from './rule-words.ts'

const useStyles = makeStyles({
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** A fact that does not count, with the rule it breaks. It is shown because it stands in the list. */
export function InvalidMark({ rule }: { rule: RuleId }) {
  const styles = useStyles()
  const t = useText()
  return (
    <>
      <Badge appearance="tint" color="danger" icon={<ProhibitedRegular aria-hidden />}>
        {t('governance.invalid')}
      </Badge>{' '}
      <span className={styles.why}>
        {t('governance.invalidBecause', { sentence: ruleOf(rule).sentence })} <RuleLink rule={rule} />
      </span>
    </>
  )
}

/** Stored on this device and not yet accepted by the server. */
export function PendingMark() {
  const t = useText()
  return (
    <Badge appearance="outline" color="informative" icon={<ClockRegular aria-hidden />}>
      {t('common.state.pending')}
    </Badge>
  )
}
