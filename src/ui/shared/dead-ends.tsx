import type { RuleId } from '../../domain/styrmodell/rules.ts'
import { useText } from '../text/text.ts'
import { ButtonLink } from './app-link.tsx'
import { EmptyState } from './empty-state.tsx'
import { Page } from './page.tsx'
import { RuleNote } from './rule-note.tsx'

interface Back {
  readonly to: string
  readonly place: string
}

/** The page of something that is not there any more, or that this person may not see. */
export function Gone({ to, place }: Back) {
  const t = useText()
  return (
    <Page title={t('common.state.gone')}>
      <EmptyState text={t('common.state.goneText')}>
        <ButtonLink to={to}>{t('common.state.goneBack', { place })}</ButtonLink>
      </EmptyState>
    </Page>
  )
}

/** Why the person cannot do this here, and who can. */
export function NotAllowed({ title, rule, back }: { title: string; rule: RuleId; back: Back }) {
  const t = useText()
  return (
    <Page title={title} back={back}>
      <RuleNote rule={rule} kind="reason">
        <ButtonLink to={back.to}>{t('common.state.goneBack', { place: back.place })}</ButtonLink>
      </RuleNote>
    </Page>
  )
}
