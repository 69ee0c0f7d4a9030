import type { Translation } from '../keys.ts'
import type { forumsida as swedish } from '../sv/forumsida.ts'

/** A forum's own page, where its tab in a channel opens: the same for all who see the forum. */
export const forumsida: Translation<typeof swedish> = {
  next: 'Next meeting',
  today: 'Meeting today',
  agenda: 'Show the agenda',
  enter: 'Enter the meeting',
  points_zero: 'No items yet.',
  points_one: '{{count}} item on the agenda:',
  points_other: '{{count}} items on the agenda:',
  more_one: 'and one more item',
  more_other: 'and {{count}} more items',
  noMeeting: 'No meeting is planned',
  noMeetingText: 'Once the convenor has planned the next meeting it appears here, with its agenda.',
  notSeen: 'The meetings of the forum are shown to its members',
  notSeenText:
    'You can read the decisions and what is waiting with the forum here. You see who the members are in the governance model.',
  open: { samverkan: 'Open deviations', sob: 'Questions waiting for SoB', analys: 'Latest analyses' },
  groupOnly: 'What the group itself has left is shown to its members.',
  noOpen: {
    samverkan: 'No deviations are open.',
    sob: 'No question is waiting for an answer.',
    analys: 'No analyses have been written yet.',
  },
  all: { samverkan: 'All deviations', sob: 'All questions to SoB', analys: 'All analyses' },
  waited_zero: 'Escalated today',
  waited_one: 'Has waited {{count}} day',
  waited_other: 'Has waited {{count}} days',
  changed: 'Changed {{day}}',
  decisions: 'Latest decisions',
  noDecisions: 'No decisions have been made yet.',
  allDecisions: 'All decisions',
  uppdrag: 'Assignments given by the forum',
  late: 'should have been done by {{day}}',
  due: 'to be done by {{day}}',
  undated: 'no end date',
  allUppdrag: 'All assignments',
  also: 'More about the forum',
  meetings: 'All meetings',
  members: 'Members',
  minutes: 'Minutes',
  mine: 'What is waiting for you',
  gone: 'The forum does not exist',
  goneText:
    'The link leads to a forum that does not exist in the governance model. Choose a forum among the meetings instead.',
}
