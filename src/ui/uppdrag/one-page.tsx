import { Button, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { mayStep } from '../../domain/commands/uppdrag.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { type StepKind, stepKinds } from '../../domain/uppdrag/step.ts'
import type { UppdragView } from '../../domain/uppdrag/view.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Bar } from '../shared/bar.tsx'
import { dayInText } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { Details } from '../shared/details.tsx'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { forumName, listed, partName } from '../shared/sentences.ts'
import { LookBadge } from '../shared/state-badge.tsx'
import { WordButton } from '../shared/word-button.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Joint } from './joint.tsx'
import { giverName, statusLooks } from './looks.ts'
import { StepDialog } from './step-dialog.tsx'
import { Steps } from './steps.tsx'
import { uppdragDocument } from './uppdrag-document.ts'
import { When } from './when.tsx'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
})

/** The page of one uppdrag: what it is, who answers for it, where it is, and what the reader can do now. */
export function OneUppdragPage({ uppdragKey }: { uppdragKey: string }) {
  const t = useText()
  const { reading } = useDesk()
  const isRead = useIsRead()
  const view = reading.uppdrag.find(({ uppdrag }) => uppdrag.id === idOf('uppdrag', uppdragKey))
  const back = { to: '/uppdrag', place: t('uppdrag.title') }
  if (view) return <One view={view} />
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('uppdrag.title')} back={back}>
      <Loading />
    </Page>
  )
}

function One({ view }: { view: UppdragView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const [taking, setTaking] = useState<StepKind>()
  const { uppdrag, standing, status } = view
  const open = stepKinds.filter(
    kind => mayStep(kind, view, desk).parts.length > 0 && (kind !== 'paborjat' || status.kind === 'givet'),
  )
  const first = open.includes('godkant') ? 'godkant' : open[0]
  return (
    <Page
      title={uppdrag.heading}
      isWritten
      back={{ to: '/uppdrag', place: t('uppdrag.title') }}
      link={`/uppdrag/${keyOf(uppdrag.id)}`}
      state={
        <>
          <LookBadge look={statusLooks[status.kind]} label={t(`uppdrag.state.${status.kind}`)} />
          <When view={view} />
          {uppdrag.pending && <PendingMark />}
          <Turn view={view} />
        </>
      }
      primary={<WordButton document={() => uppdragDocument(view, desk, t)} />}
    >
      {!standing.counts && (
        <Bar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t('uppdrag.page.invalid')}</MessageBarTitle> <InvalidMark rule={standing.rule} />
          </MessageBarBody>
        </Bar>
      )}
      {open.length > 0 && (
        <div className={styles.buttons}>
          {open.map(kind => (
            <Button key={kind} appearance={kind === first ? 'primary' : 'secondary'} onClick={() => setTaking(kind)}>
              {t(`uppdrag.action.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <Section title={t('uppdrag.page.task')}>
        <Prose isWritten>{uppdrag.text}</Prose>
      </Section>
      <Facts view={view} />
      {uppdrag.joint && <Joint view={view} />}
      <Section title={t('uppdrag.page.steps')}>
        <Steps view={view} />
      </Section>
      {taking && <StepDialog view={view} step={taking} onClose={() => setTaking(undefined)} />}
    </Page>
  )
}

/** Whose turn it is. */
function Turn({ view: { uppdrag, giver, status } }: { view: UppdragView }) {
  const t = useText()
  const { model } = useDesk()
  if (status.kind === 'godkant') return <span>{t('uppdrag.page.closed')}</span>
  if (status.kind === 'klart') return <span>{t('uppdrag.page.waitsGiver', { forum: forumName(model, giver) })}</span>
  return <span>{t('uppdrag.page.waitsPart', { part: partName(model, uppdrag.part) })}</span>
}

function Facts({ view }: { view: UppdragView }) {
  const t = useText()
  const { model, state } = useDesk()
  const { uppdrag } = view
  const { above, involved = [], group } = uppdrag
  const decision = state.decisions.find(({ id }) => id === uppdrag.decision)
  const rows = [
    { key: 'part', label: t('uppdrag.page.part'), value: partName(model, uppdrag.part) },
    involved.length > 0 && {
      key: 'involved',
      label: t('uppdrag.page.involved'),
      value: listed(
        involved.map(part => partName(model, part)),
        t,
      ),
    },
    group && { key: 'group', label: t('uppdrag.page.group'), value: <Written>{forumName(model, group)}</Written> },
    {
      key: 'due',
      label: t('uppdrag.page.due'),
      value: uppdrag.due ? dayInText(uppdrag.due) : t('uppdrag.noDate'),
    },
    {
      key: 'giver',
      label: t('uppdrag.page.giver'),
      value: above
        ? t('uppdrag.page.above', {
            organ: t(`uppdrag.organ.${above.organ}`),
            day: dayInText(above.day),
            paragraph: above.paragraph,
          })
        : giverName(view, model),
    },
    above && { key: 'diarienummer', label: t('uppdrag.page.diarienummer'), value: above.diarienummer },
    uppdrag.decision && {
      key: 'decision',
      label: t('uppdrag.page.decision'),
      value: decision ? (
        <AppLink to={`/beslut/${keyOf(decision.id)}`}>
          {decision.number} <Written>{decision.heading}</Written>
        </AppLink>
      ) : (
        t('uppdrag.page.decisionGone')
      ),
    },
  ]
  return (
    <Section title={t('uppdrag.page.facts')}>
      <Details rows={rows.filter(row => row !== false && row !== undefined)} />
    </Section>
  )
}
