import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { AndringsforslagView } from '../../domain/oversyn/forslag-view.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { line, text as required } from '../../domain/shared/text.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useFilters } from '../shared/filters.ts'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useText } from '../text/text.ts'
import { AndringFields } from './andring-fields.tsx'
import { AndringPreview } from './andring-preview.tsx'
import { andringOf, emptyAndring, writtenOf } from './written-andring.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

interface Props {
  readonly view: OversynView
  readonly base: StyrmodellVersion
  /** The proposal that is written anew; a new one without it. */
  readonly forslag?: AndringsforslagView
}

/** The form of an ändringsförslag: what, where, the new words with the difference as one writes, and why. */
export function ForslagForm({ view, base, forslag }: Props) {
  const styles = useStyles()
  const t = useText()
  const [, goTo] = useLocation()
  const [get] = useFilters()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [written, setWritten] = useState(forslag ? writtenOf(forslag.andring) : emptyAndring)
  const [heading, setHeading] = useState(forslag?.heading ?? '')
  const [text, setText] = useState(forslag?.reason ?? '')
  const andring = useMemo(() => andringOf(written, base), [written, base])
  const labels = {
    heading: t('oversyn.form.heading'),
    section: t('oversyn.form.section'),
    newHeading: t('oversyn.form.newHeading'),
    newText: t('oversyn.form.newText'),
    modell: t('oversyn.form.modell'),
    text: t('oversyn.form.text'),
  }
  const save = async () => {
    const origin = get('korg')
    const said = { heading, andring, text }
    if (forslag) {
      const id = forslag.forslag.id
      const done = await submit(
        { kind: 'rewrite-andringsforslag', forslag: id, ...said },
        { done: t('oversyn.form.edited') },
      )
      if (done) goTo(`/oversyn/forslag/${keyOf(id)}`)
      return
    }
    const keys = await submit(
      { kind: 'share-andringsforslag', oversyn: view.oversyn.id, ...said, ...(origin && { origin }) },
      { done: t('oversyn.form.done') },
    )
    if (keys) goTo(`/oversyn/forslag/${keys[0]}`)
  }
  return (
    <form
      className={styles.form}
      aria-label={t(forslag ? 'oversyn.form.editTitle' : 'oversyn.form.newTitle')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
      <AndringFields written={written} onChange={setWritten} base={base} problems={problems} />
      <Section title={t(written.kind === 'modell' ? 'oversyn.effects.title' : 'oversyn.form.preview')}>
        <AndringPreview andring={andring} base={base} view={view} {...(forslag && { own: forslag.forslag.id })} />
      </Section>
      <TextField
        name="heading"
        label={labels.heading}
        value={heading}
        onChange={setHeading}
        rule={line}
        problem={problemAt(problems, 'heading')}
      />
      <TextField
        name="text"
        label={labels.text}
        value={text}
        onChange={setText}
        rule={required}
        rows={4}
        problem={problemAt(problems, 'text')}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t(forslag ? 'oversyn.form.saveEdit' : 'oversyn.form.save')}
        </Button>
      </div>
    </form>
  )
}
