import type { Translation } from '../keys.ts'
import type { flik as swedish } from '../sv/flik.ts'

/** The dialog of the host in which a tab is added or changed. */
export const flik: Translation<typeof swedish> = {
  title: 'Add Styrforum',
  titleChange: 'Change the tab',
  lead: 'Choose which forum the tab is to show. It opens on the forum’s own page, with the next meeting, what is open and the latest decisions. The page is the same for everyone.',
  meetingLead:
    'Choose which forum is meeting. The tab shows the page of the forum, and during the meeting the current item, notes and outcomes are in the side panel.',
  forum: 'Forum',
  rights: 'Who may read and write is decided by the permissions in SharePoint, not by who is in the channel.',
  next: 'Save at the bottom of the window when you have chosen.',
  unread: 'Teams did not say what the tab shows now. Choose the forum again and save.',
  refused: 'Teams did not save the tab. Try again, or ask the team owner to add it. Code: {{code}}.',
  groupNow: 'The working group that the tab shows now',
  groups: {
    'signed-out': 'Is the tab to show a working group? Sign in to see those that SoB has set up.',
    unread: 'The working groups cannot be fetched just now. Choose a forum above, or try again.',
    signIn: 'Sign in and show working groups',
    again: 'Try again',
  },
  noHost: {
    title: 'The tab cannot be set up here',
    text: 'This version of Teams does not let the app save the tab. Update Teams, or add the tab from Teams on a computer or in the browser.',
  },
}
