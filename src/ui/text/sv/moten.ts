import type { Outcome } from '../../../domain/forum/facts.ts'
import type { AgendaItemKind } from '../../../domain/meeting/meeting.ts'

const kind = {
  information: 'Information',
  diskussion: 'Diskussion',
  beslut: 'Beslut',
  aterforing: 'Återföring',
  justering: 'Justering',
} as const satisfies Record<AgendaItemKind, string>

/** What the button says that the group came to. */
const handle = {
  overenskommelse: 'Överenskommelse',
  avslutad: 'Avsluta',
  strategisk: 'Strategisk fråga',
  oeniga: 'Parterna är oeniga',
} as const satisfies Record<Outcome, string>

/** What follows from it, said before it is done. */
const handleMeans = {
  overenskommelse: 'Avvikelsen blir överenskommen. Skriv vad parterna justerar, vem som gör det och till när.',
  avslutad: 'Avvikelsen avslutas utan åtgärd. Skriv varför, så att den som väckte den förstår.',
  strategisk: 'Frågan kan därefter lyftas till SoB. Skriv varför den inte är gruppens att avgöra.',
  oeniga: 'Frågan kan därefter lyftas till SoB. Skriv vad parterna är oeniga om, sakligt och utan att peka ut någon.',
} as const satisfies Record<Outcome, string>

/** Meetings: list, planning and the page of one with its agenda. */
export const moten = {
  kind,
  handle,
  handleMeans,
  title: 'Möten',
  lead: 'Forumens möten med dagordning, och vad varje punkt ledde till.',
  plan: 'Planera möte',
  also: 'Mer om mötena',
  ahead: 'Kommande',
  behind: 'Tidigare',
  noAhead: 'Inget kommande möte är planerat.',
  noBehind: 'Inga tidigare möten.',
  name: '{{forum}}, {{day}}',
  column: { day: 'Dag', date: 'Datum', week: 'Vecka', time: 'Tid', forum: 'Forum', place: 'Plats', points: 'Punkter' },
  filter: { forum: 'Forum', all: 'Alla mina forum' },
  notYours: {
    sob: 'SoB:s möten visas för den som är med i SoB. Svaren därifrån finns under Beslut.',
    samverkan: 'Samverkansgruppens möten visas för den som är med i gruppen. Avvikelserna finns under Avvikelser.',
    none: 'Du är inte med i något forum',
    noneText:
      'Möten och dagordningar är forumens egna. Ska du delta i ett forum lägger samordnaren eller den som äger webbplatsen till ditt medlemskap.',
  },
  empty: {
    title: 'Inga möten än',
    text: 'När ett möte är planerat står det här, med vecka, tid och punkter. Möten planeras av den som sammankallar forumet.',
  },
  form: {
    title: 'Planera möte',
    forum: 'Forum',
    day: 'Datum',
    start: 'Starttid',
    end: 'Sluttid',
    place: 'Plats',
    placeHelp: 'Rum, eller att mötet hålls i Teams.',
    save: 'Planera mötet',
    saved: 'Mötet är planerat.',
    means: 'Mötet syns för forumets medlemmar. Ingen kallelse skickas härifrån.',
  },
  page: {
    agenda: 'Dagordning',
    noPoints: 'Inga punkter på dagordningen än',
    noPointsConvenor: 'Sätt upp det som väntar på att tas upp, eller lägg till en egen punkt.',
    noPointsOther: 'Punkterna sätts upp av {{role}}.',
    subject: {
      avvikelse: 'Avvikelse: {{heading}}',
      eskalering: 'Fråga till SoB: {{heading}}',
      forslag: 'Förslag: {{heading}}',
      beslut: 'Svar {{number}}',
    },
    /** Where the point has the matter's own heading, which need not be said twice. */
    minutes: 'Protokollet {{day}}',
    show: { avvikelse: 'Visa avvikelsen', eskalering: 'Visa frågan', forslag: 'Visa förslaget' },
    subjectGone: 'Det som punkten gäller finns inte längre, eller är inte delat med dig.',
    struck: 'Strukna punkter',
    restore: 'Sätt tillbaka',
    restoreOne: 'Sätt tillbaka punkten {{heading}}',
    restored: 'Punkten står på dagordningen igen.',
    past: 'Mötet har varit. Det som gruppen kom fram till kan fortfarande antecknas.',
    print: 'Skriv ut dagordningen',
  },
  move: {
    up: 'Flytta upp',
    down: 'Flytta ned',
    upOne: 'Flytta upp punkten {{heading}}',
    downOne: 'Flytta ned punkten {{heading}}',
    first: 'Punkten står redan först',
    last: 'Punkten står redan sist',
    moved: '{{heading}} flyttad till plats {{place}} av {{count}}',
  },
  strike: { do: 'Stryk', one: 'Stryk punkten {{heading}}', done: 'Punkten är struken.' },
  backlog: {
    title: 'Väntar på att tas upp',
    empty: 'Inget väntar på att tas upp.',
    question: 'Frågor till SoB',
    avvikelse: 'Avvikelser som inte är behandlade',
    answer: 'Besvarade, ej återförda',
    put: 'Sätt upp på dagordningen',
    putOne: 'Sätt upp på dagordningen: {{heading}}',
    done: 'Uppsatt på dagordningen.',
    waited_zero: 'Väntar sedan i dag',
    waited_one: 'Har väntat {{count}} dag',
    waited_other: 'Har väntat {{count}} dagar',
    stood: 'Stod på dagordningen {{day}} utan att bli klar',
  },
  free: {
    title: 'Lägg till egen punkt',
    heading: 'Rubrik',
    headingHelp: 'Vad punkten handlar om, utan uppgifter om någon enskild.',
    kind: 'Slag',
    save: 'Lägg till punkten',
    saved: 'Punkten står på dagordningen.',
  },
  record: {
    label: 'Anteckna vad punkten ledde till',
    text: 'Vad gruppen kom fram till',
    save: 'Anteckna: {{outcome}}',
    saved: 'Det gruppen kom fram till är antecknat.',
    again: 'Anteckna på nytt',
    bringBack: 'Anteckna att svaret är genomgånget',
    bringBackMeans:
      'Gruppen har tagit del av svaret. Det är återfört när den som väckte frågan också har bekräftat att svaret är läst.',
    bringBackText: 'Anteckning',
    bringBackSaved: 'Det är antecknat att svaret är genomgånget.',
    postpone: 'Bordlägg',
    postponeOne: 'Bordlägg frågan',
    postponeMeans: 'Frågan stryks från det här mötet, ligger kvar hos SoB och väntar på att sättas upp igen.',
    postponeText: 'Varför skjuts frågan upp?',
    postponed: 'Frågan är bordlagd.',
  },
  outcome: {
    behandling: 'Gruppen kom fram till',
    aterforing: 'Svaret är genomgånget',
    bordlaggning: 'Bordlagd',
    beslut: 'Svar {{number}}',
    by: '{{who}}, {{day}}',
  },
} as const
