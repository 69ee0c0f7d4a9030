import type { StyrmodellText } from '../text.ts'
import { footnote, list, section, table } from './build.ts'
import { appendix, division, followUp, principles, sobText, whatStyrningMeans, workingGroupText } from './common.ts'

const dependence = 'Stöd och behandling vid skadligt bruk/beroende'

/** The revised directive as people read it, in our own sentences. It prints no date of decision. */
export const text2025: StyrmodellText = {
  facts: {
    title: 'Styrmodell för arbetsrehabiliteringens hemvist, reviderad 2025',
    decidedBy: 'SoB',
    appliesTo: 'Arbvux och de fyra socialförvaltningarna',
    validUntil: 'tills vidare',
    dokumentansvarig: 'Processledare för plattform försörjningsstöd och planeringsledare på Arbvux',
  },
  sections: [
    section(
      1,
      'inledning',
      'Om anvisningen',
      'Anvisningen beskriver hur förvaltningarna tillsammans styr arbetsrehabiliteringen för personer som får försörjningsstöd. Den har setts över efter den nya socialtjänstlagen.',
    ),
    section(
      2,
      'syfte',
      'Syfte',
      'Syftet är att det ska vara tydligt vem som styr, vem som utför och i vilket forum en fråga avgörs. Då får den som behöver stöd samma möjligheter i hela staden.',
    ),
    section(
      2,
      'galler-for',
      'Vilka anvisningen gäller för',
      'Anvisningen binder Arbvux och socialförvaltningarna Centrum, Hisingen, Nordost och Sydväst. Finsam och förvaltningen för funktionsstöd deltar i SoB utan att bindas.',
    ),
    section(
      2,
      'lagrum',
      'Lagrum',
      'Socialförvaltningarnas insatser ges enligt 12 kap. 1 § SoL (2025:400) till den som behöver stöd i mer än tre år.¹ Insatser enligt 12 kap. 4 § SoL (2025:400) utförs av Arbvux för den som behöver stöd i mindre än tre år.',
      footnote('1', 'Tiden räknas från det att en insats bedöms behövas.'),
    ),
    ...principles,
    section(
      1,
      'ansvar',
      'Ansvar för områdena',
      'Insatserna är indelade i fyra områden. Varje område har delområden, och för varje delområde finns en eller flera utförare.',
    ),
    whatStyrningMeans,
    division(dependence),
    section(
      2,
      'sociala',
      'Ansvar för sociala insatser',
      'Socialförvaltningarna har styrning över det sociala området och utför alla insatser i det.',
    ),
    section(
      2,
      'halso',
      'Ansvar för hälsoinsatser',
      'Det hälsorelaterade området har delad styrning. Ett undantag finns: för stöd och behandling vid skadligt bruk/beroende har Arbvux inget strategiskt ansvar, utan socialförvaltningarna svarar ensamma.',
      'Socialförvaltningarna har ett strategiskt ansvar för grundläggande hälsoinsatser som kompletterar insatserna i det sociala området.',
    ),
    section(
      2,
      'kompetens',
      'Ansvar för kompetenshöjande insatser',
      'Arbvux har styrning över det kompetenshöjande området. För anpassat stöd för ett fungerande arbetsliv är det strategiska ansvaret delat med socialförvaltningarna, när stödet kompletterar insatserna i det sociala området.',
    ),
    section(
      2,
      'jobb',
      'Ansvar för jobbfokuserade insatser',
      'Arbvux har styrning över det jobbfokuserade området och utför alla insatser i det.',
    ),
    section(
      2,
      'gemensamma',
      'Gemensamma områden',
      'I områden med delad styrning planerar och utvecklar förvaltningarna insatserna tillsammans.',
    ),
    section(
      2,
      'parallella',
      'Parallella insatser',
      'En person kan ha insatser från flera förvaltningar samtidigt. På operativ nivå beslutas de enligt 12 kap. 4 §.',
    ),
    section(
      1,
      'forum',
      'Forum och mandat',
      'Samverkan sker i de forum som tabellen visar.',
      table(
        ['Forum', 'Mandat'],
        [
          'Samordnings- och beredningsgruppen',
          'Strategiskt beslutsforum mellan förvaltningarna. Beslutar om styrmodellen och om nya och justerade insatser, tillsätter arbetsgrupper och ger uppdrag.',
        ],
        [
          'Operativ samverkansgrupp Arbvux och socialtjänst',
          'Ser till att rutiner och principer följs, hanterar avvikelser i samverkan och föreslår justeringar. Bereder frågor på uppdrag av SoB. Strategiska frågor, och frågor där parterna är oeniga, lyfts till SoB.',
        ],
        [
          'Arbetsgrupp för analys, uppföljning och utveckling',
          'Analyserar behovsgrupper, volymer och skillnader mellan stadsområden, föreslår uppföljning och indikatorer och lämnar kvalitetssäkrade underlag till SoB.',
        ],
        ['Arbetsgrupp tillsatt av SoB', 'Arbetar fram det som SoB har beslutat och upphör när arbetet är klart.'],
      ),
    ),
    sobText,
    section(
      2,
      'samverkan',
      'Operativ samverkansgrupp',
      'Gruppen är ett operativt samverkansforum. I den sitter representanter för Arbvux och för de fyra socialförvaltningarna, och en sammankallande utses.',
      'Gruppen ser till att rutiner och principer följs. Den hittar och hanterar problem och avvikelser i samverkan och föreslår justeringar:',
      list('metodstöd eller informationsmaterial', 'ändrade rutiner', 'utbildning', 'stöd vid införande'),
      'Gruppen bereder också frågor på uppdrag av SoB. Strategiska beslut, och frågor som medlemmarna är oeniga om, lyfts till SoB.',
      'Representanterna har mandat i operativa frågor. De förankrar hos sin ledning och hos medarbetarna.',
    ),
    section(
      2,
      'analys',
      'Arbetsgrupp för analys, uppföljning och utveckling',
      'Gruppen tar reda på vilka behovsgrupper som rör båda sidor, hur stora de är och hur stadsområdena skiljer sig åt. Analysen är grunden för SoB:s beslut om gemensamma insatser.',
    ),
    section(
      3,
      'analys-uppgifter',
      'Gruppens uppgifter',
      list(
        'Ta fram uppgifter om varje stadsområde och kvalitetssäkra dem.',
        'Säga vilka delområden en insats behöver rymma för att möta ett behov.',
        'Föreslå hur gemensamma insatser följs upp.',
        'Peka ut var nya indikatorer behövs.',
        'Lämna kvalitetssäkrade underlag till SoB.',
      ),
    ),
    workingGroupText,
    ...followUp,
    ...appendix(dependence),
  ],
}
