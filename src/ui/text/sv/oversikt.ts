import type { OversynTask } from '../../../domain/commands/oversyn-waiting.ts'
import type { AlsoKind, WaitKind } from '../../../domain/commands/waiting.ts'

/** What waits for a person, said to that person. */
const task = {
  acknowledge: 'Läs svaret från SoB och bekräfta',
  escalate: 'Lyft frågan till SoB',
  nominate: 'Nominera, eller säg varför inte',
  'put-on-agenda': 'Sätt upp på samverkansgruppens möte',
  'bring-back': 'Återför svaret på samverkansgruppens möte',
  'put-on-sob-agenda': 'Sätt upp på SoB:s dagordning',
  'prepare-decision': 'Läs inför SoB:s möte',
  position: 'Ta ställning för din part',
  'put-up': '{{forum}}: sätt upp på dagordningen',
  lift: '{{forum}}: ta förslaget vidare till rätt forum',
  approve: 'Godkänn uppdraget, eller lämna åter',
  redo: 'Fortsätt med uppdraget: det är återlämnat',
  begin: 'Påbörja uppdraget',
  justera: 'Justera protokollet',
  'name-justerare': 'Utse justerare och lägg fram protokollet',
  'lay-protokoll': 'Lägg fram protokollet',
  'lay-again': 'Lägg fram protokollet på nytt: någon har en invändning',
} as const satisfies Record<Exclude<WaitKind, 'oversyn'>, string>

/** What else is to be done with the same matter. */
const also = {
  'put-up': 'Sätt också upp på dagordningen.',
  position: 'Ta också ställning för din part.',
} as const satisfies Record<AlsoKind, string>

/** What the yearly översyn waits for from a person. */
const oversyn = {
  remissvar: 'Svara på remissen för din part',
  rekommendation: 'Lämna rekommendation',
  svar: 'Svara på rekommendationen',
  sammanstall: 'Sammanställ utkastet',
  'sand-remiss': 'Sänd utkastet på remiss',
  'lagg-fram': 'Ta remissvaren vidare till SoB',
  forena: 'Förena förslag som krockar',
  avsluta: 'Inget förslag är godtaget: avsluta eller rekommendera på nytt',
  'annan-grund': 'Avsluta översynen: en annan version ska gälla',
  'ny-dag': 'Ändra dagen i planen: den har passerat',
  'ta-tillbaka': 'Ta tillbaka utkastet från SoB: det går inte längre att anta',
} as const satisfies Record<OversynTask['kind'], string>

/** The first page: what waits for the reader. */
export const oversikt = {
  title: 'Översikt',
  task,
  also,
  raise: 'Ny avvikelse',
  waits: 'Väntar på dig',
  oversyn,
  oversynOf: 'Översyn {{year}} av styrmodellen',
  oversynDue: 'Översyn {{year}} av styrmodellen, sista dag {{day}}',
  meeting: '{{forum}}, mötet {{day}}',
  seatGrupp: 'Skriv in platserna i arbetsgruppen',
  review_one: '{{forum}}: ett beslut ska ses över',
  review_other: '{{forum}}: {{count}} beslut ska ses över',
  reviewAbout: 'Ett nytt beslut ersätter, upphäver eller rättar det som ses över.',
  bunt_one: 'Avvikelser hör ihop och kan buntas till en fråga',
  bunt_other: '{{count}} grupper av avvikelser hör ihop och kan buntas',
  buntAbout: 'De gäller samma sak och kommer från flera stadsområden.',
  nothing: 'Inget väntar på dig',
  nothingElse: 'Inget annat väntar på dig än det som står nedan',
  notAsked: 'Det som väntar på dig kunde inte hämtas',
  notAskedText: 'Ladda om sidan. Under Möten, Uppdrag och Avvikelser ser du samma sak.',
  nothingText:
    'Här står det som är din tur: att ta ställning, sätta upp, godkänna, justera eller läsa. När något väntar står det här, och hur länge det har väntat.',
  ownForslag: 'Förslag du har lagt fram',
  ownForslagAbout: 'Till {{forum}}, {{day}}',
  allForslag_one: 'Visa förslaget',
  allForslag_other: 'Visa alla förslag, {{count}} är dina',
  late: 'Din parts försenade uppdrag',
  lateAbout: '{{part}} ansvarar, skulle vara klart {{due}}',
  lateBy_one: '{{count}} dag försenat',
  lateBy_other: '{{count}} dagar försenat',
  meetings: 'Dina nästa möten',
  noMeetings: 'Inget möte är planerat',
  noMeetingsText: 'När den som sammankallar har planerat ett möte i ditt forum står det här.',
  points_zero: 'Inga punkter än',
  points_one: '{{count}} punkt',
  points_other: '{{count}} punkter',
  mine: 'Det du har väckt',
  noMine: 'Du har inte väckt någon avvikelse',
  noMineText:
    'Ser du något i samverkan som inte fungerar kan du väcka en avvikelse. Här följer du sedan vad som hände.',
  drafts_one: '{{count}} privat utkast på den här enheten',
  drafts_other: '{{count}} privata utkast på den här enheten',
  readStyrmodell: 'Läs styrmodellen',
  plan: 'Planera ett möte',
  outside: 'Du är inte med i något forum',
  outsideText: {
    'owner-first':
      'Ingen har fått en plats än. Börja med att lägga till samordnaren i SoB. Sedan kan samordnaren lägga till de andra.',
    owner: 'Du äger webbplatsen och kan lägga till den som ska delta i ett forum. Det kan samordnaren också.',
    'nobody-yet':
      'Ingen har fått en plats än. Den som äger webbplatsen lägger först till samordnaren i SoB. Sedan lägger samordnaren till de andra.',
    ask: 'Du kan läsa det som är delat med dig. Ska du delta i ett forum? Be samordnaren eller webbplatsens ägare att lägga till dig.',
  },
  addMembers: 'Lägg till ledamöter i SoB',
  handover: 'Överlämning: det som ligger öppet för en part, för den som tar över',
  since_zero: 'sedan i dag',
  since_one: 'sedan {{count}} dag',
  since_other: 'sedan {{count}} dagar',
  ended_one: '{{count}} avslutades för mer än {{days}} dagar sedan.',
  ended_other: '{{count}} avslutades för mer än {{days}} dagar sedan.',
  allMine_one: 'Visa den du har väckt',
  allMine_other: 'Visa alla {{count}} du har väckt',
} as const
