import type { Forslag } from '../../domain/forslag/forslag.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { useText } from '../text/text.ts'
import { AppLink } from './app-link.tsx'
import { Prose } from './prose.tsx'
import { useDesk } from './workspace.tsx'
import { Written } from './written.tsx'

/** The underlag that a proposal or a decision rests on, each a link; why there is none, where there is none. */
export function RestsOnUnderlag({ of: { underlag, noUnderlag } }: { of: Pick<Forslag, 'underlag' | 'noUnderlag'> }) {
  const t = useText()
  const { state } = useDesk()
  if (underlag.length === 0)
    return <Prose written={[noUnderlag]}>{t('forslag.page.noUnderlag', { why: noUnderlag })}</Prose>
  return underlag.map(id => {
    const known = state.underlag.find(one => one.id === id)
    return (
      <div key={id}>
        <AppLink to={`/underlag/${keyOf(id)}`}>
          {known ? <Written>{known.heading}</Written> : t('forslag.page.underlagHidden')}
        </AppLink>
      </div>
    )
  })
}
