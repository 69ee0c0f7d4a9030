import type { Omrade, Part, Side, Styrmodell } from '../styrmodell.ts'

/** What both versions of the directive say alike: parts, sides, stadsområden and principles. Own wording. */
export const parts: readonly Part[] = [
  {
    key: 'arbvux',
    name: 'Förvaltningen för arbetsmarknad och vuxenutbildning',
    short: 'Arbvux',
    side: 'arbvux',
    bound: true,
  },
  {
    key: 'sf-centrum',
    name: 'Socialförvaltningen Centrum',
    short: 'SF Centrum',
    side: 'sf',
    stadsomrade: 'centrum',
    bound: true,
  },
  {
    key: 'sf-hisingen',
    name: 'Socialförvaltningen Hisingen',
    short: 'SF Hisingen',
    side: 'sf',
    stadsomrade: 'hisingen',
    bound: true,
  },
  {
    key: 'sf-nordost',
    name: 'Socialförvaltningen Nordost',
    short: 'SF Nordost',
    side: 'sf',
    stadsomrade: 'nordost',
    bound: true,
  },
  {
    key: 'sf-sydvast',
    name: 'Socialförvaltningen Sydväst',
    short: 'SF Sydväst',
    side: 'sf',
    stadsomrade: 'sydvast',
    bound: true,
  },
  { key: 'finsam', name: 'Samordningsförbundet Finsam Göteborg', short: 'Finsam', bound: false },
  { key: 'ffs', name: 'Förvaltningen för funktionsstöd', short: 'Funktionsstöd', bound: false },
]

export const sides: readonly Side[] = [
  { key: 'arbvux', name: 'Arbvux', inText: 'Arbvux' },
  { key: 'sf', name: 'Socialtjänsten', inText: 'socialtjänsten' },
]

export const stadsomraden = [
  { key: 'centrum', name: 'Centrum' },
  { key: 'hisingen', name: 'Hisingen' },
  { key: 'nordost', name: 'Nordost' },
  { key: 'sydvast', name: 'Sydväst' },
]

export const principles: Styrmodell['principles'] = {
  strategic: [
    'Tillgången till insatser är likvärdig i hela staden.',
    'Målgruppens behov styr, och insatser från flera förvaltningar kan pågå parallellt.',
    'Insatser erbjuds efter styrmodellens ansvarsfördelning.',
    'Insatser följs upp och kvalitetssäkras.',
  ],
  operative: [
    'Arbete eller studier är målet från början.',
    'Hela livssituationen vägs in, och flera livsområden kan få stöd samtidigt.',
    'Insatserna följer på varandra utan glapp.',
    'Personen möter samma medarbetare så långt det går.',
    'Medarbetarna tror på personens möjligheter.',
  ],
}

export const social: Omrade = {
  key: 'sociala',
  name: 'Sociala området',
  styrning: ['sf'],
  delomraden: [
    {
      key: 'sociala-kompetenser',
      name: 'Sociala och personliga kompetenser',
      utforare: ['sf'],
      about: 'Social träning.',
    },
    {
      key: 'natverk',
      name: 'Stärkande av nätverk',
      utforare: ['sf'],
      about: 'Att bygga upp ett nätverk kring personen.',
    },
    {
      key: 'vardag',
      name: 'Hantering av vardagen',
      utforare: ['sf'],
      about: 'Praktiskt, socialt och pedagogiskt stöd i vardagen.',
    },
    {
      key: 'motivation',
      name: 'Motiverande insatser',
      utforare: ['sf'],
      about: 'Motivationsarbete som handläggare gör.',
    },
    {
      key: 'samordning',
      name: 'Social samordning',
      utforare: ['sf'],
      about: 'Samordning mellan aktörer, till exempel genom SIP.',
    },
  ],
}

/** The health area; only the name of its first delområde differs between the versions. */
export function health(firstName: string): Omrade {
  return {
    key: 'halso',
    name: 'Hälsorelaterade området',
    styrning: ['sf', 'arbvux'],
    delomraden: [
      // The one exception in a shared area: here the socialförvaltningar answer alone.
      {
        key: 'beroende',
        name: firstName,
        styrning: ['sf'],
        utforare: ['sf'],
        about: 'Socialtjänstens egen behandling, inte hälso- och sjukvårdens.',
      },
      {
        key: 'kost-motion',
        name: 'Kost och motion',
        utforare: ['sf', 'arbvux'],
        about: 'Hälsokurser och fysisk träning.',
      },
      {
        key: 'utredning',
        name: 'Utredning och/eller behandling inklusive rehabilitering',
        utforare: ['sf', 'arbvux'],
        about: 'Bedömning eller behandling av legitimerad personal.',
      },
      {
        key: 'psykisk-fysisk',
        name: 'Hantering av psykisk och/eller fysisk hälsa',
        utforare: ['sf', 'arbvux'],
        about: 'Stöd som höjer arbetsförmågan.',
      },
    ],
  }
}

export const competence: Omrade = {
  key: 'kompetens',
  name: 'Kompetenshöjande området',
  styrning: ['arbvux'],
  delomraden: [
    { key: 'allmanna', name: 'Allmänna kompetenser', utforare: ['arbvux'], about: 'EU:s åtta nyckelkompetenser.' },
    {
      key: 'yrke',
      name: 'Yrkeskompetenser',
      utforare: ['arbvux'],
      about: 'Yrkeskurser och arbetsmarknadsanställningar.',
    },
    {
      key: 'anpassad-kunskap',
      name: 'Anpassad kunskapshöjning',
      utforare: ['arbvux'],
      about: 'Anpassade kurser och arbetsträning.',
    },
    // Strategic responsibility is shared for this delområde, although Arbvux steers the area.
    {
      key: 'anpassat-stod',
      name: 'Anpassat stöd för ett fungerande arbetsliv',
      styrning: ['arbvux', 'sf'],
      utforare: ['arbvux', 'sf'],
      about: 'Kurser för personer med varaktiga funktionsnedsättningar.',
    },
  ],
}

export const jobs: Omrade = {
  key: 'jobb',
  name: 'Jobbfokuserade området',
  styrning: ['arbvux'],
  jobFocused: true,
  delomraden: [
    {
      key: 'arbetsmarknad',
      name: 'Kunskap om arbetsmarknaden',
      utforare: ['arbvux'],
      about: 'Studie- och yrkesvägledning, gruppaktiviteter och studiebesök.',
    },
    {
      key: 'jobbsokning',
      name: 'Jobbsökning och nyföretagande',
      utforare: ['arbvux'],
      about: 'Att söka jobb eller starta eget.',
    },
    {
      key: 'coachning',
      name: 'Motiverande och coachande insatser',
      utforare: ['arbvux'],
      about: 'Coachning och matchning av arbetsmarknadskonsulenter.',
    },
    { key: 'praktik', name: 'Praktik', utforare: ['arbvux'], about: 'Praktikplatser inom och utanför staden.' },
    {
      key: 'arbetsgivare',
      name: 'Företags- och arbetsgivarkontakter',
      utforare: ['arbvux'],
      about: 'Att hitta arbetsgivare och stödja dem.',
    },
    {
      key: 'lonesubvention',
      name: 'Lönesubventionerat jobb',
      utforare: ['arbvux'],
      about: 'Subventionerade anställningar, också genom social hänsyn i upphandling.',
    },
  ],
}
