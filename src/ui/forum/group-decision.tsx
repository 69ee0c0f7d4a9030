import { gruppOf } from '../../domain/grupp/groups.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayInText } from '../shared/dates.ts'
import { Line, Lines } from '../shared/lines.tsx'
import { Section } from '../shared/section.tsx'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** The decision that a working group rests on, and until when: it decides nothing of its own. */
export function GroupDecision({ forum }: { forum: ForumKey }) {
  const t = useText()
  const { reading, today } = useDesk()
  const view = gruppOf(forum, reading, today)
  if (!view) return null
  const { id, number, heading } = view.decision
  return (
    <Section title={t('forumsida.groupDecision')}>
      <Lines>
        <Line
          what={
            <AppLink to={`/beslut/${keyOf(id)}`}>
              {number} <Written>{heading}</Written>
            </AppLink>
          }
          about={t(view.state === 'upphord' ? 'forumsida.groupEnded' : 'forumsida.groupUntil', {
            day: dayInText(view.until),
          })}
        />
      </Lines>
    </Section>
  )
}
