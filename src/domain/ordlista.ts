/** One word of the house: how it is written in code, how people read it, what it means, and what not to call it. */
export interface Term {
  /** As it stands in code. */
  readonly term: string
  readonly plural: string
  /** As people read it. */
  readonly swedish: string
  readonly english: string
  /** Words that must not be used for the same thing in names. */
  readonly banned: readonly string[]
}

/**
 * The glossary. A noun of the directive without one exact English word is Swedish in ASCII; everything else is English.
 * A test reads the names in the source against the banned words.
 */
export const ordlista: readonly Term[] = [
  {
    term: 'styrmodell',
    plural: 'styrmodeller',
    swedish: 'styrmodell',
    english: 'the governance model: the directive as a versioned document',
    banned: ['governanceModel', 'steeringModel', 'regelverk'],
  },
  {
    term: 'version',
    plural: 'versions',
    swedish: 'version',
    english: 'one wording of the styrmodell, from the day it takes force',
    banned: ['revision'],
  },
  {
    term: 'oversyn',
    plural: 'oversyner',
    swedish: 'översyn',
    english: 'the yearly review of the styrmodell',
    banned: ['yearlyReview', 'annualReview'],
  },
  {
    term: 'omrade',
    plural: 'omraden',
    swedish: 'område',
    english: 'area of responsibility',
    banned: ['ansvarsomrade', 'responsibilityArea'],
  },
  {
    term: 'delomrade',
    plural: 'delomraden',
    swedish: 'delområde',
    english: 'part of an area',
    banned: ['subArea', 'subarea'],
  },
  {
    term: 'styrning',
    plural: 'styrningar',
    swedish: 'styrning',
    english: 'strategic responsibility together with a deciding mandate',
    banned: ['steering'],
  },
  {
    term: 'utforare',
    plural: 'utforare',
    swedish: 'utförare',
    english: 'who performs',
    banned: ['performer', 'provider'],
  },
  {
    term: 'part',
    plural: 'parts',
    swedish: 'part',
    english: 'a förvaltning, or Finsam, as a party to the collaboration',
    banned: ['organization'],
  },
  {
    term: 'stadsomrade',
    plural: 'stadsomraden',
    swedish: 'stadsområde',
    english: 'one of the four parts of the city',
    banned: ['cityArea', 'district'],
  },
  {
    term: 'forum',
    plural: 'forums',
    swedish: 'forum',
    english: 'a group that meets by the styrmodell',
    banned: ['committee', 'board'],
  },
  {
    term: 'medlemskap',
    plural: 'medlemskap',
    swedish: 'medlemskap',
    english: 'a seat in a forum between two days',
    banned: ['membership'],
  },
  {
    term: 'grupp',
    plural: 'grupper',
    swedish: 'arbetsgrupp',
    english: 'a working group that SoB sets up by a decision, with members and an end',
    banned: ['taskForce', 'workingParty'],
  },
  {
    term: 'sammankallande',
    plural: 'sammankallande',
    swedish: 'sammankallande',
    english: 'who convenes the samverkansgrupp',
    banned: ['convener'],
  },
  {
    term: 'samordnare',
    plural: 'samordnare',
    swedish: 'samordnare',
    english: 'the head of department at Arbvux who coordinates SoB',
    banned: ['coordinator'],
  },
  {
    term: 'avvikelse',
    plural: 'avvikelser',
    swedish: 'avvikelse',
    english: 'a problem in the collaboration',
    banned: ['deviation'],
  },
  {
    term: 'nomination',
    plural: 'nominations',
    swedish: 'nominering',
    english: 'a representative’s word that a question should go to SoB',
    banned: ['nominee'],
  },
  {
    term: 'escalation',
    plural: 'escalations',
    swedish: 'eskalering',
    english: 'a question lifted to SoB',
    banned: ['elevation'],
  },
  {
    term: 'forslag',
    plural: 'forslag',
    swedish: 'förslag',
    english: 'a proposal for decision, put to a forum',
    banned: ['motion'],
  },
  {
    term: 'stallningstagande',
    plural: 'stallningstaganden',
    swedish: 'ställningstagande',
    english: 'how a part stands to a proposal, given by the one who speaks for it',
    banned: ['vote', 'opinion'],
  },
  {
    term: 'decision',
    plural: 'decisions',
    swedish: 'beslut',
    english: 'a numbered row of the log of decisions',
    banned: ['resolution', 'ruling'],
  },
  {
    term: 'uppdrag',
    plural: 'uppdrag',
    swedish: 'uppdrag',
    english: 'an assignment from a forum, or from above',
    banned: ['assignment', 'commission'],
  },
  {
    term: 'step',
    plural: 'steps',
    swedish: 'steg',
    english: 'what happens to an uppdrag: begun, reported, done, approved, handed back',
    banned: ['milestone'],
  },
  {
    term: 'underlag',
    plural: 'underlag',
    swedish: 'underlag',
    english: 'an analysis with its figures, the ground for decisions on joint services',
    banned: ['groundwork', 'briefing'],
  },
  {
    term: 'forankring',
    plural: 'forankringar',
    swedish: 'förankring',
    english: 'how far a part has come with carrying a decision into its own organisation',
    banned: ['anchorage', 'rollout'],
  },
  {
    term: 'lagrum',
    plural: 'lagrum',
    swedish: 'lagrum',
    english: 'the section of law that an insats rests on, by date',
    banned: ['legalGround', 'statuteSection'],
  },
  {
    term: 'tjansteutbud',
    plural: 'tjansteutbud',
    swedish: 'tjänsteutbud',
    english: 'the catalogue of insatser, folded from the decisions as of a day',
    banned: ['serviceCatalogue', 'serviceCatalog', 'tjanstekatalog'],
  },
  {
    term: 'insats',
    plural: 'insatser',
    swedish: 'insats',
    english: 'one service of the catalogue',
    banned: ['intervention', 'careService'],
  },
  {
    term: 'changeSet',
    plural: 'changeSets',
    swedish: 'ändringar i tjänsteutbudet',
    english: 'what one decision adds to, adjusts in or ends of the catalogue',
    banned: ['patchSet', 'deltaSet'],
  },
  { term: 'meeting', plural: 'meetings', swedish: 'möte', english: 'a meeting of a forum', banned: ['sammantrade'] },
  {
    term: 'agenda',
    plural: 'agendas',
    swedish: 'dagordning',
    english: 'a meeting’s points in their order',
    banned: ['schedule'],
  },
  {
    term: 'agendaItem',
    plural: 'agendaItems',
    swedish: 'punkt',
    english: 'one point of an agenda',
    banned: ['agendaPoint'],
  },
  {
    term: 'kallelse',
    plural: 'kallelser',
    swedish: 'kallelse',
    english: 'the published agenda by which a forum is called to a meeting',
    banned: ['summons', 'convocation'],
  },
  {
    term: 'narvaro',
    plural: 'narvaro',
    swedish: 'närvaro',
    english: 'who was at a meeting, seat by seat',
    banned: ['attendance'],
  },
  {
    term: 'klientskydd',
    plural: 'klientskydd',
    swedish: 'klientskydd',
    english: 'keeping client data out of free text',
    banned: ['clientProtection', 'piiScanner'],
  },
  {
    term: 'andringsforslag',
    plural: 'andringsforslag',
    swedish: 'ändringsförslag',
    english: 'a proposed change of the styrmodell, made in an översyn',
    banned: ['amendment'],
  },
  {
    term: 'remiss',
    plural: 'remisser',
    swedish: 'remiss',
    english: 'a draft of the styrmodell that is sent to the parts for their answers',
    banned: ['referral'],
  },
  {
    term: 'remissvar',
    plural: 'remissvar',
    swedish: 'remissvar',
    english: 'what one part answers to a remiss, section by section',
    banned: ['remissAnswer'],
  },
]
