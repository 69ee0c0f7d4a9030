/**
 * The world round the app on this machine: one server that is every host by name. The app’s own files are those of the
 * build for people, with the headers of a static host; nothing of them knows that it is a play.
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { headersAt } from '../../../src/app/hosting/headers.ts'
import { seed } from '../../../src/local-graph/sample/seed.ts'
import { site } from '../../../src/local-graph/site.ts'
import { type Running, startLocalGraph } from '../../../src/local-graph/start.ts'
import { allLists } from '../../../src/sharepoint/lists/all.ts'
import { selfSigned } from './certificate.ts'
import { appHost, appOrigin, hostName, siteHost } from './http.ts'
import { type HostPlay, hostPage } from './played-host.ts'
import { SignInService } from './sign-in-service.ts'
import { client, Tokens, tenant } from './tokens.ts'

/** A page of the site that holds the app as a tab. */
const sitePage = '/SitePages/styrforum.aspx'
const ofSitePage = new Set([sitePage, '/favicon.ico'])
export const sitePageAddress = `https://${siteHost}${sitePage}`
/** The settings of the deployment that is played. */
export const settings = { tenant, client, site: `https://${siteHost}${site.path}`, contact: 'IT-stöd i staden' }

const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}')}"`
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** What the browser asks for on its own behalf, whatever one tells it. */
const ofBrowser = /\.(google|googleapis|gstatic)\.com$/

export class Stage {
  readonly tokens = new Tokens()
  readonly signIn = new SignInService(this.tokens)
  /** Hosts that the app has no business with. */
  readonly strays: string[] = []
  /** While it stands, no question is answered but for the app's own files. */
  private held: Promise<void> | undefined
  /** What `config.json` holds; nothing where there is no such file. */
  config: string | undefined = JSON.stringify(settings)
  private readonly folder: string
  private readonly graph: Running
  private readonly server
  private readonly places: Readonly<Record<string, (i: IncomingMessage, o: ServerResponse, url: URL) => unknown>>

  private constructor(folder: string, graph: Running) {
    this.folder = folder
    this.graph = graph
    this.places = {
      [appHost]: (_, outgoing, url) => this.page(outgoing, url),
      [hostName]: (_, outgoing, url) => this.playHost(outgoing, url),
      'login.microsoftonline.com': (incoming, outgoing, url) => this.signIn.handle(incoming, outgoing, url),
      'graph.microsoft.com': (incoming, outgoing, { pathname, search }) =>
        this.toGraph(incoming, outgoing, `${pathname.replace(siteHost, site.hostname)}${search}`, 'token'),
      [siteHost]: (incoming, outgoing, url) =>
        ofSitePage.has(url.pathname)
          ? this.playHost(outgoing, url)
          : this.toGraph(incoming, outgoing, `${url.pathname}${url.search}`, 'sharePointToken'),
      'res.cdn.office.net': (_, outgoing) => {
        const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' }
        outgoing.writeHead(200, headers).end(JSON.stringify({ validOrigins: [hostName] }))
      },
    }
    this.server = createServer(selfSigned(Object.keys(this.places), new Date()), (incoming, outgoing) => {
      const host = incoming.headers.host ?? ''
      const place = this.places[host]
      const url = new URL(incoming.url ?? '/', `https://${host}`)
      const isFile = host === hostName || (host === appHost && url.pathname !== '/config.json')
      if (place && this.held && !isFile) return void this.held.then(() => place(incoming, outgoing, url))
      if (place) return void place(incoming, outgoing, url)
      if (!ofBrowser.test(host)) this.strays.push(host)
      outgoing.writeHead(404).end()
    })
  }

  /** @param folder where the app was built to */
  static async open(folder: string): Promise<Stage> {
    const stage = new Stage(folder, await startLocalGraph({ data: ':memory:', lists: allLists, seed }))
    await new Promise<void>(resolve => stage.server.listen(0, '127.0.0.1', resolve))
    return stage
  }

  /** Everything as it is on an ordinary day. */
  calm(): void {
    this.config = JSON.stringify(settings)
    this.tokens.lasts = 3600
    this.tokens.demandsClaims = false
    this.signIn.mood = 'willing'
    this.signIn.persona = 'rep-arbvux'
    this.signIn.asked.length = 0
    // What one test did wrong is not the next one's.
    this.signIn.faults.length = 0
  }

  /** Lets every question wait, of settings, tokens and lists alike; returns how to let them through. */
  hold(): () => void {
    let release = () => {}
    this.held = new Promise(resolve => {
      release = () => {
        this.held = undefined
        resolve()
      }
    })
    return release
  }

  /** What has been put in calendars. */
  async events(): Promise<{ readonly body: { readonly attendees: unknown[]; readonly transactionId: string } }[]> {
    return (await (await fetch(`${this.graph.url}/local/events`)).json()) as Awaited<ReturnType<Stage['events']>>
  }

  /** Where local Graph is reached past all names. */
  get graphUrl(): string {
    return this.graph.url
  }

  /** The port that every name leads to. */
  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    this.server.close()
    this.server.closeAllConnections()
    await this.graph.close()
  }

  private playHost(outgoing: ServerResponse, url: URL): void {
    const play = JSON.parse(url.searchParams.get('play') ?? '{}') as HostPlay
    outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(hostPage(play))
  }

  private page(outgoing: ServerResponse, { pathname }: URL): void {
    const headers = headersAt(pathname)
    if (pathname === '/config.json') {
      const status = this.config === undefined ? 404 : 200
      return void outgoing.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(this.config)
    }
    const file = join(this.folder, normalize(pathname === '/' ? '/index.html' : pathname))
    if (!file.startsWith(this.folder) || !existsSync(file) || !statSync(file).isFile()) {
      return void outgoing.writeHead(404, headers).end()
    }
    outgoing.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(outgoing)
  }

  /** Microsoft’s own door: who may ask from where, and whose token it is. Behind it, local Graph. */
  private toGraph(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    path: string,
    opens: 'token' | 'sharePointToken',
  ): void {
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Location, Retry-After, WWW-Authenticate, request-id',
    }
    if (incoming.method === 'OPTIONS') {
      const allowed = incoming.headers['access-control-request-headers'] ?? ''
      const preflight = { 'access-control-allow-headers': allowed, 'access-control-allow-methods': 'GET, POST, PATCH' }
      return void outgoing.writeHead(200, { ...cors, ...preflight, 'access-control-max-age': '86400' }).end()
    }
    if (incoming.headers.origin !== appOrigin) this.signIn.faults.push(`Graph from ${incoming.headers.origin}`)
    const bearer = this.tokens.bearer(incoming.headers.authorization, opens)
    if (bearer === undefined || bearer === 'claims') {
      const body = JSON.stringify({ error: { code: 'InvalidAuthenticationToken', message: 'made up' } })
      const asks = bearer === 'claims' ? { 'www-authenticate': challenge } : {}
      return void outgoing.writeHead(401, { ...cors, ...asks, 'content-type': 'application/json' }).end(body)
    }
    const headers = { ...incoming.headers, host: new URL(this.graph.url).host, authorization: `Bearer ${bearer}` }
    const onward = request(`${this.graph.url}${path}`, { method: incoming.method ?? 'GET', headers })
    onward.on('error', () => outgoing.destroy())
    onward.on('response', answer => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...cors })
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  }
}
