/** A browser that takes every name for this machine, and the visits that are made in it. */

import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core'
import { findBrowser } from '../../../src/commands/browser.mjs'
import { personaByKey } from '../../../src/local-graph/people.ts'
import { endNotices } from '../../journeys/support/browser.ts'
import { plainArgs, withoutFeatures } from '../../journeys/support/browser-args.ts'
import { appOrigin, hostOrigin } from './http.ts'
import type { HostPlay, PlayedHost } from './played-host.ts'
import { type Stage, sitePageAddress } from './stage.ts'
import { tenant } from './tokens.ts'

/**
 * How the browser keeps what pages in frames store: `partitioned` by who frames them, as browsers do today, or `blocked`
 * altogether, as some people and organisations have it.
 */
export type Storage = 'partitioned' | 'blocked'

export async function launch(stage: Stage, storage: Storage): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${stage.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      ...plainArgs,
      // Where the partitioning is off, storage in a frame throws.
      storage === 'partitioned' ? withoutFeatures() : withoutFeatures('ThirdPartyStoragePartitioning'),
    ],
  })
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What broke the content security policy or Trusted Types, in any frame or window. */
  readonly violations: string[]
  /** Errors that nobody caught. */
  readonly uncaught: string[]
}

export interface Look {
  readonly width?: number
  readonly height?: number
  /** Windows do not open: to the app, or to anybody. */
  readonly hasNoPopups?: 'app' | 'all'
}

async function visit(browser: Browser, { width = 1280, height = 800, hasNoPopups }: Look): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: true,
  })
  await context.addInitScript(endNotices)
  const violations: string[] = []
  const uncaught: string[] = []
  await context.exposeBinding('noteViolation', (_, violation: string) => void violations.push(violation))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { noteViolation } = window as unknown as { noteViolation(text: string): void }
      noteViolation([location.pathname, effectiveDirective, blockedURI, sample].join(' '))
    })
  })
  if (hasNoPopups) {
    const origin = hasNoPopups === 'app' ? appOrigin : undefined
    await context.addInitScript(only => {
      if (only === undefined || location.origin === only) window.open = () => null
    }, origin)
  }
  context.on('page', page => {
    page.on('pageerror', error => uncaught.push(String(error)))
  })
  return { page: await context.newPage(), context, violations, uncaught }
}

/** Opens the app in a plain browser. */
export async function visitApp(browser: Browser, path = '/', look: Look = {}): Promise<Visit> {
  const visited = await visit(browser, look)
  await visited.page.goto(`${appOrigin}/#${path}`)
  return visited
}

export interface HostVisit extends Visit {
  /** The app, inside the page that plays Teams. */
  readonly app: Frame
  readonly calls: () => Promise<readonly string[]>
  readonly given: () => Promise<readonly unknown[]>
  readonly said: () => Promise<readonly string[]>
  readonly tell: (name: string, ...args: unknown[]) => Promise<void>
  readonly become: (change: Partial<HostPlay>) => Promise<void>
}

type Played = Omit<HostPlay, 'persona' | 'tenant' | 'app'> & {
  readonly persona?: string
  readonly path?: string
  /** Shown on a page of the site, and not in Teams. */
  readonly isOnSitePage?: true
}

/**
 * Opens Teams, as it is played, with the app in it.
 * @param before a visit whose browser profile is used again
 */
export async function visitTeams(
  browser: Browser,
  played: Played = {},
  look: Look = {},
  before?: Visit,
): Promise<HostVisit> {
  const visited = before ?? (await visit(browser, look))
  const { persona = 'rep-arbvux', path, isOnSitePage, ...rest } = played
  const { key, id, name, mail } = personaByKey(persona)
  const app = `${appOrigin}/${path === undefined ? '' : `#${path}`}`
  const play: HostPlay = { ...rest, persona: { key, id, name, mail }, tenant, app }
  await visited.page.goto(
    `${isOnSitePage ? sitePageAddress : `${hostOrigin}/`}?${new URLSearchParams({ play: JSON.stringify(play) })}`,
  )
  const frame = visited.page.frames().find(one => one !== visited.page.mainFrame())
  if (!frame) throw new Error('The page that plays Teams has no frame: see hostPage.')
  return {
    ...visited,
    app: frame,
    calls: () => visited.page.evaluate(() => (window as unknown as { host: PlayedHost }).host.calls),
    given: () => visited.page.evaluate(() => (window as unknown as { host: PlayedHost }).host.given),
    said: () => visited.page.evaluate(() => (window as unknown as { host: PlayedHost }).host.said),
    become: change => visited.page.evaluate(to => (window as unknown as { host: PlayedHost }).host.become(to), change),
    tell: (name, ...args) =>
      visited.page.evaluate(([func, given]) => (window as unknown as { host: PlayedHost }).host.tell(func, ...given), [
        name,
        args,
      ] as const),
  }
}
