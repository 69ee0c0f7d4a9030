import type { SectionDiff, UnitDiff } from '../../../domain/styrmodell/compare/diff.ts'
import type { ModelDiff } from '../../../domain/styrmodell/compare/models.ts'
import type { Unrecognised } from '../../../domain/styrmodell/import/imported.ts'
import type { DocumentFacts } from '../../../domain/styrmodell/text/text.ts'
import type { DirectiveRead } from '../../../ports/styrmodell-files.ts'
import { fram } from './anvisning-fram.ts'

const fact = {
  title: 'Namn',
  decidedBy: 'Beslutad av',
  appliesTo: 'Gäller för',
  diarienummer: 'Diarienummer',
  decidedOn: 'Beslutad',
  paragraph: 'Paragraf',
  lastChanged: 'Senast ändrad',
  validUntil: 'Gäller till',
  dokumentansvarig: 'Dokumentansvarig',
} as const satisfies Record<keyof DocumentFacts, string>

const standing = {
  same: 'oförändrat',
  changed: 'ändrat',
  added: 'nytt',
  removed: 'borttaget',
} as const satisfies Record<SectionDiff['standing'], string>

const unit = {
  'moved-away': 'Flyttat till {{section}}',
  'moved-here': 'Flyttat hit från {{section}}',
} as const satisfies Partial<Record<UnitDiff['kind'], string>>

const modelWhat = {
  omrade: 'Område',
  delomrade: 'Delområde',
  styrning: 'Styrning',
  utforare: 'Utförare',
  forum: 'Forum',
  mandat: 'Mandat',
  lagrum: 'Lagrum',
} as const satisfies Record<ModelDiff['what'], string>

const unrecognised = {
  'page-furniture': 'Sidhuvud eller sidfot. Är borttaget ur texten.',
  contents: 'Rad i en innehållsförteckning. Är borttagen, för appen gör en egen.',
  'not-placed': 'Ord som inte fick någon plats i texten. Lägg in dem där de hör hemma.',
  'no-styrning': 'Område utan styrning. Ange vem som har styrning.',
  'no-utforare': 'Delområde utan utförare. Ange vem som utför.',
  'no-delomraden': 'Område utan delområden. Ange vilka de är.',
  'no-mandate': 'Forum utan mandat. Ange vad det får besluta.',
  exception: 'Kan vara ett undantag från tabellen. Avgör om styrningen är en annan här.',
  guessed: 'Tolkat ur löpande text. Kontrollera att det stämmer.',
} as const satisfies Record<Unrecognised['why'], string>

const why = {
  'too-large':
    'Filen är för stor för att vara en anvisning. Ta bort bilderna, eller spara bara texten, och välj filen igen.',
  pdf: 'Det är en PDF, och den går inte att läsa in. Öppna dokumentet i Word, spara det som .docx och välj den filen. Är det en inskannad bild tolkar Word texten när du öppnar den.',
  'old-word': 'Filen är sparad i ett äldre format. Öppna den i Word, spara den som .docx och välj den filen.',
  'not-word':
    'Filen ser ut som ett Word-dokument men går inte att läsa. Öppna den i Word, spara den på nytt och välj den igen.',
  'not-text': 'Filen är varken Word eller text. Spara anvisningen som .docx, .md eller .txt och välj den filen.',
  empty:
    'Det finns ingen text i filen. Är den skannad behöver texten först tolkas, till exempel i Word. Välj sedan den filen.',
  'not-loaded': 'Koden som läser filer kunde inte hämtas. Kontrollera nätet, ladda om sidan och försök igen.',
} as const satisfies Record<Extract<DirectiveRead, { ok: false }>['why'], string>

