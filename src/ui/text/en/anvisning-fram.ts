import type { Translation } from '../keys.ts'
import type { fram as swedish } from '../sv/anvisning-fram.ts'

/** A directive that was read in, handed over to an översyn as ändringsförslag. */
export const fram: Translation<typeof swedish> = {
  title: 'Put forward in the review',
  titleOf: 'Put forward in the review {{year}}',
  lead: 'The app has compared the draft with {{version}}. Every section and every part of the model that differs can become a proposed amendment. Others see them only once you put them forward.',
  none: 'No review is open. The draft stays on the device until there is one to put it forward in.',
  closed: 'You cannot put forward proposals in the review now. The draft stays on the device.',
  toOversyn: 'To the review',
  gone: 'The version that the review starts from is not on this device. Connect to the network and reload the page.',
  words:
    'Words in the file: {{read}}. In sections that stay as they are: {{same}}. In the proposals: {{proposed}}. Set aside: {{left}}. Sum: {{sum}}.',
  wordsLost: 'The sum does not match the file. Read the list “To confirm” before you put anything forward.',
  nothing: 'The draft says the same as the version. There is nothing to put forward.',
  proposals: 'Proposed amendments',
  sections_one:
    '1 proposal: {{changed}} changed, {{added}} new and {{removed}} removed sections, {{model}} about the model',
  sections_other:
    '{{count}} proposals: {{changed}} changed, {{added}} new and {{removed}} removed sections, {{model}} about the model',
  heading: {
    avsnitt: 'Change in {{heading}}',
    'nytt-avsnitt': 'New section: {{heading}}',
    utgar: '{{heading}} is removed',
    modell: 'The model: {{sentence}}',
  },
  show: 'Show',
  hide: 'Hide',
  showOf: 'Show what differs: {{heading}}',
  hideOf: 'Hide what differs: {{heading}}',
  there: 'Already in the review.',
  toForslag: 'To the proposal',
  left: 'Becomes no proposal',
  leftLead: 'This differs too, or belongs to the file and not to the text. None of it is changed.',
  because: 'Why?',
  becauseHelp: 'The reason stands on each of the proposals. You can rewrite them one by one afterwards.',
  reason: 'Read in from {{title}}.',
  raise_one: 'Put forward 1 proposal',
  raise_other: 'Put forward {{count}} proposals',
  chooseOne: 'Choose at least one proposal to put forward.',
  raising: 'Putting forward {{at}} of {{count}} …',
  done_one: '1 proposal is put forward in the review.',
  done_other: '{{count}} proposals are put forward in the review.',
  allThere: 'All proposals are in the review. The draft is no longer needed, you can remove it in the menu.',
  stopped: '{{heading}} could not be put forward: {{why}} The rest stays here.',
  refused: 'the rules do not allow it right now. See in the review what holds.',
  notStored: 'it could not be saved on the device. Free some space and try again.',
  kinds: {
    front: 'Front page. It does not become a section.',
    taken: 'Header, footer, table of contents or caption. Not included.',
    number: '{{section}}: the heading has a number in the file. The heading stays without it.',
    level: '{{section}}: the heading is on another level in the file. The level stays.',
    form: '{{section}}: the same words in another form, for example a table that has become lines. The section stays.',
    moved: '{{section}}: the section is in another place in the file. The place stays.',
    fact: '{{fact}}: {{after}} in the file, {{before}} in the version. Details of the document are not changed by proposals.',
    model: '{{sentence}}. Cannot be proposed from here. Write an amendment of your own if it is right.',
  },
}
