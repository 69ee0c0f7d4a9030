/** The page that plays Teams: what it says to the app it shows, by the same messages as Teams. */

/** How the host behaves. Plain data, since it goes along in the page's address. */
export interface HostPlay {
  /** `silent` never answers the greeting, `late` after so long that the app has gone on; `old` speaks the first way. */
  readonly greeting?: 'answers' | 'silent' | 'late' | 'old'
  /**
   * How it signs in for the app: not at all; after a while, which the app waits for, or after longer than it does; it
   * never answers; or it refuses with a status and a code.
   */
  readonly signIn?: 'answers' | 'none' | 'slow' | 'too slow' | 'silent' | `refuses ${string}` | 'asks for the person'
  readonly locale?: string
  /** What its composer of meetings does when it is asked for. */
  readonly composer?: 'opens' | 'refuses'
  /** Whom the person picks in its list of people. */
  readonly picked?: { readonly objectId: string; readonly displayName: string }
  readonly frame?: 'content' | 'settings' | 'sidePanel' | 'meetingStage'
  readonly theme?: string
  /** The tab that is changed, by its id and its address; where there is none, one is added. */
  readonly tab?: { readonly entityId: string; readonly contentUrl: string }
  /** The host does not save what is chosen. */
  readonly refusesToSave?: boolean
  /** What the host cannot do. */
  readonly lacks?: readonly ('clipboard' | 'config' | 'stage')[]
  /** Path of a link that the app was opened by. */
  readonly link?: string
  readonly persona: { readonly key: string; readonly id: string; readonly name: string; readonly mail: string }
  readonly tenant: string
  readonly app: string
}

/** What the test asks of the page. */
export interface PlayedHost {
  /** What the app has called, in order. */
  readonly calls: string[]
  /** What the app has asked to be kept, shared or opened. */
  readonly given: unknown[]
  /** Which questions of the sign-in it has answered. */
  readonly said: string[]
  /** Says something to the app, unasked. */
  tell(name: string, ...args: unknown[]): void
  /** From now on it behaves otherwise. */
  become(change: Partial<HostPlay>): void
}

