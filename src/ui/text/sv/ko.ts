import type { FactKind } from '../../../domain/forum/facts.ts'
import type { QueuedState, StorageFailure } from '../../../ports/replica.ts'

const state = {
  waiting: 'Väntar på att skickas',
  refused: 'Togs inte emot',
  conflict: 'Ändrat på två håll',
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

/** What was sent to each list, by the end of its name. */
const added = {
  Medlemskap: 'Nytt medlemskap',
  Moten: 'Nytt möte',
  Punkter: 'Ny punkt på dagordningen',
  Handelser: 'Ny händelse i forumet',
  Avvikelser: 'Ny avvikelse',
  Eskaleringar: 'Ny fråga till SoB',
  Beslut: 'Nytt beslut',
  Uppdrag: 'Nytt uppdrag',
  Forankringar: 'Ny förankring',
  Forslag: 'Nytt förslag',
  Underlag: 'Nytt underlag',
  Oversyn: 'Nytt inlägg i översynen',
  Styrmodell: 'Nytt avsnitt i styrmodellen',
  Andringsforslag: 'Nytt förslag till ändring av styrmodellen',
  Remissvar: 'Nytt remissvar',
  other: 'Ny uppgift',
} as const

const changed = {
  Medlemskap: 'Ändrat medlemskap',
  Moten: 'Ändrat möte',
  Punkter: 'Ändrad punkt på dagordningen',
  Handelser: 'Ändrad händelse i forumet',
  Avvikelser: 'Ändrad avvikelse',
  Eskaleringar: 'Ändrad fråga till SoB',
  Beslut: 'Ändrat beslut',
  Uppdrag: 'Ändrat uppdrag',
  Forankringar: 'Ändrad förankring',
  Forslag: 'Ändrat förslag',
  Underlag: 'Ändrat underlag',
  Oversyn: 'Ändrat inlägg i översynen',
  Styrmodell: 'Ändrat avsnitt i styrmodellen',
  Andringsforslag: 'Ändrat förslag till ändring av styrmodellen',
  Remissvar: 'Ändrat remissvar',
  other: 'Ändrad uppgift',
} as const satisfies Record<keyof typeof added, string>

/** What somebody did who added an event. */
const did = {
  nominering: 'Du nominerade frågan',
  'atertagen-nominering': 'Du tog tillbaka din nominering',
  'avbojd-nominering': 'Du avstod från att nominera',
  behandling: 'Du antecknade vad gruppen kom fram till',
  aterforing: 'Du antecknade att svaret är genomgånget',
  kvittens: 'Du bekräftade att svaret är läst',
  buntning: 'Du buntade avvikelser till en fråga',
  'upplost-bunt': 'Du löste upp bunten',
  bordlaggning: 'Du bordlade frågan',
  stallningstagande: 'Du tog ställning',
  uppskjuten: 'Du sköt upp punkten',
  kallelse: 'Du kallade till mötet',
  'aterkallad-kallelse': 'Du tog tillbaka kallelsen',
  narvaro: 'Du antecknade vilka som var med',
  justerare: 'Du utsåg justerare',
  protokoll: 'Du lade fram protokollet',
  justering: 'Du justerade protokollet',
  kvalitetssakring: 'Du kvalitetssäkrade ett underlag',
} as const satisfies Record<FactKind, string>

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
  Villkor: 'Villkor',
  UtanUnderlag: 'Varför underlag saknas',
  Behovsgrupp: 'Behovsgrupp',
  Ouppfyllt: 'Behov som inte möts',
  Anteckningar: 'Anteckning',
  Paragraf: 'Paragraf',
  Diarienummer: 'Diarienummer',
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
  added,
  changed,
  did,
  column,
  title: 'Inte skickat än',
  lead: 'Det du har gjort på den här enheten och som de andra inte ser än. Inget försvinner härifrån av sig självt utan att vara mottaget.',
  telling: {
    waiting:
      'En avisering till de andra väntar på att kunna skickas. Ändringen är sparad, och aviseringen går iväg av sig själv.',
    'not-allowed':
      'De andra får ingen avisering, eftersom organisationen inte har godkänt det. Ändringen är sparad, och de ser den i appen. Sidan Aviseringar säger vad du kan göra.',
  },
  none: 'Allt är skickat',
  noneText: 'Här står det som väntar på att skickas eller behöver ditt val.',
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
  draft: 'Utkast',
  save: 'Spara som fil',
  saved: 'Filen ligger bland dina hämtade filer.',
  fileName: 'inte-skickat-{{day}}',
  aside: 'Kunde inte läsas',
  asideText:
    'Det här låg sparat på enheten men är skadat och kan inte skickas. Kopiera det du behöver eller spara allt som fil, skriv in det på nytt och ta sedan bort det här.',
  asideThing: 'Kunde inte läsas',
  asideOther: 'Skrivet av en annan person på den här enheten. Innehållet visas inte för dig.',
  asideEmpty: 'Ingen text gick att läsa.',
  asideRemove: 'Ta bort',
  device: {
    title: 'Den här enheten',
    lead: 'Det du läser och skriver sparas på enheten, så att appen öppnar direkt och fungerar utan nätverk.',
    storage: 'Så sparas det',
    kept: 'Webbläsaren har lovat att behålla det som sparas här.',
    unsure:
      'Det sparas här, men webbläsaren kan rensa det om enheten får ont om plats. Skicka därför det som väntar så snart du kan.',
    missing: {
      full: 'Enhetens lagring är full. Frigör utrymme och ladda om sidan.',
      blocked: 'Webbläsaren tillåter ingen lagring här. Stäng inte sidan innan allt är skickat.',
      held: 'En äldre version av appen är öppen i en annan flik. Stäng de andra flikarna och ladda om sidan.',
      'newer-schema': 'En nyare version av appen har varit öppen här. Inget är borttaget. Ladda om sidan.',
      wiped: 'Det som Styrforum hade sparat här är borttaget.',
      broken:
        'Lagringen på enheten går inte att öppna. Stäng inte sidan innan allt är skickat. Ta bort det sparade om det inte hjälper att ladda om sidan.',
    } satisfies Record<StorageFailure['kind'], string>,
    without:
      'Så länge öppnar appen inte utan nätverk. Privata utkast och det som väntar på att skickas finns bara tills sidan stängs. Dina val, som tema och filter, är glömda nästa gång.',
    changes_one: '1 ändring är inte skickad.',
    changes_other: '{{count}} ändringar är inte skickade.',
    drafts_one: '1 utkast är inte delat.',
    drafts_other: '{{count}} utkast är inte delade.',
    toQueue: 'Visa det som inte är skickat',
    unsentFirst: 'Något är inte skickat eller delat än. Skicka, spara eller ta bort det först, och byt sedan person.',
  },
  left: {
    title: 'Lämnat av en annan person',
    text: 'En annan person har skrivit här utan att skicka. {{what}} Bara hen kan skicka det, genom att logga in på den här enheten. Annars kan du spara det som fil åt hen, eller ta bort det. Så länge något ligger kvar finns också hens kopia av listorna på enheten.',
    remove: 'Ta bort från enheten',
  },
  wipe: {
    title: 'Ta bort det som Styrforum har sparat här',
    text: 'Bara det som Styrforum har sparat i den här webbläsaren tas bort, inget annat på enheten. Det som är skickat finns kvar hos forumet och hämtas igen nästa gång du öppnar appen.',
    open: 'Ta bort det sparade',
    ask: 'Ta bort det som Styrforum har sparat här?',
    unsent_one:
      'En sak är inte skickad och finns bara här. Skicka den eller spara den som fil först. Det går inte att ångra.',
    unsent_other:
      '{{count}} saker är inte skickade och finns bara här. Skicka dem eller spara dem som fil först. Det går inte att ångra.',
    nothingUnsent: 'Allt är skickat. Det hämtas igen nästa gång du öppnar appen.',
    letGo: 'Ta bort ändå',
    do: 'Ta bort',
    moved: 'Något nytt har sparats i en annan flik. Läs igenom vad som inte är skickat och välj igen.',
    failed: 'Det gick inte att ta bort det sparade. Stäng de andra flikarna, ladda om sidan och försök igen.',
    held: 'En flik som inte svarar håller kvar lagringen. Stäng alla flikar med appen, så tas det sparade bort.',
    foreign: 'Det som ligger här hör till en annan version av appen. Ladda om sidan först.',
  },
  conflict: {
    text: '{{who}} ändrade samma sak {{day}} kl. {{time}}. Båda texterna finns kvar. Välj vilken som ska gälla.',
    own: 'Du har ändrat samma sak på en annan enhet {{day}} kl. {{time}}. Båda texterna finns kvar. Välj vilken som ska gälla.',
    mine: 'Din text',
    theirs: 'Den andras text',
    otherDevice: 'Texten från den andra enheten',
    keepMine: 'Behåll min text',
    takeTheirs: 'Ta den andra texten',
    both: 'Använd båda',
    edit: 'Redigera',
    editLabel: '{{column}}, så som det ska stå',
    save: 'Spara så här',
    kept: 'Din text skickas.',
    notAllowed:
      'Texten innehåller något som ser ut som ett personnummer och sparas inte. Beskriv händelsen, inte personen, och spara igen.',
    taken: 'Den andra texten gäller.',
    empty: 'Tomt',
    noText: 'Ingen text skiljer sig. Det är till exempel ordningen eller läget som är olika.',
    someone: 'Någon annan',
  },
} as const
