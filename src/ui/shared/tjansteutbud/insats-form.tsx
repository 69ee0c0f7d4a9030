import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Day } from '../../../domain/shared/day.ts'
import type { FieldProblem } from '../../../domain/shared/refusal.ts'
import { line, optionalText } from '../../../domain/shared/text.ts'
import type { LagrumKey } from '../../../domain/styrmodell/lagrum.ts'
import type { Styrmodell } from '../../../domain/styrmodell/styrmodell.ts'
import { checkInsats } from '../../../domain/tjansteutbud/check-insats.ts'
import { insatsFields } from '../../../domain/tjansteutbud/difference.ts'
import type { Insats, Parallel } from '../../../domain/tjansteutbud/insats.ts'
import { useText } from '../../text/text.ts'
import { ChecksField } from '../checks-field.tsx'
import { ChoiceField } from '../choice-field.tsx'
import { DateField } from '../day-field.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { focusField, problemAt } from '../problems.ts'
import { TextField } from '../text-field.tsx'
import { useDesk } from '../workspace.tsx'
import { UtforareField } from './utforare-field.tsx'
import { lagrumText } from './words.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  title: { ...typographyStyles.subtitle2, margin: '0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const lagrumKeys: readonly LagrumKey[] = ['forsorjningsstod', 'kompetenshojande-verksamhet']
const parallelKinds: readonly Parallel['kind'][] = ['alla', 'vissa', 'nej']

/** A field of the insats: the form that it stands in has fields of the same names. */
function within(field: string): string {
  return `insats.${field}`
}

interface Props {
  readonly title: string
  readonly insats: Insats
  /** The day it takes effect: by its version of the styrmodell the fields are judged. */
  readonly day: Day
  readonly model: Styrmodell
  /** The others that it may run beside. */
  readonly others: readonly Insats[]
  readonly onDone: (insats: Insats) => void
  readonly onCancel: () => void
}

/** An insats as a form. It is not a form of its own to the browser, since it stands within the proposal's. */
export function InsatsForm({ title, insats, day, model, others, onDone, onCancel }: Props) {
  const styles = useStyles()
  const t = useText()
  const { lagrum } = useDesk().reading
  const [written, setWritten] = useState(insats)
  const [groups, setGroups] = useState(insats.targetGroups.join('\n'))
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  useEffect(() => focusField(within('name')), [])
  const set = (fields: Partial<Insats>) => setWritten(now => ({ ...now, ...fields }))
  const labels = Object.fromEntries(insatsFields.map(field => [within(field), t(`tjansteutbud.field.${field}`)]))
  const take = () => {
    const targetGroups = [...new Set(groups.split('\n').map(group => group.trim()))].filter(Boolean)
    const whole = { ...written, name: written.name.trim(), targetGroups }
    const found = checkInsats(whole, model, lagrum).map(problem => ({ ...problem, field: within(problem.field) }))
    setProblems(found)
    if (found.length === 0) onDone(whole)
  }
  return (
    <div className={styles.form}>
      <h4 className={styles.title}>{title}</h4>
      <ErrorSummary problems={problems} labels={labels} />
      <TextField
        name={within('name')}
        label={t('tjansteutbud.field.name')}
        value={written.name}
        onChange={name => set({ name })}
        rule={line}
        problem={problemAt(problems, within('name'))}
      />
      <TextField
        name={within('about')}
        label={t('tjansteutbud.field.about')}
        hint={t('tjansteutbud.form.aboutHelp')}
        value={written.about}
        onChange={about => set({ about })}
        rule={optionalText}
        rows={3}
        problem={problemAt(problems, within('about'))}
      />
      <ChecksField
        name={within('delomraden')}
        label={t('tjansteutbud.field.delomraden')}
        hint={t('tjansteutbud.form.delomradenHelp')}
        value={written.delomraden}
        onChange={delomraden => set({ delomraden })}
        groups={model.omraden.map(omrade => ({
          heading: omrade.name,
          choices: omrade.delomraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true })),
        }))}
        problem={problemAt(problems, within('delomraden'))}
      />
      <UtforareField
        value={written.utforare}
        onChange={utforare => set({ utforare })}
        model={model}
        problem={problemAt(problems, within('utforare'))}
      />
      <ChecksField
        name={within('stadsomraden')}
        label={t('tjansteutbud.field.stadsomraden')}
        value={written.stadsomraden}
        onChange={stadsomraden => set({ stadsomraden })}
        groups={[
          { choices: model.stadsomraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true })) },
        ]}
        problem={problemAt(problems, within('stadsomraden'))}
      />
      <ChecksField
        name={within('lagrum')}
        label={t('tjansteutbud.field.lagrum')}
        hint={t('tjansteutbud.form.lagrumHelp')}
        value={written.lagrum}
        onChange={chosen => set({ lagrum: lagrumKeys.filter(key => chosen.includes(key)) })}
        groups={[{ choices: lagrumKeys.map(key => ({ value: key, label: lagrumText(key, day, lagrum, t) })) }]}
        problem={problemAt(problems, within('lagrum'))}
      />
      <TextField
        name={within('targetGroups')}
        label={t('tjansteutbud.field.targetGroups')}
        hint={t('tjansteutbud.form.targetGroupsHelp')}
        value={groups}
        onChange={setGroups}
        rule={optionalText}
        rows={2}
        problem={problemAt(problems, within('targetGroups'))}
      />
      <ChoiceField
        name="parallel"
        label={t('tjansteutbud.field.parallel')}
        value={written.parallel.kind}
        onChange={kind =>
          set({ parallel: kind === 'vissa' ? { kind, with: [] } : { kind: kind === 'nej' ? kind : 'alla' } })
        }
        choices={parallelKinds.map(kind => ({ value: kind, label: t(`tjansteutbud.parallel.${kind}`) }))}
      />
      {written.parallel.kind === 'vissa' && (
        <ChecksField
          name="with"
          label={t('tjansteutbud.form.with')}
          value={written.parallel.with}
          onChange={chosen => {
            const chosenOnes = others.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
            set({ parallel: { kind: 'vissa', with: chosenOnes } })
          }}
          groups={[{ choices: others.map(({ id, name }) => ({ value: id, label: name, isWritten: true })) }]}
        />
      )}
      <DateField
        name={within('start')}
        label={t('tjansteutbud.field.start')}
        value={written.start}
        onChange={start => set({ start })}
        problem={problemAt(problems, within('start'))}
      />
      <Checkbox
        label={t('tjansteutbud.form.untilFurther')}
        checked={written.end === 'tills vidare'}
        onChange={(_, data) => set({ end: data.checked === true ? 'tills vidare' : '' })}
      />
      {written.end !== 'tills vidare' && (
        <DateField
          name={within('end')}
          label={t('tjansteutbud.field.end')}
          value={written.end}
          onChange={end => set({ end })}
          problem={problemAt(problems, within('end'))}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={take}>
          {t('tjansteutbud.changes.take')}
        </Button>
        <Button onClick={onCancel}>{t('common.action.cancel')}</Button>
      </div>
    </div>
  )
}
