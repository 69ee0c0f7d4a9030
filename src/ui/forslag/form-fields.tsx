import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { isJoint, mayProposeIn } from '../../domain/commands/forslag.ts'
import { decisionsInForce } from '../../domain/decision/in-force.ts'
import { relations, targetOf } from '../../domain/decision/standing.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { line, optionalText, text } from '../../domain/shared/text.ts'
import { mandateOn } from '../../domain/stallningstagande/positions.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { ChoiceField, SelectField } from '../shared/choice-field.tsx'
import { DateField } from '../shared/day-field.tsx'
import { Details } from '../shared/details.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { MandateNote } from '../shared/mandate-note.tsx'
import { fieldId, problemAt } from '../shared/problems.ts'
import { Section } from '../shared/section.tsx'
import { TextField } from '../shared/text-field.tsx'
import { isOfChanges } from '../shared/tjansteutbud/change-problems.tsx'
import { ChangeSetEditor } from '../shared/tjansteutbud/change-set-editor.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { type Text, useText } from '../text/text.ts'
import { GruppFields, gruppLabels } from './grupp-fields.tsx'
import { changesIn, linksIn, listIn, relationIn, toText, type Written } from './written.ts'

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
})

/** The headings of the fields, also for the summary of errors. */
function fieldLabels(t: Text): Readonly<Record<string, string>> {
  return {
    forum: t('forslag.form.forum'),
    heading: t('forslag.form.heading'),
    text: t('forslag.form.text'),
    background: t('forslag.form.background'),
    reasons: t('forslag.form.reasons'),
    reach: t('forslag.form.reach'),
    delomraden: t('forslag.form.delomraden'),
    effectiveFrom: t('forslag.form.effectiveFrom'),
    changes: t('forslag.form.target'),
    changeSet: t('forslag.form.changes'),
    ...gruppLabels(t),
    reviewOn: t('forslag.form.reviewOn'),
    underlag: t('forslag.form.underlag'),
    noUnderlag: t('forslag.form.noUnderlag'),
  }
}

/** What hinders the form, field by field; what is wrong with the changes is one line here, and told in full beside them. */
export function FormSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useText()
  const summed = useMemo(() => {
    const [first] = problems.filter(isOfChanges)
    return [...problems.filter(problem => !isOfChanges(problem)), ...(first ? [{ ...first, field: 'changeSet' }] : [])]
  }, [problems])
  return <ErrorSummary problems={summed} labels={fieldLabels(t)} />
}

interface Props {
  readonly written: Written
  readonly onChange: (written: Written) => void
  readonly problems: readonly FieldProblem[]
  /** A shared proposal stays in its forum. */
  readonly isShared: boolean
}

