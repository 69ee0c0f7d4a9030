/** Every view of the app as data: its route, who sees most there, and where its key is found. */
import type { Person } from '../journeys/support/browser.ts'
import { draftIn, importedDirective } from './make.ts'

/** A page where a link leads to the thing that the view is about. */
export interface Link {
  readonly on: string
  /** Words of the link; without them the first that leads there. */
  readonly named?: string
  /** Words of the row or list item that holds the link. */
  readonly beside?: string
  /** What stands before the key in the link, where that is not as in the view's own route. */
  readonly to?: string
}

export interface View {
  /** Short, for the names of pictures and for `--only`. */
  readonly name: string
  /** As in `src/app/routes.tsx`. */
  readonly route: string
  /** The persona who sees most there, or may do most. */
  readonly as: string
  /** What stands in the place of `:key`: a word, the key in a link that a page of the sample shows, or of what is made. */
  readonly key?: string | Link | ((person: Person) => Promise<string>)
  readonly part?: string
  /** A query after the path. */
  readonly query?: string
  /** Words that stand there only when the content does. */
  readonly shows?: string
  /** What the person has written there, by field. */
  readonly writes?: Readonly<Record<string, string>>
  /** A form: the button that sends it. What it says when it is sent empty is a state of its own. */
  readonly sends?: string
}

const overview: readonly View[] = [
  { name: 'oversikt', route: '/', as: 'samordnare', shows: 'Väntar på dig' },
  { name: 'aviseringar', route: '/aviseringar', as: 'sammankallande' },
  { name: 'overlamning', route: '/overlamning', as: 'rep-sf-hisingen' },
  { name: 'forum', route: '/forum/:key', as: 'samordnare', key: 'sob' },
  { name: 'enheten', route: '/enheten', as: 'rep-arbvux' },
  { name: 'ko', route: '/ko', as: 'rep-arbvux' },
  { name: 'om', route: '/om', as: 'rep-arbvux' },
  { name: 'tillganglighet', route: '/om/tillganglighet', as: 'rep-arbvux' },
]

const avvikelse = { on: '/avvikelser', named: 'Språkstöd vid kartläggning erbjuds inte i alla stadsområden' } as const
const avvikelser: readonly View[] = [
  {
    name: 'avvikelser',
    route: '/avvikelser',
    as: 'sammankallande',
    shows: 'Återkoppling från praktik kommer för sent',
  },
  { name: 'avvikelse-ny', route: '/avvikelser/ny', as: 'rep-sf-hisingen', sends: 'Dela med samverkansgruppen' },
  {
    name: 'avvikelse-utkast',
    route: '/avvikelser/utkast/:key',
    as: 'rep-sf-hisingen',
    key: draftIn('/avvikelser'),
    writes: {
      Rubrik: 'Slutrapporter skickas till en adress som ingen bevakar',
      'Vad har hänt?': 'Slutrapporten efter en kurs kom aldrig till handläggaren.',
      'Vad blir följden?': 'Nästa steg planeras utan underlag.',
    },
  },
  { name: 'avvikelse-bunta', route: '/avvikelser/bunta/:key', as: 'sammankallande', key: { on: '/avvikelser' } },
  { name: 'avvikelse', route: '/avvikelser/:key', as: 'sammankallande', key: avvikelse, shows: avvikelse.named },
  {
    name: 'avvikelse-nominera',
    route: '/avvikelser/:key',
    as: 'rep-arbvux',
    key: { on: '/avvikelser', named: 'Återkoppling efter avslutad praktik uteblir' },
  },
  {
    name: 'avvikelse-andra',
    route: '/avvikelser/:key/andra',
    as: 'rep-sf-hisingen',
    key: { on: '/avvikelser', named: 'Återkoppling efter avslutad praktik uteblir' },
  },
]

