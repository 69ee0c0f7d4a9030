import type { FindingKind } from '../../../domain/klientskydd/finding.ts'
import type { FieldProblem } from '../../../domain/shared/refusal.ts'

const problem = {
  empty: 'Ange ”{{field}}”.',
  'too-long': 'Texten är {{length}} tecken. Korta den till högst {{limit}}.',
  'client-data': 'Texten innehåller något som ser ut som {{kind}}. Ta bort det för att kunna spara.',
  'not-allowed': 'Värdet i ”{{field}}” går inte att använda. Välj ett annat.',
  unprintable: 'Texten innehåller tecken som inte kan skrivas ut. Skriv in stycket för hand i stället.',
  'ends-before-start': 'Sista dagen {{end}} ligger före första dagen {{start}}. Ändra en av dem.',
  'too-early': 'Dagen kan vara tidigast {{day}}. Välj en senare dag.',
  'not-in-catalogue': 'Insatsen finns inte i tjänsteutbudet den {{day}}. Ta bort ändringen eller välj en annan insats.',
  taken: 'En annan insats som pågår samtidigt heter ”{{name}}”. Välj ett annat namn, eller justera den som finns.',
} as const satisfies Record<FieldProblem['problem'], string>

const finding = {
  personnummer: 'ett personnummer',
  samordningsnummer: 'ett samordningsnummer',
  interimsnummer: 'ett tillfälligt personnummer',
  'datum-och-siffror': 'ett födelsedatum med fyra siffror efter',
  telefonnummer: 'ett telefonnummer',
  'e-post': 'en e-postadress',
  initialer: 'någons initialer och födelse',
  gatuadress: 'en gatuadress',
  klientord: 'ord som pekar ut en enskild person',
} as const satisfies Record<FindingKind, string>

/** Words that say what happened and not to whom, in place of what was found. */
const neutral = {
  personnummer: 'en person',
  samordningsnummer: 'en person',
  interimsnummer: 'en person',
  'datum-och-siffror': 'en person',
  telefonnummer: 'en kontaktväg',
  'e-post': 'en kontaktväg',
  initialer: 'en person',
  gatuadress: 'en adress i stadsområdet',
  klientord: 'det hände att',
} as const satisfies Record<FindingKind, string>

/** What a form says when something is missing, too long or must not be written. */
export const forms = {
  problem,
  finding,
  neutral,
  /** In place of `empty` where the field's heading is a question. */
  unanswered: 'Svara på frågan ”{{field}}”',
  clearSearch: 'Rensa sökningen',
  summaryLine: '{{field}}: {{message}}',
  /** Where the field's heading ends with a sign of its own. */
  summaryQuestion: '{{field}} {{message}}',
  optional: 'frivilligt',
  choose: 'Välj',
  summary_one: '1 uppgift behöver rättas',
  summary_other: '{{count}} uppgifter behöver rättas',
  left_one: '1 tecken kvar',
  left_other: '{{count}} tecken kvar',
  over_one: '1 tecken för mycket',
  over_other: '{{count}} tecken för mycket',
  clientData: {
    stop: 'Det här ser ut som {{kind}} och får inte sparas.',
    why: 'Beskriv händelsen, inte personen. Uppgifter om klienter får inte stå här (OSL 26 kap.).',
    warning: 'Står det {{kind}} här? Beskriv händelsen, inte personen. Du kan spara ändå.',
    found: 'Funnet i texten:',
    replace: 'Skriv ”{{words}}” i stället',
    replaceIn: 'Skriv ”{{words}}” i stället, i {{field}}',
    search: 'Sök inte på personnummer: det du söker på syns i sidans adress. Sök på ärendet i stället.',
    fileName: 'Filnamnet innehåller något som ser ut som ett personnummer. Byt namn på filen och välj den igen.',
    fileStop: 'I filen står något som ser ut som {{kind}}. Ta bort det i filen och välj den igen.',
    fileDoubt: 'I filen {{name}} står något som ser ut som {{kind}}. Se efter att den inte handlar om en klient.',
    fileUnread: 'Appen kan inte läsa filen {{name}}. Se efter att den inte handlar om en klient.',
    fileAnyway: 'Lägg upp den ändå',
    fileStopped: 'Lägg inte upp den',
    doubts_one: '1 ställe kan peka ut en person',
    doubts_other: '{{count}} ställen kan peka ut en person',
    doubtsText: 'Se efter att texten inte handlar om en klient innan du delar den.',
    doubt: '{{place}}: ser ut som {{kind}}',
    moreDoubts_one: 'och 1 till.',
    moreDoubts_other: 'och {{count}} till.',
    atRow: 'Rad {{row}}',
  },
  date: 'Skriv datumet som ÅÅÅÅ-MM-DD.',
  time: 'Skriv klockslaget som TT:MM.',
} as const
