import type { Styrmodell } from '../styrmodell.ts'
import { competence, health, jobs, parts, principles, sides, social, stadsomraden } from './common.ts'
import { analys2024, openQuestions, samverkanSeats, sob, workingGroup } from './forums.ts'

/** The directive as the five heads of department decided it on 23 February 2024. */
export const styrmodell2024: Styrmodell = {
  id: 'styrmodell:2024',
  name: 'Styrmodell för arbetsrehabiliteringens hemvist, 2024',
  document: {
    type: 'anvisning',
    decidedOn: '2024-02-23',
    decidedBy:
      'Avdelningscheferna för vuxen och försörjningsstöd i de fyra socialförvaltningarna och avdelningschefen för arbetsmarknad på Arbvux',
    validUntil: 'tills vidare',
  },
  inForceFrom: '2024-02-23',
  inForceFromAssumed: false,
  parts,
  sides,
  stadsomraden,
  forums: [
    sob,
    {
      key: 'samverkan',
      name: 'Operativ samverkansgrupp Arbvux och socialtjänst',
      short: 'Samverkansgruppen',
      kind: 'operative-decision',
      seats: samverkanSeats,
      convenor: 'sammankallande',
      mandate:
        'Beslutar i operativa frågor. Sammankallande har uppdrag och mandat att lyfta gemensamt nominerade frågor till SoB.',
    },
    analys2024,
  ],
  workingGroup,
  omraden: [social, health('Missbruksbehandling'), competence, jobs],
  principles,
  // The group decides operative questions itself; the only way up is a question that both sides have nominated.
  escalation: { grounds: ['gemensamt-nominerad'], joint: openQuestions.joint },
  agreement: openQuestions.agreement,
  deadlines: openQuestions.deadlines,
  minutes: openQuestions.minutes,
  review: { everyMonths: 12, decidedBy: 'sob' },
}
