import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useState } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { mayProposeIn } from '../../domain/commands/forslag.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { Draft } from '../../ports/replica.ts'
import { useAutosave } from '../shared/autosave.ts'
import { timeOf } from '../shared/dates.ts'
import { NotAllowed } from '../shared/dead-ends.tsx'
import { DraftHere } from '../shared/draft-here.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { Unbroken } from '../shared/unbroken.tsx'
import { useDesk, useIsRead, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { FormFields, FormSummary } from './form-fields.tsx'
import { draftForm, nothingWritten, toText } from './written.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  end: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  means: { margin: '0', color: tokens.colorNeutralForeground2 },
  state: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** A new proposal: gets an address of its own at once, so that a reload finds what was written. */
export function NewForslagPage() {
  const [key] = useState(() => crypto.randomUUID())
  const search = useSearch()
  return <Redirect to={`/forslag/utkast/${key}${search ? `?${search}` : ''}`} replace state={{ isNew: true }} />
}

/** A private draft of a proposal on this device, until it is shared. */
export function ForslagDraftPage({ draftKey }: { draftKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const mayPropose = mayProposeIn(desk).length > 0
  const back = { to: '/forslag', place: t('forslag.title') }
  if (isRead && !mayPropose) return <NotAllowed title={t('forslag.form.newTitle')} rule="FS-1" back={back} />
  if (!isRead) {
    return (
      <Page title={t('forslag.form.newTitle')} back={back}>
        <Loading />
      </Page>
    )
  }
  const begin = { to: '/forslag/ny', label: t('forslag.new') }
  return (
    <DraftHere key={draftKey} {...{ draftKey, form: draftForm, begin, back }}>
      {known => <DraftForm draftKey={draftKey} known={known} />}
    </DraftHere>
  )
}

function DraftForm({ draftKey, known }: { draftKey: string; known: Draft | undefined }) {
  const styles = useStyles()
  const t = useText()
  const desk = useDesk()
  const { replica } = useWorkspace()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const { submit, problems, refusal, isBusy } = useSubmit()
  // The point of a meeting that is held, from which one has come and to which one goes back.
  const point = desk.state.items.find(({ id }) => id === `punkt:${asked.get('punkt')}`)
  const [written, setWritten] = useState(() => {
    if (known) return { ...nothingWritten, ...known.fields }
    // One who sits in a single forum need not choose it; a question at SoB brings what it is about.
    const own = mayProposeIn(desk)
    const escalation = desk.state.escalations.find(({ id }) => id === `eskalering:${asked.get('fraga')}`)
    return {
      ...nothingWritten,
      forum: escalation ? 'sob' : (point?.forum ?? (own.length === 1 ? (own[0]?.key ?? '') : '')),
      ...(point && { heading: point.heading, text: point.proposal ?? '' }),
      ...(escalation && {
        escalation: escalation.id,
        heading: escalation.heading,
        text: escalation.proposal,
        delomraden: escalation.delomraden.join(','),
      }),
    }
  })
  const { state, hold } = useAutosave(draftKey, draftForm, written)
  const share = async () => {
    hold(true)
    const command = { kind: 'share-forslag', text: toText(written), ...(point && { item: point.id }) } as const
    const keys = await submit(command, { done: t('forslag.form.shared') })
    if (!keys) return hold(false)
    const meeting = point && `/moten/${keyOf(point.meeting)}/pagaende?punkt=${keyOf(point.id)}`
    go(meeting ?? `/forslag/${keys[0]}`, { replace: true })
    await replica.removeDraft(draftKey)
  }
  const discard = async () => {
    hold(true)
    await replica.removeDraft(draftKey)
    go('/forslag')
  }
  return (
    <Page
      title={t('forslag.form.newTitle')}
      lead={t('forslag.form.lead')}
      back={{ to: '/forslag', place: t('forslag.title') }}
      menu={[
        {
          key: 'remove',
          label: t('forslag.form.removeDraft'),
          icon: <DeleteRegular />,
          onSelect: () => void discard(),
        },
      ]}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void share()
        }}
      >
        <Refused refusal={refusal} />
        <FormSummary problems={problems} />
        <FormFields written={written} onChange={setWritten} problems={problems} isShared={false} />
        <div className={styles.end}>
          <div>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {t('forslag.form.share')}
            </Button>
          </div>
          <p className={styles.means}>{t('forslag.form.shareMeans')}</p>
          {state.kind === 'saved' && (
            <p className={styles.state}>
              <Unbroken>{t('forslag.form.autosaved', { time: timeOf(state.at) })}</Unbroken>
            </p>
          )}
          {state.kind === 'held-back' && <p className={styles.state}>{t('forslag.form.heldBack')}</p>}
          {state.kind === 'failed' && <p className={styles.state}>{t('forslag.form.notStored')}</p>}
        </div>
      </form>
    </Page>
  )
}
