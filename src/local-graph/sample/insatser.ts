import type { InsatsId } from '../../domain/shared/ids.ts'
import type { Insats, InsatsFields, Utforare } from '../../domain/tjansteutbud/insats.ts'
import { fixedGuid } from '../guid.ts'

const city = ['centrum', 'hisingen', 'nordost', 'sydvast']
const arbvux: Utforare = { part: 'arbvux', supply: 'egen' }
const everySf: readonly Utforare[] = city.map(area => ({ part: `sf-${area}`, supply: 'egen' }))

function onAgreement(supplier: string, agreement: string): Utforare {
  return { part: 'arbvux', supply: 'extern', supplier, agreement }
}

/** The id of an insats of the sample, the same in every run, so that links into it stay good. */
export function sampleInsatsId(name: string): InsatsId {
  return `insats:${fixedGuid(`insats:${name}`)}`
}

function insats(name: string, delomraden: readonly string[], more: Partial<InsatsFields>): Insats {
  return {
    id: sampleInsatsId(name),
    name,
    about: '',
    delomraden,
    utforare: [arbvux],
    lagrum: ['kompetenshojande-verksamhet'],
    targetGroups: [],
    stadsomraden: city,
    parallel: { kind: 'alla' },
    start: '2022-01-01',
    end: 'tills vidare',
    ...more,
  }
}

/** What the socialförvaltningar perform themselves. */
function ofSf(name: string, delomraden: readonly string[], more: Partial<InsatsFields> = {}): Insats {
  return insats(name, delomraden, { utforare: everySf, lagrum: ['forsorjningsstod'], ...more })
}

const training = 'Ramavtal arbetsträning'

