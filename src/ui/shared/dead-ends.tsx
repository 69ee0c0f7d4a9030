import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import type { TextKey } from '../text/text.ts'
import { useText } from '../text/text.ts'
import { ButtonLink } from './app-link.tsx'
import { Page } from './page.tsx'
import { RuleNote } from './rule-note.tsx'

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Back {
  readonly to: string
  readonly place: string
}

const shows: Readonly<Record<string, Extract<TextKey, `common.state.show.${string}`>>> = {
  '/': 'common.state.show.oversikt',
  '/avvikelser': 'common.state.show.avvikelser',
  '/till-sob': 'common.state.show.tillSob',
  '/beslut': 'common.state.show.beslut',
  '/forslag': 'common.state.show.forslag',
  '/tjansteutbud': 'common.state.show.tjansteutbud',
  '/uppdrag': 'common.state.show.uppdrag',
  '/underlag': 'common.state.show.underlag',
  '/moten': 'common.state.show.moten',
  '/oversyn': 'common.state.show.oversyn',
}

/** The way on, in the words of the place it leads to; by its name where it is one thing of many. */
function WayOn({ to, place }: Back) {
  const t = useText()
  const words = shows[to]
  return <ButtonLink to={to}>{words ? t(words) : t('common.state.goneBack', { place })}</ButtonLink>
}

/** The page of something that is not there any more, or that this person may not see. */
export function Gone({ to, place }: Back) {
  const t = useText()
  return (
    <Page title={t('common.state.deadEnd')} lead={t('common.state.deadEndText')}>
      <div>
        <WayOn to={to} place={place} />
      </div>
    </Page>
  )
}

/** The address of a draft that was written on another device, or has been shared or removed since. */
export function DraftNotHere({ to, place, children }: Back & { readonly children?: ReactNode }) {
  const t = useText()
  const styles = useStyles()
  return (
    <Page title={t('common.state.noDraft')} lead={t('common.state.noDraftText')}>
      <div className={styles.ways}>
        {children}
        <WayOn to={to} place={place} />
      </div>
    </Page>
  )
}

/** Why the person cannot do this here, and who can. */
export function NotAllowed({ title, rule, back }: { title: string; rule: RuleId; back: Back }) {
  return (
    <Page title={title} back={back}>
      <RuleNote rule={rule} kind="reason">
        <WayOn {...back} />
      </RuleNote>
    </Page>
  )
}
