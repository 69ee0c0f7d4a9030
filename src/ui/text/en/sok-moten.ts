import type { Translation } from '../keys.ts'
import type { sokMoten as swedish } from '../sv/sok-moten.ts'

/** Search in all meetings. */
export const sokMoten: Translation<typeof swedish> = {
  title: 'Search the meetings',
  lead: 'Searches items, notes, outcomes and decisions in the forums that you see.',
  label: 'Words to search for',
  hits: 'Hits',
  count_one: '{{count}} hit.',
  count_other: '{{count}} hits.',
  more: 'The first {{shown}} are shown. Add another word to narrow it down.',
  start: 'Write a word',
  startText: 'From a heading, a decision or a note, for example. The hits are shown as you write.',
  none: 'No meeting contains “{{words}}”',
  noneText: 'Try another word or part of a word.',
  in: { point: 'Item', notes: 'Note', outcome: 'Outcome', decision: 'Decision' },
}
