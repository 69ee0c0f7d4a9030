import { useState } from 'react'
import { hindersAndringsforslag, hindersRewriting } from '../../domain/commands/andringsforslag.ts'
import { isSettledOversyn, ownPartInOversyn } from '../../domain/commands/oversyn-desk.ts'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { Gone } from '../shared/dead-ends.tsx'
import { EmptyState } from '../shared/empty-state.tsx'
import { useFilters } from '../shared/filters.ts'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { Prose } from '../shared/prose.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { useDesk, useIsRead, useWorkspace } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { draftKeyOf } from './draft-of-form.ts'
import { ForslagForm } from './forslag-form.tsx'
import { useAndringsforslag, useBase, useOversyn } from './use-oversyn.ts'

/** A representative proposes a change of the text or of the model. */
export function NewAndringsforslagPage() {
  const t = useText()
  const desk = useDesk()
  const { replica } = useWorkspace()
  const [get] = useFilters()
  const [isWritten, setWritten] = useState(false)
  const isRead = useIsRead()
  const view = useOversyn()
  const base = useBase(view)
  const back = { to: '/oversyn', place: t('oversyn.title') }
  const hinder = view && hindersAndringsforslag(view, desk)
  if (isRead && (!view || isSettledOversyn(view) || view.phase === 'planerad')) return <NoneOpen back={back} />
  if (isRead && !base) return <Gone {...back} />
  const key = view && draftKeyOf(view.oversyn.id, get('korg'))
  const isKept = replica.drafts().some(draft => draft.key === key)
  return (
    <Page title={t('oversyn.form.newTitle')} {...(!hinder && { lead: t('oversyn.form.lead') })} back={back}>
      {!view || !base ? (
        <Loading />
      ) : (
        <>
          {hinder && <Hindered rule={hinder} />}
          {hinder && (isWritten || isKept) && <Prose>{t('oversyn.form.standsBelow')}</Prose>}
          {(!hinder || isWritten || isKept) && (
            <ForslagForm view={view} base={base} onWritten={() => setWritten(true)} />
          )}
        </>
      )}
    </Page>
  )
}

/** Nothing can be proposed when no översyn is open; a need can be noted. */
function NoneOpen({ back }: { back: { readonly to: string; readonly place: string } }) {
  const t = useText()
  const mayNote = ownPartInOversyn(useDesk()) !== undefined
  return (
    <Page title={t('oversyn.form.newTitle')} back={back}>
      {mayNote ? (
        <EmptyState title={t('oversyn.none')} text={t('oversyn.form.noneOpen')}>
          <ButtonLink to="/oversyn/mellan">{t('oversyn.behov.action')}</ButtonLink>
        </EmptyState>
      ) : (
        <RuleNote rule="OV-2" kind="reason" />
      )}
    </Page>
  )
}

/** Why nothing more is proposed this time, and where the need is noted instead. */
function Hindered({ rule }: { rule: RuleId }) {
  const t = useText()
  // Who speaks for no part, or did not make the proposal, has another way to go.
  if (rule !== 'OV-3') return <RuleNote rule={rule} kind="reason" />
  return (
    <RuleNote rule={rule} kind="reason" says={t('oversyn.form.timeIsUp')}>
      <ButtonLink to="/oversyn/mellan">{t('oversyn.behov.action')}</ButtonLink>
    </RuleNote>
  )
}

/** The one who made a proposal writes it anew. */
export function EditAndringsforslagPage({ forslagKey }: { forslagKey: string }) {
  const t = useText()
  const desk = useDesk()
  const [isWritten, setWritten] = useState(false)
  const isRead = useIsRead()
  const found = useAndringsforslag(forslagKey)
  const base = useBase(found?.oversyn)
  const back = { to: `/oversyn/forslag/${forslagKey}`, place: t('oversyn.forslag.heading') }
  const hinder = found && hindersRewriting(found.view.forslag.id, desk)
  if (isRead && (!found || !base)) return <Gone to="/oversyn" place={t('oversyn.title')} />
  return (
    <Page title={t('oversyn.form.editTitle')} back={back}>
      {!found || !base ? (
        <Loading />
      ) : (
        <>
          {hinder && <Hindered rule={hinder} />}
          {hinder && isWritten && <Prose>{t('oversyn.form.standsBelow')}</Prose>}
          {(!hinder || isWritten) && (
            <ForslagForm view={found.oversyn} base={base} forslag={found.view} onWritten={() => setWritten(true)} />
          )}
        </>
      )}
    </Page>
  )
}
