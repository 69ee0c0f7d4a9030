import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { Andring, ModelAndring } from '../../domain/oversyn/andring.ts'
import { readBlocks, writeBlocks } from '../../domain/oversyn/editable.ts'
import type { FieldProblem } from '../../domain/shared/refusal.ts'
import { line, text as required } from '../../domain/shared/text.ts'
import type { EscalationGround, ForumKey, Role } from '../../domain/styrmodell/styrmodell.ts'
import { newSectionId } from '../../domain/styrmodell/text/section-id.ts'
import type { Block, StyrmodellVersion } from '../../domain/styrmodell/text/text.ts'
import { ChecksField } from '../shared/checks-field.tsx'
import { ChoiceField, SelectField } from '../shared/choice-field.tsx'
import { problemAt } from '../shared/problems.ts'
import { Prose } from '../shared/prose.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useText } from '../text/text.ts'

const kinds = ['avsnitt', 'nytt-avsnitt', 'utgar', 'modell'] as const
type Kind = (typeof kinds)[number]
const changes = [
  'flytta-delomrade',
  'styrning-omrade',
  'styrning-delomrade',
  'utforare',
  'plats',
  'eskaleringsgrunder',
] as const
type Change = (typeof changes)[number]
const grounds: readonly EscalationGround[] = ['gemensamt-nominerad', 'oeniga', 'strategisk']

/** What stands in the fields, whatever of it is asked for now: changing one's mind loses nothing that is written. */
export interface WrittenAndring {
  readonly kind: Kind
  readonly section: string
  readonly after: string
  readonly newHeading: string
  readonly newText: string
  readonly change: Change
  readonly delomrade: string
  readonly omrade: string
  readonly sides: readonly string[]
  readonly forum: string
  readonly role: string
  readonly part: string
  readonly how: 'ny' | 'bort'
  readonly grounds: readonly string[]
}

export const emptyAndring: WrittenAndring = {
  kind: 'avsnitt',
  section: '',
  after: '',
  newHeading: '',
  newText: '',
  change: 'flytta-delomrade',
  delomrade: '',
  omrade: '',
  sides: [],
  forum: '',
  role: '',
  part: '',
  how: 'ny',
  grounds: [],
}

/** The fields as they are to show a change that is there already. */
export function writtenOf(andring: Andring): WrittenAndring {
  switch (andring.kind) {
    case 'avsnitt':
      return {
        ...emptyAndring,
        section: andring.section,
        newHeading: andring.heading,
        newText: writeBlocks(andring.blocks),
      }
    case 'nytt-avsnitt': {
      const { after, section } = andring
      return {
        ...emptyAndring,
        kind: andring.kind,
        after,
        newHeading: section.heading,
        newText: writeBlocks(section.blocks),
      }
    }
    case 'utgar':
      return { ...emptyAndring, kind: andring.kind, section: andring.section }
    case 'modell': {
      const { kind: change, ...rest } = andring.change
      const to = 'to' in rest ? { omrade: rest.to } : {}
      return { ...emptyAndring, ...rest, ...to, kind: 'modell', change }
    }
  }
}

/** The change that the fields say, against the version that is looked over. */
export function andringOf(written: WrittenAndring, base: StyrmodellVersion): Andring {
  const { section, after, newHeading: heading } = written
  const own = base.text.sections.find(({ id }) => id === section)
  const blocks = readAgainst(own?.blocks ?? [], written.newText)
  switch (written.kind) {
    case 'avsnitt':
      return { kind: 'avsnitt', section, heading, blocks }
    case 'nytt-avsnitt': {
      const anchor = base.text.sections.find(({ id }) => id === after)
      const id = newSectionId(
        heading,
        base.text.sections.map(one => one.id),
      )
      return { kind: 'nytt-avsnitt', after, section: { id, level: anchor?.level ?? 1, heading, blocks } }
    }
    case 'utgar':
      return { kind: 'utgar', section }
    case 'modell':
      return { kind: 'modell', change: changeOf(written) }
  }
}

/** What was not touched stays as it is stored, whatever writing it out and reading it back would make of it. */
function readAgainst(base: readonly Block[], text: string): Block[] {
  const stored = new Map(base.map(block => [JSON.stringify(readBlocks(writeBlocks([block]))), block]))
  return readBlocks(text).map(block => stored.get(JSON.stringify([block])) ?? block)
}

function changeOf({
  change: kind,
  delomrade,
  omrade,
  sides,
  forum,
  role,
  part,
  how,
  ...rest
}: WrittenAndring): ModelAndring {
  switch (kind) {
    case 'flytta-delomrade':
      return { kind, delomrade, to: omrade }
    case 'styrning-omrade':
      return { kind, omrade, sides }
    case 'styrning-delomrade':
    case 'utforare':
      return { kind, delomrade, sides }
    case 'plats':
      return { kind, forum: forum as ForumKey, role: role as Role, part, how }
    case 'eskaleringsgrunder':
      return { kind, grounds: grounds.filter(ground => rest.grounds.includes(ground)) }
  }
}

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
  const choices = sections.map(({ id, heading }) => ({ value: id, label: heading }))
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
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('oversyn.form.sectionGone')}</MessageBarBody>
        </MessageBar>
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
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('oversyn.form.unchanged')}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

function ModelFields({ written, set, base, problems }: PartProps & { base: StyrmodellVersion }) {
  const t = useText()
  const { model } = base
  const { change } = written
  const omraden = model.omraden.map(({ key, name }) => ({ value: key, label: name }))
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
            delomraden.map(({ key, name }) => ({ value: key, label: name })),
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
          groups={[{ choices: model.sides.map(({ key, name }) => ({ value: key, label: name })) }]}
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
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('oversyn.form.modelSame')}</MessageBarBody>
        </MessageBar>
      )}
      <Prose>{t('oversyn.form.textToo')}</Prose>
    </>
  )
}
