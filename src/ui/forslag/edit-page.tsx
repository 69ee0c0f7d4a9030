import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { hindersEditingForslag } from '../../domain/commands/forslag.ts'
import type { StoredForslag } from '../../domain/forslag/forslag.ts'
import { idOf, keyOf } from '../../domain/shared/ids.ts'
import { ButtonLink } from '../shared/app-link.tsx'
import { Gone, NotAllowed } from '../shared/dead-ends.tsx'
import { Loading } from '../shared/loading.tsx'
import { Page } from '../shared/page.tsx'
import { Refused } from '../shared/refused.tsx'
import { useSubmit } from '../shared/submit.ts'
import { useDesk, useIsRead } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'
import { FormFields, FormSummary } from './form-fields.tsx'
import { fromForslag, toText } from './written.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  means: { margin: '0', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
})

/** Where the author changes a shared proposal; the parts are then asked anew. */
export function EditForslagPage({ forslagKey }: { forslagKey: string }) {
  const t = useText()
  const desk = useDesk()
  const isRead = useIsRead()
  const id = idOf('forslag', forslagKey)
  const forslag = desk.state.forslag.find(candidate => candidate.id === id)
  const title = t('forslag.form.editTitle')
  const back = { to: forslag ? `/forslag/${forslagKey}` : '/forslag', place: forslag?.heading ?? t('forslag.title') }
  if (!forslag && isRead) return <Gone {...back} />
  if (!forslag) {
    return (
      <Page title={title} back={back}>
        <Loading />
      </Page>
    )
  }
  const hinder = hindersEditingForslag(forslag, desk)
  return hinder ? <NotAllowed title={title} rule={hinder} back={back} /> : <EditForm forslag={forslag} />
}

function EditForm({ forslag }: { forslag: StoredForslag }) {
  const styles = useStyles()
  const t = useText()
  const [, go] = useLocation()
  const { submit, problems, refusal, isBusy } = useSubmit()
  const [seen] = useState(() => toText(fromForslag(forslag)))
  const [written, setWritten] = useState(() => fromForslag(forslag))
  const page = `/forslag/${keyOf(forslag.id)}`
  const save = async () => {
    const command = { kind: 'edit-forslag', forslag: forslag.id, seen, text: toText(written) } as const
    if (await submit(command, { done: t('forslag.form.changed') })) go(page)
  }
  return (
    <Page title={t('forslag.form.editTitle')} back={{ to: page, place: forslag.heading }}>
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <Refused refusal={refusal} />
        <FormSummary problems={problems} />
        <FormFields written={written} onChange={setWritten} problems={problems} isShared />
        <p className={styles.means}>{t('forslag.form.saveMeans')}</p>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {t('forslag.form.save')}
          </Button>
          <ButtonLink to={page}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </form>
    </Page>
  )
}
