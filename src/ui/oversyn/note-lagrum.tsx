import { useState } from 'react'
import { line } from '../../domain/shared/text.ts'
import { citation, type LagrumKey } from '../../domain/styrmodell/lagrum.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { useSubmit } from '../shared/submit.ts'
import { SubmitForm } from '../shared/submit-form.tsx'
import { TextField } from '../shared/text-field.tsx'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** Whoever leads writes down that a section of law has got another number, from which day and by what source. */
export function NoteLagrum({ onClose }: { onClose: () => void }) {
  const t = useText()
  const { reading, today } = useDesk()
  const submission = useSubmit()
  const { submit, problems } = submission
  const rows = reading.lagrum.filter(({ to }) => to === undefined)
  const first = rows[0]
  const [lagrum, setLagrum] = useState<LagrumKey>(first?.key ?? 'forsorjningsstod')
  const [law, setLaw] = useState(first?.law ?? '')
  const [chapter, setChapter] = useState(String(first?.chapter ?? ''))
  const [paragraph, setParagraph] = useState(String(first?.section ?? ''))
  const [from, setFrom] = useState(today)
  const [text, setText] = useState('')
  const labels = {
    law: t('oversyn.lagrum.law'),
    chapter: t('oversyn.lagrum.chapter'),
    paragraph: t('oversyn.lagrum.paragraph'),
    from: t('oversyn.lagrum.from'),
    text: t('oversyn.lagrum.source'),
  }
  // What has changed is written over where it stood until now.
  const choose = (value: string) => {
    const row = rows.find(({ key }) => key === value)
    if (!row) return
    setLagrum(row.key)
    setLaw(row.law)
    setChapter(String(row.chapter))
    setParagraph(String(row.section))
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
    <SubmitForm
      title={t('oversyn.lagrum.title')}
      submission={submission}
      labels={labels}
      save={t('oversyn.lagrum.save')}
      onSave={save}
      onCancel={onClose}
    >
      <SelectField
        name="lagrum"
        label={t('oversyn.lagrum.which')}
        value={lagrum}
        onChange={choose}
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
    </SubmitForm>
  )
}
