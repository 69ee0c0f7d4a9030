import type { CarryingOut } from '../../../domain/decision/carrying-out.ts'
import type { DecisionKind } from '../../../domain/decision/decision.ts'

const kind = {
  beslut: 'Beslut',
  uppdrag: 'Beslut med uppdrag',
  svar: 'Svar utan beslut',
} as const satisfies Record<DecisionKind, string>

/** What the button says will happen. */
const action = {
  beslut: 'Besluta',
  uppdrag: 'Ge uppdrag',
  svar: 'Svara utan beslut',
} as const satisfies Record<DecisionKind, string>

const means = {
  beslut: 'Forumet avgör frågan. Beslutet syns för alla i forumen.',
  uppdrag: 'Forumet avgör frågan och ger en part ett uppdrag med ett datum.',
  svar: 'Forumet svarar utan att besluta något. Svaret får ett nummer i samma följd som besluten.',
} as const satisfies Record<DecisionKind, string>

const stored = {
  beslut: 'Beslutet är antecknat.',
  uppdrag: 'Beslutet och uppdraget är antecknade.',
  svar: 'Svaret är antecknat.',
} as const satisfies Record<DecisionKind, string>

const carried = {
  'inget-att-folja': 'Inget att följa',
  pagar: 'Pågår',
  forsenat: 'Försenat',
  genomfort: 'Genomfört',
} as const satisfies Record<CarryingOut, string>

/** The log of decisions, the page of one, and the form that records one. */
export const beslut = {
  kind,
  carried: { ...carried, nothing: '–' },
  about: {
    styrmodell: 'Berör styrmodellen',
    'ej-genomfort': 'Inte genomförda',
    'ej-forankrat': 'Inte förankrade i alla parter',
    'ses-over': 'Ska ses över',
  },
  action,
  means,
  stored,
  title: 'Beslut',
  lead: 'Forumens beslut, uppdrag och svar, de senaste först. En rad ändras aldrig; ett nytt beslut hänvisar till det äldre.',
  column: {
    heading: 'Nummer och rubrik',
    day: 'Datum',
    kind: 'Slag',
    forum: 'Forum',
    carried: 'Genomförande',
    anchored: 'Förankring',
  },
  log: {
    title: 'Utdrag ur beslutsloggen',
    caption: 'Beslut i urvalet',
    whole: 'Hela loggen, {{count}} rader.',
    some: 'Ett urval av loggen, {{count}} rader.',
    invalid: 'Räknas inte',
    print: 'Skriv ut',
  },
  filter: {
    label: 'Sök och urval',
    forum: 'Forum',
    year: 'År',
    all: 'Alla',
    kind: 'Slag',
    delomrade: 'Delområde',
    about: 'Visa bara',
    text: 'Sök i besluten',
  },
  none: {
    title: 'Inga beslut än',
    text: 'När ett forum har beslutat, gett ett uppdrag eller svarat på en fråga står det här med sitt nummer.',
    left_zero: 'Inget beslut passar urvalet',
    left_one: '{{count}} beslut',
    left_other: '{{count}} beslut',
    leftHelp: 'Ändra sökordet, året eller slaget för att se fler.',
  },
  gaps_one:
    '{{count}} nummer finns inte i loggen: {{numbers}}. Raden kan inte läsas eller är borttagen. Fråga den som äger webbplatsen.',
  gaps_other:
    '{{count}} nummer finns inte i loggen: {{numbers}}. Raderna kan inte läsas eller är borttagna. Fråga den som äger webbplatsen.',
  provisionalText: 'Numret är preliminärt tills beslutet är skickat.',
  page: {
    by: 'Skrivet {{day}} av {{who}}',
    decidedOn: 'Beslutat',
    text: 'Beslut',
    answerText: 'Svar',
    reasons: 'Skäl',
    noReasons: 'Inga skäl är angivna.',
    meeting: 'Möte',
    meetingOf: '{{forum}} {{day}}',
    perCapsulam: 'Mellan möten (per capsulam)',
    meetingHidden: '{{forum}} möte. Det visas för den som är med i forumet.',
    origin: 'När och varifrån',
    raised: 'Väckt som',
    ledTo: 'Vad det ledde till',
    noUppdrag: 'Beslutet ger inget uppdrag.',
    changes_one: 'Ändrar {{count}} insats i tjänsteutbudet från {{day}}.',
    changes_other: 'Ändrar {{count}} insatser i tjänsteutbudet från {{day}}.',
    showCatalogue: 'Visa tjänsteutbudet',
    rests: 'Vad det vilar på',
    restsOn: 'Beslutet är fattat efter {{model}}.',
    restsOnUnknown: 'Beslutet hänvisar till en version av styrmodellen som appen inte känner till.',
    showModel: 'Visa den versionen',
    touches: 'Berör styrmodellen. Tas upp vid nästa översyn.',
    invalid: 'Den här raden räknas inte',
    invalidText: 'Numret syns här för att luckan i följden ska gå att förklara, men raden är inget beslut.',
    question: 'Frågan hos SoB',
  },
  form: {
    label: 'Beslut eller svar',
    number: 'Numret blir {{number}} om inget annat beslut hinner före.',
    heading: 'Rubrik',
    headingHelp: 'Så att den som söker i loggen hittar beslutet.',
    textAnswer: 'Vad är svaret?',
    wording: 'Det som beslutas',
    wordingHelp:
      'Lydelsen är den som parterna har tagit ställning till och ändras inte här. Vill ni något annat, lägg fram det som ett förslag; parterna tar då ställning till det.',
    perCapsulam: 'Beslutet fattas mellan möten (per capsulam), på parternas ställningstaganden.',
    reviewOn: 'Ska ses över senast',
    reasons: 'Skäl',
    reasonsHelp: 'Vad beslutet grundas på, kort.',
    part: 'Ansvarig part',
    task: 'Vad ska parten göra?',
    due: 'Datum då det ska vara klart',
    group: 'Forum eller grupp som gör arbetet',
    noGroup: 'Parten avgör själv',
    touches: 'Berör styrmodellen',
    touchesHelp: 'Kryssa i om anvisningen kan behöva ändras. Beslutet tas då upp vid nästa översyn.',
    final: 'Texten går inte att ändra efteråt, men ett nytt beslut kan ersätta den.',
  },
} as const
