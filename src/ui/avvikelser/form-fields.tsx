import { makeStyles, tokens } from '@fluentui/react-components'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { line, optionalText, text } from '../../domain/shared/text.ts'
import { omradeOf, styrningOf } from '../../domain/styrmodell/lookup.ts'
import type { Delomrade, Omrade, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'
import { ChoiceField, SelectField } from '../shared/choice-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { listed, sideInText } from '../shared/sentences.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { type Text, useText } from '../text/text.ts'
import type { Written } from './written.ts'

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
})

interface Props {
  readonly written: Written
  readonly onChange: (written: Written) => void
  readonly problems: readonly FieldProblem[]
}

/** The headings of the fields, also for the summary of errors. */
export function fieldLabels(t: Text): Readonly<Record<keyof Written, string>> {
  return {
    heading: t('avvikelser.form.heading'),
    about: t('avvikelser.form.about'),
    omrade: t('avvikelser.form.omrade'),
    delomrade: t('avvikelser.form.delomrade'),
    stadsomrade: t('avvikelser.form.stadsomrade'),
    what: t('avvikelser.form.what'),
    consequence: t('avvikelser.form.consequence'),
    suggestion: t('avvikelser.form.suggestion'),
  }
}

/** What one writes of an avvikelse, in one column; the delområde is asked for once the område is chosen. */
export function FormFields({ written, onChange, problems }: Props) {
  const styles = useStyles()
  const t = useText()
  const { model } = useDesk()
  const labels = fieldLabels(t)
  const field = (name: keyof Written) => ({
    name,
    label: labels[name],
    value: written[name],
    problem: problemAt(problems, name),
    onChange: (value: string) => onChange({ ...written, [name]: value }),
  })
  const omrade = omradeOf(model, written.omrade)
  return (
    <div className={styles.fields}>
      <TextField {...field('heading')} rule={line} hint={t('avvikelser.form.headingHelp')} />
      <ChoiceField
        {...field('about')}
        choices={(['rutin', 'princip', 'ansvarsfordelning'] as const).map(about => ({
          value: about,
          label: t(`avvikelser.about.${about}`),
        }))}
      />
      {written.about === 'princip' && <Principles model={model} />}
      <ChoiceField
        {...field('omrade')}
        hint={t('avvikelser.form.omradeHelp')}
        choices={model.omraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true }))}
        onChange={value => onChange({ ...written, omrade: value, delomrade: '' })}
      />
      {omrade && (
        <ChoiceField
          {...field('delomrade')}
          choices={omrade.delomraden.map(delomrade => ({
            value: delomrade.key,
            label: delomrade.name,
            isWritten: true,
            about: `${delomrade.about} ${divisionOf(omrade, delomrade, model, t)}`,
            writtenAbout: delomrade.about,
          }))}
        />
      )}
      <SelectField
        {...field('stadsomrade')}
        required={false}
        empty={t('avvikelser.wholeCity')}
        hint={t('avvikelser.form.stadsomradeHelp')}
        choices={model.stadsomraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true }))}
      />
      <TextField {...field('what')} rule={text} rows={6} hint={t('avvikelser.form.whatHelp')} />
      <TextField {...field('consequence')} rule={optionalText} rows={3} hint={t('avvikelser.form.consequenceHelp')} />
      <TextField {...field('suggestion')} rule={optionalText} rows={3} hint={t('avvikelser.form.suggestionHelp')} />
    </div>
  )
}

function divisionOf(omrade: Omrade, delomrade: Delomrade, model: Styrmodell, t: Text): string {
  const names = (sides: readonly string[]) =>
    listed(
      sides.map(side => sideInText(model, side)),
      t,
    )
  return t('avvikelser.form.steers', {
    styrning: names(styrningOf(omrade, delomrade)),
    utforare: names(delomrade.utforare),
  })
}

const usePrincipleStyles = makeStyles({
  list: {
    margin: '0',
    maxWidth: '70ch',
    paddingLeft: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
})

/** The principles of the version in force, to hold the event against. */
function Principles({ model }: { model: Styrmodell }) {
  const styles = usePrincipleStyles()
  const t = useText()
  return (
    <details open>
      <summary>{t('avvikelser.form.aboutPrinciples')}</summary>
      <ul className={styles.list}>
        {[...model.principles.strategic, ...model.principles.operative].map(principle => (
          <li key={principle} lang="sv">
            {principle}
          </li>
        ))}
      </ul>
    </details>
  )
}
