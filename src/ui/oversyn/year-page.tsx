import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { hindersAndringsforslag } from '../../domain/commands/andringsforslag.ts'
import { leadsOversyn } from '../../domain/commands/oversyn-desk.ts'
import { turnOfOversyn } from '../../domain/oversyn/turn.ts'
import { type OversynView, oversynerIn } from '../../domain/oversyn/view.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { EmptyState } from '../shared/empty-state.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { Loading } from '../shared/loading.tsx'
import { NothingShared, useIsOutside } from '../shared/nothing-shared.tsx'
import { Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { RecordList } from '../shared/record-list.tsx'
import { Refused } from '../shared/refused.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { useSubmit } from '../shared/submit.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { UnreadableRows } from '../shared/unreadable-rows.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { Basket } from './basket.tsx'
import { Between } from './between.tsx'
import { Adopted, DraftSection } from './draft-section.tsx'
import { ForslagState } from './forslag-state.tsx'
import { PhaseLine } from './phase-line.tsx'
import { PlanForm } from './plan-form.tsx'
import { SaidDialog } from './said-dialog.tsx'
import { Uncounted } from './uncounted.tsx'
import { isOver, useBase, useOversyn } from './use-oversyn.ts'
import { placeOf, turnInWords } from './words.ts'

const useStyles = makeStyles({
  turn: {
    margin: '0',
    maxWidth: '70ch',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '@media print': { display: 'none' } },
})

/** The yearly översyn: how far the year has come, whose turn it is, what it holds and what has come of it. */
export function OversynPage() {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const isOutside = useIsOutside()
  const asked = new URLSearchParams(useSearch()).get('visa') ?? ''
  const current = useOversyn()
  const view = useOversyn(asked)
  // One that is over is shown as such when it is asked for; else what can be opened now comes first.
  const isNone = (!current || isOver(current)) && (!asked || view === current)
  const title = view && !isNone ? t('oversyn.titleOf', { year: view.oversyn.year }) : t('oversyn.title')
  if (!isRead) {
    return (
      <Page title={t('oversyn.title')}>
        <Loading rows={6} />
      </Page>
    )
  }
  if (isOutside) {
    return (
      <Page title={t('oversyn.title')} back={{ to: '/styrmodell', place: t('common.nav.styrmodell') }}>
        <NothingShared />
      </Page>
    )
  }
  const mayPropose = view && !isOver(view) && !hindersAndringsforslag(view, desk)
  return (
    <Page
      title={title}
      lead={t('oversyn.lead')}
      back={{ to: '/styrmodell', place: t('common.nav.styrmodell') }}
      primary={
        mayPropose && (
          <ButtonLink to="/oversyn/forslag/ny" appearance={view.isFrozen ? 'secondary' : 'primary'}>
            {t('oversyn.forslag.new')}
          </ButtonLink>
        )
      }
    >
      <UnreadableRows lists={['Oversyn', 'Styrmodell']} />
      {isNone && <EmptyState title={t('oversyn.none')} text={t('oversyn.noneText')} />}
      {isNone && leadsOversyn(desk) && (
        <Section title={t('oversyn.open.title')}>
          <PlanForm />
        </Section>
      )}
      {view && <Year view={view} />}
      <Earlier shown={view} />
      <Adopted />
      <Between />
    </Page>
  )
}

function Year({ view }: { view: OversynView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { model } = desk
  const who = usePersonRole()
  const base = useBase(view)
  return (
    <>
      <Section title={isOver(view) ? t('oversyn.overTitle', { year: view.oversyn.year }) : t('oversyn.turnTitle')}>
        {view.phase === 'avslutad' && view.ended ? (
          <>
            <p className={styles.turn}>
              <Unbroken>
                {t('oversyn.end.ended', {
                  day: dayInText(dayOf(view.ended.at)),
                  who: who({ person: view.ended.author, day: dayOf(view.ended.at) }),
                })}
              </Unbroken>
            </p>
            <Prose isWritten>{view.ended.text}</Prose>
          </>
        ) : (
          <>
            {view.oversyn.text && <Prose isWritten>{view.oversyn.text}</Prose>}
            <PhaseLine view={view} />
            <p className={styles.turn}>
              <Unbroken>{turnInWords(turnOfOversyn(view, desk.state, desk.today), model, t)}</Unbroken>
            </p>
          </>
        )}
        <Lead view={view} />
      </Section>
      <DraftSection view={view} />
      <Section title={t('oversyn.forslag.title')} aside={String(view.forslag.length)}>
        {view.forslag.length === 0 ? (
          <Prose>{t('oversyn.forslag.none')}</Prose>
        ) : (
          <RecordList
            label={t('oversyn.forslag.title')}
            rows={view.forslag}
            rowKey={({ forslag }) => forslag.id}
            main={{
              header: t('oversyn.forslag.heading'),
              title: ({ heading }) => heading,
              isWritten: true,
              to: ({ forslag }) => `/oversyn/forslag/${keyOf(forslag.id)}`,
            }}
            columns={[
              { key: 'at', header: t('oversyn.forslag.at'), cell: ({ andring }) => placeOf(andring, base?.text, t) },
              { key: 'part', header: t('oversyn.forslag.part'), cell: ({ part }) => partName(model, part) },
              {
                key: 'state',
                header: t('oversyn.forslag.state'),
                cell: ({ status }) => <ForslagState status={status} />,
                kind: 'fixed',
                card: 'bare',
              },
            ]}
          />
        )}
      </Section>
      <Basket view={view} />
      <Uncounted view={view} />
    </>
  )
}

/** The other översyner that have been, newest first, and how each ended. */
function Earlier({ shown }: { shown: OversynView | undefined }) {
  const t = useText()
  const { reading, today } = useDesk()
  const others = oversynerIn(reading, today).filter(({ oversyn }) => oversyn.id !== shown?.oversyn.id)
  if (others.length === 0) return null
  return (
    <Section title={t('oversyn.earlier.title')}>
      <Lines>
        {others.reverse().map(({ oversyn, decision, ended, phase }) => (
          <Line
            key={oversyn.id}
            what={
              <AppLink to={`/oversyn?visa=${keyOf(oversyn.id)}`}>
                {t('oversyn.titleOf', { year: oversyn.year })}
              </AppLink>
            }
            about={t(`oversyn.phase.${phase}`)}
            side={decision?.number ?? (ended ? dayInText(dayOf(ended.at)) : dayInText(dayOf(oversyn.at)))}
          />
        ))}
      </Lines>
    </Section>
  )
}

/** What whoever leads may do with the year itself. */
function Lead({ view }: { view: OversynView }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { submit, refusal } = useSubmit()
  const [open, setOpen] = useState<'plan' | 'end' | undefined>()
  if (!leadsOversyn(desk) || view.decision || view.ended) return null
  const { id: oversyn } = view.oversyn
  const close = () => setOpen(undefined)
  if (open === 'plan') return <PlanForm view={view} onDone={close} />
  return (
    <>
      <Refused refusal={refusal} />
      <div className={styles.buttons}>
        {view.phase === 'forslag' && (
          <Button
            onClick={() =>
              void submit({ kind: 'freeze-oversyn', oversyn, text: '' }, { done: t('oversyn.freeze.done') })
            }
          >
            {t('oversyn.freeze.action')}
          </Button>
        )}
        <Button onClick={() => setOpen('plan')}>{t('oversyn.open.change')}</Button>
        {view.phase !== 'beslut' && <Button onClick={() => setOpen('end')}>{t('oversyn.end.action')}</Button>}
      </div>
      {open === 'end' && (
        <SaidDialog
          title={t('oversyn.end.title')}
          label={t('oversyn.end.why')}
          hint={t('oversyn.end.help')}
          save={t('oversyn.end.action')}
          done={t('oversyn.end.done')}
          command={text => ({ kind: 'end-oversyn', oversyn, text })}
          onClose={close}
        />
      )}
    </>
  )
}
