import type { Translation } from '../keys.ts'
import type { overlamning as swedish } from '../sv/overlamning.ts'

/** What one who takes over a part's seat needs to know. */
export const overlamning: Translation<typeof swedish> = {
  title: 'Handover',
  titleOf: 'Handover for {{part}}',
  lead: 'What is open for the party today, gathered for whoever takes over the seat. You see what you yourself may read.',
  part: 'Party',
  uppdrag: 'Assignments that have not been approved',
  noUppdrag: 'The party has no assignment waiting to be done or approved.',
  responsible: 'Responsible',
  involved: 'Takes part, {{part}} is responsible',
  due: 'by {{day}}',
  undated: 'no date',
  matters: 'Positions in open questions',
  noMatters: 'No proposal and no escalated question is waiting for a decision.',
  earlier: '{{stance}}, but on an earlier wording',
  required: 'The decision requires the party’s answer',
  heard: 'The party is heard',
  gaps: 'Decisions that are not embedded',
  noGaps: 'The party has embedded every decision in force.',
  raised: 'Questions that the party has raised and that are ongoing',
  noRaised: 'No question raised by the party is ongoing.',
  meetings: 'Next meetings',
  noMeetings: 'No meeting is planned in the forums where the party sits.',
}
