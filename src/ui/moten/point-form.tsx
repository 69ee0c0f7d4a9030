import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { ItemText } from '../../domain/commands/meeting-command.ts'
import type { AgendaItemKind, StoredAgendaItem, StoredMeeting } from '../../domain/meeting/meeting.ts'
import { line, optionalText } from '../../domain/shared/text.ts'
import { SelectField } from '../shared/choice-field.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { namedWith } from '../shared/named-with.ts'
import { focusField, problemAt } from '../shared/problems.ts'
import { Refused } from '../shared/refused.tsx'
import { seatKey, seatsOf } from '../shared/seats.ts'
import { seatLabel } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { TextField } from '../shared/text-field.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { freeKinds } from './looks.ts'
import { headingId } from './move-button.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalM },
  minutes: { maxWidth: '16ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

function textOf({ heading, kind, presenter, minutes, proposal }: StoredAgendaItem): ItemText {
  return {
    heading,
    kind,
    ...(presenter && { presenter }),
    ...(minutes !== undefined && { minutes }),
    ...(proposal && { proposal }),
  }
}

interface Props {
  readonly meeting: Pick<StoredMeeting, 'forum' | 'day'>
  readonly item: StoredAgendaItem
  readonly onClose: () => void
}

/** What a point is called, is for, who presents it, how long it may take and what is proposed. */
export function PointForm({ meeting, item, onClose }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [seen] = useState(() => textOf(item))
  const [heading, setHeading] = useState(seen.heading)
  const [kind, setKind] = useState<AgendaItemKind>(seen.kind)
  const [presenter, setPresenter] = useState(seen.presenter ? seatKey(seen.presenter) : '')
  const [minutes, setMinutes] = useState(String(seen.minutes ?? ''))
  const [proposal, setProposal] = useState(seen.proposal ?? '')
  const name = (field: string) => `${field}-${item.id}`
  const seats = seatsOf(meeting, desk)
  // What belongs to a matter keeps its kind: the matter decides what the forum does with it.
  const kinds = item.subject ? [seen.kind] : [...new Set<AgendaItemKind>([...freeKinds, seen.kind])]
  useEffect(() => {
    focusField(`heading-${item.id}`)
    // A long heading is read from its beginning.
    const field = document.activeElement
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.setSelectionRange(0, 0)
  }, [item.id])
  const save = async () => {
    const seat = seats.find(candidate => seatKey(candidate) === presenter)
    const written = minutes.trim()
    const text: ItemText = {
      heading,
      kind,
      ...(seat && { presenter: seat }),
      ...(written && { minutes: Number(written) }),
      ...(proposal.trim() && { proposal }),
    }
    if (await submit({ kind: 'edit-item', item: item.id, seen, text }, { done: t('moten.point.saved') })) onClose()
  }
  const labels = {
    heading: t('moten.point.heading'),
    minutes: t('moten.point.minutes'),
    presenter: t('moten.point.presenter'),
    proposal: t('moten.point.proposal'),
  }
  const asksProposal = kind === 'beslut' && !item.subject
  return (
    <form
      className={styles.form}
      {...namedWith(name('edit'), t('moten.point.editOne'), headingId(item))}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Refused refusal={refusal} />
      <ErrorSummary
        problems={problems.map(problem => ({ ...problem, field: name(problem.field) }))}
        labels={Object.fromEntries(Object.entries(labels).map(([field, label]) => [name(field), label]))}
      />
      <TextField
        name={name('heading')}
        label={labels.heading}
        value={heading}
        onChange={setHeading}
        rule={line}
        problem={problemAt(problems, 'heading')}
      />
      <div className={styles.row}>
        {kinds.length > 1 && (
          <SelectField
            name={name('kind')}
            label={t('moten.point.kind')}
            value={kind}
            onChange={value => setKind(kinds.find(candidate => candidate === value) ?? kind)}
            choices={kinds.map(value => ({ value, label: t(`moten.kind.${value}`) }))}
          />
        )}
        <SelectField
          name={name('presenter')}
          label={labels.presenter}
          value={presenter}
          onChange={setPresenter}
          choices={seats.map(seat => ({ value: seatKey(seat), label: seatLabel(seat, desk.model, t) }))}
          empty={t('moten.point.nobody')}
          required={false}
          problem={problemAt(problems, 'presenter')}
        />
        <div className={styles.minutes}>
          <TextField
            name={name('minutes')}
            label={labels.minutes}
            value={minutes}
            onChange={setMinutes}
            rule={{ limit: 4, required: false }}
            problem={problemAt(problems, 'minutes')}
          />
        </div>
      </div>
      {asksProposal && (
        <TextField
          name={name('proposal')}
          label={labels.proposal}
          hint={t('moten.point.proposalHelp')}
          value={proposal}
          onChange={setProposal}
          rule={optionalText}
          rows={4}
          problem={problemAt(problems, 'proposal')}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {t('moten.point.save')}
        </Button>
        <Button onClick={onClose}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  )
}
