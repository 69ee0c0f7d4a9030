import type { Term } from './shared/term.ts'
import { ordlistaOfStyrmodell } from './styrmodell/ordlista.ts'

/** The words of the work: what is raised, lifted, decided, carried out, followed up and kept. */
const ordlistaOfWork: readonly Term[] = [
  {
    term: 'avvikelse',
    plural: 'avvikelser',
    swedish: 'avvikelse',
    english: 'a problem in the collaboration',
    banned: ['deviation'],
  },
  {
    term: 'bunt',
    plural: 'buntar',
    swedish: 'bunt',
    english: 'several avvikelser that go on as one question: one leads and the others go along',
    banned: ['cluster'],
  },
  {
    term: 'buntning',
    plural: 'buntningar',
    swedish: 'buntning',
    english: 'the fact that binds avvikelser into a bunt; it is undone by an `upplost-bunt`',
    banned: ['bundling'],
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
    term: 'sanering',
    plural: 'saneringar',
    swedish: 'sanering',
    english: 'taking client data out of a row that it got into anyway',
    banned: ['redaction', 'cleansing'],
  },
  {
    term: 'gallring',
    plural: 'gallringar',
    swedish: 'gallring',
    english: 'taking away records once they need not be kept, class by class',
    banned: ['disposal', 'purge', 'culling'],
  },
  {
    term: 'arkiv',
    plural: 'arkiv',
    swedish: 'arkiv',
    english: 'what a forum has taken out to keep: data, documents and a manifest in one file',
    banned: ['exportBundle'],
  },
  {
    term: 'uppfoljning',
    plural: 'uppfoljningar',
    swedish: 'uppföljning',
    english: 'how the collaboration has gone in a period: what flowed through it and what came of it',
    banned: ['evaluation'],
  },
]

/**
 * The glossary. A noun of the directive without one exact English word is Swedish in ASCII; everything else is English.
 * A test reads the names in the source against the banned words.
 */
export const ordlista: readonly Term[] = [...ordlistaOfStyrmodell, ...ordlistaOfWork]
