import type { Notice, NoticeSubject } from '../../domain/notices/notices.ts'
import type { FeedNotice } from '../../ports/notices.ts'
import { dayInText } from '../../ui/shared/dates.ts'
import { inSwedish, record } from '../../ui/text/text.ts'

/** The kinds whose sentence in the package names a day. */
const dated: readonly Notice['kind'][] = ['onSobAgenda', 'forankringDue', 'remissOpened']

/** A notice in words. They are sent, and so in Swedish, whoever sends them. */
export function inWords({ kind, to, about, day, path, chain }: Notice, linkTo: (path: string) => string): FeedNotice {
  return inSwedish(() => {
    const title = titleOf(about)
    const when = day === undefined ? record('aviseringar.feed.nextMeeting') : dayInText(day)
    return {
      kind,
      to,
      chain,
      topic: record('aviseringar.feed.topic'),
      preview: record(`aviseringar.feed.preview.${kind}`),
      values: { title, ...(dated.includes(kind) && { day: when }) },
      link: linkTo(path),
    }
  })
}

function titleOf(about: NoticeSubject): string {
  switch (about.what) {
    case 'avvikelse':
    case 'fraga':
    case 'forslag':
      return record(`aviseringar.feed.title.${about.what}`, { day: dayInText(about.from) })
    case 'beslut':
      return about.number
    case 'remiss':
      return record('aviseringar.feed.title.remiss', { year: about.year })
    default:
      return about.number === undefined
        ? record(`aviseringar.feed.title.${about.what}`)
        : record(`aviseringar.feed.title.${about.what}-ur`, { number: about.number })
  }
}
