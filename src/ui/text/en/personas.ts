import type { Translation } from '../keys.ts'
import type { personas as swedish } from '../sv/personas.ts'

/** The first page of the demonstration on this machine. */
export const personas: Translation<typeof swedish> = {
  title: 'Who do you want to be?',
  about: 'This is a demonstration on your own computer. The information is made up and does not leave the computer.',
  how: 'Choose a role. You can change whenever you like in the menu with your role.',
  first: 'Is the app new to you? Begin as the one who escalates questions to SoB. One is waiting already.',
  start: 'Begin as convenor',
  none: 'No roles to choose',
  noneText: 'The data of the demonstration is not answering. Start the app again and reload the page.',
  group: { samverkan: 'The samverkansgrupp', sob: 'SoB', analys: 'The analysis group', other: 'Others' },
  can: {
    representant: 'Raises deviations and nominates questions for SoB.',
    sammankallande: 'Holds the meetings of the group and escalates questions to SoB.',
    chef: 'States a position on what has been escalated and decides in SoB.',
    samordnare: 'Holds the meetings of SoB, puts questions on the agenda and writes decisions.',
    heard: 'Takes part in SoB and is heard, but does not decide.',
    analyst: 'Produces analyses in the analysis group. Reads what the forums share.',
    dokumentansvarig: 'Keeps the text of the governance model and leads the annual review.',
    owner: 'Owns the site and the lists. Is not a member of any forum.',
    none: 'Is not a member of any forum. Shows what the app looks like from outside.',
  },
}
