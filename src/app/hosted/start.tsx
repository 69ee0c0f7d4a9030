import type { Root } from 'react-dom/client'
import type { Surrounded, TeamsHost } from '../../teams/open-host.ts'
import type { SignInParts } from '../../teams/sign-in/sign-in.ts'
import type { FindGroups } from '../../ui/tab/tab.ts'
import { spoken } from '../../ui/text/text.ts'
import { App, fetchPlace } from '../app.tsx'
import { browserChance, browserClock } from '../browser.ts'
import { speakAsWanted } from '../language.ts'
import { openWorkspace } from '../open-workspace.ts'
import { changePerson } from './change-person.ts'
import { askConfig, type Config, type ConfigRead, isAtRoot, knownConfig } from './config.ts'
import { hostedHost, lookOf } from './host.ts'
import { behave, goToOpening } from './manners.ts'
import { knownVisitor, rememberVisitor, type Visitor } from './visitor.ts'

/** Milliseconds after which a page that is still blank says that it is at work. */
const patience = 400

/** Starts the app in Teams or a browser, over Microsoft's own services. */
export async function startHosted(root: Root): Promise<void> {
  const page = new URL('.', location.origin + location.pathname).href
  const isFramed = isSurrounded(window)
  let isBlank = true
  const working = setTimeout(() => {
    // What cannot be fetched now is fetched for the page that follows, or said to be missing there.
    const show = ({ Working }: Awaited<ReturnType<typeof before>>) =>
      isBlank && root.render(<Working look={lookOf(undefined)} />)
    before().then(show, () => {})
  }, patience)
  // The settings say which SharePoint may show the app; meanwhile the code that greets is fetched.
  if (isFramed) void hostCode().catch(() => {})
  const read = isAtRoot(page) ? await readConfig() : ({ kind: 'not-root' } as const)
  const surrounded = isFramed ? await greet(page, hostsOf(read)) : undefined
  isBlank = false
  clearTimeout(working)
  const teams = surrounded?.kind === 'teams' ? surrounded.host : undefined
  const look = lookOf(teams)
  // The host knows better than the browser in which language the person works.
  if (teams) await speakAsWanted(teams.context.locale)
  if (read.kind !== 'read') {
    if (teams?.context.surface === 'configuration') return configure(root, teams, look)
    const { ConfigPage } = await before()
    root.render(<ConfigPage look={look} read={read} />)
    teams?.ready()
    return
  }
  if (teams) goToOpening(teams)
  const { config } = read
  const named = teams?.context.person
  const known = knownVisitor(config, named)
  const signIn = fetchedOnce({
    settings: {
      ...{ tenant: config.tenant, client: config.client, home: page, scopes: config.scopes },
      // Asked for when a window is opened: the person may have chosen another since.
      get lang() {
        return spoken()
      },
    },
    place: teams ? 'teams' : isFramed ? 'frame' : 'window',
    loginHint: teams?.context.loginHint ?? known?.loginHint,
    expected: named ?? known?.person,
    hostWindow: teams && (teams.context.isInBrowser ? 'last' : 'first'),
  })
  const parts = { root, config, page, teams, signIn, isFramed }
  const findSite = siteFinder(config, signIn)
  if (teams?.context.surface === 'configuration') {
    return configure(root, teams, look, async asked => {
      const [{ findGroups }, { entrance }] = await Promise.all([import('./tab-groups.ts'), import('./entrance.ts')])
      const way = entrance({ signIn, findSite, onIn: async () => {} })
      const opened = async (visitor: Visitor) => (await workspaceFor(parts, visitor)).replica
      return findGroups({ known, way, open: opened, clock: browserClock }, asked)
    })
  }
  if (known) {
    fetchPlace()
    return open(parts, known).catch(error => {
      // Whoever shows the app must hear that a page is there, also of one that says what broke.
      teams?.ready()
      throw error
    })
  }
  const onIn = async (visitor: Visitor) => {
    await open(parts, visitor)
    rememberVisitor(config, visitor)
  }
  const { EntrancePage } = await before()
  root.render(
    <EntrancePage
      look={look}
      signIn={signIn}
      findSite={findSite}
      isFramed={isFramed}
      contact={config.contact}
      page={page}
      onIn={onIn}
      onShown={() => teams?.ready()}
    />,
  )
  teams?.shown()
}

