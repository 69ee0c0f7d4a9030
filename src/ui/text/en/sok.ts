import type { Translation } from '../keys.ts'
import type { sok as swedish } from '../sv/sok.ts'

/** Search from every page. */
export const sok: Translation<typeof swedish> = {
  title: 'Search Styrforum',
  label: 'Words to search for',
  placeholder: 'Heading, decision number or words in the text',
  only: 'Show only',
  hits: 'Hits',
  count_zero: 'No hits.',
  count_one: '{{count}} hit.',
  count_other: '{{count}} hits.',
  best: 'The best {{shown}} are shown.',
  none: 'Nothing contains “{{words}}”. Try another word, or part of the word.',
  help: 'Searches everything you may read, from deviations, decisions and meetings to the review and the text of the governance model. A Swedish word is found in all its forms.',
  keys: 'Arrow up and down choose, Enter opens, Esc closes.',
  close: 'Close the search',
  kind: {
    avvikelse: 'Deviation',
    eskalering: 'Question to SoB',
    forslag: 'Proposal',
    beslut: 'Decision',
    uppdrag: 'Assignment',
    insats: 'Service',
    mote: 'Meeting',
    punkt: 'Item of a meeting',
    underlag: 'Analysis',
    andringsforslag: 'Proposed change',
    behov: 'Noted need',
    avsnitt: 'Section of the governance model',
  },
}
