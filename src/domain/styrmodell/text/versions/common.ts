import type { Section } from '../text.ts'
import { list, section, table } from './build.ts'

/**
 * What both versions of the directive say alike, in our own sentences: the facts are the directive's, the wording is not.
 * It stands here as a person would type it, apart from the model as data; a test reads the one out of the other.
 */
export const principles: readonly Section[] = [
  section(
    1,
    'principer',
    'Principer',
    'Arbetsrehabiliteringen vilar på två slags principer. De strategiska gäller hur förvaltningarna planerar och fördelar insatserna. De operativa gäller hur medarbetarna möter den enskilda personen.',
  ),
  section(
    2,
    'principer-strategiska',
    'Strategisk nivå',
    list(
      'Tillgången till insatser är likvärdig i hela staden.',
      'Målgruppens behov styr, och insatser från flera förvaltningar kan pågå parallellt.',
      'Insatser erbjuds efter styrmodellens ansvarsfördelning.',
      'Insatser följs upp och kvalitetssäkras.',
    ),
  ),
  section(
    2,
    'principer-operativa',
    'Operativ nivå',
    list(
      'Arbete eller studier är målet från början.',
      'Hela livssituationen vägs in, och flera livsområden kan få stöd samtidigt.',
      'Insatserna följer på varandra utan glapp.',
      'Personen möter samma medarbetare så långt det går.',
      'Medarbetarna tror på personens möjligheter.',
    ),
  ),
]

export const whatStyrningMeans = section(
  2,
  'styrning',
  'Vad styrning innebär',
  'Den som har styrning över ett område har det strategiska ansvaret: att analysera behoven, att ta fram en strategi och följa upp den. Till det hör ett beslutande mandat över innehållet i områdets insatser.',
  'Där styrningen är delad beslutar socialförvaltningarna och Arbvux tillsammans. Ingen av dem kan besluta ensam.',
)

/** The table of who steers and who performs; only the name of one delområde differs between the versions. */
export function division(dependence: string): Section {
  const [sf, both] = ['Socialförvaltningarna', 'Socialförvaltningarna och Arbvux']
  const [social, health] = ['Sociala området', 'Hälsorelaterade området']
  const [competence, jobs] = ['Kompetenshöjande området', 'Jobbfokuserade området']
  return section(
    2,
    'fordelning',
    'Områden, styrning och utförare',
    'Tabellen visar vem som har styrning över varje område och vem som utför insatserna i varje delområde.',
    table(
      ['Område', 'Styrning', 'Delområde', 'Utförare'],
      [social, sf, 'Sociala och personliga kompetenser', sf],
      [social, sf, 'Stärkande av nätverk', sf],
      [social, sf, 'Hantering av vardagen', sf],
      [social, sf, 'Motiverande insatser', sf],
      [social, sf, 'Social samordning', sf],
      [health, both, 'Kost och motion', both],
      [health, both, 'Utredning och/eller behandling inklusive rehabilitering', both],
      [health, both, 'Hantering av psykisk och/eller fysisk hälsa', both],
      [health, sf, dependence, sf],
      [competence, 'Arbvux', 'Allmänna kompetenser', 'Arbvux'],
      [competence, 'Arbvux', 'Yrkeskompetenser', 'Arbvux'],
      [competence, 'Arbvux', 'Anpassad kunskapshöjning', 'Arbvux'],
      [
        competence,
        'Arbvux och socialförvaltningarna',
        'Anpassat stöd för ett fungerande arbetsliv',
        'Arbvux och socialförvaltningarna',
      ],
      [jobs, 'Arbvux', 'Kunskap om arbetsmarknaden', 'Arbvux'],
      [jobs, 'Arbvux', 'Jobbsökning och nyföretagande', 'Arbvux'],
      [jobs, 'Arbvux', 'Motiverande och coachande insatser', 'Arbvux'],
      [jobs, 'Arbvux', 'Praktik', 'Arbvux'],
      [jobs, 'Arbvux', 'Företags- och arbetsgivarkontakter', 'Arbvux'],
      [jobs, 'Arbvux', 'Lönesubventionerat jobb', 'Arbvux'],
    ),
  )
}

