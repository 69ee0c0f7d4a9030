import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { AvvikelseView } from '../../domain/avvikelse/status.ts'
import { hindersEditing } from '../../domain/commands/avvikelse.ts'
import { viewById } from '../../domain/commands/desk.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import type { FieldProblem, Refusal } from '../../domain/shared/refusal.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { Gone, NotAllowed } from '../shared/dead-ends.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { FormFields, fieldLabels } from './form-fields.tsx'
import { fromText, toText } from './written.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Changes the text of a shared avvikelse, as long as its author may. */
export function EditAvvikelsePage({ avvikelseKey }: { avvikelseKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const view = viewById(desk, idOf('avvikelse', avvikelseKey))
  const title = t('avvikelser.form.editTitle')
  if (!view) {
    const list = { to: '/avvikelser', place: t('avvikelser.title') }
    return isRead ? <Gone {...list} /> : <Page title={title}>{<Loading />}</Page>
  }
  const back = { to: `/avvikelser/${avvikelseKey}`, place: view.avvikelse.heading, isWritten: true }
  const hinder = hindersEditing(view, desk)
  if (hinder) return <NotAllowed title={title} rule={hinder} back={back} />
  return <EditForm view={view} back={back} />
}

function EditForm({ view, back }: { view: AvvikelseView; back: { to: string; place: string; isWritten: boolean } }) {
  const styles = useStyles()
  const t = useText()
  const dispatch = useDispatch()
  const [, go] = useLocation()
  const [before] = useState(() => fromText(view.avvikelse))
  const [written, setWritten] = useState(before)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [refusal, setRefusal] = useState<Refusal>()
  const { id } = view.avvikelse

  const save = async () => {
    const outcome = await dispatch(
      { kind: 'edit-avvikelse', avvikelse: id, seen: toText(before), text: toText(written) },
      {
        done: t('avvikelser.form.edited'),
        undo: { kind: 'edit-avvikelse', avvikelse: id, seen: toText(written), text: toText(before) },
      },
    )
    if (outcome.ok) return go(`/avvikelser/${keyOf(id)}`)
    setProblems(outcome.refusal?.kind === 'fields' ? outcome.refusal.problems : [])
    setRefusal(outcome.refusal)
  }
  return (
    <Page title={t('avvikelser.form.editTitle')} lead={t('avvikelser.form.editMeans')} back={back}>
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        {refusal?.kind === 'rule' && <RuleNote rule={refusal.rule} kind="refused" />}
        <ErrorSummary problems={problems} labels={fieldLabels(t)} />
        <FormFields written={written} onChange={setWritten} problems={problems} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary">
            {t('avvikelser.form.save')}
          </Button>
          <ButtonLink to={back.to}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </form>
    </Page>
  )
}
