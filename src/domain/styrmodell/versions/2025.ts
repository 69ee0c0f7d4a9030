import type { Styrmodell } from '../styrmodell.ts'
import { competence, health, jobs, parts, principles, sides, social, stadsomraden } from './common.ts'
import { analys2025, openQuestions, samverkanSeats, sob, workingGroup } from './forums.ts'

/**
 * The revised directive, written after the new Social Services Act (SoL 2025:400). It prints no date of decision, so the
 * day it takes force is assumed to be the day the Act did.
 */
export const styrmodell2025: Styrmodell = {
  id: 'styrmodell:2025',
  name: 'Styrmodell för arbetsrehabiliteringens hemvist, reviderad 2025',
  document: { type: 'anvisning', decidedBy: 'SoB', validUntil: 'tills vidare' },
  inForceFrom: '2025-07-01',
  inForceFromAssumed: true,
  parts,
  sides,
  stadsomraden,
  forums: [
    sob,
    {
      key: 'samverkan',
      name: 'Operativ samverkansgrupp Arbvux och socialtjänst',
      short: 'Samverkansgruppen',
      kind: 'operative-collaboration',
      seats: samverkanSeats,
      convenor: 'sammankallande',
      mandate:
        'Ser till att rutiner och principer följs, hanterar avvikelser i samverkan och föreslår justeringar. Bereder frågor på uppdrag av SoB. Strategiska frågor, och frågor där parterna är oeniga, lyfts till SoB.',
    },
    analys2025,
  ],
  workingGroup,
  omraden: [social, health('Stöd och behandling vid skadligt bruk/beroende'), competence, jobs],
  principles,
  escalation: { grounds: ['gemensamt-nominerad', 'oeniga', 'strategisk'], joint: openQuestions.joint },
  agreement: openQuestions.agreement,
  deadlines: openQuestions.deadlines,
  minutes: openQuestions.minutes,
  review: { everyMonths: 12, decidedBy: 'sob' },
}
