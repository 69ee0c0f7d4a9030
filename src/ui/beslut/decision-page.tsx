import { Badge, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { carryingOutOf } from '../../domain/decision/carrying-out.ts'
import type { StoredDecision } from '../../domain/decision/decision.ts'
import type { Judged } from '../../domain/reading.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { versionById } from '../../domain/styrmodell/in-force.ts'
import { versionKey } from '../../domain/styrmodell/lookup.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Bar } from '../shared/bar.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { Gone } from '../shared/dead-ends.tsx'
import { Details } from '../shared/details.tsx'
import { decisionDocument } from '../shared/handlingar/decision-document.ts'
import { Loading } from '../shared/loading.tsx'
import { InvalidMark, PendingMark } from '../shared/marks.tsx'
import { NoteBar } from '../shared/note-bar.tsx'
import { Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { Prose } from '../shared/prose.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { RestsOnPositions } from '../shared/rests-on-positions.tsx'
import { RestsOnUnderlag } from '../shared/rests-on-underlag.tsx'
import { RuleLink } from '../shared/rule-note.tsx'
import { ruleOf } from '../shared/rule-words.ts'
import { Section } from '../shared/section.tsx'
import { forumName, genitive, partName } from '../shared/sentences.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { WordButton } from '../shared/word-button.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { AnchoringSection } from './anchoring.tsx'
import { Carried } from './carried.tsx'
import { ChangesMade } from './changes-made.tsx'
import { GruppSection } from './grupp-section.tsx'

const useStyles = makeStyles({
  line: { margin: '0', maxWidth: '70ch' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, maxWidth: '70ch' },
  bar: { alignItems: 'start', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
})

/** The page of one decision: what was decided, by whom and on what ground, what it answers and what it led to. */
export function DecisionPage({ decisionKey }: { decisionKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const id = idOf('beslut', decisionKey)
  const found = desk.reading.decisions.find(({ fact }) => fact.id === id)
  const back = { to: '/beslut', place: t('beslut.title') }
  if (found) return <Decision judged={found} />
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('beslut.title')} back={back}>
      <Loading />
    </Page>
  )
}

function Decision({ judged }: { judged: Judged<StoredDecision> }) {
  const { fact, standing } = judged
  const styles = useStyles()
  const t = useText()
  const who = usePersonRole()
  const desk = useDesk()
  const day = dayOf(fact.at)
  return (
    <Page
      title={`${fact.number} ${fact.heading}`}
      isWritten
      back={{ to: '/beslut', place: t('beslut.title') }}
      link={`/beslut/${keyOf(fact.id)}`}
      state={
        <>
          <Badge appearance="tint" color="brand" size="large">
            {t(`beslut.kind.${fact.kind}`)}
          </Badge>
          {fact.pending && <PendingMark />}
          <span>
            <Unbroken>
              {t('beslut.page.by', { who: who({ person: fact.author, day, forum: fact.forum }), day: dayInText(day) })}
            </Unbroken>
          </span>
        </>
      }
      primary={<WordButton document={() => decisionDocument(judged, desk, t)} />}
    >
      {!standing.counts && (
        <Bar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t('beslut.page.invalid')}</MessageBarTitle> {t('beslut.page.invalidText')}
            <div>
              <InvalidMark rule={standing.rule} />
            </div>
          </MessageBarBody>
        </Bar>
      )}
      {fact.pending && (
        <NoteBar layout="multiline">
          <MessageBarBody>{t('beslut.provisionalText')}</MessageBarBody>
        </NoteBar>
      )}
      <Section title={t(fact.kind === 'svar' ? 'beslut.page.answerText' : 'beslut.page.text')}>
        <Prose isWritten>{fact.text}</Prose>
      </Section>
      <Section title={t('beslut.page.reasons')}>
        <Prose empty={t('beslut.page.noReasons')} isWritten>
          {fact.reasons}
        </Prose>
      </Section>
      {fact.grupp && <GruppSection decision={fact} grupp={fact.grupp} />}
      <Origin decision={fact} />
      <LedTo decision={fact} />
      {standing.counts && <AnchoringSection decision={fact} />}
      <RestsOn decision={fact} />
    </Page>
  )
}

/** What it answers, and when and where it was decided. */
function Origin({ decision }: { decision: StoredDecision }) {
  const t = useText()
  const { state, model } = useDesk()
  const forum = forumName(model, decision.forum)
  const escalation = state.escalations.find(({ id }) => id === decision.escalation)
  const avvikelse = escalation && state.avvikelser.find(({ id }) => id === escalation.avvikelse)
  const meeting = state.meetings.find(({ id }) => id === decision.meeting)
  return (
    <Section title={t('beslut.page.origin')}>
      <Details
        rows={[
          ...(escalation
            ? [
                {
                  key: 'question',
                  label: t('beslut.page.question'),
                  value: (
                    <AppLink to={`/till-sob/${keyOf(escalation.id)}`}>
                      <Written>{escalation.heading}</Written>
                    </AppLink>
                  ),
                },
              ]
            : []),
          // Lifted under its own heading it is the same words twice; the question shows the way to it.
          ...(avvikelse && avvikelse.heading !== escalation?.heading
            ? [
                {
                  key: 'raised',
                  label: t('beslut.page.raised'),
                  value: (
                    <AppLink to={`/avvikelser/${keyOf(avvikelse.id)}`}>
                      <Written>{avvikelse.heading}</Written>
                    </AppLink>
                  ),
                },
              ]
            : []),
          { key: 'day', label: t('beslut.page.decidedOn'), value: dayInText(decision.day) },
          {
            key: 'meeting',
            label: t('beslut.page.meeting'),
            value: meeting ? (
              <AppLink to={`/moten/${keyOf(meeting.id)}`}>
                {t('beslut.page.meetingOf', { forum, day: dayInText(meeting.day) })}
              </AppLink>
            ) : (
              t(decision.perCapsulam ? 'beslut.page.perCapsulam' : 'beslut.page.meetingHidden', {
                forum: genitive(forum),
              })
            ),
          },
        ]}
      />
    </Section>
  )
}

function LedTo({ decision }: { decision: StoredDecision }) {
  const t = useText()
  const { state, model, reading, today } = useDesk()
  const given = state.uppdrag.filter(uppdrag => uppdrag.decision === decision.id)
  const carried = carryingOutOf(decision, reading, today)
  return (
    <Section title={t('beslut.page.ledTo')} aside={carried !== 'inget-att-folja' && <Carried state={carried} />}>
      {given.length === 0 && <Prose>{t('beslut.page.noUppdrag')}</Prose>}
      {given.map(uppdrag => (
        <div key={uppdrag.id}>
          <Details
            rows={[
              { key: 'part', label: t('uppdrag.column.part'), value: partName(model, uppdrag.part) },
              {
                key: 'due',
                label: t('uppdrag.column.due'),
                value: uppdrag.due ? dayInText(uppdrag.due) : t('uppdrag.noDate'),
              },
              {
                key: 'task',
                label: t('uppdrag.column.heading'),
                value: (
                  <AppLink to={`/uppdrag/${keyOf(uppdrag.id)}`}>
                    <Written>{uppdrag.text}</Written>
                  </AppLink>
                ),
              },
            ]}
          />
        </div>
      ))}
      {decision.changeSet && (
        <ChangesMade changeSet={decision.changeSet} day={decision.effectiveFrom ?? decision.day} />
      )}
      {decision.touchesStyrmodell && <Prose>{t('beslut.page.touches')}</Prose>}
    </Section>
  )
}

/** The version and the rules that the decision was made under, in words. */
function RestsOn({ decision }: { decision: StoredDecision }) {
  const styles = useStyles()
  const t = useText()
  const { state } = useDesk()
  const model = versionById(decision.styrmodell, state.versions)
  if (!model) {
    return (
      <Section title={t('beslut.page.rests')}>
        <Prose>{t('beslut.page.restsOnUnknown')}</Prose>
      </Section>
    )
  }
  return (
    <Section title={t('beslut.page.rests')}>
      <p className={styles.line}>
        <Quoting>{t('beslut.page.restsOn', { model: model.name })}</Quoting>{' '}
        <AppLink to={`/styrmodell/${versionKey(model)}`} inline>
          {t('beslut.page.showModel')}
        </AppLink>
      </p>
      <RestsOnPositions decision={decision} />
      {(decision.underlag.length > 0 || decision.noUnderlag) && (
        <Details
          rows={[{ key: 'underlag', label: t('forslag.page.underlag'), value: <RestsOnUnderlag of={decision} /> }]}
        />
      )}
      <ul className={styles.list}>
        {decision.rules.map(rule => (
          <li key={rule}>
            {ruleOf(rule).sentence} <RuleLink rule={rule} />
          </li>
        ))}
      </ul>
      {decision.reviewOn && (
        <p className={styles.line}>
          <Unbroken>{t('forslag.rests.reviewOn', { day: dayInText(decision.reviewOn) })}</Unbroken>
        </p>
      )}
    </Section>
  )
}
