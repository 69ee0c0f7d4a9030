import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import { type Day, isDay } from '../../../domain/shared/day.ts'
import type { FieldProblem } from '../../../domain/shared/refusal.ts'
import type { Insats } from '../../../domain/tjansteutbud/insats.ts'
import { useText } from '../../text/text.ts'
import { SelectField } from '../choice-field.tsx'
import { DateField } from '../day-field.tsx'
import { focusField, problemAt } from '../problems.ts'
import { Prose } from '../prose.tsx'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  title: { ...typographyStyles.subtitle2, margin: '0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface PickProps {
  readonly insatser: readonly Insats[]
  readonly onPick: (insats: Insats) => void
  readonly onCancel: () => void
}

/** Chooses which insats to adjust; its form opens at once. */
export function PickInsats({ insatser, onPick, onCancel }: PickProps) {
  const t = useText()
  const pick = (id: string) => {
    const found = insatser.find(insats => insats.id === id)
    if (found) onPick(found)
  }
  return (
    <Frame title={t('tjansteutbud.changes.adjust')} isEmpty={insatser.length === 0} onCancel={onCancel}>
      <WhichInsats value="" insatser={insatser} onChange={pick} />
    </Frame>
  )
}

interface EndProps {
  readonly insatser: readonly Insats[]
  /** The last day that is proposed. */
  readonly lastDay: Day
  readonly onDone: (insats: Insats, on: Day) => void
  readonly onCancel: () => void
}

/** Chooses which insats ends, and its last day. */
export function EndForm({ insatser, lastDay, onDone, onCancel }: EndProps) {
  const t = useText()
  const [chosen, setChosen] = useState('')
  const [on, setOn] = useState(lastDay)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const take = () => {
    const insats = insatser.find(({ id }) => id === chosen)
    const found: FieldProblem[] = []
    if (!insats) found.push({ field: 'insats', problem: 'empty' })
    if (!isDay(on)) found.push({ field: 'on', problem: on === '' ? 'empty' : 'not-allowed' })
    else if (insats && on < insats.start)
      found.push({ field: 'on', problem: 'ends-before-start', start: insats.start, end: on })
    setProblems(found)
    if (insats && found.length === 0) onDone(insats, on)
    else focusField(found[0]?.field ?? 'insats')
  }
  return (
    <Frame
      title={t('tjansteutbud.form.endTitle')}
      isEmpty={insatser.length === 0}
      onCancel={onCancel}
      primary={
        <Button appearance="primary" onClick={take}>
          {t('tjansteutbud.changes.takeEnd')}
        </Button>
      }
    >
      <WhichInsats value={chosen} insatser={insatser} onChange={setChosen} problem={problemAt(problems, 'insats')} />
      <DateField
        name="on"
        label={t('tjansteutbud.field.end')}
        value={on}
        onChange={setOn}
        problem={problemAt(problems, 'on')}
      />
    </Frame>
  )
}

interface WhichProps {
  readonly value: string
  readonly insatser: readonly Insats[]
  readonly onChange: (id: string) => void
  readonly problem?: FieldProblem | undefined
}

function WhichInsats({ value, insatser, onChange, problem }: WhichProps) {
  const t = useText()
  useEffect(() => focusField('insats'), [])
  return (
    <SelectField
      name="insats"
      label={t('tjansteutbud.changes.which')}
      value={value}
      onChange={onChange}
      choices={insatser.map(({ id, name }) => ({ value: id, label: name, isWritten: true }))}
      problem={problem}
    />
  )
}

interface FrameProps {
  readonly title: string
  readonly isEmpty: boolean
  readonly primary?: ReactNode
  readonly onCancel: () => void
  readonly children: ReactNode
}

function Frame({ title, isEmpty, primary, onCancel, children }: FrameProps) {
  const styles = useStyles()
  const t = useText()
  return (
    <div className={styles.form}>
      <h4 className={styles.title}>{title}</h4>
      {isEmpty ? <Prose>{t('tjansteutbud.changes.nothingToPick')}</Prose> : children}
      <div className={styles.buttons}>
        {!isEmpty && primary}
        <Button onClick={onCancel}>{t('common.action.cancel')}</Button>
      </div>
    </div>
  )
}
