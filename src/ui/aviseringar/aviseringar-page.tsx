import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { mayChoose, offFor } from '../../domain/notices/choice.ts'
import { noticeKinds } from '../../domain/shared/notice-kinds.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Sending } from './sending.tsx'

const useStyles = makeStyles({ save: { alignSelf: 'flex-start' } })

/** What the reader is told of in the activity feed, and how it stands with telling others. */
export function AviseringarPage() {
  const styles = useStyles()
  const t = useText()
  const { state, context, today } = useDesk()
  const { submit, refusal, isBusy } = useSubmit()
  const off = offFor(context.actor, state.noticeChoices)
  const [chosen, setChosen] = useState<readonly string[]>()
  const on = chosen ?? noticeKinds.filter(kind => !off.includes(kind))
  const may = mayChoose(context.actor, state.medlemskap, today)
  const save = async () => {
    const kept = noticeKinds.filter(kind => !on.includes(kind))
    if (await submit({ kind: 'choose-notices', off: kept }, { done: t('aviseringar.saved') })) setChosen(undefined)
  }
  return (
    <Page title={t('aviseringar.title')} lead={t('aviseringar.lead')}>
      <Refused refusal={refusal} />
      {may ? (
        <>
          <ChecksField
            name="aviseringar"
            label={t('aviseringar.choose')}
            value={on}
            onChange={setChosen}
            groups={[{ choices: noticeKinds.map(value => ({ value, label: t(`aviseringar.kind.${value}`) })) }]}
          />
          <Button
            appearance="primary"
            className={styles.save}
            disabledFocusable={isBusy || chosen === undefined}
            onClick={() => void save()}
          >
            {t('aviseringar.save')}
          </Button>
          <Prose>{t('aviseringar.teams')}</Prose>
        </>
      ) : (
        <Prose>{t('aviseringar.noSeat')}</Prose>
      )}
      <Prose>{t('aviseringar.timed')}</Prose>
      <Section title={t('aviseringar.sending')}>
        <Sending />
      </Section>
    </Page>
  )
}
