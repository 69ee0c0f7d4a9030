import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { useMemo, useRef, useState } from 'react'
import { addDays, type Day, isDay } from '../../../domain/shared/day.ts'
import { type InsatsId, idOf } from '../../../domain/shared/ids.ts'
import type { FieldProblem } from '../../../domain/shared/refusal.ts'
import { inForce } from '../../../domain/styrmodell/in-force.ts'
import { knownOn } from '../../../domain/tjansteutbud/catalogue.ts'
import { type ChangeSet, noChanges } from '../../../domain/tjansteutbud/change-set.ts'
import { asIfDecided, type DraftChanges } from '../../../domain/tjansteutbud/draft.ts'
import { withAdded, withAdjusted, withEnded, without } from '../../../domain/tjansteutbud/edit.ts'
import type { Insats } from '../../../domain/tjansteutbud/insats.ts'
import { decisionsBehind } from '../../../domain/tjansteutbud/reading.ts'
import { useText } from '../../text/text.ts'
import { useDesk } from '../workspace.tsx'
import { ChangeList } from './change-list.tsx'
import { ChangeProblems } from './change-problems.tsx'
import { EndForm, PickInsats } from './end-form.tsx'
import { InsatsForm } from './insats-form.tsx'

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: '0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What is being written just now. */
type Writing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'new' | 'adjusted'; readonly insats: Insats }
  | { readonly kind: 'pick' }
  | { readonly kind: 'end' }

interface Props {
  readonly value: ChangeSet
  readonly onChange: (value: ChangeSet) => void
  /** The day it is to take effect; the day of the decision, so far as it is known, where none is chosen. */
  readonly effectiveFrom: Day
  /** Older decisions that the proposal takes away. */
  readonly links?: Pick<DraftChanges, 'replaces' | 'repeals' | 'corrects'>
  /** As the last try to share gave them. */
  readonly problems?: readonly FieldProblem[]
}

/** Writes the changes that a proposal would make to the catalogue: new insatser, adjusted ones, ended ones. */
export function ChangeSetEditor({ value, onChange, effectiveFrom, links = {}, problems = [] }: Props) {
  const styles = useStyles()
  const t = useText()
  const { reading, state, today } = useDesk()
  const [writing, setWriting] = useState<Writing>({ kind: 'nothing' })
  const buttons = useRef<HTMLDivElement>(null)
  const day = isDay(effectiveFrom) ? effectiveFrom : today
  const model = inForce(day, state.versions)
  const decisions = decisionsBehind(reading)
  const { replaces, repeals, corrects } = links
  const known = useMemo(() => {
    const draft = {
      effectiveFrom: day,
      ...(replaces && { replaces }),
      ...(repeals && { repeals }),
      ...(corrects && { corrects }),
    }
    const namesOn = (changeSet: ChangeSet) => knownOn(day, asIfDecided(decisions, { ...draft, changeSet }))
    return { before: namesOn(noChanges), after: namesOn(value) }
  }, [day, decisions, value, replaces, repeals, corrects])
  const nameOf = (id: InsatsId) => (known.after.get(id) ?? known.before.get(id))?.insats.name
  const running = [...known.before.values()]
    .map(({ insats }) => insats)
    .filter(insats => insats.end === 'tills vidare' || insats.end >= day)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
  const others = [...known.after.values()].map(({ insats }) => insats)

  const close = () => {
    setWriting({ kind: 'nothing' })
    setTimeout(() => buttons.current?.querySelector('button')?.focus(), 0)
  }
  const take = (changed: ChangeSet) => {
    onChange(changed)
    close()
  }
  const writeNew = () =>
    setWriting({
      kind: 'new',
      insats: {
        id: idOf('insats', crypto.randomUUID()),
        name: '',
        about: '',
        delomraden: [],
        utforare: [],
        lagrum: [],
        targetGroups: [],
        stadsomraden: [],
        parallel: { kind: 'alla' },
        start: day,
        end: 'tills vidare',
      },
    })
  const edit = (id: InsatsId) => {
    const added = value.adds.find(insats => insats.id === id)
    const insats = added ?? known.after.get(id)?.insats
    if (insats) setWriting({ kind: added ? 'new' : 'adjusted', insats })
  }

  return (
    <div className={styles.all}>
      <ChangeProblems
        problems={problems}
        context={{ day, model, lagrum: reading.lagrum, nameOf }}
        title={t('tjansteutbud.preview.problems')}
      />
      <ChangeList
        changeSet={value}
        nameOf={nameOf}
        onEdit={edit}
        onRemove={id => onChange(without(value, id))}
        isLocked={writing.kind !== 'nothing'}
      />
      {writing.kind === 'nothing' && (
        <div ref={buttons} className={styles.buttons}>
          <Button icon={<AddRegular aria-hidden />} onClick={writeNew}>
            {t('tjansteutbud.changes.add')}
          </Button>
          <Button icon={<EditRegular aria-hidden />} onClick={() => setWriting({ kind: 'pick' })}>
            {t('tjansteutbud.changes.adjust')}
          </Button>
          <Button icon={<DismissCircleRegular aria-hidden />} onClick={() => setWriting({ kind: 'end' })}>
            {t('tjansteutbud.changes.end')}
          </Button>
        </div>
      )}
      {(writing.kind === 'new' || writing.kind === 'adjusted') && (
        <InsatsForm
          key={writing.insats.id}
          title={
            writing.kind === 'new'
              ? t('tjansteutbud.form.newTitle')
              : t('tjansteutbud.form.adjustTitle', { name: writing.insats.name })
          }
          insats={writing.insats}
          day={day}
          model={model}
          others={others.filter(({ id }) => id !== writing.insats.id)}
          onDone={insats =>
            take(
              writing.kind === 'new'
                ? withAdded(value, insats)
                : withAdjusted(value, known.before.get(insats.id)?.insats ?? writing.insats, insats),
            )
          }
          onCancel={close}
        />
      )}
      {writing.kind === 'pick' && (
        <PickInsats
          insatser={running}
          onPick={insats => setWriting({ kind: 'adjusted', insats: known.after.get(insats.id)?.insats ?? insats })}
          onCancel={close}
        />
      )}
      {writing.kind === 'end' && (
        <EndForm
          insatser={running}
          lastDay={addDays(day, -1)}
          onDone={(insats, on) => take(withEnded(value, insats, on))}
          onCancel={close}
        />
      )}
    </div>
  )
}