/** Runs in the page of the host. */
function playHost(): void {
  interface Message {
    readonly id: number
    readonly uuidAsString?: string
    readonly func: string
    readonly args?: readonly unknown[]
    readonly data?: string
  }
  interface Request {
    readonly method: string
    readonly requestId: string
    readonly tokenParams?: { readonly scope?: string; readonly claims?: string }
  }
  const play = JSON.parse(new URLSearchParams(location.search).get('play') ?? '{}') as HostPlay
  const { origin } = new URL(play.app)
  const calls: string[] = []
  const given: unknown[] = []
  const said: string[] = []
  const frame = document.querySelector('iframe')
  /** A window that the app asked for, and how to say what came of it. */
  let window_: Window | null = null
  let tellOpened: (result: unknown) => void = () => {}
  const post = (message: object) => frame?.contentWindow?.postMessage(message, origin)
  Object.assign(window, {
    host: { calls, given, said, tell, become: change => void Object.assign(play, change) } satisfies PlayedHost,
  })

  const context = {
    entityId: 'styrforum',
    subEntityId: play.link,
    frameContext: play.frame ?? 'content',
    locale: play.locale ?? 'sv-se',
    theme: play.theme ?? 'default',
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: 's',
    appSessionId: 'a',
    appId: '3f0c5a7e-2b61-4d6f-9a0e-51c3b8d7e642',
    userObjectId: play.persona.id,
    loginHint: play.persona.mail,
    userPrincipalName: play.persona.mail,
    userDisplayName: play.persona.name,
    tid: play.tenant,
    ...(play.frame === 'sidePanel' || play.frame === 'meetingStage' ? { meetingId: 'm', chatId: 'c' } : {}),
  }
  function tell(func: string, ...args: unknown[]): void {
    if (func === 'contextChange') Object.assign(context, args[0])
    post({ func, args })
  }
  const signsIn = play.signIn ?? 'answers'
  const runtime = JSON.stringify({
    apiVersion: 4,
    isNAAChannelRecommended: signsIn !== 'none',
    supports: {
      app: { notifySuccessResponse: {} },
      pages: { ...(play.lacks?.includes('config') ? {} : { config: {} }), currentApp: {}, backStack: {}, tabs: {} },
      teamsCore: {},
      people: {},
      calendar: {},
      nestedAppAuth: {},
    },
  })
  const greeting =
    play.greeting === 'old'
      ? [context.frameContext, 'android', '1.4.1', '1.4.1']
      : [
          context.frameContext,
          'web',
          runtime,
          signsIn === 'none' ? '2.0.1' : JSON.stringify({ supports: { nestedAppAuth: {} } }),
        ]

  /** Answers of the host, by what was called. What is not here gets none. */
  const answers: Record<string, (args: readonly unknown[]) => readonly unknown[]> = {
    getContext: () => [context],
    'appInitialization.success': () => [],
    'settings.getSettings': () => [play.tab ?? {}],
    'settings.setSettings': ([settings]) => {
      given.push(settings)
      return play.refusesToSave ? [false, 'made up'] : [true]
    },
    executeDeepLink: ([link]) => {
      given.push(link)
      return [true]
    },
    'calendar.composeMeeting': ([meeting]) => {
      given.push(meeting)
      return play.composer === 'refuses' ? [false, 'made up'] : [true]
    },
    'people.selectPeople': () => (play.picked ? [undefined, [play.picked]] : [{ errorCode: 8000 }]),
    'meeting.shareAppContentToStage': ([address]) => {
      given.push(address)
      return play.lacks?.includes('stage') ? [{ errorCode: 1000 }, false] : [null, true]
    },
    shareDeepLink: args => {
      given.push(args)
      return []
    },
  }

  addEventListener('message', (event: MessageEvent<Message>) => {
    // As the real host: only the app that it shows, by its origin and its window.
    if (event.origin !== origin) return
    if (event.source === window_) return answerWindow(event.data)
    if (event.source !== frame?.contentWindow) return
    const { id, uuidAsString, func, args = [], data } = event.data
    const reply = (said: readonly unknown[], more: object = {}) => post({ id, uuidAsString, args: said, ...more })
    if (func === 'nestedAppAuth.execute') return void answerSignIn(JSON.parse(data ?? '{}') as Request, reply)
    const isTold = func === 'registerHandler' || func === 'settings.setValidityState'
    calls.push(isTold ? `${func} ${args[0]}` : func)
    if (func === 'initialize') {
      if (play.greeting === 'late') setTimeout(() => reply(greeting), 6_000)
      else if (play.greeting !== 'silent') reply(greeting)
      return
    }
    if (func === 'authentication.authenticate') {
      given.push(args[0])
      window_ = open(String(args[0]), '_blank', 'width=600,height=700')
      tellOpened = result => reply([true, result])
      if (!window_) reply([false, 'FailedToOpenWindow'])
      return
    }
    const answer = answers[func]
    if (answer && play.greeting !== 'silent') reply(answer(args))
  })

  function answerWindow({ id, uuidAsString, func, args = [] }: Message): void {
    calls.push(`window: ${func}`)
    const greeted = ['authentication', 'web', runtime, '{}']
    if (func === 'initialize') window_?.postMessage({ id, uuidAsString, args: greeted }, origin)
    if (func === 'authentication.authenticate.success') tellOpened(args[0])
  }

  async function answerSignIn(request: Request, reply: (args: readonly unknown[], more: object) => void) {
    const { method, requestId, tokenParams = {} } = request
    const asksMore = tokenParams.claims?.includes('acrs') ?? false
    calls.push(`${method}${asksMore ? ' with claims' : ''}`)
    if (signsIn === 'silent') return
    const takes = signsIn === 'slow' ? 1_500 : signsIn === 'too slow' ? 5_000 : 0
    if (takes > 0) await new Promise(done => setTimeout(done, takes))
    const say = (answer: object) => {
      const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer })
      reply([null, message], { func: 'nestedAppAuth.execute' })
      said.push(method)
    }
    if (method === 'GetInitContext') {
      const account = { homeAccountId: `${play.persona.id}.${play.tenant}`, environment: 'login.microsoftonline.com' }
      const accountContext = { ...account, tenantId: play.tenant }
      return say({ success: true, initContext: { sdkName: 'played', sdkVersion: '1', accountContext } })
    }
    const needsPerson = signsIn === 'asks for the person' && asksMore && method === 'GetToken'
    if (signsIn.startsWith('refuses') || needsPerson) {
      const [, status = 'USER_INTERACTION_REQUIRED', code = 'interaction_required'] = signsIn.startsWith('refuses')
        ? signsIn.split(' ')
        : []
      return say({ success: false, error: { status, code, description: 'made up' } })
    }
    const body = JSON.stringify({ persona: play.persona.key, scope: tokenParams.scope, claims: tokenParams.claims })
    const given = await (await fetch('https://login.microsoftonline.com/host-token', { method: 'POST', body })).json()
    say({
      success: true,
      token: { ...given, properties: null },
      account: {
        homeAccountId: `${play.persona.id}.${play.tenant}`,
        environment: 'login.microsoftonline.com',
        tenantId: play.tenant,
        username: play.persona.mail,
        localAccountId: play.persona.id,
        name: play.persona.name,
      },
    })
  }
}

/** The host's page, showing the app. */
export function hostPage({ app, lacks }: HostPlay): string {
  const lent = lacks?.includes('clipboard') ? '' : ' allow="clipboard-read; clipboard-write"'
  const style = 'html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}'
  return [
    `<!doctype html><html lang="sv"><title>Teams</title><style>${style}</style>`,
    `<iframe title="Styrforum" src="${app}"${lent}></iframe>`,
    `<script>(${playHost.toString()})()</script></html>`,
  ].join('')
}
