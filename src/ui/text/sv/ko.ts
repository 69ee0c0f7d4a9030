import type { QueuedState } from '../../../ports/replica.ts'

const state = {
  waiting: 'Väntar på att skickas',
  refused: 'Togs inte emot',
  conflict: 'Två har ändrat samma sak',
} as const satisfies Record<QueuedState['kind'], string>

type Why = Extract<QueuedState, { kind: 'refused' }>['why']

const why = {
  forbidden: 'Du har inte rätt att skriva här. Det kan bero på att ditt uppdrag i forumet har ändrats.',
  missing: 'Listan eller raden finns inte längre, eller är inte delad med dig.',
  invalid: 'Innehållet kan inte tas emot som det är skrivet.',
  duplicate: 'Samma uppgift finns redan, inskriven av någon annan.',
} as const satisfies Record<Why, string>

const todo = {
  forbidden: 'Be samordnaren att rätta ditt medlemskap och skicka igen, eller kopiera texten och ta bort ändringen.',
  missing: 'Kopiera texten om du behöver den, och ta bort ändringen. Finns raden igen senare kan du skicka på nytt.',
  invalid: 'Kopiera texten, ta bort ändringen och skriv om den. Kontakta supporten med koden om det händer igen.',
  duplicate: 'Läs det som redan finns. Är det samma sak kan du ta bort din ändring.',
} as const satisfies Record<Why, string>

/** What each list holds, by the end of its name. */
const thing = {
  Medlemskap: 'Medlemskap',
  Moten: 'Möte',
  Punkter: 'Punkt på dagordningen',
  Handelser: 'Händelse i forumet',
  Avvikelser: 'Avvikelse',
  Eskaleringar: 'Fråga till SoB',
  Beslut: 'Beslut',
  Uppdrag: 'Uppdrag',
  Forankringar: 'Förankring',
  other: 'Ändring',
} as const

/** Columns that a person has written in, by the name they have in the lists. */
const column = {
  Rubrik: 'Rubrik',
  Med: 'Med vem',
  Handelse: 'Vad har hänt',
  Konsekvens: 'Följd',
  Forslag: 'Förslag',
  Bakgrund: 'Bakgrund',
  Text: 'Text',
  Skal: 'Skäl',
  Nummer: 'Nummer',
  Plats: 'Plats',
  Datum: 'Datum',
  Start: 'Börjar',
  Slut: 'Slutar',
  KlartSenast: 'Klart senast',
} as const

/** What waits to be sent, what was refused, and what two people changed at once. */
export const ko = {
  state,
  why,
  todo,
  thing,
  column,
  title: 'Osänt',
  lead: 'Det du har gjort här som inte är skickat än. Inget försvinner härifrån av sig självt utan att vara mottaget.',
  none: 'Allt är skickat',
  noneText: 'Här står det som väntar på nätet, och det som behöver ditt val. Just nu är det tomt.',
  added: 'Ny: {{thing}}',
  changed: 'Ändring: {{thing}}',
  since: 'Gjort {{day}} kl. {{time}}',
  group: { conflict: 'Behöver ditt val', refused: 'Togs inte emot', waiting: 'Väntar' },
  waitingText: 'Skickas av sig självt när det går. Du behöver inte göra något.',
  attempts_one: '{{count}} försök hittills',
  attempts_other: '{{count}} försök hittills',
  text: 'Det du skrev',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den för hand.',
  retry: 'Skicka igen',
  retried: 'Skickas igen.',
  send: 'Skicka nu',
  discard: 'Ta bort',
  discardTitle: 'Ta bort det du skrev?',
  discardText:
    'Ändringen tas bort från den här enheten och skickas inte. Det går inte att ångra. Kopiera texten först om du vill spara den.',
  discarded: 'Ändringen är borttagen.',
  code: 'Kod till supporten: {{code}}',
  conflict: {
    text: '{{who}} ändrade samma sak {{day}} kl. {{time}}. Båda texterna finns kvar. Välj vilken som ska gälla.',
    mine: 'Din text',
    theirs: 'Den andras text',
    keepMine: 'Behåll min',
    takeTheirs: 'Ta deras',
    edit: 'Redigera',
    editLabel: '{{column}}, så som det ska stå',
    save: 'Spara så här',
    kept: 'Din text skickas.',
    taken: 'Den andras text gäller.',
    empty: 'Tomt',
    noText: 'Ingen text skiljer sig. Det är till exempel ordningen eller läget som är olika.',
    someone: 'Någon annan',
  },
} as const
