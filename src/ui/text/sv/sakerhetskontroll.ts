import type { Fault, GivenLevel, Hinder, ListAspect, SiteAspect, Verdict } from '../../../ports/site-check.ts'

const state = {
  good: 'Som det ska vara',
  bad: 'Behöver rättas',
  unknown: 'Gick inte att kontrollera',
} as const satisfies Record<Verdict['state'], string>

const aspect = {
  groups: 'Grupperna finns',
  levels: 'Behörighetsnivåerna är orörda',
  entry: 'Medlemmarna når webbplatsen',
  guests: 'Inga gäster i grupperna',
  owners: 'Ägare',
  exists: 'Listan finns',
  rights: 'Rättigheterna följer tabellen',
  inheritance: 'Listan har egna rättigheter',
  'append-only': 'Det som är skrivet kan inte ändras',
  versions: 'Versioner sparas',
  rows: 'Vilka rader var och en ser och ändrar',
  unique: 'Nycklar är unika och indexerade',
  columns: 'Kolumnerna är rätt',
} as const satisfies Record<SiteAspect | ListAspect, string>

const level = {
  full: 'fullständig behörighet',
  read: 'läsa',
  append: 'läsa och lägga till',
  change: 'läsa, lägga till och ändra',
} as const satisfies Record<GivenLevel, string>

/** What is wrong. */
const fault = {
  'list-missing': 'Listan finns inte på webbplatsen.',
  'other-template': 'Det som ligger på listans adress är ingen vanlig lista.',
  inherits: 'Listan ärver webbplatsens rättigheter. Då når alla på webbplatsen den, också de som inte ska.',
  'no-versions': 'Listan sparar inte äldre versioner. En ändring skriver då över det som stod.',
  'rows-hidden': 'Var och en ser bara sina egna rader. Forumet ser då inte allt som är skrivet.',
  'rows-changeable': 'Den som får ändra kan ändra också det som andra har skrivit.',
  'rows-locked': 'Raderna går inte att ändra för dem som ska kunna det.',
  lacks: '{{who}} saknar sin rättighet. Enligt tabellen ska det vara: {{wanted}}.',
  'holds-other': '{{who}} har {{held}}. Enligt tabellen ska det vara: {{wanted}}.',
  stranger: '{{who}} har {{held}}, men har ingen rättighet här enligt tabellen.',
  'may-change': '{{who}} kan ändra eller ta bort det som är skrivet. Här ska ingen utom ägarna kunna det.',
  'column-missing': 'Kolumnen {{column}} saknas.',
  'column-type': 'Kolumnen {{column}} är av fel typ.',
  'column-differs': 'Kolumnen {{column}} är inställd på annat sätt än den ska vara.',
  'not-unique': 'Kolumnen {{column}} kräver inte unika värden. Samma sak kan då sparas två gånger.',
  'not-indexed': 'Kolumnen {{column}} har inget index. Då går den inte att söka i när listan växer.',
  'group-missing': 'Gruppen {{group}} finns inte.',
  'level-missing': 'Behörighetsnivån {{level}} finns inte.',
  'level-altered': 'Behörighetsnivån {{level}} är ändrad. Den öppnar nu annat än den ska, på alla listor.',
  'no-entry': 'Gruppen Medlemmar får inte läsa webbplatsen, så medlemmarna når inte listorna.',
  'no-owner-group': 'Webbplatsen har ingen ägargrupp.',
  'no-owners': 'Ingen är med i ägargruppen.',
  guest: '{{who}} är gäst och är med i {{group}}. Appen är bara till för konton i den egna organisationen.',
  everyone: 'Alla i organisationen är med i {{group}}.',
} as const satisfies Record<Fault['kind'], string>

const provision = 'Kör kommandot under Så rättar du.'

/** What to do about it. */
const todo = {
  'list-missing': provision,
  'other-template':
    'Ta bort den om den inte används: öppna den i SharePoint, välj Inställningar och Ta bort. Kör sedan kommandot.',
  inherits: provision,
  'no-versions': provision,
  'rows-hidden': provision,
  'rows-changeable': provision,
  'rows-locked': provision,
  lacks: provision,
  'holds-other': `${provision} Så gör du det för hand. Öppna listans inställningar i SharePoint och välj Behörigheter för listan. Markera {{who}} och välj Redigera användarbehörighet.`,
  stranger: `${provision} Så gör du det för hand. Öppna listans inställningar i SharePoint och välj Behörigheter för listan. Markera {{who}} och välj Ta bort användarbehörighet.`,
  'may-change': `${provision} Kontrollera sedan i listans versionshistorik om något har ändrats.`,
  'column-missing': provision,
  'column-type':
    'Typen går inte att ändra. Spara undan det som står i kolumnen, ta bort den i listans inställningar och kör kommandot.',
  'column-differs': provision,
  'not-unique': `${provision} Finns redan två lika värden stannar kommandot. Ta då bort den ena raden först.`,
  'not-indexed': provision,
  'group-missing': `${provision} Lägg sedan personerna i gruppen: Webbplatsbehörigheter, Avancerade behörighetsinställningar, gruppen, Nytt.`,
  'level-missing': provision,
  'level-altered': provision,
  'no-entry': provision,
  'no-owner-group':
    'Skapa en under Webbplatsbehörigheter och gör den till webbplatsens ägargrupp. Kör sedan kommandot.',
  'no-owners':
    'Lägg minst en person i ägargruppen: Webbplatsbehörigheter, Avancerade behörighetsinställningar, ägargruppen, Nytt.',
  guest:
    'Öppna Webbplatsbehörigheter, Avancerade behörighetsinställningar och {{group}}. Markera {{who}}, välj Åtgärder och Ta bort användare från gruppen. Ta bort gästen ur teamet också.',
  everyone:
    'Öppna Webbplatsbehörigheter, Avancerade behörighetsinställningar och {{group}}. Ta bort raden som står för alla, och lägg till dem som ska vara med en och en.',
} as const satisfies Record<Fault['kind'], string>

