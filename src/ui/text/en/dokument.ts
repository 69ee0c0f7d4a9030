import type { Translation } from '../keys.ts'
import type { dokument as swedish } from '../sv/dokument.ts'

/** Documents that are fetched as files. What stands in them is said in Swedish; this is for a page that speaks of them. */
export const dokument: Translation<typeof swedish> = {
  word: 'Download as Word',
  made: 'The document {{name}} has been downloaded.',
  notLoaded: 'The document could not be made',
  notLoadedText:
    'The part of the app that writes documents could not be fetched. Check that the network works, reload the page and try again.',
  printed: 'Styrforum · printed {{day}}',
  page: 'Page',
  of: 'of',
  label: '{{label}}: ',
  beslut: {
    title: '{{number}} {{heading}}',
    header: 'Extract from the log of decisions · {{number}}',
    about: 'Extract from the log of decisions of {{forum}}.',
    invalid: 'The row does not count as a decision. {{sentence}}',
    provisional: 'The decision has not been sent yet. The number is provisional.',
    uppdrag: 'Assignments',
    uppdragAlt:
      'One row for each assignment given by the decision: responsible party, what is to be done and when it is to be finished.',
    by: 'Recorded by',
  },
}
