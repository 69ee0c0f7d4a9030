import { type ComponentType, lazy, type ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import type { Surface } from '../ports/host.ts'
import { Gone } from '../ui/shared/dead-ends.tsx'
import { useText } from '../ui/text/text.ts'

/** A place of the app: its address after the #, and what stands there. */
interface Place {
  readonly path: string
  readonly draw: (key: string, part: string) => ReactNode
  /** Fetches the page's own file. */
  readonly load: () => Promise<unknown>
}

/** The page that is being fetched because somebody waits for it. */
let wanted: Promise<unknown> | undefined

function lazily<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() => {
    const loading = load().then(component => ({ default: component }))
    wanted = loading
    return loading
  })
}

function page(path: string, load: () => Promise<ComponentType>): Place {
  const Page = lazily(load)
  return { path, load, draw: () => <Page /> }
}

/** A page about one thing, whose key stands in the address; drawn anew for another key. */
function pageOf<Name extends string>(
  path: string,
  name: Name,
  load: () => Promise<ComponentType<Record<Name, string>>>,
): Place {
  const Page = lazily(load)
  return { path, load, draw: key => <Page key={key} {...({ [name]: key } as Record<Name, string>)} /> }
}

/** A page of a version whose address also names a section of it; stays as it is when another section is asked for. */
function partOf(path: string, load: () => Promise<ComponentType<{ version: string; section: string }>>): Place {
  const Page = lazily(load)
  return { path, load, draw: (key, part) => <Page key={key} version={key} section={part} /> }
}

