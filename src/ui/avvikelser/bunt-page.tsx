import { makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type AvvikelseView, viewOf } from '../../domain/avvikelse/status.ts'
import { convenes } from '../../domain/commands/desk.ts'
import { type ProposedBunt, proposedBuntar } from '../../domain/commands/proposed-buntar.ts'
import { type AvvikelseId, idOf, keyOf } from '../../domain/shared/ids.ts'
import { optionalText } from '../../domain/shared/text.ts'
import { AppLink, ButtonLink } from '../shared/app-link.tsx'
import { ChecksField } from '../shared/checks-field.tsx'
import { ChoiceField } from '../shared/choice-field.tsx'
import { dayInText, dayOf } from '../shared/dates.ts'
import { NotAllowed } from '../shared/dead-ends.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { usePersonRole } from '../shared/person-role.tsx'
import { problemAt } from '../shared/problems.ts'
import { type Submission, useSubmit } from '../shared/submit.ts'
import { SubmitForm } from '../shared/submit-form.tsx'
import { TextField } from '../shared/text-field.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

const useStyles = makeStyles({ joins: { margin: '0', maxWidth: '70ch' } })

/** Where the sammankallande lets several avvikelser go on as one question. */
export function BuntPage({ proposalKey }: { proposalKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const back = { to: '/avvikelser', place: t('avvikelser.title') }
  // Kept while one writes, though a row may come in meanwhile.
  const [kept, keep] = useState<ProposedBunt>()
  const views = desk.state.avvikelser.map(avvikelse => viewOf(avvikelse, desk.reading))
  const proposal = kept ?? proposedBuntar(views).find(({ key }) => key === proposalKey)
  if (proposal && !kept) keep(proposal)
  const title = t(proposal?.joins ? 'bunt.page.joinTitle' : 'bunt.page.title')
  if (!isRead) {
    return (
      <Page title={title} back={back}>
        <Loading />
      </Page>
    )
  }
  if (!convenes(desk, 'samverkan')) return <NotAllowed title={title} rule="BU-1" back={back} />
  return (
    <Page
      title={title}
      back={back}
      {...(proposal && { lead: t(proposal.joins ? 'bunt.page.joinLead' : 'bunt.page.lead') })}
    >
      {proposal?.joins ? (
        <JoinForm views={proposal.views} lead={proposal.joins} />
      ) : proposal ? (
        <Form proposal={proposal} />
      ) : (
        <EmptyState title={t('bunt.page.none')} text={t('bunt.page.noneText')}>
          <ButtonLink to="/avvikelser">{t('bunt.page.back')}</ButtonLink>
        </EmptyState>
      )}
    </Page>
  )
}

/** The avvikelser to choose among: what each is called, and who raised it where. */
function useChoices(views: readonly AvvikelseView[]) {
  const t = useText()
  const { model } = useDesk()
  const who = usePersonRole()
  return views.map(({ avvikelse }) => {
    const area = model.stadsomraden.find(({ key }) => key === avvikelse.stadsomrade)?.name
    const day = dayOf(avvikelse.at)
    return {
      value: keyOf(avvikelse.id),
      label: avvikelse.heading,
      isWritten: true,
      about: t('bunt.members.raised', {
        where: area ?? t('avvikelser.wholeCity'),
        who: who({ person: avvikelse.author, day, forum: 'samverkan' }),
        day: dayInText(day),
      }),
    }
  })
}

const idOfKey = (key: string): AvvikelseId => idOf('avvikelse', key)

/** Why they belong together, in one's own words. */
function Why({ text, onChange, submission }: WhyProps) {
  const t = useText()
  return (
    <TextField
      name="text"
      label={t('bunt.page.text')}
      value={text}
      onChange={onChange}
      rule={optionalText}
      rows={3}
      problem={problemAt(submission.problems, 'text')}
    />
  )
}

interface WhyProps {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly submission: Submission
}

/** Lets what has come since go along in a bunt that is there. */
function JoinForm({ views, lead }: { views: readonly AvvikelseView[]; lead: AvvikelseView }) {
  const styles = useStyles()
  const t = useText()
  const [, go] = useLocation()
  const submission = useSubmit()
  const { submit } = submission
  const choices = useChoices(views)
  const [chosen, choose] = useState<readonly string[]>(choices.map(({ value }) => value))
  const [text, setText] = useState(lead.bunt?.fact?.text ?? '')
  const labels = { members: t('bunt.page.more'), text: t('bunt.page.text') }
  const { id, heading } = lead.avvikelse
  const save = async () => {
    const command = { kind: 'join-bunt', bunt: id, more: chosen.map(idOfKey), text } as const
    if (await submit(command, { done: t('bunt.page.joined') })) go(`/avvikelser/${keyOf(id)}`)
  }
  return (
    <SubmitForm
      title={t('bunt.page.joinTitle')}
      submission={submission}
      labels={labels}
      save={t('bunt.page.join')}
      onSave={save}
      onCancel={() => go(`/avvikelser/${keyOf(id)}`)}
    >
      <p className={styles.joins}>
        {t('bunt.page.joins')}{' '}
        <AppLink to={`/avvikelser/${keyOf(id)}`}>
          <Written>{heading}</Written>
        </AppLink>
      </p>
      <ChecksField
        name="members"
        label={labels.members}
        value={chosen}
        onChange={choose}
        groups={[{ choices }]}
        problem={problemAt(submission.problems, 'members')}
      />
      <Why text={text} onChange={setText} submission={submission} />
    </SubmitForm>
  )
}

function Form({ proposal }: { proposal: ProposedBunt }) {
  const t = useText()
  const [, go] = useLocation()
  const submission = useSubmit()
  const { submit } = submission
  const [chosen, choose] = useState<readonly string[]>(proposal.views.map(({ avvikelse }) => keyOf(avvikelse.id)))
  const [leader, setLeader] = useState(chosen[0] ?? '')
  const [text, setText] = useState('')
  const choices = useChoices(proposal.views)
  const within = choices.filter(({ value }) => chosen.includes(value))
  const lead = within.some(({ value }) => value === leader) ? leader : (within[0]?.value ?? '')
  const labels = { members: t('bunt.page.members'), text: t('bunt.page.text') }
  const save = async () => {
    const others = chosen.filter(key => key !== lead).map(idOfKey)
    const done = await submit(
      { kind: 'make-bunt', lead: idOfKey(lead), others, text },
      { done: t('bunt.page.made'), undo: { kind: 'dissolve-bunt', avvikelse: idOfKey(lead) } },
    )
    if (done) go(`/avvikelser/${lead}`)
  }
  return (
    <SubmitForm
      title={t('bunt.page.title')}
      submission={submission}
      labels={labels}
      save={t('bunt.page.make')}
      onSave={save}
      onCancel={() => go('/avvikelser')}
    >
      <ChecksField
        name="members"
        label={labels.members}
        value={chosen}
        onChange={choose}
        groups={[{ choices }]}
        problem={problemAt(submission.problems, 'members')}
      />
      <ChoiceField
        name="lead"
        label={t('bunt.page.leads')}
        value={lead}
        onChange={setLeader}
        choices={within}
        hint={t('bunt.page.nominations')}
      />
      <Why text={text} onChange={setText} submission={submission} />
    </SubmitForm>
  )
}