const meeting = { on: '/moten?forum=sob' } as const
const held = { on: '/moten/protokoll', named: 'Protokoll SoB', beside: 'Justerat' } as const
const laid = { on: '/moten/protokoll', named: 'Protokoll SoB', beside: 'Framlagt för justering' } as const
const moten: readonly View[] = [
  { name: 'moten', route: '/moten', as: 'samordnare', shows: 'Protokoll' },
  { name: 'mote-nytt', route: '/moten/ny', as: 'samordnare', sends: 'Planera mötet' },
  { name: 'motesar', route: '/moten/ar', as: 'samordnare', query: '?forum=sob' },
  { name: 'moten-mall', route: '/moten/mall/:key', as: 'samordnare', key: 'sob' },
  { name: 'moten-ledamoter', route: '/moten/ledamoter/:key', as: 'agare', key: 'sob' },
  { name: 'moten-sok', route: '/moten/sok', as: 'samordnare', query: '?ord=praktik' },
  { name: 'protokoll-lista', route: '/moten/protokoll', as: 'samordnare', shows: 'Framlagt för justering' },
  { name: 'mote-pagaende', route: '/moten/:key/pagaende', as: 'samordnare', key: meeting },
  { name: 'mote-visa', route: '/moten/:key/visa', as: 'samordnare', key: meeting },
  { name: 'protokoll-framlagt', route: '/moten/:key/protokoll', as: 'samordnare', key: laid },
  { name: 'protokoll', route: '/moten/:key/protokoll', as: 'samordnare', key: held },
  { name: 'mote-justera', route: '/moten/:key/justera', as: 'chef-finsam', key: laid },
  { name: 'mote-verifiera', route: '/moten/:key/verifiera', as: 'samordnare', key: held },
  { name: 'mote', route: '/moten/:key', as: 'samordnare', key: meeting },
]

const escalation = { on: '/till-sob', named: 'Språkstöd vid kartläggning erbjuds inte i alla stadsområden' } as const
const forslag = { on: '/forslag', named: 'Framtidshubbarna i hela staden' } as const
const decision = { on: '/beslut', named: 'Språkstöd vid kartläggning i hela staden' } as const
const sob: readonly View[] = [
  { name: 'till-sob', route: '/till-sob', as: 'samordnare', shows: escalation.named },
  {
    name: 'eskalera',
    route: '/till-sob/ny/:key',
    as: 'sammankallande',
    key: { on: '/avvikelser', named: 'Arbetsgivare kontaktas av flera enheter samma vecka', to: '/avvikelser/' },
    sends: 'Lyft till SoB',
  },
  { name: 'eskalering', route: '/till-sob/:key', as: 'samordnare', key: escalation, shows: escalation.named },
  { name: 'forslag-lista', route: '/forslag', as: 'samordnare', shows: forslag.named },
  { name: 'forslag-nytt', route: '/forslag/ny', as: 'samordnare', sends: 'Dela förslaget' },
  {
    name: 'forslag-utkast',
    route: '/forslag/utkast/:key',
    as: 'samordnare',
    key: draftIn('/forslag'),
    writes: { Rubrik: 'Gemensam introduktion för nya handläggare' },
  },
  { name: 'forslag-andra', route: '/forslag/:key/andra', as: 'chef-sf-nordost', key: forslag },
  { name: 'forslag', route: '/forslag/:key', as: 'samordnare', key: forslag, shows: forslag.named },
  { name: 'beslut-lista', route: '/beslut', as: 'samordnare', shows: decision.named },
  { name: 'beslut', route: '/beslut/:key', as: 'samordnare', key: decision, shows: decision.named },
  { name: 'uppdrag-lista', route: '/uppdrag', as: 'samordnare', shows: 'Beskriv vägen in till Kompetenscenter' },
  { name: 'uppdrag-anteckna', route: '/uppdrag/ny', as: 'samordnare', sends: 'Anteckna uppdraget' },
  {
    name: 'uppdrag',
    route: '/uppdrag/:key',
    as: 'samordnare',
    key: { on: '/uppdrag', named: 'Arbetsgrupp för språk och hälsa' },
  },
  { name: 'uppfoljning', route: '/uppfoljning', as: 'samordnare' },
]

