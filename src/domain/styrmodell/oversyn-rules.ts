import { assumption, directive, type Rule } from './rule.ts'

/** The rules of the yearly översyn and of what changes the styrmodell. */
export const oversynRules = {
  'OV-1': {
    sentence:
      'Den årliga översynen öppnas, planeras och avslutas av dokumentansvarig eller samordnaren. En pågår åt gången, och inget ändras medan ett utkast ligger hos SoB.',
    instead: 'Be dokumentansvarig eller samordnaren att göra det. Ligger utkastet hos SoB, ta tillbaka det där först.',
    source: directive('Uppföljning och revidering'),
  },
  'OV-2': {
    sentence: 'Ett ändringsförslag lämnas av den som företräder en part i ett forum, eller är dokumentansvarig.',
    instead: 'Be den som företräder din part att lämna förslaget.',
    source: directive('Forum och mandat'),
  },
  'OV-3': {
    sentence:
      'Ändringsförslag lämnas från översynens första dag tills den är fryst. Därefter bearbetar dokumentansvarig.',
    instead: 'Anteckna behovet, så ligger det i nästa års korg.',
    source: assumption('Anvisningen anger ingen tid. Appen utgår från att ett utkast på remiss inte ändras.'),
  },
  'OV-4': {
    sentence: 'Den som har lämnat ett ändringsförslag skriver om det, tar tillbaka det och svarar på rekommendationen.',
    instead: 'Be den som lämnade förslaget, eller lämna ett eget.',
    source: assumption('Ett förslag är dens som har lämnat det.'),
  },
  'OV-5': {
    sentence:
      'En rekommendation ges av dokumentansvarig eller samordnaren, aldrig på eget förslag, och gäller en viss lydelse.',
    instead: 'Läs förslaget som det lyder nu. Är det ditt eget, be den andra att lämna rekommendationen.',
    source: assumption('Anvisningen säger inget om beredningen; den som föreslår ska inte själv bedöma.'),
  },
  'OV-6': {
    sentence: 'Ett sammanställt utkast går på remiss som det står, med sin kontrollsumma, och ändras inte under tiden.',
    instead: 'Sammanställ utkastet på nytt när remissen är klar, eller sänd det nya på remiss.',
    source: assumption('Alla parter ska svara på samma text.'),
  },
  'OV-7': {
    sentence: 'Ett remissvar lämnas av den som företräder parten. Det senaste gäller, och ett sent svar märks ut.',
    instead: 'Be den som företräder parten att svara.',
    source: directive('Forum och mandat'),
  },
  'OV-8': {
    sentence:
      'Ett utkast bygger på den version som gäller och på de ändringsförslag som är godtagna. Två som krockar arbetas inte in.',
    instead: 'Se vilka förslag som krockar, och rekommendera en lydelse som förenar dem. Sammanställ sedan på nytt.',
    source: assumption('Det som antas ska gå att följa tillbaka till vad som föreslogs.'),
  },
  'OV-9': {
    sentence: 'SoB antar en version ord för ord, av alla parter tillsammans. Den gäller tidigast dagen efter beslutet.',
    instead: 'Ändra dagen i planen, sammanställ på nytt och lägg fram den version som då gäller.',
    source: directive('Samordnings- och beredningsgruppen'),
  },
  'OV-10': {
    sentence: 'Ett ändrat lagrum antecknas av dokumentansvarig eller samordnaren och läses i lagen av någon annan.',
    instead: 'Be en annan representant att läsa paragrafen i lagen och bekräfta.',
    source: assumption('Anvisningen nämner lagrum men inte hur de följs; två par ögon är vårt antagande.'),
  },
  'OV-11': {
    sentence:
      'Modellen följs upp vid behov. Dokumentansvarig eller samordnaren tar ställning till ett antecknat behov: det är klart, eller väntar på nästa översyn.',
    instead: 'Be dokumentansvarig eller samordnaren att följa upp behovet.',
    source: directive('Uppföljning och revidering'),
  },
} as const satisfies Record<string, Rule>
