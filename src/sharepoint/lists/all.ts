import { agendaItemsList } from './agenda-items.ts'
import { aviseringsvalList } from './aviseringsval.ts'
import { avvikelserList } from './avvikelser.ts'
import { decisionsList } from './decisions.ts'
import type { ListDefinition } from './definition.ts'
import { escalationsList } from './escalations.ts'
import { factsList } from './facts.ts'
import { forankringarList } from './forankringar.ts'
import { forslagList } from './forslag.ts'
import type { ForumSet } from './forum.ts'
import type { ListMapping } from './mapping.ts'
import { medlemskapList } from './medlemskap.ts'
import { meetingsList } from './meetings.ts'
import { oversynList } from './oversyn.ts'
import { avsnittList, versionsList } from './styrmodell.ts'
import { underlagList } from './underlag.ts'
import { saneringarList, stepsList, uppdragList } from './uppdrag.ts'

function ofSets<T>(list: (set: ForumSet) => ListMapping<T>): Readonly<Record<ForumSet, ListMapping<T>>> {
  return { sob: list('sob'), samverkan: list('samverkan'), arbetsgrupper: list('arbetsgrupper') }
}

/** Every list by what its rows are; what a forum has of its own, by forum. */
export const lists = {
  medlemskap: medlemskapList,
  avvikelse: avvikelserList,
  eskalering: escalationsList,
  forslag: forslagList,
  beslut: decisionsList,
  uppdrag: uppdragList,
  steg: stepsList,
  sanering: saneringarList,
  forankring: forankringarList,
  underlag: underlagList,
  oversyn: oversynList,
  aviseringsval: aviseringsvalList,
  version: versionsList,
  avsnitt: avsnittList,
  meeting: ofSets(meetingsList),
  punkt: ofSets(agendaItemsList),
  handelse: ofSets(factsList),
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
  lists.meeting.arbetsgrupper,
  lists.punkt.arbetsgrupper,
  lists.handelse.arbetsgrupper,
  lists.avvikelse,
  lists.eskalering,
  lists.forslag,
  lists.beslut,
  lists.uppdrag,
  lists.forankring,
  lists.underlag,
  lists.version,
  lists.oversyn,
].map(list => list.definition)
