import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { convenes, type Desk, viewById } from '../../domain/commands/desk.ts'
import { hindersDeciding } from '../../domain/commands/sob.ts'
import { mattersAt } from '../../domain/commands/stallningstagande.ts'
import type { DecisionKind } from '../../domain/decision/decision.ts'
import type { Matter } from '../../domain/forslag/matter.ts'
import type { Outcome } from '../../domain/forum/facts.ts'
import type { LedTo } from '../../domain/meeting/led-to.ts'
import type { StoredAgendaItem } from '../../domain/meeting/meeting.ts'
import { isIdOf } from '../../domain/shared/ids.ts'
import { optionalText, text } from '../../domain/shared/text.ts'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import { DecideForm } from '../shared/decide-form.tsx'
import { outcomes as allOutcomes } from '../shared/handlingar/minutes-words.ts'
import { ruleOf } from '../shared/rule-words.ts'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { agendaHeadingId, headingId } from './move-button.tsx'
import { OutcomeForm } from './outcome-form.tsx'

const useStyles = makeStyles({
  hinder: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2, '@media print': { display: 'none' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
})

/** What may be noted on a point by this person, and what is being noted right now. */
type Act =
  | { readonly kind: 'handle'; readonly outcome: Outcome }
  | { readonly kind: 'bring-back' }
  | {
      readonly kind: 'decide'
      readonly decision: DecisionKind
      readonly matter: Matter
      readonly isOneOfSeveral: boolean
    }
  | { readonly kind: 'postpone' }

interface Props {
  readonly item: StoredAgendaItem
  readonly outcomes: readonly LedTo[]
}

/** The buttons that note what a point led to. Each says what will happen, and opens its own short form. */
export function RecordOutcome({ item, outcomes }: Props) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [open, setOpen] = useState<Act>()
  const [isAgain, setAgain] = useState(false)
  const acts = actsOn(item, outcomes, desk)
  const close = () => {
    setOpen(undefined)
    setAgain(false)
    // Once the form is drawn away; a point that was put off has gone with it.
    requestAnimationFrame(() =>
      (document.getElementById(headingId(item)) ?? document.getElementById(agendaHeadingId))?.focus(),
    )
  }
  const label = (act: Act) => {
    switch (act.kind) {
      case 'handle':
        return t(`moten.handle.${act.outcome}`)
      case 'bring-back':
        return t('moten.record.bringBack')
      case 'decide':
        return act.isOneOfSeveral
          ? t('moten.record.decideOn', { what: t(`beslut.action.${act.decision}`), heading: act.matter.heading })
          : t(`beslut.action.${act.decision}`)
      case 'postpone':
        return t('moten.record.postpone')
    }
  }
  if (open) {
    switch (open.kind) {
      case 'decide':
        return (
          <DecideForm item={item.id} matter={open.matter} decision={open.decision} onDone={close} onCancel={close} />
        )
      case 'handle':
        return (
          <OutcomeForm
            means={t(`moten.handleMeans.${open.outcome}`)}
            label={t('moten.record.text')}
            rule={text}
            save={t('moten.record.save', { outcome: label(open).toLocaleLowerCase('sv') })}
            done={t('moten.record.saved')}
            command={written => ({ kind: 'handle-avvikelse', item: item.id, outcome: open.outcome, text: written })}
            onClose={close}
          />
        )
      case 'bring-back':
        return (
          <OutcomeForm
            means={t('moten.record.bringBackMeans')}
            label={t('moten.record.bringBackText')}
            rule={optionalText}
            save={t('moten.record.bringBack')}
            done={t('moten.record.bringBackSaved')}
            command={written => ({ kind: 'bring-back', item: item.id, text: written })}
            onClose={close}
          />
        )
      case 'postpone':
        return (
          <OutcomeForm
            means={t('moten.record.postponeMeans')}
            label={t('moten.record.postponeText')}
            rule={text}
            save={t('moten.record.postponeOne')}
            done={t('moten.record.postponed')}
            command={written => ({ kind: 'postpone', item: item.id, text: written })}
            onClose={close}
          />
        )
    }
  }
  const hinder = hinderAt(item, desk)
  const why = hinder && <p className={styles.hinder}>{t('moten.record.hindered', { why: ruleOf(hinder).sentence })}</p>
  if (acts.length === 0) return why ?? null
  // What has been noted stands; noting it anew is possible but no longer what the point asks for.
  if (!isAgain && outcomes.some(({ kind }) => kind === 'behandling')) {
    return (
      <div className={styles.buttons}>
        <Button appearance="subtle" size="small" onClick={() => setAgain(true)}>
          {t('moten.record.again')}
        </Button>
      </div>
    )
  }
  return (
    <>
      {why}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that belong together */}
      <div className={styles.buttons} role="group" aria-label={t('moten.record.label')}>
        {acts.map(act => (
          <Button key={label(act)} onClick={() => setOpen(act)}>
            {label(act)}
          </Button>
        ))}
      </div>
    </>
  )
}

/** Why one who may decide cannot yet: a part that steers has not agreed. What will never be theirs to decide is not said. */
function hinderAt(item: StoredAgendaItem, desk: Desk): RuleId | undefined {
  return mattersAt(item, desk)
    .map(matter => hindersDeciding(matter, desk, 'beslut'))
    .find(rule => rule === 'MA-9')
}

function actsOn(item: StoredAgendaItem, outcomes: readonly LedTo[], desk: Desk): Act[] {
  const { subject, forum } = item
  if (!subject) return []
  const isConvenor = convenes(desk, forum)
  if (isIdOf('eskalering', subject) || isIdOf('forslag', subject)) {
    const matters = mattersAt(item, desk)
    const decisions = matters.flatMap(matter =>
      (['beslut', 'uppdrag', 'svar'] as const)
        .filter(decision => !hindersDeciding(matter, desk, decision))
        .map((decision): Act => ({ kind: 'decide', decision, matter, isOneOfSeveral: matters.length > 1 })),
    )
    const mayPostpone = isConvenor && matters.length > 0 && isIdOf('eskalering', subject)
    return mayPostpone ? [...decisions, { kind: 'postpone' }] : decisions
  }
  if (forum !== 'samverkan' || !isConvenor) return []
  if (isIdOf('avvikelse', subject)) {
    const view = viewById(desk, subject)
    if (!view || 'escalation' in view.status) return []
    return allOutcomes.map(outcome => ({ kind: 'handle', outcome }))
  }
  return outcomes.some(({ kind }) => kind === 'aterforing') ? [] : [{ kind: 'bring-back' }]
}
