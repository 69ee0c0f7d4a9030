import { useState } from 'react'
import { hindersAndringsforslag, hindersRewriting } from '../../domain/commands/andringsforslag.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { Gone } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { RuleNote } from '../shared/rule-note.tsx'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { ForslagForm } from './forslag-form.tsx'
import { useAndringsforslag, useBase, useOversyn } from './use-oversyn.ts'

/** A representative proposes a change of the text or of the model. */
export function NewAndringsforslagPage() {
  const t = useText()
  const desk = useDesk()
  const [isWritten, setWritten] = useState(false)
  const isRead = useIsRead()
  const view = useOversyn()
  const base = useBase(view)
  const back = { to: '/oversyn', place: t('oversyn.title') }
  const hinder = view && hindersAndringsforslag(view, desk)
  if (isRead && (!view || !base)) return <Gone {...back} />
  return (
    <Page title={t('oversyn.form.newTitle')} lead={t('oversyn.form.lead')} back={back}>
      {!view || !base ? (
        <Loading />
      ) : (
        <>
          {hinder && (
            <RuleNote rule={hinder} kind="reason">
              {/* Who speaks for no part may note none either. */}
              {hinder !== 'OV-2' && <ButtonLink to="/oversyn/mellan">{t('oversyn.behov.action')}</ButtonLink>}
            </RuleNote>
          )}
          {(!hinder || isWritten) && <ForslagForm view={view} base={base} onWritten={() => setWritten(true)} />}
        </>
      )}
    </Page>
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
          {hinder && <RuleNote rule={hinder} kind="reason" />}
          {(!hinder || isWritten) && (
            <ForslagForm view={found.oversyn} base={base} forslag={found.view} onWritten={() => setWritten(true)} />
          )}
        </>
      )}
    </Page>
  )
}
