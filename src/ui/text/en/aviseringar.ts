/** Notices in the activity feed: the page where one chooses. What is sent is said in Swedish. */
export const aviseringar = {
  title: 'Notifications',
  lead: 'This is what you are told of in the activity feed of Teams. Whoever does something in Styrforum sends the notification once it is saved. It names the kind of matter and its number, never what anyone has written.',
  choose: 'Tell me when',
  save: 'Save the choice',
  saved: 'The choice is saved. It holds from the next notification.',
  noSeat:
    'The choice can be saved by those who have a seat in a forum or a working group. You can turn off notifications from Styrforum in the settings of Teams.',
  teams: 'In the settings of Teams you choose whether notifications are shown and heard.',
  timed:
    'Styrforum sends no reminders when a deadline is near or has passed. What waits for you is on the overview instead.',
  sending: 'Notices from you',
  telling: {
    quiet: 'No notice has been sent since you opened the app.',
    waiting: 'A notification waits until it can be sent. That happens by itself. The change itself is saved.',
    'not-allowed':
      'The organisation has not approved that Styrforum sends notifications for you. Everything else works, and the others see the change on the overview. Give your consent, or ask whoever runs the app to approve TeamsActivity.Send for everyone.',
    'not-here':
      'Styrforum does not know its address in Teams here, so no notifications are sent. The others see the change on the overview. Open the app in Teams, or ask whoever runs the app to fill in teamsApp in config.json.',
    sent_one: 'The latest notification went to {{count}} person.',
    sent_other: 'The latest notification went to {{count}} people.',
    unreached_one:
      '{{count}} person was not reached, probably because Styrforum is not installed for them. Whoever runs Teams can install the app for everyone.',
    unreached_other:
      '{{count}} people were not reached, probably because Styrforum is not installed for them. Whoever runs Teams can install the app for everyone.',
  },
  permit: 'Approve notifications',
  permitted: 'Approved. From the next change on the others are told.',
  refused: 'The approval did not go through. Ask whoever runs the app to approve for everyone.',
  kind: {
    nominated: 'A deviation has been nominated, and you raised it or are the convenor',
    nominationNeeded: 'A deviation awaits your nomination',
    escalated: 'A question has been escalated to SoB, and you raised or nominated it or are the coordinator',
    onSobAgenda: 'A question is on the agenda of SoB, and you raised it or speak for a party in SoB',
    decided: 'SoB has decided',
    answered: 'SoB has answered a question, and you raised it or are the convenor',
    uppdrag: 'Your party has an assignment, or an assignment has moved on',
    forankringDue: 'A decision is to be embedded in your organisation',
    remissOpened: 'A consultation is open for replies',
  },
  feed: {
    topic: 'Styrforum',
    nextMeeting: 'the next meeting',
    preview: {
      nominated: 'Open the deviation and see where it is.',
      nominationNeeded: 'Open the deviation and nominate, or say why not.',
      escalated: 'Open the question and see what happens now.',
      onSobAgenda: 'Open and read before the meeting.',
      decided: 'Open the decision and read it.',
      answered: 'Open the deviation and read the answer.',
      uppdrag: 'Open the assignment and see what is next.',
      forankringDue: 'Open the decision and say how far the embedding has come.',
      remissOpened: 'Open the consultation and reply for your party.',
    },
    title: {
      avvikelse: 'the deviation of {{day}}',
      fraga: 'the question of {{day}}',
      forslag: 'the proposal of {{day}}',
      remiss: 'review {{year}}',
      uppdrag: 'new assignment',
      'uppdrag-ur': 'new assignment of {{number}}',
      'uppdrag-klart': 'reported done, awaits approval',
      'uppdrag-klart-ur': 'reported done of {{number}}, awaits approval',
      'uppdrag-godkant': 'approved',
      'uppdrag-godkant-ur': 'approved of {{number}}',
      'uppdrag-ater': 'has come back',
      'uppdrag-ater-ur': 'has come back of {{number}}',
    },
  },
} as const