/** The directive as a text: reading it, comparing versions, reading one in. */
export const anvisning = {
  fact,
  fram,
  unrecognised,
  read: {
    link: 'Läs anvisningen',
    title: 'Anvisningen i text',
    lead: 'Hela texten i den version du valt, återgiven med appens egna ord. Vid tvekan gäller det beslutade dokumentet.',
    search: 'Sök i texten',
    searchHelp: 'Sök efter ett ord, till exempel mandat.',
    hits_one: '1 träff',
    hits_other: '{{count}} träffar',
    noHits: 'Inga träffar. Prova ett annat ord.',
    linkTo: 'Kopiera länk till avsnittet',
    why: 'Varför står det här?',
    whyOf: 'Varför står det här? Om avsnittet',
    lagrum: 'Lagrum som gäller i dag',
    replaced: '{{was}} har upphört. Sedan {{day}} gäller {{now}}. Texten ändras i nästa översyn.',
    versionFrom: 'Från {{day}}: {{title}}',
    gone: 'Avsnittet finns inte i den här versionen',
    goneText:
      'Adressen pekar på ett avsnitt som inte finns här. Det kan ha tagits bort eller fått ett annat namn. Välj det i innehållet.',
    noText: 'Texten finns inte på den här enheten',
    noTextText: 'Appen har reglerna för den här versionen men inte dess text. Läs det beslutade dokumentet.',
    toModel: 'Styrmodellen som regler',
    noHeading: 'Utan rubrik',
  },
  origin: {
    first: 'Stod i {{version}}, den äldsta versionen i appen. Vad som stod dessförinnan är inte känt.',
    came: 'Kom till i {{version}}',
    changed: 'Ändrades i {{version}}',
    same: 'Avsnittet står som det gjorde i {{version}}.',
    wording: 'Det som skiljer från lydelsen i {{version}}:',
    decidedBy: 'Versionen är beslutad av {{who}}.',
    decidedOn: 'Versionen är beslutad {{day}} av {{who}}.',
    adopted: 'Antagen genom',
    adoptedOn: 'den {{day}}.',
    unknown:
      'Vilka förslag, avvikelser och remissvar som låg bakom är inte känt. Versionen fanns innan översynen gjordes i appen.',
    noProposal: 'Inget ändringsförslag om just det här avsnittet finns sparat.',
    proposals: 'Ändringsförslag i översynen {{year}}:',
    proposal: '({{part}}). {{reason}}',
    recommended: '{{stance}}. {{text}}',
    noBasket: 'Förslaget pekar inte på något beslut eller någon avvikelse.',
    behind: 'Bakgrund:',
    behindAvvikelser_one: 'Bakgrund: en avvikelse,',
    behindAvvikelser_other: 'Bakgrund: {{count}} avvikelser,',
    behindLagrum: '{{citation}} hade upphört.',
    answers: 'I remissen sades det här om avsnittet.',
    noAnswers: 'Ingen part skrev om avsnittet i remissen.',
    answer: '{{part}}: {{stance}}.',
    toRemiss: 'Till remissen',
    compare: 'Jämför hela versionerna',
    open: 'Ändringsförslag som väntar',
    noteNeed: 'Anteckna att avsnittet behöver ses över',
    openCount_one: '1 ändringsförslag',
    openCount_other: '{{count}} ändringsförslag',
  },
  compare: {
    link: 'Jämför versioner',
    title: 'Jämför två versioner',
    lead: 'Det som tagits bort är genomstruket, det som kommit till är understruket. Ett stycke som bytt plats visas som flyttat.',
    from: 'Från',
    to: 'Till',
    view: 'Visa',
    inline: 'I löpande text',
    sides: 'Sida vid sida',
    all: 'Visa också det som är lika',
    draft: 'Utkast {{key}}: {{title}}',
    sameVersion: 'Det är samma version på båda sidor. Välj två olika.',
    nothing: 'Texterna är lika.',
    tooSlow: 'Versionerna skiljer sig för mycket för att jämföras ord för ord. Läs dem var för sig i stället.',
    notLoaded: 'Jämförelsen kunde inte göras. Ladda om sidan och försök igen.',
    summary_one: '1 avsnitt skiljer sig.',
    summary_other: '{{count}} avsnitt skiljer sig.',
    facts: 'Uppgifter om dokumentet',
    model: 'Modellen',
    modelNone: 'Modellen är lika i båda versionerna.',
    texts: 'Texten',
    change: '{{what}}: {{before}} blir {{after}}',
    came: '{{what}}: {{after}} kommer till',
    went: '{{what}}: {{before}} tas bort',
    of: '{{what}}, {{of}}',
    moved: 'flyttat',
    standing,
    unit,
    modelWhat,
    word: 'Hämta som Word med spårade ändringar',
    wordTitle: 'Remissversion {{to}}',
    footer: 'Ändringar från {{from}} till {{to}}',
  },
  import: {
    link: 'Läs in en anvisning',
    title: 'Läs in en anvisning',
    lead: 'Välj anvisningen som Word, Markdown eller ren text. Appen delar in den i avsnitt och läser ut områden, forum och lagrum. Filen lämnar inte enheten.',
    choose: 'Välj en fil',
    chooseHelp: '.docx, .md eller .txt, högst 10 MB',
    reading: 'Läser filen …',
    why,
    garbled: 'Vissa bokstäver ser förvanskade ut. Spara om filen som UTF-8 och välj den igen.',
    encoding: {
      'windows-1252': 'Filen är sparad i ett äldre teckenformat. Kontrollera att å, ä och ö ser rätt ut.',
      'utf-16': 'Filen är sparad som UTF-16 och läses som den är.',
    },
    words: 'Ord i filen: {{read}}. Ord som finns kvar: {{kept}}.',
    wordsWhole: 'Alla ord kom med.',
    wordsLost: 'Alla ord kom inte med. Se listan nedan.',
    sections: 'Avsnitt',
    sectionCount_one: '1 avsnitt',
    sectionCount_other: '{{count}} avsnitt',
    model: 'Det som appen läste ut',
    omrade: '{{namn}}: styrning {{styrning}}',
    delomrade: '{{namn}}: {{utforare}}',
    unknown: 'okänd',
    forums: 'Forum och mandat',
    lagrum: 'Lagrum',
    nothingRead: 'Inga områden eller forum hittades.',
    confirm: 'Att bekräfta',
    confirmLead: 'Läs varje rad och bocka av den när du har tagit ställning.',
    confirmed: '{{done}} av {{count}} är avbockade.',
    times: '{{text}} ({{count}} gånger)',
    notSaved: 'Utkastet kunde inte sparas. Frigör utrymme på enheten och försök igen.',
    clientData:
      'Texten innehåller något som ser ut som uppgifter om en klient, i avsnittet {{section}}. Ta bort det i filen och läs in den igen.',
    drafts: 'Sparade utkast på enheten',
    open: 'Öppna {{title}}',
    remove: 'Ta bort utkastet',
    removed: 'Utkastet är borttaget från enheten.',
    untitled: 'Utan namn',
    private: 'Utkastet är ditt och ligger bara på den här enheten tills du lägger fram det i översynen.',
  },
} as const
