import { ownGaps } from '../../domain/commands/forankring.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { Section } from '../shared/section.tsx'
import { daysWaited, partName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** The decisions that the reader's own part has not anchored, the oldest first; nothing for one who speaks for no part. */
export function ToAnchor() {
  const t = useText()
  const desk = useDesk()
  const gaps = ownGaps(desk)
  if (gaps.length === 0) return null
  return (
    <Section title={t('forankring.own')}>
      <Lines>
        {gaps.map(({ decision, missing: [first, ...more] }) => (
          <Line
            key={decision.id}
            what={
              <AppLink to={`/beslut/${keyOf(decision.id)}`}>
                {decision.number} <Written>{decision.heading}</Written>
              </AppLink>
            }
            about={
              first &&
              t('forankring.ownTask', {
                state: t(`forankring.state.${first.state}`),
                parts: [first, ...more].map(({ part }) => partName(desk.model, part)).join(', '),
              })
            }
            side={t('oversikt.since', { count: daysWaited(decision.at, desk.today) })}
          />
        ))}
      </Lines>
    </Section>
  )
}
