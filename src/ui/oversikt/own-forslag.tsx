import { viewOfForslag } from '../../domain/forslag/status.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayOf } from '../shared/dates.ts'
import { Line, Lines } from '../shared/lines.tsx'
import { Section } from '../shared/section.tsx'
import { forumName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'

/** So many are shown here; the list has them all. */
const most = 6

/** The proposals that the reader has put and where each is, the newest first. */
export function OwnForslag() {
  const t = useText()
  const desk = useDesk()
  const own = desk.reading.forslag
    .filter(({ fact }) => fact.author === desk.context.actor)
    .toSorted((a, b) => (a.fact.at < b.fact.at ? 1 : -1))
  return (
    <Section title={t('oversikt.ownForslag')}>
      <Lines>
        {own.slice(0, most).map(judged => (
          <Line
            key={judged.fact.id}
            what={
              <AppLink to={`/forslag/${keyOf(judged.fact.id)}`}>
                <Written>{judged.fact.heading}</Written>
              </AppLink>
            }
            about={t('oversikt.ownForslagAbout', {
              forum: forumName(desk.model, judged.fact.forum),
              day: dayOf(judged.fact.at),
            })}
            side={t(`forslag.status.${viewOfForslag(judged, desk).status.kind}`)}
          />
        ))}
      </Lines>
      {own.length > most && (
        <p>
          <AppLink to="/forslag">{t('oversikt.allForslag', { count: own.length })}</AppLink>
        </p>
      )}
    </Section>
  )
}
