import type { Translation } from '../keys.ts'
import type { om as swedish } from '../sv/om.ts'

/** About the app, and how accessible it is. */
export const om: Translation<typeof swedish> = {
  title: 'About Styrforum',
  lead: 'What the app is, where what you write is kept, and what applies to it.',
  version: 'Version',
  purpose: 'Made for',
  purposeText:
    'The forums that together govern work rehabilitation in Gothenburg: SoB, the samverkansgrupp, the group for analysis and the working groups that SoB sets up.',
  stored: {
    title: 'What is stored where',
    head: 'Place',
    what: 'What',
    who: 'Who can reach it',
    lists: 'Lists on the city’s SharePoint site',
    listsWhat:
      'Everything that is shared: deviations, agendas, positions, decisions, assignments, analyses, the governance model and the seats in the forums.',
    listsWho: 'Whoever the permissions of the list let in. A forum’s own lists are read by the forum.',
    library: 'The document library on the same site',
    libraryWhat: 'Papers that belong to an item, and Word files that someone has saved there.',
    libraryWho: 'Members of the forums.',
    device: 'This device',
    deviceWhat: 'A copy of what you may read, private drafts and what is waiting to be sent.',
    deviceWho: 'You, with your account on the device. The copy is removed when someone else signs in.',
    nowhere: 'Anywhere else',
    nowhereWhat: 'Nothing. The app has no server of its own, measures nothing and sends nothing to its makers.',
    nowhereWho: 'Nobody',
  },
  clear: 'See and clear what is kept on the device',
  check: 'See who can read and write in each list',
  klassa: {
    title: 'Information classification, draft',
    lead: 'A proposal according to KLASSA. Whoever owns the information decides on the classification and may reach another conclusion.',
    aspect: 'Aspect',
    level: 'Proposal',
    why: 'Because',
    confidentiality: 'Confidentiality',
    confidentialityLevel: 'Low to moderate',
    confidentialityWhy:
      'What is shared between authorities normally becomes an official document. The proposal only holds as long as no information about individuals is entered. The app therefore stops personal identity numbers and warns of other things that point someone out.',
    integrity: 'Integrity',
    integrityLevel: 'Moderate to considerable',
    integrityWhy:
      'Seven organisations must be able to trust what was decided and on which ground. Events are added and never changed, and a checksum shows whether minutes have been altered.',
    availability: 'Availability',
    availabilityLevel: 'Low',
    availabilityWhy: 'Meetings can be held without the app, and what you have opened once can be read offline.',
  },
  rules: {
    title: 'What applies to what you write',
    record: 'What you share is normally an official document of the authority you work for.',
    draft: 'A private draft is kept only on the device and is shared with nobody.',
    client: 'Never write about individual clients. Describe the event, not the person.',
  },
  licences: 'Licences of what the app is built with',
  accessibility: 'Accessibility statement',
  tillganglighet: {
    title: 'Accessibility statement',
    lead: 'We want everyone to be able to use Styrforum, whatever their needs. Here you can read how the app meets the requirements, what we know is lacking and how to tell us.',
    stateTitle: 'How accessible the app is',
    state:
      'The app is built to meet WCAG 2.2 at level AA. The pages are tested with an automatic tool at several widths, and several tasks are tested with the keyboard alone. Nobody from outside has audited the app, and it has not been tested with every assistive technology.',
    knownTitle: 'Known shortcomings',
    known1:
      'Screen readers have only been tested through what the browser exposes, not by people who use one every day.',
    known2: 'Word files made from a template of your own are as accessible as the template is.',
    known3: 'The app has not examined files that someone has uploaded.',
    tellTitle: 'Tell us when something is lacking',
    tell: 'Write to the coordinator of SoB or to the site owner. Say which page it concerns and what does not work. If you need the content in another form, such as on paper, say so.',
    adviceTitle: 'How you can adapt it',
    advice1: 'Choose light, dark or high contrast in Teams, or in the menu with your name when you use the browser.',
    advice2: 'Enlarge up to 400 per cent. The content arranges itself in one column.',
    advice3: 'Everything can be done with the keyboard. Ctrl+K opens the search on every page.',
    madeTitle: 'How the statement was made',
    made: 'It is based on the tests that come with the app. Whoever owns the service decides whether the Swedish act on accessibility of digital public services applies to it. If so, the text is reviewed every year.',
  },
}
