import { buntRules } from './bunt-rules.ts'
import { mandateRules } from './mandate-rules.ts'
import { oversynRules } from './oversyn-rules.ts'
import { assumption, directive, type Rule, revised } from './rule.ts'

/** Every rule that the app enforces. A test bears the id of each. */
export const rules = {
  ...mandateRules,
  ...oversynRules,
  ...buntRules,
  'MF-1': {
    sentence: 'En händelse räknas bara om den som står bakom den hade uppdraget i forumet den dagen.',
    instead: 'Be den som har uppdraget att göra det, eller låt samordnaren rätta medlemskapet.',
    source: directive('Forum och mandat'),
  },
  'MF-2': {
    sentence: 'En händelse, en lyft fråga eller ett beslut skrivs en gång. En rad som har ändrats efteråt räknas inte.',
    instead: 'Se radens versioner i listan. Skriv en ny rad som rättar den gamla.',
    source: assumption('Alla parter måste kunna lita på samma protokoll, också på att det inte har ändrats.'),
  },
  'MF-3': {
    sentence:
      'En ersättare deltar och antecknas som närvarande. Nominerar, tar ställning och beslutar gör den som har platsen.',
    instead: 'Låt samordnaren ge ersättaren samma roll mellan de dagar då mandatet behövs.',
    source: assumption('Anvisningen säger inget om ersättare.'),
  },
  'AV-1': {
    sentence: 'En avvikelse väcks av den som är med i samverkansgruppen.',
    instead: 'Be din förvaltnings representant i samverkansgruppen att väcka den.',
    source: directive('Operativ samverkansgrupp'),
  },
  'AV-2': {
    sentence: 'En avvikelse hör till ett område och ett delområde i den styrmodell som gäller den dag den delas.',
    instead: 'Välj ett område och ett av dess delområden.',
    source: directive('Områden och delområden'),
  },
  'AV-3': {
    sentence:
      'En avvikelse handlar om samverkan, aldrig om en namngiven person. Uppgifter om klienter får inte stå här.',
    instead: 'Beskriv händelsen, inte personen, och ta bort numret.',
    source: { kind: 'law', law: 'OSL (2009:400) 26 kap. 1 § och dataskyddsförordningen' },
  },
  'AV-4': {
    sentence: 'Den som väckte en avvikelse får ändra sin text tills gruppen har behandlat den.',
    instead: 'Skriv rättelsen som en anteckning till mötet, eller väck en ny avvikelse.',
    source: assumption('Anvisningen säger inget om rättelser; det som har behandlats ska inte ändras i efterhand.'),
  },
  'AV-5': {
    sentence: 'Vad gruppen kom fram till antecknas av sammankallande på en punkt på samverkansgruppens dagordning.',
    instead: 'Sätt upp avvikelsen på ett möte och anteckna utfallet där.',
    source: directive('Operativ samverkansgrupp'),
  },
  'NO-1': {
    sentence: 'En fråga nomineras av en representant för Arbvux eller för en socialförvaltning i samverkansgruppen.',
    instead: 'Be din förvaltnings representant att nominera.',
    source: directive('Operativ samverkansgrupp'),
  },
  'NO-2': {
    sentence:
      'En fråga är gemensamt nominerad när minst en representant för Arbvux och en för en socialförvaltning har nominerat den.',
    instead: 'Vänta tills båda sidor har nominerat, eller be den sida som saknas.',
    source: assumption(
      'Anvisningen säger gemensamt nominerade men inte hur många; två olika personer från varsin sida är vårt antagande.',
    ),
  },
  'NO-3': {
    sentence: 'Var och en nominerar en gång, och bara en fråga som ännu inte är avslutad eller lyft.',
    instead: 'Se i frågans historik var den står.',
    source: assumption('Följer av att nomineringen är vägen till SoB.'),
  },
  'ES-1': {
    sentence: 'Det är sammankallande som lyfter en fråga till SoB.',
    instead: 'Be sammankallande att lyfta frågan.',
    source: directive('Operativ samverkansgrupp'),
  },
  'ES-2': {
    sentence: 'En gemensamt nominerad fråga får lyftas till SoB när båda sidor har nominerat den.',
    instead: 'Se på frågans sida vilken sida som saknas.',
    source: directive('Operativ samverkansgrupp'),
  },
  'ES-3': {
    sentence:
      'En fråga får lyftas när samverkansgruppen på ett möte har funnit att den är strategisk eller att parterna är oeniga.',
    instead: 'Ta upp frågan på samverkansgruppens möte och anteckna vad gruppen kom fram till.',
    source: directive('Operativ samverkansgrupp', revised),
  },
  'ES-4': {
    sentence: 'En fråga lyfts med bakgrund, varje parts ståndpunkt och ett förslag till beslut.',
    instead: 'Fyll i det som saknas. Har en part inte svarat, skriv just det.',
    source: directive('Operativ samverkansgrupp'),
  },
  'ES-5': {
    sentence: 'En fråga lyfts till SoB en gång.',
    instead: 'Läs SoB:s svar. Kommer problemet tillbaka, väck en ny avvikelse som hänvisar till den här.',
    source: assumption('Samma fråga ska ha ett svar.'),
  },
  'MO-1': {
    sentence:
      'Forumets möten och dagordning hålls av den som sammankallar det: samordnaren i SoB, sammankallande i samverkansgruppen.',
    instead: 'Be samordnaren eller sammankallande att sätta upp punkten.',
    source: directive('Forum och mandat'),
  },
  'MO-2': {
    sentence: 'Den som sammankallar forumet kallar till mötet, återkallar kallelsen och antecknar vilka som var med.',
    instead: 'Be samordnaren eller sammankallande att göra det.',
    source: directive('Forum och mandat'),
  },
  'MO-4': {
    sentence: 'Anteckningar vid en punkt skrivs av den som har en plats i forumet den dagen, också en ersättare.',
    instead: 'Säg vad som ska antecknas till någon som sitter med, eller låt samordnaren rätta medlemskapet.',
    source: assumption('Anvisningen säger inget om anteckningar. Den som sitter med kan hjälpa till att skriva.'),
  },
  'JU-1': {
    sentence:
      'Den som sammankallar forumet utser minst två justerare från olika parter bland dem som sitter i forumet.',
    instead: 'Utse justerare på protokollets sida, eller be den som sammankallar att göra det.',
    source: assumption('Anvisningen säger inget om justering. Att två justerar, från olika parter, är vårt antagande.'),
  },
  'JU-2': {
    sentence: 'Protokollet läggs fram av den som sammankallar forumet, och texten ska stämma med sin kontrollsumma.',
    instead: 'Be den som sammankallar att lägga fram protokollet. Har raden ändrats läggs texten fram på nytt.',
    source: assumption('Anvisningen säger inget om protokoll; den som sammankallar håller i mötets handlingar.'),
  },
  'JU-3': {
    sentence: 'Bara den som är utsedd till justerare justerar, punkt för punkt, och bara den text som är framlagd.',
    instead: 'Läs den framlagda texten på protokollets sida. Är du inte utsedd, säg till en justerare vad som är fel.',
    source: assumption('En justering gäller just de ord som justeraren har läst.'),
  },
  'JU-4': {
    sentence: 'Ett justerat protokoll är låst.',
    instead: 'Ta upp rättelsen som en egen punkt på nästa möte. Den hänvisar till den punkt som den rättar.',
    source: assumption('Alla parter måste kunna lita på samma protokoll, också på att det inte har ändrats.'),
  },
  'JU-5': {
    sentence: 'Protokollet läggs fram när mötet har hållits och allt som hör till det är skickat.',
    instead: 'Vänta tills allt är skickat. Se under Inte skickat än vad som väntar.',
    source: assumption('Vem som antecknat något och när sätts av plattformen, och finns först när raden är skickad.'),
  },
  'MO-3': {
    sentence:
      'Till en beslutspunkt hör ett förslag till beslut när forumet kallas, och där tjänsteutbudet berörs också ett underlag.',
    instead: 'Skriv förslaget på punkten, eller gör den till en diskussion.',
    source: assumption(
      'Den som ska ta ställning behöver veta till vad. Anvisningen säger att beslut vilar på underlag.',
    ),
  },
  'ME-1': {
    sentence: 'Medlemskapen i forumen hålls av samordnaren och av den som äger webbplatsen.',
    instead: 'Be samordnaren att ändra medlemskapet.',
    source: assumption('Anvisningen säger vilka som sitter i forumen men inte vem som för listan.'),
  },
  'BE-1': {
    sentence: 'Ett beslut skrivs av den som i forumet företräder en part som anvisningen binder.',
    instead: 'Be samordnaren eller en avdelningschef att skriva beslutet.',
    source: directive('Samordnings- och beredningsgruppen'),
  },
  'BE-2': {
    sentence: 'Ett forum avgör en lyft fråga eller ett förslag som står på dess dagordning.',
    instead: 'Be den som sammankallar forumet att sätta upp frågan på ett möte.',
    source: directive('Samordnings- och beredningsgruppen'),
  },
  'BE-3': {
    sentence: 'Varje beslut har ett eget nummer i en följd per år.',
    instead: 'Numret sätts av appen; inget behöver göras.',
    source: assumption('Anvisningen säger inget om nummer; de behövs för att kunna hänvisa.'),
  },
  'BE-4': {
    sentence: 'En fråga avgörs en gång. Ett beslut ändras genom ett nytt som ersätter, upphäver eller rättar det.',
    instead: 'Läs beslutet i beslutsloggen. Ska det ändras, skriv ett nytt förslag.',
    source: assumption('Det som är beslutat skrivs inte över.'),
  },
  'BE-5': {
    sentence: 'Mellan möten (per capsulam) får forumet besluta när alla parter som krävs har svarat.',
    instead: 'Vänta tills alla har svarat, eller ta upp förslaget på nästa möte.',
    source: assumption('Anvisningen säger inget om beslut mellan möten.'),
  },
  'BE-6': {
    sentence: 'Ett beslut ersätter, upphäver eller rättar ett tidigare beslut av samma forum, som fortfarande gäller.',
    instead: 'Välj ett beslut som gäller i beslutsloggen.',
    source: assumption('Det som ett forum har beslutat kan bara samma forum ändra.'),
  },
  'GR-1': {
    sentence: 'Arbetsgrupper tillsätts av SoB genom ett beslut, med uppgift, medlemmar och ett slutdatum.',
    instead: 'Lägg fram förslaget i SoB. Ska en grupp ändras, hänvisa till det senaste beslutet om den.',
    source: directive('Samordnings- och beredningsgruppen'),
  },
  'GR-2': {
    sentence: 'Platserna i en arbetsgrupp följer beslutet: från den dag det gäller till den dag gruppen upphör.',
    instead: 'Se beslutet om gruppen. Ska den pågå längre, lägg fram ett förslag som ersätter det.',
    source: assumption('Anvisningen säger att gruppen upphör när arbetet är klart, men inte hur platserna hålls.'),
  },
  'ST-1': {
    sentence: 'Ett ställningstagande lämnas av den som företräder parten i forumet den dagen.',
    instead: 'Be den som företräder parten att ta ställning.',
    source: directive('Forum och mandat'),
  },
  'FO-1': {
    sentence: 'Hur ett beslut är förankrat i en part säger den som företräder parten i ett forum den dagen.',
    instead: 'Be den som företräder parten att anteckna förankringen.',
    source: directive('Samordnings- och beredningsgruppen'),
  },
  'FO-2': {
    sentence:
      'Ett beslut som räknas förankras i varje part som har en plats i forumet. Det sker tidigast på beslutets dag och senast den dag det antecknas.',
    instead: 'Välj ett beslut i beslutsloggen och en dag mellan beslutet och i dag.',
    source: assumption('Anvisningen säger att varje representant förankrar, men inte hur det antecknas.'),
  },
  'ST-2': {
    sentence: 'Varje part har ett ställningstagande per förslag. Det senaste giltiga räknas.',
    instead: 'Läs vad din part redan har svarat. Ska svaret ändras, ta ställning på nytt.',
    source: assumption('Ett ställningstagande är partens, inte personens.'),
  },
  'ST-3': {
    sentence: 'Ett ställningstagande gäller den lydelse som det svarar på. Ändras förslaget frågas parterna på nytt.',
    instead: 'Läs den nya lydelsen och ta ställning till den.',
    source: assumption('Ingen ska ha godtagit något annat än det som stod där.'),
  },
  'UP-1': {
    sentence: 'Ett uppdrag som SoB ger har en ansvarig part och ett datum då det ska vara klart.',
    instead: 'Välj part och datum.',
    source: directive('Samordnings- och beredningsgruppen'),
  },
  'UP-2': {
    sentence:
      'Hur ett uppdrag går skriver den som företräder en part som ansvarar eller deltar. Det gör också den som är med i gruppen som utför det.',
    instead: 'Be den som företräder parten att rapportera.',
    source: directive('Forum och mandat'),
  },
  'UP-3': {
    sentence: 'Klart anmäler den som företräder den ansvariga parten, en gång tills forumet har svarat.',
    instead: 'Be den ansvariga partens representant att anmäla klart.',
    source: assumption('Den som har uppdraget säger att det är gjort; anvisningen säger inget om hur.'),
  },
  'UP-4': {
    sentence:
      'Ett uppdrag som är anmält klart godkänns eller återlämnas av forumet som gav det. Den som anmälde klart gör det aldrig själv.',
    instead: 'Vänta tills uppdraget är anmält klart, eller be någon annan i forumet att svara.',
    source: assumption('Klart är utförarens ord, godkänt är givarens; anvisningen säger inget om hur.'),
  },
  'UP-5': {
    sentence:
      'Ett uppdrag räknas när det gavs av den som skrev beslutet. Från KF, KS eller NAV räknas det när samordnaren har antecknat det.',
    instead: 'Be samordnaren att anteckna uppdraget.',
    source: assumption('Anvisningen säger inget om uppdrag uppifrån; samordnaren samordnar SoB:s arbete.'),
  },
  'UP-6': {
    sentence: 'Ett uppdrag som är godkänt är avslutat.',
    instead: 'Behövs mer, be SoB om ett nytt uppdrag.',
    source: assumption('Det som är godkänt skrivs inte över.'),
  },
  'UN-1': {
    sentence: 'Ett underlag skrivs och kvalitetssäkras av analysgruppen.',
    instead: 'Be analysgruppen om det underlag som behövs.',
    source: directive('Arbetsgrupp för analys, uppföljning och utveckling'),
  },
  'UN-2': {
    sentence:
      'Ett underlag kvalitetssäkras av någon annan i analysgruppen än den som skrev det, och för den lydelse som gäller.',
    instead: 'Be någon annan i analysgruppen att läsa siffrorna och kvalitetssäkra.',
    source: assumption('Anvisningen säger kvalitetssäkrade underlag men inte hur; två par ögon är vårt antagande.'),
  },
  'AF-1': {
    sentence: 'Ett svar är återfört först när samverkansgruppen har haft det på sin dagordning.',
    instead: 'Sätt upp svaret på samverkansgruppens nästa möte.',
    source: assumption('Svaret ska nå dem som väckte frågan; hur är inte skrivet.'),
  },
  'AF-2': {
    sentence: 'Ett svar är återfört först när den som väckte frågan har tagit del av det.',
    instead: 'Be den som väckte frågan att öppna svaret och bekräfta.',
    source: assumption('Svaret ska nå dem som väckte frågan; hur är inte skrivet.'),
  },
  'SA-1': {
    sentence: 'Den som leder forumet, eller samordnaren av SoB, beslutar att uppgifter om en klient ska tas bort.',
    instead: 'Säg till den som leder forumet, eller samordnaren, vilken rad det gäller. Skriv inte vad som står där.',
    source: { kind: 'law', law: 'OSL (2009:400) 26 kap. 1 § och dataskyddsförordningen' },
  },
  'SA-2': {
    sentence: 'En rad som har sanerats räknas fortfarande, om inget annat än det som skulle bort har ändrats.',
    instead: 'Raden har ändrats sedan den skulle saneras. Beställ saneringen på nytt, för det som står där nu.',
    source: assumption('Att en klients uppgifter tas bort ska inte upphäva det som forumet har kommit fram till.'),
  },
  'SA-3': {
    sentence: 'Texten tas bort av den som äger webbplatsen, eller av den som skrev en text som får ändras.',
    instead: 'Be den som äger webbplatsen att genomföra saneringen.',
    source: assumption('Det som har hänt i ett forum kan ingen annan än webbplatsens ägare ändra.'),
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
