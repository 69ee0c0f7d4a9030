import { daysBetween } from '../../domain/shared/day.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { lateUppdrag } from '../../domain/uppdrag/late.ts'
import { AppLink } from '../shared/app-link.tsx'
import { Line, Lines } from '../shared/lines.tsx'
import { Section } from '../shared/section.tsx'
import { partName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** The uppdrag of the reader's own part whose day has passed; nothing where there are none. */
export function Late() {
  const t = useText()
  const { reading, context, today, model } = useDesk()
  const views = lateUppdrag(reading, context.actor, today)
  if (views.length === 0) return null
  return (
    <Section title={t('oversikt.late')}>
      <Lines>
        {views.map(({ uppdrag: { id, heading, part, due = today } }) => (
          <Line
            key={id}
            what={
              <AppLink to={`/uppdrag/${keyOf(id)}`}>
                <Written>{heading}</Written>
              </AppLink>
            }
            about={t('oversikt.lateAbout', { part: partName(model, part), due })}
            side={t('oversikt.lateBy', { count: daysBetween(due, today) })}
          />
        ))}
      </Lines>
    </Section>
  )
}