const underlag = { on: '/underlag', named: 'Vecka 40-kartläggningen 2022' } as const
const insats = { on: '/tjansteutbud', named: 'Framtidshubbarna' } as const
const knowledge: readonly View[] = [
  { name: 'underlag-lista', route: '/underlag', as: 'analys-arbvux', shows: underlag.named },
  { name: 'underlag-nytt', route: '/underlag/ny', as: 'analys-arbvux', sends: 'Dela underlaget' },
  { name: 'underlag', route: '/underlag/:key', as: 'analys-arbvux', key: underlag, shows: underlag.named },
  { name: 'underlag-andra', route: '/underlag/:key/andra', as: 'analys-arbvux', key: underlag },
  { name: 'tjansteutbud', route: '/tjansteutbud', as: 'samordnare', shows: insats.named },
  { name: 'likvardighet', route: '/tjansteutbud/likvardighet', as: 'samordnare' },
  {
    name: 'tjansteutbud-jamfor',
    route: '/tjansteutbud/jamfor',
    as: 'samordnare',
    query: '?fran=2024-12-31&till=2025-05-01',
  },
  { name: 'tjansteutbud-importera', route: '/tjansteutbud/importera', as: 'samordnare' },
  { name: 'insats', route: '/tjansteutbud/:key', as: 'samordnare', key: insats, shows: insats.named },
]

const proposal = { on: '/oversyn', named: 'Kortare text om representanternas mandat' } as const
const styrmodell: readonly View[] = [
  { name: 'styrmodell', route: '/styrmodell', as: 'dokumentansvarig', shows: 'Områden och ansvar' },
  { name: 'styrmodell-version', route: '/styrmodell/:key', as: 'dokumentansvarig', key: '2024' },
  {
    name: 'styrmodell-text',
    route: '/styrmodell/:key/:part',
    as: 'samordnare',
    key: '2025',
    part: 'samverkan',
    shows: 'Gruppen ser till att rutiner och principer följs.',
  },
  { name: 'styrmodell-jamfor', route: '/styrmodell/jamfor', as: 'samordnare', shows: '13 avsnitt skiljer sig.' },
  { name: 'styrmodell-importera', route: '/styrmodell/importera', as: 'dokumentansvarig' },
  {
    name: 'styrmodell-utkast',
    route: '/styrmodell/utkast/:key',
    as: 'dokumentansvarig',
    key: importedDirective,
    shows: 'Alla ord kom med.',
  },
  { name: 'oversyn', route: '/oversyn', as: 'dokumentansvarig', shows: proposal.named },
  { name: 'oversyn-mellan', route: '/oversyn/mellan', as: 'dokumentansvarig' },
  { name: 'oversyn-forslag-nytt', route: '/oversyn/forslag/ny', as: 'samordnare', sends: 'Lämna förslaget' },
  { name: 'oversyn-forslag-andra', route: '/oversyn/forslag/:key/andra', as: 'rep-arbvux', key: proposal },
  { name: 'oversyn-forslag', route: '/oversyn/forslag/:key', as: 'samordnare', key: proposal, shows: proposal.named },
  { name: 'oversyn-remiss', route: '/oversyn/remiss/:key', as: 'chef-sf-centrum', key: { on: '/oversyn' } },
]

const keeping: readonly View[] = [
  { name: 'arkiv', route: '/arkiv', as: 'samordnare' },
  { name: 'sanera', route: '/sanera', as: 'sammankallande' },
  { name: 'sakerhetskontroll', route: '/sakerhetskontroll', as: 'agare' },
]

/** In the order of the navigation. Those whose content a person must first make stand in `states`. */
export const views: readonly View[] = [
  ...overview,
  ...avvikelser,
  ...moten,
  ...sob,
  ...knowledge,
  ...styrmodell,
  ...keeping,
]
