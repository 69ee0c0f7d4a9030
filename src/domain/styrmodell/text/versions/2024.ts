import type { StyrmodellText } from '../text.ts'
import { footnote, list, section, table } from './build.ts'
import { appendix, division, followUp, principles, sobText, whatStyrningMeans, workingGroupText } from './common.ts'

const dependence = 'Missbruksbehandling'

/** The directive of 2024 as people read it, in our own sentences. */
export const text2024: StyrmodellText = {
  facts: {
    title: 'Styrmodell för arbetsrehabiliteringens hemvist, 2024',
    decidedBy:
      'Avdelningscheferna för vuxen och försörjningsstöd i de fyra socialförvaltningarna och avdelningschefen för arbetsmarknad på Arbvux',
    appliesTo: 'Arbvux och de fyra socialförvaltningarna',
    decidedOn: '2024-02-23',
    validUntil: 'tills vidare',
    dokumentansvarig: 'Processledare för plattform försörjningsstöd och planeringsledare på Arbvux',
  },
  sections: [
    section(
      1,
      'inledning',
      'Om anvisningen',
      'Anvisningen beskriver hur förvaltningarna tillsammans styr arbetsrehabiliteringen för personer som får försörjningsstöd.',
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
      'Socialförvaltningarnas insatser ges enligt 4 kap. 1 § SoL (2001:453) till den som behöver stöd i mer än tre år.¹ Insatser enligt 4 kap. 4 § SoL (2001:453) utförs av Arbvux för den som behöver stöd i mindre än tre år.',
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
      'Det hälsorelaterade området har delad styrning. Ett undantag finns: för missbruksbehandling har Arbvux inget strategiskt ansvar, utan socialförvaltningarna svarar ensamma.',
      'Socialförvaltningarna har ett strategiskt ansvar för grundläggande hälsoinsatser när de ges tillsammans med ett beslut enligt 4 kap. 1 §.',
    ),
    section(
      2,
      'kompetens',
      'Ansvar för kompetenshöjande insatser',
      'Arbvux har styrning över det kompetenshöjande området. För anpassat stöd för ett fungerande arbetsliv är det strategiska ansvaret delat med socialförvaltningarna, när stödet ges tillsammans med ett beslut enligt 4 kap. 1 §.',
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
      'Arbvux svarar för de insatser som hör till 4 kap. 4 §.',
    ),
    section(
      2,
      'parallella',
      'Parallella insatser',
      'En person kan ha insatser från flera förvaltningar samtidigt. På operativ nivå beslutas de enligt 4 kap. 1 §.',
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
          'Beslutar i operativa frågor. Sammankallande har uppdrag och mandat att lyfta gemensamt nominerade frågor till SoB.',
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
      'Gruppen är ett operativt beslutsforum. I den sitter representanter för Arbvux och för de fyra socialförvaltningarna, och en sammankallande utses.',
      'Sammankallande har uppdrag och mandat att lyfta frågor som medlemmarna gemensamt har nominerat till SoB.',
      'Representanterna har mandat i operativa frågor. De förankrar hos sin ledning och hos medarbetarna.',
    ),
    section(
      2,
      'analys',
      'Arbetsgrupp för analys, uppföljning och utveckling',
      'Gruppen tar reda på vilka behovsgrupper som rör båda sidor, hur stora de är och hur stadsområdena skiljer sig åt. Analysen är grunden för SoB:s beslut om gemensamma insatser enligt 4 kap. 1 §.',
    ),
    section(
      3,
      'analys-roller',
      'Roller i analysgruppen',
      list(
        'Analys- och uppföljningsansvarig leder gruppens arbete och lämnar underlagen till SoB.',
        'Lokalt analysansvarig tar fram uppgifter om det egna stadsområdet och kvalitetssäkrar dem.',
      ),
    ),
    section(
      3,
      'analys-uppgifter',
      'Gruppens uppgifter',
      list(
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
