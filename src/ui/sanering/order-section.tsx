import { Button, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { EraserRegular } from '@fluentui/react-icons/svg/eraser'
import { useMemo, useState } from 'react'
import { type AnyRow, textsOf } from '../../domain/sanering/row.ts'
import { removed } from '../../domain/sanering/sanering.ts'
import { mayOrderSanering } from '../../domain/sanering/standing.ts'
import { copiesOf } from '../../domain/sanering/suspects.ts'
import { text as textRule } from '../../domain/shared/text.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { fieldName, rowName } from '../shared/row-name.ts'
import { Section } from '../shared/section.tsx'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  name: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  bar: { alignItems: 'start' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
})

/** How much of a text is shown to tell it from the others. */
const head = 60

const startOf = (text: string) => (text.length > head ? `${text.slice(0, head)}…` : text)

interface Props {
  readonly row: AnyRow
  readonly path: string
  readonly onOrdered: () => void
}

/** Orders that texts of a row be taken out, and says what that does to what rests on them. */
export function OrderSection({ row, path, onOrdered }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const texts = useMemo(() => textsOf(row).filter(({ text }) => text !== removed), [row])
  const [fields, setFields] = useState<readonly string[]>([path])
  const [reason, setReason] = useState('')
  const copies = useMemo(() => {
    const chosen = texts.filter(one => fields.includes(one.path)).map(({ text }) => text)
    return copiesOf(row, chosen, desk.state)
  }, [row, texts, fields, desk.state])
  if (!mayOrderSanering(desk.context.actor, row, desk.state, desk.today)) {
    return (
      <Section title={t('sanering.order.title')}>
        <p className={styles.name}>{t('sanering.order.of', { row: rowName(row, desk, t) })}</p>
        <NoteBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t('sanering.order.notYours')}</MessageBarBody>
        </NoteBar>
      </Section>
    )
  }
  const order = async () => {
    const command = { kind: 'order-sanering', subject: row.id, fields, text: reason } as const
    if (await submit(command, { done: t('sanering.order.done') })) onOrdered()
  }
  const isWording = row.id.startsWith('beslut:') && fields.some(one => !/^(heading|reasons|background)$/.test(one))
  const isMinutes = fields.some(one => one.startsWith('minutes.'))
  const labels = { fields: t('sanering.order.fields'), text: t('sanering.order.reason') }
  return (
    <Section title={t('sanering.order.title')}>
      <form
        noValidate
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          void order()
        }}
      >
        <p className={styles.name}>{t('sanering.order.of', { row: rowName(row, desk, t) })}</p>
        <ErrorSummary problems={problems} labels={labels} />
        <Refused refusal={refusal} />
        <ChecksField
          name="fields"
          label={labels.fields}
          hint={t('sanering.order.fieldsHelp')}
          value={fields}
          onChange={setFields}
          groups={[
            {
              choices: texts.map(one => ({
                value: one.path,
                label: `${fieldName(one.path, t)}: ${startOf(one.text)}`,
                written: startOf(one.text),
              })),
            },
          ]}
          problem={problemAt(problems, 'fields')}
        />
        {(isWording || isMinutes) && (
          <NoteBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>{t(isWording ? 'sanering.order.voids' : 'sanering.order.voidsMinutes')}</MessageBarBody>
          </NoteBar>
        )}
        {copies.length > 0 && (
          <NoteBar intent="info" layout="multiline" className={styles.bar}>
            <MessageBarBody>
              {t('sanering.order.copies', { count: copies.length })}
              <ul className={styles.list}>
                {copies.map(({ row: other, path: at }) => (
                  <li key={`${other.id} ${at}`}>
                    {rowName(other, desk, t)}, {fieldName(at, t)}
                  </li>
                ))}
              </ul>
            </MessageBarBody>
          </NoteBar>
        )}
        <TextField
          name="text"
          label={labels.text}
          hint={t('sanering.order.reasonHelp')}
          value={reason}
          onChange={setReason}
          rule={textRule}
          rows={2}
          problem={problemAt(problems, 'text')}
        />
        <Button type="submit" appearance="primary" icon={<EraserRegular aria-hidden />} disabledFocusable={isBusy}>
          {t('sanering.order.save')}
        </Button>
      </form>
    </Section>
  )
}
