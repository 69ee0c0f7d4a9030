import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useEffect, useState } from 'react'
import { idOf, type MeetingId } from '../../domain/shared/ids.ts'
import { line } from '../../domain/shared/text.ts'
import { ChoiceField } from '../shared/choice-field.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useText } from '../text/text.ts'
import { freeKinds } from './looks.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  save: { alignSelf: 'flex-start' },
})

/** A point that is about no matter: something to tell, or to talk about. */
export function FreePoint({ meeting }: { meeting: MeetingId }) {
  const styles = useStyles()
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [heading, setHeading] = useState('')
  const [kind, setKind] = useState<(typeof freeKinds)[number]>('information')
  useEffect(() => {
    if (problems.length > 0) focusField('free-heading')
  }, [problems])
  const add = async () => {
    const keys = await submit(
      { kind: 'put-on-agenda', meeting, heading, item: kind },
      {
        done: t('moten.free.saved'),
        undo: ([key = '']) => ({ kind: 'strike-item', item: idOf('punkt', key) }),
      },
    )
    if (!keys) return
    setHeading('')
    // One who adds a point often adds another.
    focusField('free-heading')
  }
  return (
    <div className={styles.form}>
      <Section title={t('moten.free.title')}>
        <form
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            void add()
          }}
        >
          <Refused refusal={refusal} />
          <TextField
            name="free-heading"
            label={t('moten.free.heading')}
            hint={t('moten.free.headingHelp')}
            value={heading}
            onChange={setHeading}
            rule={line}
            problem={problemAt(problems, 'heading')}
          />
          <ChoiceField
            name="free-kind"
            label={t('moten.free.kind')}
            value={kind}
            onChange={value => setKind(freeKinds.find(candidate => candidate === value) ?? 'information')}
            choices={freeKinds.map(value => ({ value, label: t(`moten.kind.${value}`) }))}
          />
          <Button type="submit" className={styles.save} icon={<AddRegular />} disabledFocusable={isBusy}>
            {t('moten.free.save')}
          </Button>
        </form>
      </Section>
    </div>
  )
}
