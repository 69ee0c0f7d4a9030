import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { line } from '../../domain/shared/text.ts'
import { citation, type LagrumKey } from '../../domain/styrmodell/lagrum.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

/** Whoever leads writes down that a section of law has got another number, from which day and by what source. */
export function NoteLagrum({ onClose }: { onClose: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { reading, today } = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const rows = reading.lagrum.filter(({ to }) => to === undefined)
  const [lagrum, setLagrum] = useState<LagrumKey>(rows[0]?.key ?? 'forsorjningsstod')
  const [law, setLaw] = useState(rows[0]?.law ?? '')
  const [chapter, setChapter] = useState('')
  const [paragraph, setParagraph] = useState('')
  const [from, setFrom] = useState(today)
  const [text, setText] = useState('')
  const labels = {
    law: t('oversyn.lagrum.law'),
    chapter: t('oversyn.lagrum.chapter'),
    paragraph: t('oversyn.lagrum.paragraph'),
    from: t('oversyn.lagrum.from'),
    text: t('oversyn.lagrum.source'),
  }
  const save = async () => {
    const numbers = { chapter: Number(chapter), paragraph: Number(paragraph) }
    const command = { kind: 'note-lagrum', lagrum, law, ...numbers, from: tidyDay(from), text } as const
    if (await submit(command, { done: t('oversyn.lagrum.done') })) onClose()
  }
  const field = (name: 'law' | 'chapter' | 'paragraph' | 'text', value: string, set: (value: string) => void) => (
    <TextField
      name={name}
      label={labels[name]}
      value={value}
      onChange={set}
      rule={line}
      problem={problemAt(problems, name)}
    />
  )
  return (
    <form
      className={styles.form}
      aria-label={t('oversyn.lagrum.title')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      <SelectField
        name="lagrum"
        label={t('oversyn.lagrum.which')}
        value={lagrum}
        onChange={value => setLagrum(rows.find(({ key }) => key === value)?.key ?? lagrum)}
        choices={rows.map(row => ({ value: row.key, label: `${citation(row)}: ${row.about}` }))}
      />
      {field('law', law, setLaw)}
      {field('chapter', chapter, setChapter)}
      {field('paragraph', paragraph, setParagraph)}
      <DateField
        name="from"
        label={labels.from}
        value={from}
        onChange={setFrom}
        problem={problemAt(problems, 'from')}
      />
      {field('text', text, setText)}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('oversyn.lagrum.save')}
        </Button>
        <Button onClick={onClose}>{t('oversyn.cancel')}</Button>
      </div>
    </form>
  )
}
