import type { AvvikelseStatus } from '../../../domain/avvikelse/status.ts'
import type { Turn } from '../../../domain/avvikelse/turn.ts'
import type { Role } from '../../../domain/styrmodell/styrmodell.ts'

const role = {
  representant: 'Representant',
  sammankallande: 'Sammankallande',
  avdelningschef: 'Avdelningschef',
  samordnare: 'Avdelningschef (samordnare)',
  verksamhetschef: 'Verksamhetschef',
  'representerande-chef': 'Representerande chef',
  analysansvarig: 'Analys- och uppföljningsansvarig',
  'lokalt-analysansvarig': 'Lokalt analysansvarig',
  analytiker: 'Analytiker',
  deltagare: 'Deltagare',
  ersattare: 'Ersättare',
  dokumentansvarig: 'Dokumentansvarig',
} as const satisfies Record<Role, string>

const status = {
  delad: 'Delad',
  'hos-gruppen': 'Hos gruppen',
  overenskommen: 'Överenskommen',
  avslutad: 'Avslutad',
  nominerad: 'Nominerad',
  'gemensamt-nominerad': 'Gemensamt nominerad',
  'ska-lyftas': 'Ska lyftas',
  buntad: 'Ingår i en bunt',
  eskalerad: 'Hos SoB',
  besvarad: 'Besvarad',
  aterford: 'Återförd',
} as const satisfies Record<AvvikelseStatus['kind'], string>

type Waited = `${Exclude<Turn['who'], 'nobody'>}_${'zero' | 'one' | 'other'}`

/** Whose turn it is. `zero` is today. */
const turn = {
  samverkansgruppen_zero: 'Väntar på samverkansgruppen sedan i dag',
  samverkansgruppen_one: 'Väntar på samverkansgruppen sedan {{count}} dag',
  samverkansgruppen_other: 'Väntar på samverkansgruppen sedan {{count}} dagar',
  side_zero: 'Väntar på {{sides}} nominering sedan i dag',
  side_one: 'Väntar på {{sides}} nominering sedan {{count}} dag',
  side_other: 'Väntar på {{sides}} nominering sedan {{count}} dagar',
  sammankallande_zero: 'Väntar på sammankallande sedan i dag',
  sammankallande_one: 'Väntar på sammankallande sedan {{count}} dag',
  sammankallande_other: 'Väntar på sammankallande sedan {{count}} dagar',
  sob_zero: 'Väntar på SoB sedan i dag',
  sob_one: 'Väntar på SoB sedan {{count}} dag',
  sob_other: 'Väntar på SoB sedan {{count}} dagar',
  raiser_zero: 'Svaret väntar på att läsas av den som väckte frågan sedan i dag',
  raiser_one: 'Svaret väntar på att läsas av den som väckte frågan sedan {{count}} dag',
  raiser_other: 'Svaret väntar på att läsas av den som väckte frågan sedan {{count}} dagar',
} as const satisfies Record<Waited, string>

/** Roles, forums, rules and whose turn it is: what every page says of them in the same words. */
export const governance = {
  role,
  status,
  turn,
  done: 'Klar {{day}}',
  follows: 'Följer bunten',
  answered: 'SoB har svarat',
  withGroup: 'Hur långt den har kommit visas för samverkansgruppen',
  person: {
    seat: '{{role}}, {{part}}',
    former: '{{role}}, {{part}} (tidigare)',
    unknown: 'Någon utan uppdrag',
    me: '{{who}} (du)',
    unproven: '{{who}} (ej styrkt)',
  },
  and: '{{first}} och {{last}}',
  way: {
    label: 'Frågans väg',
    skipped: 'Inte aktuellt',
    notYet: 'Inte än',
    took_zero: 'samma dag',
    took_one: 'efter {{count}} dag',
    took_other: 'efter {{count}} dagar',
    waited_zero: 'väntar sedan i dag',
    waited_one: 'har väntat {{count}} dag',
    waited_other: 'har väntat {{count}} dagar',
  },
  rule: {
    title: 'Regel {{rule}}',
    show: 'Visa i styrmodellen',
    directive: 'Anvisningen, avsnittet {{heading}} ({{versions}})',
    assumption: 'Antagande tills SoB beslutar annat. {{why}}',
    law: '{{law}}',
  },
  invalid: 'Ogiltig',
  invalidBecause: 'Räknas inte: {{sentence}}',
  model: '{{name}}, gäller från {{day}}',
  modelAssumed: '{{name}}, antas gälla från {{day}}',
} as const
