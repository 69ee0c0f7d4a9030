import { assumption, directive, first, type Rule, revised } from './rule.ts'

/** The rules of who may decide what and where, and of the proposals that are decided. */
export const mandateRules = {
  'MA-1': {
    sentence:
      'Strategiska frågor avgörs i SoB: tjänsteutbudet, nya och justerade insatser, arbetsgrupper och styrmodellen.',
    instead: 'Lägg fram förslaget i SoB.',
    source: directive('Samordnings- och beredningsgruppen'),
  },
  'MA-2': {
    sentence: 'Samverkansgruppen beslutar i operativa frågor.',
    instead: 'Ta upp förslaget i samverkansgruppen.',
    source: directive('Operativ samverkansgrupp', first),
  },
  'MA-3': {
    sentence: 'Samverkansgruppen samverkar och bereder. Det som ska beslutas lyfts till SoB.',
    instead: 'Lyft förslaget till SoB.',
    source: directive('Operativ samverkansgrupp', revised),
  },
  'MA-4': {
    sentence: 'En arbetsgrupp tar fram underlag och förslag. Den beslutar inte.',
    instead: 'Lägg fram gruppens förslag i SoB.',
    source: directive('Arbetsgrupp för analys, uppföljning och utveckling'),
  },
  'MA-5': {
    sentence: 'Den sida som har styrningen över ett område beslutar om innehållet i dess insatser.',
    instead: 'Se vem som har styrningen i styrmodellens tabell.',
    source: directive('Områden och delområden'),
  },
  'MA-6': {
    sentence: 'Där styrningen är delad beslutar socialtjänsten och Arbvux tillsammans. Ingen av dem beslutar ensam.',
    instead: 'Vänta på den andra sidans ställningstagande, eller be om det.',
    source: directive('Områden och delområden'),
  },
  'MA-7': {
    sentence:
      'För stöd och behandling vid skadligt bruk eller beroende svarar socialtjänsten ensam, fast området i övrigt har delad styrning.',
    instead: 'Se vem som har styrningen i styrmodellens tabell.',
    source: directive('Områden och delområden'),
  },
  'MA-10': {
    sentence:
      'För anpassat stöd för ett fungerande arbetsliv är det strategiska ansvaret delat, fast Arbvux har styrningen över området i övrigt.',
    instead: 'Vänta på den andra sidans ställningstagande, eller be om det.',
    source: directive('Områden och delområden'),
  },
  'MA-8': {
    sentence: 'En fråga som rör samverkan i stort, utan ett visst delområde, avgörs av alla parter med styrning.',
    instead: 'Ange vilka delområden förslaget rör, eller vänta på alla parters ställningstagande.',
    source: assumption('Anvisningen fördelar styrningen efter delområde; för resten utgår vi från alla.'),
  },
  'MA-9': {
    sentence:
      'Ett beslut fattas i samsyn. Varje part med styrning har tagit ställning till samma lydelse, ingen avstyrker och inga villkor återstår.',
    instead: 'Se på förslagets sida vilken part som återstår. Ändra förslaget, eller ta upp det på ett möte.',
    source: assumption(
      'Anvisningen anger ingen beslutsregel. Var och en av de fyra socialförvaltningarna räknas för sig.',
    ),
  },
  'FS-1': {
    sentence:
      'Ett förslag läggs fram av den som är med i forumet. Från ett annat forum lyfts det av den som sammankallar det.',
    instead: 'Be din företrädare i forumet att lägga fram förslaget.',
    source: directive('Forum och mandat'),
  },
  'FS-2': {
    sentence: 'Den som har lagt fram ett förslag får ändra det tills det är avgjort.',
    instead: 'Be den som lade fram förslaget, eller lägg fram ett eget.',
    source: assumption('Anvisningen säger inget om ändringar; ett ändrat förslag frågar parterna på nytt.'),
  },
  'FS-3': {
    sentence: 'Ett förslag som är återkallat, eller lyft till ett annat forum, avgörs inte här.',
    instead: 'Följ förslaget i det forum dit det har lyfts, eller lägg fram det på nytt.',
    source: assumption('Samma fråga ska avgöras på ett ställe.'),
  },
  'FS-4': {
    sentence: 'Ett beslut om gemensamma insatser anger sitt underlag, eller varför det inte finns något.',
    instead: 'Välj underlag, eller skriv varför det saknas.',
    source: directive('Arbetsgrupp för analys, uppföljning och utveckling'),
  },
} as const satisfies Record<string, Rule>