/** Every place but the first, the more exact address before the one with a variable. Each page is a file of its own to fetch. */
const places: readonly Place[] = [
  page('/arkiv', () => import('../ui/arkiv/arkiv-page.tsx').then(file => file.ArkivPage)),
  page('/avvikelser', () => import('../ui/avvikelser/list-page.tsx').then(file => file.AvvikelserPage)),
  page('/avvikelser/ny', () => import('../ui/avvikelser/draft-page.tsx').then(file => file.NewAvvikelsePage)),
  pageOf('/avvikelser/bunta/:key', 'proposalKey', () =>
    import('../ui/avvikelser/bunt-page.tsx').then(file => file.BuntPage),
  ),
  pageOf('/avvikelser/utkast/:key', 'draftKey', () =>
    import('../ui/avvikelser/draft-page.tsx').then(file => file.DraftPage),
  ),
  pageOf('/avvikelser/:key', 'avvikelseKey', () =>
    import('../ui/avvikelser/avvikelse-page.tsx').then(file => file.AvvikelsePage),
  ),
  pageOf('/avvikelser/:key/andra', 'avvikelseKey', () =>
    import('../ui/avvikelser/edit-page.tsx').then(file => file.EditAvvikelsePage),
  ),
  pageOf('/forum/:key', 'forum', () => import('../ui/forum/forum-page.tsx').then(file => file.ForumPage)),
  page('/moten', () => import('../ui/moten/meetings-page.tsx').then(file => file.MeetingsPage)),
  page('/moten/ny', () => import('../ui/moten/plan-meeting-page.tsx').then(file => file.PlanMeetingPage)),
  page('/moten/ar', () => import('../ui/moten/plan-year-page.tsx').then(file => file.PlanYearPage)),
  pageOf('/moten/mall/:key', 'forum', () => import('../ui/moten/template-page.tsx').then(file => file.TemplatePage)),
  pageOf('/moten/ledamoter/:key', 'forum', () => import('../ui/moten/members-page.tsx').then(file => file.MembersPage)),
  page('/moten/sok', () => import('../ui/sok-moten/search-page.tsx').then(file => file.SearchMeetingsPage)),
  page('/moten/protokoll', () =>
    import('../ui/moten/protokoll/protokoll-list-page.tsx').then(file => file.ProtokollListPage),
  ),
  pageOf('/moten/:key/pagaende', 'meetingKey', () =>
    import('../ui/moten/pagaende/live-page.tsx').then(file => file.LivePage),
  ),
  pageOf('/moten/:key/visa', 'meetingKey', () => import('../ui/moten/rum/stage-page.tsx').then(file => file.StagePage)),
  pageOf('/moten/:key/protokoll', 'meetingKey', () =>
    import('../ui/moten/protokoll/protokoll-page.tsx').then(file => file.ProtokollPage),
  ),
  pageOf('/moten/:key/justera', 'meetingKey', () =>
    import('../ui/moten/justering/justera-page.tsx').then(file => file.JusteraPage),
  ),
  pageOf('/moten/:key/verifiera', 'meetingKey', () =>
    import('../ui/moten/justering/verify-page.tsx').then(file => file.VerifyPage),
  ),
  pageOf('/moten/:key', 'meetingKey', () => import('../ui/moten/meeting-page.tsx').then(file => file.MeetingPage)),
  page('/till-sob', () => import('../ui/till-sob/escalations-page.tsx').then(file => file.EscalationsPage)),
  pageOf('/till-sob/ny/:key', 'avvikelseKey', () =>
    import('../ui/till-sob/escalate-page.tsx').then(file => file.EscalatePage),
  ),
  pageOf('/till-sob/:key', 'escalationKey', () =>
    import('../ui/till-sob/escalation-page.tsx').then(file => file.EscalationPage),
  ),
  page('/forslag', () => import('../ui/forslag/forslag-list-page.tsx').then(file => file.ForslagListPage)),
  page('/forslag/ny', () => import('../ui/forslag/draft-page.tsx').then(file => file.NewForslagPage)),
  pageOf('/forslag/utkast/:key', 'draftKey', () =>
    import('../ui/forslag/draft-page.tsx').then(file => file.ForslagDraftPage),
  ),
  pageOf('/forslag/:key/andra', 'forslagKey', () =>
    import('../ui/forslag/edit-page.tsx').then(file => file.EditForslagPage),
  ),
  pageOf('/forslag/:key', 'forslagKey', () => import('../ui/forslag/forslag-page.tsx').then(file => file.ForslagPage)),
  page('/aviseringar', () => import('../ui/aviseringar/aviseringar-page.tsx').then(file => file.AviseringarPage)),
  page('/beslut', () => import('../ui/beslut/decisions-page.tsx').then(file => file.DecisionsPage)),
  pageOf('/beslut/:key', 'decisionKey', () => import('../ui/beslut/decision-page.tsx').then(file => file.DecisionPage)),
  page('/enheten', () => import('../ui/ko/device-page.tsx').then(file => file.DevicePage)),
  page('/ko', () => import('../ui/ko/queue-page.tsx').then(file => file.QueuePage)),
  page('/om', () => import('../ui/om/om-page.tsx').then(file => file.OmPage)),
  page('/om/tillganglighet', () => import('../ui/om/accessibility-page.tsx').then(file => file.AccessibilityPage)),
  page('/overlamning', () => import('../ui/overlamning/handover-page.tsx').then(file => file.HandoverPage)),
  page('/oversyn', () => import('../ui/oversyn/year-page.tsx').then(file => file.OversynPage)),
  page('/oversyn/mellan', () => import('../ui/oversyn/between-page.tsx').then(file => file.BetweenPage)),
  page('/oversyn/forslag/ny', () => import('../ui/oversyn/write-page.tsx').then(file => file.NewAndringsforslagPage)),
  pageOf('/oversyn/forslag/:key/andra', 'forslagKey', () =>
    import('../ui/oversyn/write-page.tsx').then(file => file.EditAndringsforslagPage),
  ),
  pageOf('/oversyn/forslag/:key', 'forslagKey', () =>
    import('../ui/oversyn/forslag-page.tsx').then(file => file.AndringsforslagPage),
  ),
  pageOf('/oversyn/remiss/:key', 'remissKey', () =>
    import('../ui/oversyn/remiss-page.tsx').then(file => file.RemissPage),
  ),
  page('/sakerhetskontroll', () =>
    import('../ui/sakerhetskontroll/sakerhetskontroll-page.tsx').then(file => file.SakerhetskontrollPage),
  ),
  page('/sanera', () => import('../ui/sanering/sanera-page.tsx').then(file => file.SaneraPage)),
  page('/styrmodell', () => import('../ui/styrmodell/styrmodell-page.tsx').then(file => file.StyrmodellPage)),
  page('/styrmodell/jamfor', () =>
    import('../ui/styrmodell/compare/compare-page.tsx').then(file => file.CompareVersionsPage),
  ),
  page('/styrmodell/importera', () =>
    import('../ui/styrmodell/import/import-page.tsx').then(file => file.ImportDirectivePage),
  ),
  pageOf('/styrmodell/utkast/:key', 'draftKey', () =>
    import('../ui/styrmodell/import/import-draft-page.tsx').then(file => file.ImportDraftPage),
  ),
  partOf('/styrmodell/:key/:part', () => import('../ui/styrmodell/text/text-page.tsx').then(file => file.TextPage)),
  pageOf('/styrmodell/:key', 'version', () =>
    import('../ui/styrmodell/styrmodell-page.tsx').then(file => file.StyrmodellPage),
  ),
  page('/tjansteutbud', () => import('../ui/tjansteutbud/catalogue-page.tsx').then(file => file.CataloguePage)),
  page('/tjansteutbud/likvardighet', () => import('../ui/tjansteutbud/access-page.tsx').then(file => file.AccessPage)),
  page('/tjansteutbud/jamfor', () => import('../ui/tjansteutbud/compare-page.tsx').then(file => file.ComparePage)),
  page('/tjansteutbud/importera', () => import('../ui/tjansteutbud/import-page.tsx').then(file => file.ImportPage)),
  pageOf('/tjansteutbud/:key', 'insatsKey', () =>
    import('../ui/tjansteutbud/insats-page.tsx').then(file => file.InsatsPage),
  ),
  page('/underlag', () => import('../ui/underlag/list-page.tsx').then(file => file.UnderlagPage)),
  page('/underlag/ny', () => import('../ui/underlag/form-page.tsx').then(file => file.NewUnderlagPage)),
  pageOf('/underlag/:key', 'underlagKey', () =>
    import('../ui/underlag/one-page.tsx').then(file => file.OneUnderlagPage),
  ),
  pageOf('/underlag/:key/andra', 'underlagKey', () =>
    import('../ui/underlag/form-page.tsx').then(file => file.EditUnderlagPage),
  ),
  page('/uppdrag', () => import('../ui/uppdrag/list-page.tsx').then(file => file.UppdragPage)),
  page('/uppdrag/ny', () => import('../ui/uppdrag/note-page.tsx').then(file => file.NoteUppdragPage)),
  pageOf('/uppdrag/:key', 'uppdragKey', () => import('../ui/uppdrag/one-page.tsx').then(file => file.OneUppdragPage)),
  page('/uppfoljning', () => import('../ui/uppfoljning/uppfoljning-page.tsx').then(file => file.UppfoljningPage)),
]

