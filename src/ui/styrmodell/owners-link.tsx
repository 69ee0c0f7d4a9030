import { AppLink } from '../shared/app-link.tsx'
import { Prose } from '../shared/prose.tsx'
import { useMayCheck } from '../shared/use-may-check.ts'
import { useText } from '../text/text.ts'

/** For those who own the site: the way to the check of it. Others see nothing here. */
export function OwnersLink() {
  const t = useText()
  if (!useMayCheck()) return null
  return (
    <div>
      <Prose>{t('sakerhetskontroll.linkText')}</Prose>
      <AppLink to="/sakerhetskontroll">{t('sakerhetskontroll.title')}</AppLink>
    </div>
  )
}
