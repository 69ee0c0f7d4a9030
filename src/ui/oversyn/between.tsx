import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { leadsOversyn, ownPartInOversyn } from '../../domain/commands/oversyn.ts'
import type { OversynFactOf } from '../../domain/oversyn/facts.ts'
import { counted } from '../../domain/reading.ts'
import { line, text as required } from '../../domain/shared/text.ts'
import { citation, type LagrumKey } from '../../domain/styrmodell/lagrum.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { dayInText } from '../shared/dates.ts'
import { DateField } from '../shared/day-field.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { tidyDay } from '../shared/tidy.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

/** Between reviews: what should be looked at next time, and a section of law that has got another number. */
export function Between() {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [open, setOpen] = useState<'behov' | 'lagrum' | undefined>()
  const mayNote = ownPartInOversyn(desk) !== undefined
  const mayLaw = leadsOversyn(desk)
  const close = () => setOpen(undefined)
  const facts = counted(desk.reading.oversyn)
  const noted = facts.filter((fact): fact is OversynFactOf<'lagrum'> => fact.kind === 'lagrum')
  if (!mayNote && noted.length === 0) return null
  return (
    <Section title={t('oversyn.behov.title')}>
      <Prose>{t('oversyn.behov.lead')}</Prose>
      {noted.map(fact => (
        <NotedLagrum
          key={fact.id}
          fact={fact}
          isChecked={facts.some(other => other.kind === 'lagrum-kontrollerat' && other.change === fact.id)}
          mayCheck={mayNote && fact.author !== desk.context.actor}
        />
      ))}
      {open === undefined && (
        <div className={styles.buttons}>
          {mayNote && <Button onClick={() => setOpen('behov')}>{t('oversyn.behov.action')}</Button>}
          {mayLaw && <Button onClick={() => setOpen('lagrum')}>{t('oversyn.lagrum.action')}</Button>}
        </div>
      )}
      {open === 'behov' && <NoteBehov onClose={close} />}
      {open === 'lagrum' && <NoteLagrum onClose={close} />}
    </Section>
  )
}

function NotedLagrum(props: { fact: OversynFactOf<'lagrum'>; isChecked: boolean; mayCheck: boolean }) {
  const styles = useStyles()
  const t = useText()
  const dispatch = useDispatch()
  const { fact, isChecked, mayCheck } = props
  const row = t('oversyn.lagrum.row', {
    citation: citation({ ...fact, section: fact.paragraph }),
    day: dayInText(fact.from),
  })
  return (
    <div>
      <Prose>{`${row}. ${t(isChecked ? 'oversyn.lagrum.isChecked' : 'oversyn.lagrum.unchecked')}`}</Prose>
      {!isChecked && mayCheck && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() =>
              void dispatch({ kind: 'check-lagrum', change: fact.id, text: '' }, { done: t('oversyn.lagrum.checked') })
            }
          >
            {t('oversyn.lagrum.check')}
          </Button>
        </div>
      )}
    </div>
  )
}

function NoteBehov({ onClose }: { onClose: () => void }) {
  const styles = useStyles()
  const t = useText()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [heading, setHeading] = useState('')
  const [text, setText] = useState('')
  const labels = { heading: t('oversyn.behov.heading'), text: t('oversyn.behov.text') }
  const save = async () => {
    if (await submit({ kind: 'note-behov', heading, text }, { done: t('oversyn.behov.done') })) onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={t('oversyn.behov.action')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary problems={problems} labels={labels} />
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
        rows={3}
        problem={problemAt(problems, 'text')}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('oversyn.behov.save')}
        </Button>
        <Button onClick={onClose}>{t('oversyn.cancel')}</Button>
      </div>
    </form>
  )
}

function NoteLagrum({ onClose }: { onClose: () => void }) {
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
