import { Button, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { hindersUnderlag } from '../../domain/commands/underlag.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { line, optionalLine, optionalText, text } from '../../domain/shared/text.ts'
import { figuresAsText, figuresIn } from '../../domain/underlag/figures-text.ts'
import type { StoredUnderlag, Underlag } from '../../domain/underlag/underlag.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { Gone, NotAllowed } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { Page } from '../shared/page.tsx'
import { focusField, problemAt } from '../shared/problems.ts'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { SubmitForm } from '../shared/submit-form.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** A table of figures as it is being written. */
interface Written {
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly rows: string
}

/** A new underlag. */
export function NewUnderlagPage() {
  return <UnderlagForm />
}

/** Changes an underlag that is shared. */
export function EditUnderlagPage({ underlagKey }: { underlagKey: string }) {
  const t = useText()
  const { state } = useDesk()
  const isRead = useIsRead()
  const found = state.underlag.find(({ id }) => id === idOf('underlag', underlagKey))
  const back = { to: '/underlag', place: t('underlag.title') }
  if (found) return <UnderlagForm underlag={found} />
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('underlag.form.editTitle')} back={back}>
      <Loading />
    </Page>
  )
}

function UnderlagForm({ underlag }: { underlag?: StoredUnderlag }) {
  const t = useText()
  const desk = useDesk()
  const [, goTo] = useLocation()
  const submission = useSubmit()
  const { submit, problems } = submission
  // What the form showed when it was opened: what comes in meanwhile is not this person's doing.
  const [seen] = useState<Underlag | undefined>(() => underlag && writtenOf(underlag))
  const [heading, setHeading] = useState(seen?.heading ?? '')
  const [behovsgrupp, setGroup] = useState(seen?.behovsgrupp ?? '')
  const [words, setWords] = useState(seen?.text ?? '')
  const [unmet, setUnmet] = useState(seen?.unmet ?? '')
  const [delomraden, setDelomraden] = useState<readonly string[]>(seen?.delomraden ?? [])
  const [tables, setTables] = useState<readonly Written[]>(
    () => seen?.figures.map(figures => ({ ...figures, rows: figuresAsText(figures.rows) })) ?? [],
  )
  const [wrong, setWrong] = useState<readonly (readonly number[])[]>([])
  const title = t(underlag ? 'underlag.form.editTitle' : 'underlag.form.title')
  const back = { to: '/underlag', place: t('underlag.title') }
  if (hindersUnderlag(desk)) return <NotAllowed title={title} rule="UN-1" back={back} />

  const labels: Record<string, string> = {
    heading: t('underlag.form.heading'),
    behovsgrupp: t('underlag.form.behovsgrupp'),
    text: t('underlag.form.text'),
    unmet: t('underlag.form.unmet'),
    delomraden: t('underlag.form.delomraden'),
  }
  tables.forEach((_, index) => {
    labels[`title-${index}`] = t('underlag.form.titleField')
    labels[`unit-${index}`] = t('underlag.form.unit')
    labels[`source-${index}`] = t('underlag.form.source')
    labels[`rows-${index}`] = t('underlag.form.rows')
  })
  const save = async () => {
    const read = tables.map(({ rows }) => figuresIn(rows))
    setWrong(read.map(table => table.wrong))
    const unreadable = read.findIndex(table => table.wrong.length > 0)
    if (unreadable >= 0) return focusField(`rows-${unreadable}`)
    const figures = tables.map(({ title, unit, source }, index) => ({
      title,
      unit,
      source,
      rows: read[index]?.rows ?? [],
    }))
    const value: Underlag = { heading, behovsgrupp, text: words, delomraden, unmet, figures }
    const about = underlag && seen ? { underlag: underlag.id, seen } : {}
    const keys = await submit({ kind: 'share-underlag', ...about, value }, { done: t('underlag.form.done') })
    if (keys) goTo(`/underlag/${underlag ? keyOf(underlag.id) : keys[0]}`)
  }
  const change = (index: number, field: keyof Written) => (value: string) =>
    setTables(before => before.map((table, nth) => (nth === index ? { ...table, [field]: value } : table)))
  return (
    <Page title={title} lead={t('underlag.form.lead')} back={back}>
      <SubmitForm
        title={title}
        submission={submission}
        labels={labels}
        save={t(underlag ? 'underlag.form.saveChange' : 'underlag.form.save')}
        onSave={save}
        more={
          <Button onClick={() => setTables(before => [...before, { title: '', unit: '', source: '', rows: '' }])}>
            {t('underlag.form.add')}
          </Button>
        }
        wide
      >
        <TextField
          name="heading"
          label={t('underlag.form.heading')}
          value={heading}
          onChange={setHeading}
          rule={line}
          problem={problemAt(problems, 'heading')}
        />
        <TextField
          name="behovsgrupp"
          label={t('underlag.form.behovsgrupp')}
          hint={t('underlag.form.behovsgruppHelp')}
          value={behovsgrupp}
          onChange={setGroup}
          rule={optionalLine}
          problem={problemAt(problems, 'behovsgrupp')}
        />
        <TextField
          name="text"
          label={t('underlag.form.text')}
          value={words}
          onChange={setWords}
          rule={text}
          rows={5}
          problem={problemAt(problems, 'text')}
        />
        <TextField
          name="unmet"
          label={t('underlag.form.unmet')}
          value={unmet}
          onChange={setUnmet}
          rule={optionalText}
          rows={3}
          problem={problemAt(problems, 'unmet')}
        />
        <ChecksField
          name="delomraden"
          label={t('underlag.form.delomraden')}
          value={delomraden}
          onChange={setDelomraden}
          groups={desk.model.omraden.map(omrade => ({
            heading: omrade.name,
            choices: omrade.delomraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true })),
          }))}
          problem={problemAt(problems, 'delomraden')}
        />
        {tables.map((table, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tables being written have no ids and are never moved
          <Section key={index} title={t('underlag.form.figures', { n: index + 1 })}>
            {(['title', 'unit', 'source'] as const).map(field => (
              <TextField
                key={field}
                name={`${field}-${index}`}
                label={labels[`${field}-${index}`] ?? ''}
                value={table[field]}
                onChange={change(index, field)}
                rule={line}
                problem={problemAt(problems, `${field}-${index}`)}
              />
            ))}
            <TextField
              name={`rows-${index}`}
              label={t('underlag.form.rows')}
              hint={t('underlag.form.rowsHelp')}
              value={table.rows}
              onChange={change(index, 'rows')}
              rule={text}
              rows={6}
              problem={problemAt(problems, `rows-${index}`)}
            />
            {(wrong[index]?.length ?? 0) > 0 && (
              <NoteBar intent="error" layout="multiline">
                <MessageBarBody>{t('underlag.form.wrong', { lines: wrong[index]?.join(', ') ?? '' })}</MessageBarBody>
              </NoteBar>
            )}
            <div>
              <Button onClick={() => setTables(before => before.filter((_, nth) => nth !== index))}>
                {t('underlag.form.remove', { n: index + 1 })}
              </Button>
            </div>
          </Section>
        ))}
      </SubmitForm>
    </Page>
  )
}

function writtenOf({ heading, behovsgrupp, text, delomraden, unmet, figures }: StoredUnderlag): Underlag {
  return { heading, behovsgrupp, text, delomraden, unmet, figures }
}
