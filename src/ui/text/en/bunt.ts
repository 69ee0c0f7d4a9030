import type { Translation } from '../keys.ts'
import type { bunt as swedish } from '../sv/bunt.ts'

/** Deviations that go on as one question. */
export const bunt: Translation<typeof swedish> = {
  proposals: 'Deviations that belong together',
  proposalsText:
    'These deviations concern the same thing and come from several city areas. Bundled they go on as one question, and everyone who raised them gets the answer.',
  proposal_one: '{{count}} deviation about {{about}}',
  proposal_other: '{{count}} deviations about {{about}}',
  joining_one: '{{count}} more deviation about {{about}} can go along in the bundle',
  joining_other: '{{count}} more deviations about {{about}} can go along in the bundle',
  routines: 'routines in {{omrade}}',
  areas: 'Shows in {{areas}}',
  wholeCity: 'the whole city',
  page: {
    title: 'Bundle deviations',
    lead: 'Choose which are to go on as one question. The deviation that leads the bundle is nominated, handled and escalated for all. You can dissolve the bundle until the question is escalated.',
    joinLead:
      'Choose which ones are to go along in the bundle. What has been nominated and handled for the bundle still holds. Nominations of deviations that are added do not count for the bundle. Once the question is escalated nothing more can go along.',
    joinTitle: 'Let more go along in the bundle',
    joins: 'The deviation that leads the bundle:',
    more: 'Deviations that can go along',
    join: 'Add to the bundle',
    joined: 'The deviations now go along in the bundle.',
    members: 'Deviations in the bundle',
    leads: 'Which deviation leads the bundle?',
    text: 'Why do they belong together?',
    make: 'Bundle the deviations',
    made: 'The deviations now go on as one question.',
    none: 'Nothing to bundle here',
    noneText: 'The deviations are already bundled, closed or escalated. See in the list where they are.',
    back: 'To the deviations',
    nominations:
      'Nominations of the others do not count for the bundle. The deviation that leads is nominated again if needed.',
  },
  members: {
    title: 'Bundled question',
    leading: 'Leads the bundle',
    along: 'Goes along',
    raised: '{{where}}, raised by {{who}} {{day}}',
    read: 'has read the answer',
    unread: 'has not read the answer yet',
    goesAlong: 'This deviation goes along with another. The group nominates, handles and escalates the other.',
    asked: 'The question rests on {{count}} deviations. Everyone who raised them gets the answer.',
    why: 'Why they belong together',
    wholeCity: 'The whole city',
  },
  dissolve: 'Dissolve the bundle',
  dissolved: 'The bundle is dissolved. Each goes its own way again.',
}
