import type { Translation } from '../keys.ts'
import type { forms as swedish } from '../sv/forms.ts'

/** What a form says when something is missing, too long or must not be written. */
export const forms: Translation<typeof swedish> = {
  problem: {
    empty: 'Fill in {{field}}.',
    'too-long': 'The text is {{length}} characters long. Shorten it to at most {{limit}}.',
    'client-data': 'The text contains what looks like {{kind}}. Remove it to be able to save.',
    'not-allowed': 'The value in {{field}} cannot be used. Choose another.',
    unprintable: 'The text contains characters that cannot be printed. Type the paragraph by hand instead.',
    'ends-before-start': 'The last day, {{end}}, is before the first day, {{start}}. Change one of them.',
    'too-early': 'The day can be {{day}} at the earliest. Choose a later day.',
    'not-in-catalogue': 'The service is not in the catalogue on {{day}}. Remove the change or choose another service.',
    taken:
      'Another service that runs at the same time is called ‘{{name}}’. Choose another name, or adjust the existing one.',
  },
  finding: {
    personnummer: 'a personal identity number',
    samordningsnummer: 'a coordination number',
    interimsnummer: 'a temporary identity number',
    'datum-och-siffror': 'a date of birth followed by four digits',
    telefonnummer: 'a telephone number',
    'e-post': 'an email address',
    initialer: 'someone’s initials and birth',
    gatuadress: 'a street address',
    klientord: 'words that point out a particular person',
  },
  // They go into what is written for the forum, which is in Swedish.
  neutral: {
    personnummer: 'en person',
    samordningsnummer: 'en person',
    interimsnummer: 'en person',
    'datum-och-siffror': 'en person',
    telefonnummer: 'en kontaktväg',
    'e-post': 'en kontaktväg',
    initialer: 'en person',
    gatuadress: 'en adress i stadsområdet',
    klientord: 'det hände att',
  },
  unanswered: 'Answer the question ‘{{field}}’',
  summaryLine: '{{field}}: {{message}}',
  optional: 'optional',
  choose: 'Choose',
  summary_one: '1 thing needs correcting before you can save',
  summary_other: '{{count}} things need correcting before you can save',
  left_one: '1 character left',
  left_other: '{{count}} characters left',
  over_one: '1 character too many',
  over_other: '{{count}} characters too many',
  clientData: {
    stop: 'This looks like {{kind}} and must not be saved.',
    why: 'Describe the event, not the person. Information about clients must not be kept here (OSL chapter 26, rule AV-3).',
    warning: 'Is this {{kind}}? Describe the event, not the person. You can save anyway.',
    found: 'Found in the text:',
    replace: 'Write ‘{{words}}’ instead',
    replaceIn: 'Write ‘{{words}}’ instead, in {{field}}',
    search:
      'Do not search for an identity number: what you search for is seen in the address of the page. Search for the matter instead.',
    fileName: 'The file name contains what looks like a personal identity number. Rename the file and choose it again.',
  },
  date: 'Write the date as YYYY-MM-DD.',
  time: 'Write the time as HH:MM.',
}
