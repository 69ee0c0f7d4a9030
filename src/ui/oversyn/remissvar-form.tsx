import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { RemissStance } from '../../domain/oversyn/facts.ts'
import type { RemissView } from '../../domain/oversyn/remiss.ts'
import { optionalText } from '../../domain/shared/text.ts'
import type { Weight } from '../../domain/stallningstagande/stallningstagande.ts'
import type { SectionId } from '../../domain/styrmodell/text/text.ts'
import { ChoiceField, SelectField } from '../shared/choice-field.tsx'
import { focusHeading } from '../shared/page.tsx'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { SubmitForm } from '../shared/submit-form.tsx'
import { TextField } from '../shared/text-field.tsx'
import { WeightField } from '../shared/weight-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  onScreen: { '@media print': { display: 'none' } },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

const stances: readonly RemissStance[] = ['tillstyrker', 'har-synpunkter', 'avstyrker']
interface Said {
  readonly stance: string
  readonly text: string
}
const nothing: Said = { stance: '', text: '' }

interface Props {
  readonly remiss: RemissView
  readonly part: string
  /** The sections that the draft changes, by name. */
  readonly sections: readonly { readonly id: SectionId; readonly heading: string }[]
}

/** A part's answer: on the whole, and on each section that has something to be said of it. */
export function RemissvarForm({ remiss, part, sections }: Props) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const submission = useSubmit()
  const { submit, problems } = submission
  const own = remiss.parts.find(one => one.part === part)
  // A new answer takes the place of the whole of the last one, so one begins with what was said.
  const last = own?.latest
  const [stance, setStance] = useState<string>(last?.stance ?? '')
  const [weight, setWeight] = useState<string>(last?.weight ?? '')
  const [text, setText] = useState(last?.text ?? '')
  const [said, setSaid] = useState<Readonly<Record<SectionId, Said>>>(() =>
    Object.fromEntries(last?.sections.map(one => [one.section, { stance: one.stance, text: one.text }]) ?? []),
  )
  const name = partName(model, part)
  const stanceChoices = stances.map(value => ({ value, label: t(`oversyn.remiss.stances.${value}`) }))
  const labels = {
    stance: t('oversyn.remiss.stance'),
    weight: t('oversyn.remiss.weight'),
    text: t('oversyn.remiss.whole'),
    ...Object.fromEntries(
      sections.map(({ id, heading }) => [`section-${id}`, t('oversyn.remiss.sectionText', { section: heading })]),
    ),
  }
  const save = async () => {
    const answers = sections.flatMap(({ id }) => {
      const { stance: of, text: words } = said[id] ?? nothing
      if (!of && !words.trim()) return []
      return [{ section: id, stance: stances.find(one => one === of) ?? 'har-synpunkter', text: words }]
    })
    const done = await submit(
      {
        kind: 'answer-remiss',
        remiss: remiss.remiss.id,
        stance: stance as RemissStance,
        weight: weight as Weight,
        sections: answers,
        text,
      },
      { done: t('oversyn.remiss.saved') },
    )
    if (done) focusHeading()
  }
  const title = t('oversyn.remiss.answer', { part: name })
  return (
    <Section title={title}>
      {own?.latest && <Prose>{t('oversyn.remiss.answered', { part: name })}</Prose>}
      <div className={styles.onScreen}>
        <SubmitForm
          title={title}
          submission={submission}
          labels={labels}
          save={t('oversyn.remiss.save')}
          onSave={save}
          wide
        >
          {sections.map(({ id, heading }) => {
            const { stance: of, text: words } = said[id] ?? nothing
            return (
              <div key={id} className={styles.section}>
                <SelectField
                  name={`stance-${id}`}
                  label={t('oversyn.remiss.sectionStance', { section: heading })}
                  value={of}
                  onChange={value => setSaid(before => ({ ...before, [id]: { stance: value, text: words } }))}
                  choices={stanceChoices}
                  empty={t('oversyn.remiss.noStance')}
                  required={false}
                />
                <TextField
                  name={`section-${id}`}
                  label={t('oversyn.remiss.sectionText', { section: heading })}
                  value={words}
                  onChange={value => setSaid(before => ({ ...before, [id]: { stance: of, text: value } }))}
                  rule={optionalText}
                  rows={2}
                  problem={problemAt(problems, `section-${id}`)}
                />
              </div>
            )
          })}
          <ChoiceField
            name="stance"
            label={labels.stance}
            value={stance}
            onChange={setStance}
            choices={stanceChoices}
            problem={problemAt(problems, 'stance')}
          />
          <WeightField label={labels.weight} value={weight} onChange={setWeight} problems={problems} />
          <TextField
            name="text"
            label={labels.text}
            value={text}
            onChange={setText}
            rule={optionalText}
            rows={4}
            problem={problemAt(problems, 'text')}
          />
        </SubmitForm>
      </div>
    </Section>
  )
}
