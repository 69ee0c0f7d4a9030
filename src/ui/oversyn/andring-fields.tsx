import { MessageBarBody } from '@fluentui/react-components'
import { writeBlocks } from '../../domain/oversyn/editable.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { line, text as required } from '../../domain/shared/text.ts'
import type { StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { ChoiceField, SelectField } from '../shared/choice-field.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useText } from '../text/text.ts'
import { changes, grounds, kinds, type WrittenAndring } from './written-andring.ts'

interface Props {
  readonly written: WrittenAndring
  readonly onChange: (written: WrittenAndring) => void
  readonly base: StyrmodellVersion
  readonly problems: readonly FieldProblem[]
}

/** The fields of a change: what kind it is decides what is asked next. */
export function AndringFields({ written, onChange, base, problems }: Props) {
  const t = useText()
  const { sections } = base.text
  const set = (fields: Partial<WrittenAndring>) => onChange({ ...written, ...fields })
  const choose = (id: string) => {
    const section = sections.find(one => one.id === id)
    set({ section: id, newHeading: section?.heading ?? '', newText: section ? writeBlocks(section.blocks) : '' })
  }
  const choices = sections.map(({ id, heading }) => ({ value: id, label: heading, isWritten: true }))
  const isGone = problemAt(problems, 'section')?.problem === 'not-allowed' && written.section !== ''
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('oversyn.form.kind')}
        value={written.kind}
        onChange={value => set({ kind: kinds.find(kind => kind === value) ?? 'avsnitt' })}
        choices={kinds.map(value => ({ value, label: t(`oversyn.form.kinds.${value}`) }))}
      />
      {(written.kind === 'avsnitt' || written.kind === 'utgar') && (
        <SelectField
          name="section"
          label={t('oversyn.form.section')}
          value={written.section}
          onChange={choose}
          choices={choices}
          problem={isGone ? undefined : problemAt(problems, 'section')}
        />
      )}
      {isGone && (
        <NoteBar intent="warning" layout="multiline">
          <MessageBarBody>{t('oversyn.form.sectionGone')}</MessageBarBody>
        </NoteBar>
      )}
      {written.kind === 'nytt-avsnitt' && (
        <SelectField
          name="after"
          label={t('oversyn.form.after')}
          value={written.after}
          onChange={after => set({ after })}
          choices={choices}
          empty={t('oversyn.forslag.first')}
          problem={problemAt(problems, 'section')}
          required={false}
        />
      )}
      {(written.kind === 'nytt-avsnitt' || (written.kind === 'avsnitt' && written.section !== '')) && (
        <WordFields written={written} set={set} problems={problems} />
      )}
      {written.kind === 'modell' && <ModelFields written={written} set={set} base={base} problems={problems} />}
    </>
  )
}

interface PartProps {
  readonly written: WrittenAndring
  readonly set: (fields: Partial<WrittenAndring>) => void
  readonly problems: readonly FieldProblem[]
}

function WordFields({ written, set, problems }: PartProps) {
  const t = useText()
  const isUnchanged = problemAt(problems, 'newText')?.problem === 'not-allowed'
  return (
    <>
      <TextField
        name="newHeading"
        label={t('oversyn.form.newHeading')}
        value={written.newHeading}
        onChange={newHeading => set({ newHeading })}
        rule={line}
        problem={problemAt(problems, 'newHeading')}
      />
      <TextField
        name="newText"
        label={t('oversyn.form.newText')}
        value={written.newText}
        onChange={newText => set({ newText })}
        rule={required}
        rows={12}
        hint={t('oversyn.form.newTextHelp')}
        problem={isUnchanged ? undefined : problemAt(problems, 'newText')}
      />
      {isUnchanged && (
        <NoteBar intent="warning" layout="multiline">
          <MessageBarBody>{t('oversyn.form.unchanged')}</MessageBarBody>
        </NoteBar>
      )}
    </>
  )
}

function ModelFields({ written, set, base, problems }: PartProps & { base: StyrmodellVersion }) {
  const t = useText()
  const { model } = base
  const { change } = written
  const omraden = model.omraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true }))
  const hasDelomrade = change === 'flytta-delomrade' || change === 'styrning-delomrade' || change === 'utforare'
  const hasSides = change === 'styrning-omrade' || change === 'styrning-delomrade' || change === 'utforare'
  const seats = model.forums.find(({ key }) => key === written.forum)?.seats ?? []
  const roles = [...new Set(seats.map(({ role }) => role))]
  return (
    <>
      <SelectField
        name="modell"
        label={t('oversyn.form.change')}
        value={change}
        onChange={value => set({ change: changes.find(one => one === value) ?? 'flytta-delomrade' })}
        choices={changes.map(value => ({ value, label: t(`oversyn.form.changes.${value}`) }))}
      />
      {hasDelomrade && (
        <SelectField
          name="delomrade"
          label={t('oversyn.form.delomrade')}
          value={written.delomrade}
          onChange={delomrade => set({ delomrade })}
          choices={model.omraden.flatMap(({ delomraden }) =>
            delomraden.map(({ key, name }) => ({ value: key, label: name, isWritten: true })),
          )}
        />
      )}
      {(change === 'styrning-omrade' || change === 'flytta-delomrade') && (
        <SelectField
          name="omrade"
          label={t(change === 'flytta-delomrade' ? 'oversyn.form.to' : 'oversyn.form.omrade')}
          value={written.omrade}
          onChange={omrade => set({ omrade })}
          choices={omraden}
        />
      )}
      {hasSides && (
        <ChecksField
          name="sides"
          label={t('oversyn.form.sides')}
          value={written.sides}
          onChange={sides => set({ sides })}
          groups={[{ choices: model.sides.map(({ key, name }) => ({ value: key, label: name, isWritten: true })) }]}
          {...(change === 'styrning-delomrade' && { hint: t('oversyn.form.sidesHelp') })}
        />
      )}
      {change === 'plats' && (
        <>
          <SelectField
            name="forum"
            label={t('oversyn.form.forum')}
            value={written.forum}
            onChange={forum => set({ forum, role: '' })}
            choices={model.forums.map(({ key, short }) => ({ value: key, label: short }))}
          />
          <SelectField
            name="role"
            label={t('oversyn.form.role')}
            value={written.role}
            onChange={role => set({ role })}
            choices={roles.map(role => ({ value: role, label: t(`governance.role.${role}`) }))}
          />
          <SelectField
            name="part"
            label={t('oversyn.form.part')}
            value={written.part}
            onChange={part => set({ part })}
            choices={model.parts.map(({ key, short }) => ({ value: key, label: short }))}
          />
          <ChoiceField
            name="how"
            label={t('oversyn.form.how')}
            value={written.how}
            onChange={value => set({ how: value === 'bort' ? 'bort' : 'ny' })}
            choices={(['ny', 'bort'] as const).map(value => ({ value, label: t(`oversyn.form.hows.${value}`) }))}
          />
        </>
      )}
      {change === 'eskaleringsgrunder' && (
        <ChecksField
          name="grounds"
          label={t('oversyn.form.grounds')}
          value={written.grounds}
          onChange={chosen => set({ grounds: chosen })}
          groups={[{ choices: grounds.map(value => ({ value, label: t(`oversyn.form.ground.${value}`) })) }]}
        />
      )}
      {problemAt(problems, 'modell') && (
        <NoteBar intent="warning" layout="multiline">
          <MessageBarBody>{t('oversyn.form.modelSame')}</MessageBarBody>
        </NoteBar>
      )}
      <Prose>{t('oversyn.form.textToo')}</Prose>
    </>
  )
}
