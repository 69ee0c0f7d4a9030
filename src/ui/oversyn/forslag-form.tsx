import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { andringsforslagById } from '../../domain/commands/oversyn-desk.ts'
import type { AndringsforslagView } from '../../domain/oversyn/forslag-view.ts'
import type { OversynView } from '../../domain/oversyn/view.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { line, text as required } from '../../domain/shared/text.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { useAutosave } from '../shared/autosave.ts'
import { timeOf } from '../shared/dates.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useFilters } from '../shared/filters.ts'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { AndringFields } from './andring-fields.tsx'
import { AndringPreview } from './andring-preview.tsx'
import { draftForm, draftKeyOf, fromFields, toFields, type WrittenForslag } from './draft-of-form.ts'
import { andringOf, emptyAndring, writtenOf } from './written-andring.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

interface Props {
  readonly view: OversynView
  readonly base: StyrmodellVersion
  /** The proposal that is written anew; a new one without it. */
  readonly forslag?: AndringsforslagView
  /** Something is written: what hinders it from then on takes nothing away. */
  readonly onWritten: () => void
}

/** The form of an ändringsförslag: what, where, the new words with the difference as one writes, and why. */
export function ForslagForm({ view, base, forslag, onWritten }: Props) {
  const styles = useStyles()
  const t = useText()
  const [, goTo] = useLocation()
  const [get] = useFilters()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const { replica } = useWorkspace()
  const desk = useDesk()
  const origin = get('korg')
  const draftKey = draftKeyOf(forslag?.forslag.id ?? view.oversyn.id, origin)
  const [all, setAll] = useState((): WrittenForslag => {
    const kept = replica.drafts().find(({ key }) => key === draftKey)
    if (kept) return fromFields(kept.fields)
    // What was left over from the year before is gone on with, not written anew.
    const earlier = forslag ?? andringsforslagById(origin, desk)?.view
    if (!earlier) return { andring: emptyAndring, heading: '', text: '' }
    return { andring: writtenOf(earlier.andring), heading: earlier.heading, text: earlier.reason }
  })
  const { andring: written, heading, text } = all
  const write = (part: Partial<WrittenForslag>) => {
    onWritten()
    setAll(before => ({ ...before, ...part }))
  }
  const fields = useMemo(() => toFields(all), [all])
  const { state, hold } = useAutosave(draftKey, draftForm, fields)
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
    hold(true)
    const said = { heading, andring, text }
    if (forslag) {
      const id = forslag.forslag.id
      const done = await submit(
        { kind: 'rewrite-andringsforslag', forslag: id, ...said },
        { done: t('oversyn.form.edited') },
      )
      if (!done) return hold(false)
      goTo(`/oversyn/forslag/${keyOf(id)}`)
      return replica.removeDraft(draftKey)
    }
    const keys = await submit(
      { kind: 'share-andringsforslag', oversyn: view.oversyn.id, ...said, ...(origin && { origin }) },
      { done: t('oversyn.form.done') },
    )
    if (!keys) return hold(false)
    goTo(`/oversyn/forslag/${keys[0]}`)
    return replica.removeDraft(draftKey)
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
      <AndringFields written={written} onChange={andring => write({ andring })} base={base} problems={problems} />
      <Section title={t(written.kind === 'modell' ? 'oversyn.effects.title' : 'oversyn.form.preview')}>
        <AndringPreview andring={andring} base={base} view={view} {...(forslag && { own: forslag.forslag.id })} />
      </Section>
      <TextField
        name="heading"
        label={labels.heading}
        value={heading}
        onChange={value => write({ heading: value })}
        rule={line}
        problem={problemAt(problems, 'heading')}
      />
      <TextField
        name="text"
        label={labels.text}
        value={text}
        onChange={value => write({ text: value })}
        rule={required}
        rows={4}
        problem={problemAt(problems, 'text')}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t(forslag ? 'oversyn.form.saveEdit' : 'oversyn.form.save')}
        </Button>
      </div>
      {state.kind === 'saved' && <Prose>{t('oversyn.form.kept', { time: timeOf(state.at) })}</Prose>}
      {state.kind === 'failed' && <Prose>{t('oversyn.form.notKept')}</Prose>}
    </form>
  )
}
