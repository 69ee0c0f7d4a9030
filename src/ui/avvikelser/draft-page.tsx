import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { hindersRaising } from '../../domain/commands/avvikelse-hinders.ts'
import type { FieldProblem, Refusal } from '../../domain/shared/refusal.ts'
import type { Draft } from '../../ports/replica.ts'
import { clientDataIn, type DraftState, useAutosave } from '../shared/autosave.ts'
import { timeOf } from '../shared/dates.ts'
import { NotAllowed } from '../shared/dead-ends.tsx'
import { useDispatch } from '../shared/dispatch.ts'
import { DraftHere } from '../shared/draft-here.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { useNotify } from '../shared/notify.tsx'
import { Page } from '../shared/page.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useIsRead, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { FormFields, fieldLabels } from './form-fields.tsx'
import { draftForm, fromDraft, isEmpty, nothingWritten, toText } from './written.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  end: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  means: { margin: '0', color: tokens.colorNeutralForeground2 },
  state: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A new avvikelse: gets an address of its own at once, so that a reload finds what was written. */
export function NewAvvikelsePage() {
  const [key] = useState(() => crypto.randomUUID())
  return <Redirect to={`/avvikelser/utkast/${key}`} replace state={{ isNew: true }} />
}

/** A private draft on this device, and the two ways on from it. */
export function DraftPage({ draftKey }: { draftKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const hinder = isRead ? hindersRaising(desk) : undefined
  const back = { to: '/avvikelser', place: t('avvikelser.title') }
  if (hinder) return <NotAllowed title={t('avvikelser.form.newTitle')} rule={hinder} back={back} />
  const begin = { to: '/avvikelser/ny', label: t('avvikelser.raise') }
  return (
    <DraftHere key={draftKey} {...{ draftKey, form: draftForm, begin, back }}>
      {known => <DraftForm draftKey={draftKey} known={known} />}
    </DraftHere>
  )
}

function DraftForm({ draftKey, known }: { draftKey: string; known: Draft | undefined }) {
  const styles = useStyles()
  const t = useText()
  const { replica } = useWorkspace()
  const dispatch = useDispatch()
  const notify = useNotify()
  const [, go] = useLocation()
  const [written, setWritten] = useState(() => (known ? fromDraft(known) : nothingWritten))
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [refusal, setRefusal] = useState<Refusal>()
  const [isSharing, setSharing] = useState(false)
  const { state, save, hold } = useAutosave(draftKey, draftForm, written)

  const keep = async () => {
    const stops = clientDataIn(written)
    setProblems(isEmpty(written) ? [{ field: 'heading', problem: 'empty' }] : stops)
    if (isEmpty(written)) return
    const { kind } = await save()
    if (stops.length > 0) return
    if (kind === 'failed') return notify({ kind: 'error', title: t('avvikelser.form.notStored') })
    notify({ kind: 'success', title: t('avvikelser.form.draftSaved') })
    go('/avvikelser')
  }
  const share = async () => {
    setSharing(true)
    const telling = { done: t('avvikelser.form.shared') }
    const outcome = await dispatch({ kind: 'share-avvikelse', text: toText(written) }, telling)
    setSharing(false)
    if (!outcome.ok) {
      setProblems(outcome.refusal?.kind === 'fields' ? outcome.refusal.problems : [])
      setRefusal(outcome.refusal)
      return
    }
    hold(true)
    await replica.removeDraft(draftKey)
    go(`/avvikelser/${outcome.keys[0]}`, { replace: true })
  }
  const discard = async () => {
    hold(true)
    await replica.removeDraft(draftKey)
    notify({ kind: 'success', title: t('avvikelser.drafts.removed') })
    go('/avvikelser')
  }
  const title = t(known ? 'avvikelser.form.draftTitle' : 'avvikelser.form.newTitle')
  const remove = {
    key: 'remove',
    label: t('avvikelser.drafts.remove'),
    icon: <DeleteRegular />,
    onSelect: () => void discard(),
  }
  return (
    <Page
      title={title}
      lead={t('avvikelser.form.reminder')}
      back={{ to: '/avvikelser', place: t('avvikelser.title') }}
      menu={known ? [remove] : []}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void share()
        }}
      >
        {refusal?.kind === 'rule' && <RuleNote rule={refusal.rule} kind="refused" />}
        <ErrorSummary problems={problems} labels={fieldLabels(t)} />
        <FormFields written={written} onChange={setWritten} problems={problems} />
        <div className={styles.end}>
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={isSharing}>
              {t('avvikelser.form.share')}
            </Button>
            <Button onClick={() => void keep()}>{t('avvikelser.form.saveDraft')}</Button>
          </div>
          <p className={styles.means}>{t('avvikelser.form.shareMeans')}</p>
          <DraftLine state={state} />
        </div>
      </form>
    </Page>
  )
}

/** Whether the draft is stored on the device. */
function DraftLine({ state }: { state: DraftState }) {
  const styles = useStyles()
  const t = useText()
  const sentences: Readonly<Record<DraftState['kind'], string>> = {
    untouched: t('avvikelser.form.draftMeans'),
    saved: t('avvikelser.form.autosaved', { time: state.kind === 'saved' ? timeOf(state.at) : '' }),
    'held-back': t('avvikelser.form.notSaved'),
    failed: t('avvikelser.form.notStored'),
  }
  return (
    <p className={styles.state}>
      <Unbroken>{sentences[state.kind]}</Unbroken>
    </p>
  )
}
