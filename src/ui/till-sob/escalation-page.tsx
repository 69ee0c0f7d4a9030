import { Button, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { type AvvikelseView, viewOf } from '../../domain/avvikelse/status.ts'
import { wayOf } from '../../domain/avvikelse/turn.ts'
import { openMatters } from '../../domain/commands/stallningstagande.ts'
import type { StoredEscalation } from '../../domain/escalation/escalation.ts'
import { escalationStatus } from '../../domain/escalation/status.ts'
import { matterOfEscalation } from '../../domain/forslag/matter.ts'
import type { Judged } from '../../domain/reading.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { Bar } from '../shared/bar.tsx'
import { BuntMembers } from '../shared/bunt-members.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { MatterPositions } from '../shared/matter-positions.tsx'
import { Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { waitsSentence } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { Way } from '../shared/way.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Answer, answerId } from './answer.tsx'
import { EscalationBadge } from './escalation-badge.tsx'
import { Ground } from './ground.tsx'
import { Positions } from './positions.tsx'
import { usePutOnAgenda } from './put-on-agenda.ts'
import { escalationTurn } from './turn.ts'

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  answer: { outlineStyle: 'none', ':empty': { display: 'none' } },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
})

/** The page of a question lifted to SoB: where it stands, what it says, what it rests on, and SoB's answer. */
export function EscalationPage({ escalationKey }: { escalationKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const id = idOf('eskalering', escalationKey)
  const found = desk.reading.escalations.find(({ fact }) => fact.id === id)
  const back = { to: '/till-sob', place: t('tillSob.title') }
  if (found) return <Escalation judged={found} />
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('tillSob.title')} back={back}>
      <Loading />
    </Page>
  )
}

function Escalation({ judged: { fact, standing } }: { judged: Judged<StoredEscalation> }) {
  const styles = useStyles()
  const t = useText()
  const who = usePersonRole()
  const desk = useDesk()
  const { state, reading } = desk
  const avvikelse = state.avvikelser.find(({ id }) => id === fact.avvikelse)
  const status = escalationStatus(fact, reading)
  const isOpen = standing.counts && status.kind !== 'besvarad'
  // A question that somebody has put a proposal on is answered there.
  const put = openMatters(desk).filter(({ forslag }) => forslag?.escalation === fact.id)
  const choices = usePutOnAgenda(fact, standing.counts)
  const day = dayOf(fact.at)
  const [first, ...others] = choices
  const primary = first ? (
    <Button appearance="primary" onClick={first.onSelect}>
      {first.label}
    </Button>
  ) : (
    status.kind === 'pa-dagordningen' && (
      <ButtonLink to={`/moten/${keyOf(status.item.meeting)}`}>{t('tillSob.agenda.show')}</ButtonLink>
    )
  )
  return (
    <Page
      title={fact.heading}
      isWritten
      back={{ to: '/till-sob', place: t('tillSob.title') }}
      primary={primary}
      menu={others}
      link={`/till-sob/${keyOf(fact.id)}`}
      state={
        <>
          {standing.counts && <EscalationBadge status={status.kind} />}
          {fact.pending && <PendingMark />}
          <span>
            <Unbroken>
              {t('tillSob.page.lifted', {
                day: dayInText(day),
                who: who({ person: fact.author, day, forum: 'samverkan' }),
              })}
            </Unbroken>
          </span>
        </>
      }
    >
      {standing.counts ? (
        avvikelse && <Path view={viewOf(avvikelse, reading)} escalation={fact} />
      ) : (
        <Bar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t('tillSob.page.invalid')}</MessageBarTitle> {t('tillSob.page.invalidText')}
            <div className={styles.line}>
              <InvalidMark rule={standing.rule} />
            </div>
          </MessageBarBody>
        </Bar>
      )}
      {standing.counts && (
        <div id={answerId} tabIndex={-1} className={styles.answer}>
          <Answer escalation={fact} status={status} />
        </div>
      )}
      <Section title={t('tillSob.page.proposal')}>
        <Prose empty={t('tillSob.page.noText')} isWritten>
          {fact.proposal}
        </Prose>
      </Section>
      {isOpen && put.length === 0 && <MatterPositions matter={matterOfEscalation(fact)} />}
      {isOpen && put.length > 0 && (
        <Section title={t('tillSob.page.answeredAt')}>
          {put.map(({ id, heading }) => (
            <AppLink key={id} to={`/forslag/${keyOf(id)}`}>
              <Written>{heading}</Written>
            </AppLink>
          ))}
        </Section>
      )}
      <Section title={t('tillSob.page.background')}>
        <Prose empty={t('tillSob.page.noText')} isWritten>
          {fact.background}
        </Prose>
        {avvikelse && (
          <span>
            {t('tillSob.page.from')}{' '}
            <AppLink to={`/avvikelser/${keyOf(avvikelse.id)}`} inline>
              <Written>{avvikelse.heading}</Written>
            </AppLink>
          </span>
        )}
      </Section>
      {standing.counts && avvikelse && <BuntMembers view={viewOf(avvikelse, reading)} />}
      <Section title={t('tillSob.page.positions')}>
        <Positions positions={fact.positions} />
      </Section>
      <Ground escalation={fact} />
    </Page>
  )
}

/** The way through both forums; while SoB has the question, in words that say what it waits for there. */
function Path({ view, escalation }: { view: AvvikelseView; escalation: StoredEscalation }) {
  const t = useText()
  const desk = useDesk()
  const steps = wayOf(view).map(({ step, at }) => ({ key: step, label: t(`avvikelser.step.${step}`), at }))
  const isAtSob = view.status.kind === 'eskalerad'
  // A way that has come to its end has said so by its last step.
  const isToldByWay = steps.at(-1)?.at !== undefined
  const waits = isAtSob ? escalationTurn(escalation, desk, t) : isToldByWay ? undefined : waitsSentence(view, desk, t)
  return <Way steps={steps} waits={waits} />
}