/** Why something could not be looked at, and how it can be. */
const because = {
  'no-token':
    'SharePoint svarar bara den som har en egen biljett dit, och appen fick ingen. Låt administratören köra kommandot med --dry-run: det visar vad som skiljer.',
  refused: 'SharePoint lät oss inte läsa det här. Låt en ägare kontrollera, eller kör kommandot med --dry-run.',
  'no-answer': 'Inget svar kom. Kontrollera nätet och kontrollera igen.',
  busy: 'Microsoft 365 har för mycket att göra. Vänta en stund och kontrollera igen.',
  'signed-out': 'Inloggningen gäller inte längre. Ladda om sidan, logga in och kontrollera igen.',
  unseen: 'Listan syns inte för dig. Den finns inte, eller så är den inte delad med dig. Låt en ägare kontrollera.',
  'no-owner-group': 'Webbplatsen har ingen ägargrupp. Rätta det först och kontrollera igen.',
  odd: 'Svaret gick inte att förstå. Kontrollera igen. Blir det likadant: kör kommandot med --dry-run.',
  chosen:
    'Webbplatsen är med flit inställd så att den som skriver också får ändra. En händelse som har ändrats räknas inte, och visas som ogiltig.',
  'group-inside':
    '{{names}} är en grupp i gruppen, och webbplatsen säger inte vilka som är med i den. Se efter i Teams, under Hantera team, eller i Entra.',
  app: '{{names}} är appar med egen rättighet på listan. Den har en administratör gett. Kontrollera att ni känner igen dem.',
} as const satisfies Record<Hinder['kind'], string>

/** How many there are of what is as it should be, and which. */
const counted = {
  groups_one: '1 grupp: {{names}}',
  groups_other: '{{count}} grupper: {{names}}',
  levels_one: '1 behörighetsnivå: {{names}}',
  levels_other: '{{count}} behörighetsnivåer: {{names}}',
  owners_one: '1 ägare: {{names}}',
  owners_other: '{{count}} ägare: {{names}}',
} as const

/** The security check: whether the site still is as it was set up. */
export const sakerhetskontroll = {
  state,
  aspect,
  level,
  fault,
  todo,
  because,
  title: 'Säkerhetskontroll',
  lead: 'Är webbplatsen som den ställdes i ordning? Kontrollen läser rättigheter och inställningar. Den ändrar ingenting.',
  again: 'Kontrollera igen',
  checking: 'Läser {{list}} ({{done}} av {{of}})',
  starting: 'Läser webbplatsen',
  done: 'Kontrollen är klar. {{sentence}}',
  readAt: 'Läst {{day}} kl. {{time}}',
  allGood: 'Allt är som det ska vara.',
  bad_one: '1 sak behöver rättas.',
  bad_other: '{{count}} saker behöver rättas.',
  unknown_one: '1 sak gick inte att kontrollera.',
  unknown_other: '{{count}} saker gick inte att kontrollera.',
  toMend: 'Så rättar du',
  toMendText:
    'Den som administrerar Styrforum kör kommandot i Styrforums mapp. Det rättar listor, kolumner, grupper och rättigheter, och tar aldrig bort rader. Med --dry-run sist visar det bara vad det skulle göra. Kontrollera sedan igen.',
  command: 'npm run provision -- --site {{url}}',
  site: 'Webbplatsen',
  lists: 'Listorna',
  holds_one: '1 kontroll håller',
  holds_other: '{{count}} kontroller håller',
  siteHolds_one: '1 kontroll av webbplatsen håller',
  siteHolds_other: '{{count}} kontroller av webbplatsen håller',
  holdsIn: 'Det som håller: {{title}}',
  listsHold_one: '1 lista är som den ska vara',
  listsHold_other: '{{count}} listor är som de ska vara',
  showRights: 'Visa rättigheterna',
  rights: 'Rättigheter på {{title}}',
  who: 'Vem',
  has: 'Har',
  should: 'Ska ha',
  none: 'ingenting',
  rowAgrees: 'stämmer',
  rowDiffers: 'stämmer inte',
  rowApp: 'app, bedöms inte',
  ownersNote: 'Ägare kan alltid ändra och ta bort allt. Håll dem få.',
  counted,
  notAllowed: 'Säkerhetskontrollen är för dem som äger webbplatsen',
  notAllowedText:
    'Du äger inte webbplatsen, så SharePoint visar dig inte vilka rättigheter andra har. Undrar du om något är fel: fråga den som äger webbplatsen, eller samordnaren i SoB.',
  unread: 'Webbplatsen gick inte att läsa',
  unreadText: 'Ingenting är kontrollerat. {{because}}',
  linkText: 'Du äger webbplatsen. Här ser du om den fortfarande är som den ställdes i ordning.',
} as const
