import { agendaItemsList } from './agenda-items.ts'
import { avvikelserList } from './avvikelser.ts'
import { decisionsList } from './decisions.ts'
import type { ListDefinition } from './definition.ts'
import { escalationsList } from './escalations.ts'
import { factsList } from './facts.ts'
import { forslagList } from './forslag.ts'
import { forumLists } from './forum.ts'
import { medlemskapList } from './medlemskap.ts'
import { meetingsList } from './meetings.ts'
import { uppdragList } from './uppdrag.ts'

/** Every list by what its rows are; what a forum has of its own, by forum. */
export const lists = {
  medlemskap: medlemskapList,
  avvikelse: avvikelserList,
  eskalering: escalationsList,
  forslag: forslagList,
  beslut: decisionsList,
  uppdrag: uppdragList,
  meeting: { sob: meetingsList('sob', forumLists.sob), samverkan: meetingsList('samverkan', forumLists.samverkan) },
  punkt: { sob: agendaItemsList('sob', forumLists.sob), samverkan: agendaItemsList('samverkan', forumLists.samverkan) },
  handelse: { sob: factsList('sob', forumLists.sob), samverkan: factsList('samverkan', forumLists.samverkan) },
} as const

/** All lists of the site, in the order in which they are made. */
export const allLists: readonly ListDefinition[] = [
  lists.medlemskap,
  lists.meeting.sob,
  lists.punkt.sob,
  lists.handelse.sob,
  lists.meeting.samverkan,
  lists.punkt.samverkan,
  lists.handelse.samverkan,
  lists.avvikelse,
  lists.eskalering,
  lists.forslag,
  lists.beslut,
  lists.uppdrag,
].map(list => list.definition)
