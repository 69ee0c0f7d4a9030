import { endOfForslag } from '../../domain/forslag/end.ts'
import { viewOfForslag } from '../../domain/forslag/status.ts'
import { stillShown } from '../../domain/shared/ended.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import { AppLink } from '../shared/app-link.tsx'
import { dayOf } from '../shared/dates.ts'
import { Line, Lines } from '../shared/lines.tsx'
import { Section } from '../shared/section.tsx'
import { forumName } from '../shared/sentences.ts'
import { useDesk } from '../shared/workspace.tsx'
import { Written } from '../shared/written.tsx'
import { useText } from '../text/text.ts'
import { Past } from './past.tsx'

/** So many are shown here; the list has them all. */
const most = 6

/** The proposals that the reader has put and where each is, what is open first, then what ended lately. */
export function OwnForslag() {
  const t = useText()
  const desk = useDesk()
  const own = desk.reading.forslag
    .filter(({ fact }) => fact.author === desk.context.actor)
    .toSorted((a, b) => (a.fact.at < b.fact.at ? 1 : -1))
    .map(judged => viewOfForslag(judged, desk))
  const shown = stillShown(own, view => endOfForslag(view, desk), desk.today)
  return (
    <Section title={t('oversikt.ownForslag')}>
      {shown.length > 0 && (
        <Lines>
          {shown.slice(0, most).map(({ forslag, status }) => (
            <Line
              key={forslag.id}
              what={
                <AppLink to={`/forslag/${keyOf(forslag.id)}`}>
                  <Written>{forslag.heading}</Written>
                </AppLink>
              }
              about={t('oversikt.ownForslagAbout', {
                forum: forumName(desk.model, forslag.forum),
                day: dayOf(forslag.at),
              })}
              side={t(`forslag.status.${status.kind}`)}
            />
          ))}
        </Lines>
      )}
      <Past
        ended={own.length - shown.length}
        hasMore={shown.length > most}
        all={<AppLink to="/forslag">{t('oversikt.allForslag', { count: own.length })}</AppLink>}
      />
    </Section>
  )
}