export const sobText = section(
  2,
  'sob',
  'Samordnings- och beredningsgruppen',
  'I gruppen, som kallas SoB, sitter avdelningscheferna i de fyra socialförvaltningarna och avdelningschefen i Arbvux. Finsam har en representerande chef där och förvaltningen för funktionsstöd en verksamhetschef.',
  'Avdelningschefen i Arbvux har mandat att samordna gruppens arbete.',
  'Varje representant har mandat att tala för den egna organisationen i strategiska frågor. Till uppdraget hör att föra information i båda riktningar och att förankra gruppens beslut hemma, också hos ledningen.',
)

export const workingGroupText = section(
  2,
  'arbetsgrupper',
  'Arbetsgrupper som SoB tillsätter',
  'SoB kan tillsätta en arbetsgrupp för att utforma en insats. Deltagarna väljs efter den operativa kompetens som behövs. Gruppen upphör när arbetet är klart.',
)

export const followUp: readonly Section[] = [
  section(
    1,
    'uppfoljning',
    'Uppföljning och översyn',
    'I början följs styrmodellen upp när det behövs. Därefter ses den över varje år. SoB beslutar om alla ändringar av den.',
  ),
]

/** The appendix: what each delområde holds. */
export function appendix(dependence: string): readonly Section[] {
  const header = ['Delområde', 'Innehåll']
  return [
    section(1, 'bilaga', 'Bilaga: vad delområdena innehåller', 'Bilagan förklarar kort vad varje delområde rymmer.'),
    section(
      2,
      'bilaga-sociala',
      'Delområden i det sociala området',
      table(
        header,
        ['Sociala och personliga kompetenser', 'Social träning.'],
        ['Stärkande av nätverk', 'Att bygga upp ett nätverk kring personen.'],
        ['Hantering av vardagen', 'Praktiskt, socialt och pedagogiskt stöd i vardagen.'],
        ['Motiverande insatser', 'Motivationsarbete som handläggare gör.'],
        ['Social samordning', 'Samordning mellan aktörer, till exempel genom SIP.'],
      ),
    ),
    section(
      2,
      'bilaga-halso',
      'Delområden i det hälsorelaterade området',
      table(
        header,
        ['Kost och motion', 'Hälsokurser och fysisk träning.'],
        [
          'Utredning och/eller behandling inklusive rehabilitering',
          'Bedömning eller behandling av legitimerad personal.',
        ],
        ['Hantering av psykisk och/eller fysisk hälsa', 'Stöd som höjer arbetsförmågan.'],
        [dependence, 'Socialtjänstens egen behandling, inte hälso- och sjukvårdens.'],
      ),
    ),
    section(
      2,
      'bilaga-kompetens',
      'Delområden i det kompetenshöjande området',
      table(
        header,
        ['Allmänna kompetenser', 'EU:s åtta nyckelkompetenser.'],
        ['Yrkeskompetenser', 'Yrkeskurser och arbetsmarknadsanställningar.'],
        ['Anpassad kunskapshöjning', 'Anpassade kurser och arbetsträning.'],
        ['Anpassat stöd för ett fungerande arbetsliv', 'Kurser för personer med varaktiga funktionsnedsättningar.'],
      ),
    ),
    section(
      2,
      'bilaga-jobb',
      'Delområden i det jobbfokuserade området',
      table(
        header,
        ['Kunskap om arbetsmarknaden', 'Studie- och yrkesvägledning, gruppaktiviteter och studiebesök.'],
        ['Jobbsökning och nyföretagande', 'Att söka jobb eller starta eget.'],
        ['Motiverande och coachande insatser', 'Coachning och matchning av arbetsmarknadskonsulenter.'],
        ['Praktik', 'Praktikplatser inom och utanför staden.'],
        ['Företags- och arbetsgivarkontakter', 'Att hitta arbetsgivare och stödja dem.'],
        ['Lönesubventionerat jobb', 'Subventionerade anställningar, också genom social hänsyn i upphandling.'],
      ),
    ),
  ]
}
