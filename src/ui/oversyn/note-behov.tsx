import { useState } from 'react'
import { versionNamed } from '../../domain/oversyn/version-named.ts'
import { line, text as required } from '../../domain/shared/text.ts'
import type { SectionId } from '../../domain/styrmodell/text/text.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { useSubmit } from '../shared/submit.ts'
import { SubmitForm } from '../shared/submit-form.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** Somebody writes down what needs to be looked at, and where in the text. */
export function NoteBehov({ section: first, onClose }: { section: SectionId; onClose: () => void }) {
  const t = useText()
  const { state, model } = useDesk()
  const submission = useSubmit()
  const { submit, problems } = submission
  const [heading, setHeading] = useState('')
  const [text, setText] = useState('')
  const [section, setSection] = useState(first)
  const labels = { heading: t('oversyn.behov.heading'), text: t('oversyn.behov.text') }
  const save = async () => {
    const command = { kind: 'note-behov', heading, text, ...(section && { section }) } as const
    if (await submit(command, { done: t('oversyn.behov.done') })) onClose()
  }
  return (
    <SubmitForm
      title={t('oversyn.behov.action')}
      submission={submission}
      labels={labels}
      save={t('oversyn.behov.save')}
      onSave={save}
      onCancel={onClose}
    >
      <TextField
        name="heading"
        label={labels.heading}
        value={heading}
        onChange={setHeading}
        rule={line}
        problem={problemAt(problems, 'heading')}
      />
      <SelectField
        name="section"
        label={t('oversyn.mellan.section')}
        value={section}
        onChange={setSection}
        choices={(versionNamed(model.id, state)?.text.sections ?? []).map(({ id, heading }) => ({
          value: id,
          label: heading,
        }))}
        empty={t('oversyn.mellan.noSection')}
        required={false}
      />
      <TextField
        name="text"
        label={labels.text}
        value={text}
        onChange={setText}
        rule={required}
        rows={3}
        problem={problemAt(problems, 'text')}
      />
    </SubmitForm>
  )
}
