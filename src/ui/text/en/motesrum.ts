import type { Translation } from '../keys.ts'
import type { motesrum as swedish } from '../sv/motesrum.ts'

/** What stands in a meeting in Teams: beside it, and before all who are in it. */
export const motesrum: Translation<typeof swedish> = {
  title: '{{forum}}, {{day}}',
  notToday: 'The meeting is not today. You can read the agenda here.',
  held: 'The meeting has been held. You can read what was noted here.',
  about: 'About the item',
  positions: 'Proposal and positions',
  allPoints: 'All items',
  toMeeting: 'To the meeting',
  whole: 'Open the whole page',
  wholeRefused: 'Teams did not open the page. Open Styrforum from the bar on the left in Teams.',
  share: 'Show the agenda to everyone',
  shared: 'The agenda is shown to everyone in the meeting. It follows what is noted and decided.',
  shareHelp: 'What is shown follows the meeting, and you write here.',
  shareWindow: 'Open the agenda in a window of its own',
  shareMissing:
    'The agenda cannot be shown to everyone from here. Open it in a window of its own and share the window.',
  shareRefused: {
    missing: 'Teams cannot show the agenda from here. Open it in a window of its own and share the window.',
    'not-allowed':
      'The meeting does not let you show anything to everyone. Ask the organiser to make you a presenter, or let someone else show the agenda.',
    cancelled: 'The agenda is not being shown.',
    offline: 'Teams could not be reached. Try again in a while.',
    silent: 'Teams did not answer. Try again, or open the agenda in a window of its own and share the window.',
    refused: 'Teams did not show the agenda. Open it in a window of its own and share the window.',
  },
  stage: 'Show on a big screen',
  now: 'Now',
  next: 'Then: {{heading}}',
  last: 'The last item',
  points: 'Agenda',
  done: 'Done',
  empty: 'The agenda has no items yet',
  emptyText: 'When the convenor has put up items they stand here.',
  noMeeting: 'No meeting is planned',
  noMeetingText:
    'When the convenor has planned a meeting of the forum, its agenda stands here. It is planned under Meetings.',
  notSeen: 'You do not see the meetings of the forum',
  notSeenText: 'They are shown to its members. If you are to take part, the coordinator or the site owner adds you.',
}
