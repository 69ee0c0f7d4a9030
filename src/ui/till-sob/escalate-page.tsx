import { type AvvikelseView, viewOf } from '../../domain/avvikelse/status.ts'
import { hindersEscalating } from '../../domain/commands/avvikelse-hinders.ts'
import { doorsOf } from '../../domain/escalation/doors.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { Gone, NotAllowed } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { Quoting } from '../shared/quoting.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ClosedDoors } from './closed-doors.tsx'
import { EscalateForm } from './escalate-form.tsx'

/** Where the sammankallande lifts a question to SoB, or reads why it cannot be lifted yet. */
export function EscalatePage({ avvikelseKey }: { avvikelseKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const id = idOf('avvikelse', avvikelseKey)
  const avvikelse = desk.state.avvikelser.find(candidate => candidate.id === id)
  if (avvikelse) return <Escalate view={viewOf(avvikelse, desk.reading)} />
  const back = { to: '/avvikelser', place: t('avvikelser.title') }
  if (isRead) return <Gone {...back} />
  return (
    <Page title={t('tillSob.form.title')} back={back}>
      <Loading />
    </Page>
  )
}

function Escalate({ view }: { view: AvvikelseView }) {
  const t = useText()
  const desk = useDesk()
  const hinder = hindersEscalating(view, desk)
  const { heading, id } = view.avvikelse
  const title = t('tillSob.form.title')
  const back = { to: `/avvikelser/${keyOf(id)}`, place: heading, isWritten: true }
  if (hinder === 'ES-1') return <NotAllowed title={title} rule={hinder} back={back} />
  return (
    <Page title={title} back={back} lead={<Quoting written={[heading]}>{t('tillSob.form.lead', { heading })}</Quoting>}>
      {hinder === undefined ? (
        <EscalateForm view={view} />
      ) : 'escalation' in view.status ? (
        <RuleNote rule={hinder} kind="reason">
          <ButtonLink to={`/till-sob/${keyOf(view.status.escalation.id)}`}>{t('tillSob.form.showLifted')}</ButtonLink>
        </RuleNote>
      ) : (
        <ClosedDoors doors={doorsOf(view, desk.model)} />
      )}
    </Page>
  )
}
