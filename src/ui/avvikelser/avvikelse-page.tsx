import { MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { type Step, type StepReached, wayOf } from '../../domain/avvikelse/turn.ts'
import { viewById } from '../../domain/commands/desk.ts'
import { swedishDay } from '../../domain/shared/day.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import type { Refusal } from '../../domain/shared/refusal.ts'
import { Bar } from '../shared/bar.tsx'
import { BuntMembers } from '../shared/bunt-members.tsx'
import { dayInText } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { PendingMark } from '../shared/marks.tsx'
import { Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { Section } from '../shared/section.tsx'
import { waitsSentence } from '../shared/sentences.ts'
import { StateBadge } from '../shared/state-badge.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { Way } from '../shared/way.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { useActions } from './actions.tsx'
import { AtSob } from './at-sob.tsx'
import { Facts } from './facts.tsx'
import { Handlings } from './handlings.tsx'
import { History } from './history.tsx'
import { NominateDialog, type NominateMode } from './nominate-dialog.tsx'
import { Nominations } from './nominations.tsx'
import { RestsOn } from './rests-on.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 300px',
    columnGap: '48px',
    rowGap: tokens.spacingVerticalXXL,
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: '0' },
  part: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
})

/** The one page of an avvikelse: where it stands, whose turn it is, what one can do, and everything that led there. */
export function AvvikelsePage({ avvikelseKey }: { avvikelseKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const view = viewById(desk, idOf('avvikelse', avvikelseKey))
  if (view) return <One view={view} />
  const list = { to: '/avvikelser', place: t('avvikelser.title') }
  if (isRead) return <Gone {...list} />
  return (
    <Page title={t('avvikelser.one')} back={list}>
      <Loading rows={8} />
    </Page>
  )
}

function One({ view }: { view: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const personRole = usePersonRole()
  const [dialog, setDialog] = useState<NominateMode>()
  const [refusal, setRefusal] = useState<Refusal>()
  const { primary, menu } = useActions(view, setDialog, setRefusal)
  const { avvikelse, status } = view
  const day = swedishDay(avvikelse.at)
  const steps = stepsOf(view).map(({ step, at }) => ({ key: step, label: t(`avvikelser.step.${step}`), at }))
  return (
    <Page
      title={avvikelse.heading}
      link={`/avvikelser/${keyOf(avvikelse.id)}`}
      isWritten
      back={{ to: '/avvikelser', place: t('avvikelser.title') }}
      state={
        <>
          <StateBadge status={status.kind} />
          <span>
            <Unbroken>
              {t('avvikelser.page.raisedBy', {
                who: personRole({ person: avvikelse.author, day, forum: 'samverkan' }),
                day: dayInText(day),
              })}
            </Unbroken>
          </span>
          {avvikelse.pending && <PendingMark />}
        </>
      }
      primary={primary}
      menu={menu}
    >
      {refusal?.kind === 'rule' && <RuleNote rule={refusal.rule} kind="refused" />}
      {view.changedAfterHandling && (
        <Bar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('avvikelser.page.changed')}</MessageBarTitle>
            {t('avvikelser.page.changedText')}
          </MessageBarBody>
        </Bar>
      )}
      {avvikelse.editor !== '' && avvikelse.editor !== avvikelse.author && !avvikelse.pending && (
        <Bar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('avvikelser.page.byAnother')}</MessageBarTitle>
            {t('avvikelser.page.byAnotherText', { who: personRole({ person: avvikelse.editor, forum: 'samverkan' }) })}
          </MessageBarBody>
        </Bar>
      )}
      <Way steps={steps} waits={waitsSentence(view, desk, t)} />
      <div className={styles.columns}>
        <div className={styles.parts}>
          <AtSob view={view} />
          <BuntMembers view={view} />
          <Section title={t('avvikelser.page.text')}>
            <Written heading={t('avvikelser.page.what')} text={avvikelse.what} />
            <Written heading={t('avvikelser.page.consequence')} text={avvikelse.consequence} />
            <Written heading={t('avvikelser.page.suggestion')} text={avvikelse.suggestion} />
          </Section>
          <Handlings view={view} />
        </div>
        <div className={styles.parts}>
          <Nominations view={view} />
          <Facts view={view} />
        </div>
      </div>
      <RestsOn view={view} />
      <History view={view} />
      {dialog && <NominateDialog mode={dialog} view={view} onClose={() => setDialog(undefined)} />}
    </Page>
  )
}

/** The steps that this question has taken and those still before it; ways it did not go are left out. */
function stepsOf(view: AvvikelseView): readonly StepReached[] {
  const all = wayOf(view)
  const { kind } = view.status.kind === 'buntad' ? view.status.lead.status : view.status
  // What the group itself has settled goes no further; steps to come would promise something else.
  const isClosed = kind === 'overenskommen' || kind === 'avslutad'
  const last = all.findLastIndex(({ at }) => at !== undefined)
  const bypassed: Step | undefined =
    kind === 'ska-lyftas' ? 'nominerad' : kind === 'nominerad' ? 'behandlad' : undefined
  return all.filter(({ step, at }, index) => at !== undefined || !(isClosed || index < last || step === bypassed))
}

function Written({ heading, text }: { heading: string; text: string }) {
  const styles = useStyles()
  const t = useText()
  return (
    <div>
      <h3 className={styles.part}>{heading}</h3>
      <Prose empty={t('avvikelser.page.noText')} isWritten>
        {text}
      </Prose>
    </div>
  )
}
