import type { Left } from '../../../domain/oversyn/raised-left.ts'

const left = {
  front: 'Försättssida. Den blir inget avsnitt.',
  taken: 'Sidhuvud, sidfot, innehållsförteckning eller tabellrubrik. Tas inte med.',
  number: '{{section}}: rubriken har ett nummer i filen. Rubriken står kvar utan nummer.',
  level: '{{section}}: rubriken ligger på en annan nivå i filen. Nivån står kvar.',
  form: '{{section}}: samma ord men annan form, till exempel en tabell som blivit rader. Avsnittet står kvar.',
  moved: '{{section}}: avsnittet står på ett annat ställe i filen. Platsen står kvar.',
  fact: '{{fact}}: {{after}} i filen, {{before}} i versionen. Uppgifter om dokumentet ändras inte av förslag.',
  model: '{{sentence}}. Går inte att föreslå härifrån. Skriv ett eget ändringsförslag om det stämmer.',
} as const satisfies Record<Left['kind'], string>

/** A directive that was read in, handed over to an översyn as ändringsförslag. */
export const fram = {
  title: 'Lägg fram i översynen',
  titleOf: 'Lägg fram i översynen {{year}}',
  lead: 'Appen har jämfört utkastet med {{version}}. Varje avsnitt och varje del av modellen som skiljer sig kan bli ett ändringsförslag. Det är först när du lägger fram dem som andra ser dem.',
  none: 'Ingen översyn är öppen. Utkastet ligger kvar på enheten tills det finns en att lägga fram det i.',
  closed: 'Du kan inte lägga fram förslag i översynen nu. Utkastet ligger kvar på enheten.',
  toOversyn: 'Till översynen',
  gone: 'Versionen som översynen utgår från finns inte på den här enheten. Anslut till nätet och ladda om sidan.',
  words:
    'Ord i filen: {{read}}. I avsnitt som står kvar: {{same}}. I förslagen: {{proposed}}. Vid sidan av: {{left}}. Summa: {{sum}}.',
  wordsLost: 'Summan stämmer inte med filen. Läs listan ”Att bekräfta” innan du lägger fram något.',
  nothing: 'Utkastet säger detsamma som versionen. Det finns inget att lägga fram.',
  proposals: 'Ändringsförslag',
  sections_one:
    '1 förslag: {{changed}} ändrade, {{added}} nya och {{removed}} borttagna avsnitt, {{model}} om modellen',
  sections_other:
    '{{count}} förslag: {{changed}} ändrade, {{added}} nya och {{removed}} borttagna avsnitt, {{model}} om modellen',
  heading: {
    avsnitt: 'Ändring i {{heading}}',
    'nytt-avsnitt': 'Nytt avsnitt: {{heading}}',
    utgar: '{{heading}} utgår',
    modell: 'Modellen: {{sentence}}',
  },
  show: 'Visa',
  hide: 'Dölj',
  showOf: 'Visa vad som skiljer: {{heading}}',
  hideOf: 'Dölj vad som skiljer: {{heading}}',
  there: 'Finns redan i översynen.',
  toForslag: 'Till förslaget',
  left: 'Blir inget förslag',
  leftLead: 'Det här skiljer sig också, eller hör till filen och inte till texten. Inget av det ändras.',
  because: 'Varför?',
  becauseHelp: 'Motiveringen står på vart och ett av förslagen. Du kan skriva om dem ett och ett efteråt.',
  reason: 'Inläst ur {{title}}.',
  raise_one: 'Lägg fram 1 förslag',
  raise_other: 'Lägg fram {{count}} förslag',
  chooseOne: 'Välj minst ett förslag att lägga fram.',
  raising: 'Lägger fram {{at}} av {{count}} …',
  done_one: '1 förslag är lagt i översynen.',
  done_other: '{{count}} förslag är lagda i översynen.',
  allThere: 'Alla förslag ligger i översynen. Utkastet behövs inte längre, du kan ta bort det i menyn.',
  stopped: '{{heading}} kunde inte läggas fram: {{why}} Resten ligger kvar här.',
  refused: 'reglerna tillåter det inte just nu. Se i översynen vad som gäller.',
  notStored: 'det kunde inte sparas på enheten. Frigör utrymme och försök igen.',
  kinds: left,
} as const
