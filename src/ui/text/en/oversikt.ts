import type { Translation } from '../keys.ts'
import type { oversikt as swedish } from '../sv/oversikt.ts'

/** The first page: what waits for the reader. */
export const oversikt: Translation<typeof swedish> = {
  title: 'Overview',
  task: {
    acknowledge: 'Read the answer from SoB and confirm',
    escalate: 'Escalate the question to SoB',
    nominate: 'Nominate, or say why not',
    'put-on-agenda': 'Put on the agenda of the samverkansgrupp',
    'bring-back': 'Report the answer back to the samverkansgrupp',
    'put-on-sob-agenda': 'Put on the agenda of SoB',
    'prepare-decision': 'Read before the SoB meeting',
  },
  raise: 'New deviation',
  waits: 'Waiting for you',
  oversyn: {
    remissvar: 'Respond to the consultation for your party',
    rekommendation: 'Make a recommendation',
    svar: 'Answer the recommendation',
    sammanstall: 'Compile the draft',
    'sand-remiss': 'Send the draft out for consultation',
    'lagg-fram': 'Take the consultation responses to SoB',
  },
  oversynOf: 'Review {{year}} of the governance model',
  position: 'State your party’s position',
  seatGrupp: 'Fill the seats of the working group',
  review_one: '{{forum}}: one decision is to be reviewed',
  review_other: '{{forum}}: {{count}} decisions are to be reviewed',
  reviewAbout: 'A new decision replaces, repeals or corrects the one under review.',
  nothing: 'Nothing is waiting for you',
  nothingText:
    'This is where you see what is your turn: to nominate, escalate, put on an agenda, read or confirm. You also see since when it has waited.',
  meetings: 'Your next meetings',
  noMeetings: 'No meeting is planned',
  noMeetingsText: 'Once the convenor has planned a meeting of your forum, it appears here.',
  points_zero: 'No items yet',
  points_one: '{{count}} item',
  points_other: '{{count}} items',
  mine: 'What you have raised',
  noMine: 'You have not raised any deviation',
  noMineText:
    'If you see something in the collaboration that does not work, you can raise a deviation. You can then follow what happens to it here.',
  drafts_one: '{{count}} private draft on this device',
  drafts_other: '{{count}} private drafts on this device',
  outside: 'You are not a member of any forum',
  outsideText:
    'You can read what is shared with you. If you are to take part in a forum, the coordinator or the site owner adds your membership.',
  handover: 'Handover: what is open for a party, for whoever takes over',
  since_zero: 'since today',
  since_one: 'for {{count}} day',
  since_other: 'for {{count}} days',
  allMine_one: 'Show the one you have raised',
  allMine_other: 'Show all {{count}} you have raised',
}
