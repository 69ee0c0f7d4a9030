import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { Refusal } from '../../domain/shared/refusal.ts'
import { useText } from '../text/text.ts'
import { RuleNote } from './rule-note.tsx'

/** A no that concerns the whole form: the rule it rests on, or that what it was about is gone. */
export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const t = useText()
  if (refusal?.kind === 'rule') return <RuleNote rule={refusal.rule} kind="refused" />
  if (refusal?.kind !== 'gone') return null
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{t('common.state.gone')}</MessageBarTitle>
        {t('common.state.goneText')}
      </MessageBarBody>
    </MessageBar>
  )
}
