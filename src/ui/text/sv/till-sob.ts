import type { Stance } from '../../../domain/escalation/escalation.ts'
import type { EscalationStatus } from '../../../domain/escalation/status.ts'
import type { EscalationGround } from '../../../domain/styrmodell/styrmodell.ts'

const ground = {
  'gemensamt-nominerad': 'Gemensamt nominerad fråga',
  oeniga: 'Parterna är oeniga',
  strategisk: 'Strategisk fråga',
} as const satisfies Record<EscalationGround, string>

const groundMeans = {
  'gemensamt-nominerad': 'Båda sidor har nominerat frågan.',
  oeniga: 'Samverkansgruppen har behandlat frågan och parterna är oeniga.',
  strategisk: 'Samverkansgruppen har behandlat frågan och funnit att den är strategisk.',
} as const satisfies Record<EscalationGround, string>

const stance = {
  tillstyrker: 'Tillstyrker',
  'tillstyrker-med-villkor': 'Tillstyrker med villkor',
  avstyrker: 'Avstyrker',
  avstar: 'Avstår',
  'ej-svarat': 'Ej svarat',
} as const satisfies Record<Stance, string>

const status = {
  vantar: 'Väntar',
  'pa-dagordningen': 'På dagordningen',
  besvarad: 'Besvarad',
  'hos-sob': 'Hos SoB',
} as const satisfies Record<EscalationStatus['kind'], string>

/** Questions lifted to SoB: list, form and the page of one. */
export const tillSob = {
  ground,
  groundMeans,
  stance,
  status,
  title: 'Till SoB',
  lead: 'Frågor som samverkansgruppen har lyft till SoB, på vilken grund, och vad de väntar på.',
  column: {
    heading: 'Fråga',
    status: 'Läge',
    ground: 'Grund',
    turn: 'Vems tur',
    lifted: 'Lyft',
    waited: 'Dagar',
  },
  filter: { status: 'Läge', all: 'Alla', open: 'Väntar på svar', besvarad: 'Besvarade', ogiltig: 'Ogiltiga' },
  none: {
    title: 'Ingen fråga är lyft till SoB än',
    text: 'En fråga börjar som en avvikelse. Sammankallande lyfter den när båda sidor har nominerat den. Det går också när gruppen har funnit att frågan är strategisk eller att parterna är oeniga.',
    toAvvikelser: 'Gå till avvikelserna',
    left_zero: 'Ingen fråga passar urvalet',
    left_one: '{{count}} fråga',
    left_other: '{{count}} frågor',
    leftHelp: 'Välj ett annat läge för att se fler.',
  },
  awaited: {
    title: 'Väntar på parternas svar',
    count_one: '{{count}} fråga',
    count_other: '{{count}} frågor',
    kind: 'Slag',
    forslag: 'Förslag',
    question: 'Lyft fråga',
  },
  turn: {
    samordnare_zero: 'Väntar på att samordnaren sätter upp frågan, sedan i dag',
    samordnare_one: 'Väntar på att samordnaren sätter upp frågan, sedan {{count}} dag',
    samordnare_other: 'Väntar på att samordnaren sätter upp frågan, sedan {{count}} dagar',
    sob_zero: 'Väntar på SoB sedan i dag',
    sob_one: 'Väntar på SoB sedan {{count}} dag',
    sob_other: 'Väntar på SoB sedan {{count}} dagar',
    ahead: 'Tas upp i SoB {{day}}',
    behind: 'Stod på SoB:s dagordning {{day}} och väntar på svar',
    agenda: 'Står på SoB:s dagordning',
    answered: 'Besvarad {{day}}',
  },
  form: {
    title: 'Lyft till SoB',
    lead: 'Frågan gäller avvikelsen {{heading}}.',
    ground: 'På vilken grund lyfts frågan?',
    groundHelp: 'Grunden avgörs av vad som har hänt i gruppen. Grunder som inte går att välja står nedan, med regeln.',
    closed: 'Går inte att välja än: {{ground}}.',
    quoted: '”{{ground}}”',
    background: 'Bakgrund',
    backgroundHelp: 'Ifylld från avvikelsens text som hjälp. Ändra så att SoB förstår utan att känna till frågan.',
    fromWhat: 'Vad har hänt',
    fromConsequence: 'Följd',
    fromSuggestion: 'Förslag från den som väckte frågan',
    positions: 'Parternas ståndpunkter',
    positionsHelp: 'Varje part som har styrning ska stå med. Har en part inte svarat, låt det stå så.',
    position: 'Ståndpunkt, {{part}}',
    positionText: 'Med egna ord, {{part}}',
    proposal: 'Förslag till beslut',
    proposalHelp: 'Skriv det som SoB föreslås besluta, så att det går att svara ja eller nej på.',
    summary: 'Det här följer med till SoB',
    summaryHeading: 'Rubrik',
    summaryGround: 'Grund',
    summaryNominations: 'Nominerad av',
    summaryHandling: 'Behandlad i gruppen',
    summaryPositions: 'Ståndpunkter',
    summaryPositionsValue: '{{answered}} av {{count}} parter har svarat',
    summaryAlong: 'Följer med i bunten',
    summaryModel: 'Bedöms efter',
    readers:
      'Frågan kan läsas av alla i SoB och i samverkansgruppen. Den delas med andra förvaltningar och blir normalt allmän handling. Den kan inte ändras efteråt.',
    lift: 'Lyft till SoB',
    lifted: 'Frågan är lyft till SoB.',
    autosaved: 'Utkastet är sparat på den här enheten kl. {{time}}.',
    notStored: 'Texten kunde inte sparas på enheten. Den står kvar här: kopiera den innan du stänger sidan.',
    showLifted: 'Visa frågan hos SoB',
    handledOn: '{{outcome}}, {{day}}',
  },
  page: {
    lifted: 'Lyft {{day}} av {{who}}',
    from: 'Avvikelsen bakom frågan:',
    background: 'Bakgrund',
    positions: 'Parternas ståndpunkter',
    part: 'Part',
    stance: 'Ståndpunkt',
    text: 'Med egna ord',
    noText: 'Inget skrivet.',
    answeredAt: 'Parterna tar ställning till förslaget',
    proposal: 'Förslag till beslut',
    ground: 'Grund',
    nominations: 'Nominerad av',
    handling: 'Gruppens behandling',
    checked: 'Kontrollerad mot gruppens händelser.',
    unchecked:
      'Uppgiften kommer från sammankallande. Själva nomineringarna och behandlingen ser bara samverkansgruppen.',
    invalid: 'Den här frågan räknas inte',
    invalidText:
      'Den är inskriven på ett sätt som bryter mot en regel. Den syns här för att inget ska döljas, men SoB svarar inte på den.',
    postponed: 'Bordlagd {{day}}',
    answer: 'SoB:s svar',
    answerTitle: 'Svar {{number}}',
    showDecision: 'Visa beslutet',
    rests: 'Vad det vilar på',
    model: 'Bedöms efter',
  },
  agenda: {
    next: 'Sätt upp {{day}}',
    plan: 'Planera möte i SoB',
    show: 'Visa dagordningen',
    done: 'Frågan står på SoB:s dagordning {{day}}.',
  },
  decide: { title: 'SoB:s svar' },
} as const
