import type { Translation } from '../keys.ts'
import type { forankring as swedish } from '../sv/forankring.ts'

/** How decisions are carried home to each part. */
export const forankring: Translation<typeof swedish> = {
  state: { 'ej-paborjad': 'Not started', pagar: 'In progress', forankrad: 'Embedded' },
  title: 'Embedding (förankring)',
  lead: 'Each party embeds the decision in its own organisation and records when, and with which roles.',
  count: '{{done}} of {{all}} parties',
  column: { part: 'Party', state: 'State', on: 'Day', with: 'With' },
  write: 'Record embedding',
  change: 'Change the embedding',
  form: {
    title: 'Embedding of {{number}}',
    part: 'Party',
    state: 'How far have you come?',
    pagar: 'In progress: the decision is on its way through the organisation.',
    forankrad: 'Embedded: management and those concerned know of the decision.',
    with: 'With whom?',
    withHelp: 'Write a role or a group, such as the management team and the unit managers. Never a name.',
    on: 'Day',
    save: 'Record',
    done: 'The embedding has been recorded.',
  },
  gaps_one: '{{count}} decision is not embedded in every party',
  gaps_other: '{{count}} decisions are not embedded in every party',
  missing: 'Missing: {{parts}}',
  own: 'Decisions you have not embedded',
  ownTask: '{{state}} for {{parts}}',
}