const panel = () => import('../ui/moten/rum/panel-page.tsx')
const stage = () => import('../ui/moten/rum/stage-page.tsx')

/** What stands elsewhere than on a whole page at the same address, before the others. */
const placesOn: Readonly<Partial<Record<Surface, readonly Place[]>>> = {
  'side-panel': [
    pageOf('/forum/:key', 'forum', () => panel().then(file => file.ForumPanelPage)),
    pageOf('/moten/:key/pagaende', 'meetingKey', () => panel().then(file => file.PanelPage)),
  ],
  stage: [
    pageOf('/forum/:key', 'forum', () => stage().then(file => file.ForumStagePage)),
    pageOf('/moten/:key/pagaende', 'meetingKey', () => stage().then(file => file.StagePage)),
  ],
}

/** Every place of a surface but the first. */
export function placesFor(surface: Surface = 'page'): readonly Place[] {
  return [...(placesOn[surface] ?? []), ...places]
}

/** What stands at the address, where that is not the first page. */
export function Elsewhere({ surface }: { surface: Surface | undefined }) {
  const t = useText()
  return (
    <Switch>
      {placesFor(surface).map(({ path, draw }) => (
        <Route key={path} path={path}>
          {params => draw(textIn(params, 'key'), textIn(params, 'part'))}
        </Route>
      ))}
      <Route>
        <Gone to="/" place={t('common.nav.oversikt')} />
      </Route>
    </Switch>
  )
}

/** What stands in the address under a name. */
function textIn(params: object, name: string): string {
  const found: unknown = Reflect.get(params, name)
  return typeof found === 'string' ? found : ''
}

/** So many files at a time: what the person does meanwhile must find room beside them. */
const atATime = 6

/** Fetches every page once the first one is there, so that none is missing when the network goes. */
export async function fetchAllPages(surface: Surface | undefined): Promise<void> {
  await Promise.allSettled([wanted])
  const loads: (() => Promise<unknown>)[] = [
    // First of all what it takes to save something, and to see what waits when the network has gone.
    () => import('../domain/decide.ts'),
    () => import('../ui/ko/queue-page.tsx'),
    () => import('../ui/ko/device-page.tsx'),
    () => import('../ui/shared/action-menu.tsx'),
    () => import('../ui/shared/unreadable-note.tsx'),
    ...placesFor(surface).map(({ load }) => load),
  ]
  for (let from = 0; from < loads.length; from += atATime)
    await Promise.allSettled(loads.slice(from, from + atATime).map(load => load()))
}
