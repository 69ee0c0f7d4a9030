import type { Translation } from '../keys.ts'
import type { mellan as swedish } from '../sv/oversyn-mellan.ts'

/** Between two reviews: follow-up at need, and a section of law that has got another number. */
export const mellan: Translation<typeof swedish> = {
  title: 'Follow-up between the reviews',
  lead: 'The governance model is followed up when needed. Here you note what needs to be looked at, and sections of law that have changed. What is not settled when the review opens goes into its basket.',
  count_zero: 'No need waits for follow-up.',
  count_one: 'One need waits for follow-up.',
  count_other: '{{count}} needs wait for follow-up.',
  toPage: 'Follow up and note',
  needs: 'Needs to follow up',
  noNeeds: 'Nothing has been noted. Whoever represents a party can note a need.',
  status: {
    vantar: 'Waits for follow-up',
    klart: 'Followed up and settled',
    'till-oversyn': 'Taken up in the next review',
  },
  by: '{{part}}, {{day}}',
  about: 'About the section',
  section: 'Which section?',
  noSection: 'No particular section',
  followUp: 'Follow up',
  followUpTitle: 'Follow up the need',
  outcome: 'What comes of it?',
  outcomes: {
    klart: 'It is settled. Nothing more needs to be done.',
    'till-oversyn': 'It is taken up in the next review.',
  },
  why: 'What have you concluded?',
  save: 'Save the follow-up',
  done: 'The follow-up is saved.',
  answer: 'Followed up {{day}}: {{text}}',
  source: 'Source: {{text}}',
  lagrum: 'Changed sections of law',
  noLagrum: 'No changed section of law has been noted.',
}
