import { behovIn } from '../../domain/oversyn/behov.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Prose } from '../shared/prose.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { useText } from '../text/text.ts'

/** What is followed up between reviews has a page of its own; here it says how much waits. */
export function Between() {
  const t = useText()
  const { reading } = useDesk()
  const waiting = behovIn(reading).filter(({ status }) => status === 'vantar').length
  return (
    <Section title={t('oversyn.behov.title')}>
      <Prose>{t('oversyn.mellan.count', { count: waiting })}</Prose>
      <div>
        <AppLink to="/oversyn/mellan">{t('oversyn.mellan.toPage')}</AppLink>
      </div>
    </Section>
  )
}