/** What one writes of a proposal, in one column; who must agree is said as one chooses. */
export function FormFields({ written, onChange, problems, isShared }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const labels = fieldLabels(t)
  const set = (name: string) => (value: string) => onChange({ ...written, [name]: value })
  const field = (name: string) => ({
    name,
    label: labels[name] ?? '',
    value: written[name] ?? '',
    problem: problemAt(problems, name),
    onChange: set(name),
  })
  const forums = mayProposeIn(desk)
  const proposed = toText(written)
  const { forum } = proposed
  const { underlag } = desk.state
  const isKnown = isForumKey(forum)
  // One who may propose in a single forum has nothing to choose.
  const [only] = forums.length === 1 ? forums.filter(({ key }) => key === forum) : []
  return (
    <div className={styles.fields}>
      {!isShared && only && <Details rows={[{ key: 'forum', label: labels.forum ?? '', value: only.short }]} />}
      {!isShared && !only && (
        <ChoiceField
          {...field('forum')}
          // The older decision was one of the other forum.
          onChange={value => onChange({ ...written, forum: value, relation: '', target: '' })}
          choices={forums.map(({ key, short, name }) => ({ value: key, label: short, about: name }))}
        />
      )}
      <TextField {...field('heading')} rule={line} />
      <TextField {...field('text')} rule={text} rows={4} hint={t('forslag.form.textHelp')} />
      <ChoiceField
        {...field('reach')}
        choices={(['strategisk', 'operativ'] as const).map(value => ({
          value,
          label: t(`forslag.reach.${value}`),
          about: t(`forslag.reachMeans.${value}`),
        }))}
      />
      <ChecksField
        name="delomraden"
        label={labels.delomraden ?? ''}
        hint={t('forslag.form.delomradenHelp')}
        value={listIn(written.delomraden)}
        onChange={value => set('delomraden')(value.join(','))}
        groups={desk.model.omraden.map(omrade => ({
          heading: omrade.name,
          choices: omrade.delomraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true })),
        }))}
        problem={problemAt(problems, 'delomraden')}
      />
      {isKnown && (
        <Section title={t('forslag.page.mandate')}>
          <MandateNote mandate={mandateOn({ wording: proposed, forum }, desk.reading, desk.model)} wording={proposed} />
        </Section>
      )}
      <Relations written={written} onChange={onChange} problems={problems} />
      <DateField {...field('effectiveFrom')} required={false} />
      <Section title={labels.changeSet ?? ''}>
        <div id={fieldId('changeSet')}>
          <ChangeSetEditor
            value={changesIn(written)}
            onChange={value => set('changeSet')(JSON.stringify(value))}
            effectiveFrom={written.effectiveFrom || desk.today}
            links={linksIn(written)}
            problems={problems}
          />
        </div>
      </Section>
      <Section title={t('forslag.grupp.title')}>
        <GruppFields
          value={proposed.grupp}
          onChange={value => set('grupp')(value ? JSON.stringify(value) : '')}
          problems={problems}
          earlier={desk.state.decisions.find(({ id }) => id === targetOf(proposed))?.grupp}
        />
      </Section>
      <TextField {...field('background')} rule={optionalText} rows={4} />
      <TextField {...field('reasons')} rule={optionalText} rows={2} />
      {underlag.length > 0 && (
        <ChecksField
          name="underlag"
          label={labels.underlag ?? ''}
          hint={t('forslag.form.underlagHelp')}
          value={proposed.underlag}
          onChange={value => set('underlag')(value.join(','))}
          groups={[{ choices: underlag.map(({ id, heading }) => ({ value: id, label: heading, isWritten: true })) }]}
          problem={problemAt(problems, 'underlag')}
        />
      )}
      {isKnown && isJoint(proposed, desk) && proposed.underlag.length === 0 && (
        <TextField {...field('noUnderlag')} rule={text} rows={2} hint={t('forslag.form.noUnderlagHelp')} />
      )}
      <DateField {...field('reviewOn')} required={false} />
      <Field>
        <Checkbox
          label={t('forslag.form.touches')}
          checked={written.touches === '1'}
          onChange={(_, data) => set('touches')(data.checked === true ? '1' : '')}
        />
      </Field>
    </div>
  )
}

/** Whether the proposal changes an older decision, and which. */
function Relations({ written, onChange, problems }: Omit<Props, 'isShared'>) {
  const t = useText()
  const desk = useDesk()
  const relation = relationIn(written)
  const decisions = decisionsInForce(desk.reading).filter(({ forum }) => forum === written.forum)
  if (decisions.length === 0) return null
  return (
    <>
      <SelectField
        name="relation"
        label={t('forslag.form.relation')}
        value={relation ?? ''}
        onChange={value => onChange({ ...written, relation: value, target: value ? (written.target ?? '') : '' })}
        empty={t('forslag.form.relations.none')}
        required={false}
        choices={relations.map(value => ({ value, label: t(`forslag.form.relations.${value}`) }))}
      />
      {relation && (
        <SelectField
          name="changes"
          label={t('forslag.form.target')}
          value={written.target ?? ''}
          onChange={target => onChange({ ...written, target })}
          choices={decisions.toReversed().map(({ id, number, heading }) => ({
            value: id,
            label: `${number} ${heading}`,
            isWritten: true,
          }))}
          problem={problemAt(problems, 'changes')}
        />
      )}
    </>
  )
}