/** The first collected catalogue. Names as they stand in the city's own reports; what they hold is made up in general words. */
export const firstCatalogue: readonly Insats[] = [
  insats('Kompetenscenter', ['coachning', 'jobbsokning', 'praktik'], {
    about: 'Planering, coachning och matchning mot arbete eller studier.',
    targetGroups: ['Står nära arbetsmarknaden'],
    start: '2021-01-01',
  }),
  insats('Kompetenscenter SFI', ['allmanna', 'coachning'], {
    about: 'Språkutveckling och väg till arbete samtidigt.',
    targetGroups: ['Studerar svenska'],
  }),
  insats('Språk och hälsa', ['kost-motion', 'allmanna'], {
    about: 'Svenska i vardagen tillsammans med friskvård.',
    utforare: [onAgreement('Kursleverantör Språk', 'Ramavtal språk och hälsa')],
    targetGroups: ['Studerar svenska'],
    stadsomraden: ['hisingen', 'nordost'],
  }),
  insats('Arbetsförmågebedömning', ['utredning'], {
    about: 'Bedömning av arbetsterapeut och psykolog.',
    utforare: [onAgreement('Bedömningsteam Väst', 'Ramavtal bedömning')],
    lagrum: ['forsorjningsstod', 'kompetenshojande-verksamhet'],
  }),
  insats('Arbetsträning', ['praktik', 'anpassad-kunskap'], {
    about: 'Träning på en arbetsplats med handledare, i egen takt.',
    utforare: [onAgreement('Arbetsträning i samverkan', training)],
    targetGroups: ['Behöver anpassning'],
  }),
  insats('Social hänsyn i upphandling', ['lonesubvention', 'arbetsgivare'], {
    about: 'Anställningar hos stadens leverantörer.',
    targetGroups: ['Står nära arbetsmarknaden'],
  }),
  insats('Framtidshubbarna', ['arbetsmarknad', 'coachning'], {
    about: 'En väg in för unga: vägledning, studier och jobb på samma plats.',
    targetGroups: ['Unga 16–29 år'],
    stadsomraden: ['centrum', 'hisingen'],
    start: '2023-08-01',
  }),
  insats('Fler föräldrar i arbete (FFIA)', ['arbetsmarknad', 'jobbsokning'], {
    about: 'Hela hushållets väg till egen försörjning.',
    targetGroups: ['Föräldrar'],
    stadsomraden: ['nordost', 'sydvast'],
    start: '2023-01-01',
  }),
  insats('Yrkeskurser', ['yrke'], {
    about: 'Korta kurser mot bristyrken.',
    utforare: [onAgreement('Yrkesskolan Älvstranden', 'Ramavtal yrkeskurser')],
    targetGroups: ['Står nära arbetsmarknaden'],
  }),
  insats('Arbetsmarknadsanställning', ['lonesubvention', 'yrke'], { about: 'Tidsbegränsad anställning i staden.' }),
  insats('Studie- och yrkesvägledning', ['arbetsmarknad'], { about: 'Vägledning enskilt och i grupp.' }),
  insats('Starta eget-vägledning', ['jobbsokning'], { about: 'Stöd till den som vill driva företag.' }),
  insats('Arbetsgivarservice', ['arbetsgivare'], { about: 'Rekrytering och stöd till arbetsgivare.' }),
  ofSf('Öppenvård vid skadligt bruk', ['beroende'], {
    about: 'Socialtjänstens egen behandling.',
    parallel: { kind: 'nej' },
  }),
  ofSf('Stöd i vardagen', ['vardag'], { about: 'Praktiskt stöd med hem, ekonomi och rutiner.' }),
  ofSf('Social samordning med SIP', ['samordning'], { about: 'En plan och en samordnare när flera är inblandade.' }),
  ofSf('Motiverande samtal', ['motivation'], { about: 'Samtal hos handläggaren inför nästa steg.' }),
  ofSf('Samtalsstöd för psykisk hälsa', ['psykisk-fysisk'], {
    about: 'Kortare samtalskontakt som höjer arbetsförmågan.',
  }),
  ofSf('Social träning i grupp', ['sociala-kompetenser'], {
    about: 'Övning i grupp, ett tillfälle i veckan.',
    utforare: ['sf-centrum', 'sf-hisingen', 'sf-nordost'].map(part => ({ part, supply: 'egen' as const })),
    stadsomraden: ['centrum', 'hisingen', 'nordost'],
  }),
  ofSf('Nätverksträffar', ['natverk'], {
    about: 'Träffar som bygger ett nätverk runt personen.',
    utforare: ['sf-centrum', 'sf-nordost'].map(part => ({ part, supply: 'egen' as const })),
    stadsomraden: ['centrum', 'nordost'],
  }),
]

/** What later decisions add. */
export const supportedEmployment = insats('Supported Employment', ['anpassat-stod', 'praktik'], {
  about: 'Stöd att få och behålla ett arbete, också sedan anställningen har börjat.',
  targetGroups: ['Behöver anpassning'],
  stadsomraden: ['centrum', 'hisingen'],
})

export const fitnessGroups = ofSf('Friskvård i grupp', ['kost-motion'], {
  about: 'Rörelse och kost i grupp, två gånger i veckan.',
  utforare: ['sf-hisingen', 'sf-nordost'].map(part => ({ part, supply: 'egen' as const })),
  stadsomraden: ['hisingen', 'nordost'],
})

export const homelessness = insats('Väg till arbete från hemlöshet', ['vardag', 'beroende', 'praktik'], {
  about: 'Boende, behandling och praktik i en plan. Utvecklas med SF Sydväst.',
  utforare: [{ part: 'sf-sydvast', supply: 'egen' }, arbvux],
  lagrum: ['forsorjningsstod'],
  targetGroups: ['Hemlöshet', 'Skadligt bruk eller beroende'],
  stadsomraden: ['sydvast'],
})

/** The supplier that takes over when the framework agreement is made anew. */
export const newTrainingSupplier: readonly Utforare[] = [onAgreement('Arbetsträning i samverkan', `${training} 2026`)]