/** The pages of before the app. One who was here before sees none of them, so they are fetched apart. */
const before = () => import('./before.tsx')

interface Parts {
  readonly root: Root
  readonly config: Config
  readonly page: string
  readonly teams: TeamsHost | undefined
  readonly signIn: ReturnType<typeof fetchedOnce>
  readonly isFramed: boolean
}

function workspaceFor({ config, page, teams, signIn }: Parts, visitor: Visitor) {
  const roots = { graphRoot: 'https://graph.microsoft.com/v1.0', restRoot: `${config.site.replace(/\/+$/, '')}/_api` }
  return openWorkspace({
    host: hostedHost({ config, visitor, signIn, teams, page }),
    site: visitor.siteId,
    roots,
    clock: browserClock,
    chance: browserChance,
  })
}

/** Opens the app for one who is known. */
async function open(parts: Parts, visitor: Visitor): Promise<void> {
  const { root, config, teams, signIn, isFramed } = parts
  const workspace = await workspaceFor(parts, visitor)
  // Inside a host it says who one is, and nobody signs out of it here.
  const host = isFramed ? workspace.host : { ...workspace.host, changePerson: () => changePerson(workspace, signIn) }
  root.render(<App workspace={{ ...workspace, host, contact: config.contact }} />)
  if (!teams) return
  behave(teams, workspace)
  teams.shown()
  teams.ready()
}

/** Finds the site of the settings, for one who is signed in. */
function siteFinder(config: Config, signIn: Parts['signIn']) {
  return async () => {
    const [{ findSite }, { graphClient }] = await Promise.all([
      import('../../sharepoint/graph/site.ts'),
      import('../../sharepoint/graph/client.ts'),
    ])
    const token = async () => {
      const granted = await (await signIn()).silently()
      return granted.ok ? granted : ({ ok: false, why: granted.why === 'offline' ? 'offline' : 'signed-out' } as const)
    }
    return findSite(graphClient(token), config.site, browserClock)
  }
}

/** The dialog of the host in which a tab is added or changed. */
async function configure(
  root: Root,
  teams: TeamsHost,
  look: ReturnType<typeof lookOf>,
  findGroups?: FindGroups,
): Promise<void> {
  const { configureTab } = await import('./configure-tab.tsx')
  configureTab(root, { teams, look, findGroups })
}

/** True where another program shows the page. One that stands by itself must not ask for a host: it would wait for its opener. */
function isSurrounded(own: Window): boolean {
  return own.parent !== own || 'nativeInterface' in own
}

const hostCode = () => import('../../teams/open-host.ts')

/** Hosts that the library does not know by itself: the SharePoint of the site, whose pages may hold the app. */
function hostsOf(read: ConfigRead): readonly string[] {
  return read.kind === 'read' ? [new URL(read.config.site).origin] : []
}

/** Greets whoever surrounds the page. Where the code for it cannot be fetched, nobody is greeted. */
async function greet(page: string, origins: readonly string[]): Promise<Surrounded> {
  try {
    const { openTeams } = await hostCode()
    return await openTeams(page, origins)
  } catch {
    return { kind: 'silent' }
  }
}

/** The settings of the last visit at once, and those of today for the next; where they differ, from the beginning. */
async function readConfig(): Promise<ConfigRead> {
  const known = knownConfig()
  if (!known) return askConfig()
  void askConfig().then(fresh => {
    if (fresh.kind === 'read' && JSON.stringify(fresh.config) !== JSON.stringify(known)) location.reload()
  })
  return { kind: 'read', config: known }
}

/** The sign-in, whose code is the heaviest part of all: fetched when it is first wanted, and again where that failed. */
function fetchedOnce(parts: SignInParts) {
  let opening: ReturnType<typeof fetchAndOpen> | undefined
  return () => {
    opening ??= fetchAndOpen(parts)
    opening.catch(() => {
      opening = undefined
    })
    return opening
  }
}

async function fetchAndOpen(parts: SignInParts) {
  const { openSignIn } = await import('../../teams/sign-in/sign-in.ts')
  return openSignIn(parts)
}
