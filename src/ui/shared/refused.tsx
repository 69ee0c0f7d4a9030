import { MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { Refusal } from '../../domain/shared/refusal.ts'
import { useText } from '../text/text.ts'
import { AlertBar } from './alert-bar.tsx'
import { RuleNote } from './rule-note.tsx'

/** A no that concerns the whole form: the rule it rests on, or that what it was about is gone. */
export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const t = useText()
  if (refusal?.kind === 'rule') return <RuleNote rule={refusal.rule} kind="refused" />
  if (refusal?.kind !== 'gone') return null
  return (
    <AlertBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('common.state.gone')}</MessageBarTitle>
        {t('common.state.goneText')}
      </MessageBarBody>
    </AlertBar>
  )
}
