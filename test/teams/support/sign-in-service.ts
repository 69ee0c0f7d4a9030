/** Plays login.microsoftonline.com: what a browser sees of it, with its own checks of who asks. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { bridgePage } from '../../../src/teams/sign-in/settings.ts'
import { appOrigin, bodyOf, hostOrigin, siteHost } from './http.ts'
import { client, type Tokens, tenant } from './tokens.ts'

/** What the app asks for tokens to: Graph, and the site itself, which tells an owner of its rights. */
const services = ['https://graph.microsoft.com/', `https://${siteHost}/.default`]

interface Code {
  readonly persona: string
  readonly challenge: string
  readonly scope: string
  readonly nonce: string | undefined
  readonly claims: boolean
}

/** How the service answers one who is to sign in. */
export type Mood = 'willing' | 'no-consent' | 'not-assigned'

export class SignInService {
  mood: Mood = 'willing'
  /** Who signs in when a person presses the button. */
  persona = 'rep-arbvux'
  /** What was asked for, newest last: `authorize none`, `authorize select_account`, `token refresh_token` … */
  readonly asked: string[] = []
  /** What a client must never do. */
  readonly faults: string[] = []
  private readonly codes = new Map<string, Code>()
  private readonly tokens: Tokens

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  async handle(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): Promise<void> {
    if (url.pathname === `/${tenant}/oauth2/v2.0/authorize`) return this.authorize(incoming, outgoing, url)
    if (url.pathname === '/go') return this.go(outgoing, url)
    if (url.pathname === `/${tenant}/oauth2/v2.0/token`) return this.token(incoming, outgoing)
    if (url.pathname === '/host-token') return this.hostToken(incoming, outgoing)
    // Every page of the service is asked for its icon.
    if (url.pathname !== '/favicon.ico') this.faults.push(`asked for ${url.pathname}`)
    outgoing.writeHead(404).end()
  }

  /** The page of the service, or at once an answer where nobody need be asked. */
  private authorize(incoming: IncomingMessage, outgoing: ServerResponse, { searchParams }: URL): void {
    const get = (name: string) => searchParams.get(name) ?? ''
    this.asked.push(`authorize ${get('prompt') || 'any'}`)
    const redirect = `${appOrigin}/${bridgePage}`
    const wrong = [
      get('client_id') !== client && 'client_id',
      get('redirect_uri') !== redirect && 'redirect_uri',
      get('response_type') !== 'code' && 'response_type',
      get('code_challenge_method') !== 'S256' && 'code_challenge_method',
      !services.some(service =>
        get('scope')
          .split(' ')
          .some(scope => scope.startsWith(service)),
      ) && 'scope',
      /Sites\.(ReadWrite|FullControl|Manage)\.All/.test(get('scope')) && 'more than the least scope',
    ].filter(Boolean)
    if (wrong.length > 0) {
      this.faults.push(`authorize: ${wrong.join(', ')}`)
      outgoing.writeHead(400).end('invalid_request')
      return
    }
    const session = /session=([\w-]+)/.exec(incoming.headers.cookie ?? '')?.[1]
    if (
      get('prompt') === 'none' ||
      (session && get('prompt') !== 'select_account' && !searchParams.has('login_hint'))
    ) {
      this.answer(outgoing, searchParams, session)
      return
    }
    outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    const query = searchParams.toString().replaceAll('&', '&amp;')
    outgoing.end(`<!doctype html><title>Inloggning</title><a href="/go?${query}">Logga in som ${this.persona}</a>`)
  }

  private go(outgoing: ServerResponse, { searchParams }: URL): void {
    outgoing.setHeader('set-cookie', `session=${this.persona}; Secure; HttpOnly; SameSite=None; Path=/`)
    this.answer(outgoing, searchParams, this.persona)
  }

  private answer(outgoing: ServerResponse, asked: URLSearchParams, persona: string | undefined): void {
    const back = new URLSearchParams({ state: asked.get('state') ?? '' })
    const refuse = (error: string, number: string) => {
      back.set('error', error)
      back.set('error_description', `AADSTS${number}: made up`)
      back.set('error_uri', `https://login.microsoftonline.com/error?code=${number}`)
    }
    if (!persona) refuse('login_required', '50058')
    else if (this.mood === 'no-consent') refuse('consent_required', '65001')
    else if (this.mood === 'not-assigned') refuse('interaction_required', '50105')
    else {
      const code = `code-${this.codes.size + 1}`
      this.codes.set(code, {
        persona,
        challenge: asked.get('code_challenge') ?? '',
        scope: asked.get('scope') ?? '',
        nonce: asked.get('nonce') ?? undefined,
        claims: (asked.get('claims') ?? '').includes('acrs'),
      })
      back.set('code', code)
    }
    outgoing.writeHead(302, { location: `${asked.get('redirect_uri')}#${back}`, 'cache-control': 'no-store' }).end()
  }

  /** Tokens for a code or for an older token, to the app’s own origin and no other. */
  private async token(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.headers.origin !== appOrigin) this.faults.push(`token for ${incoming.headers.origin}`)
    outgoing.setHeader('access-control-allow-origin', appOrigin)
    if (incoming.method === 'OPTIONS') {
      return void outgoing.writeHead(204, { 'access-control-allow-headers': 'content-type' }).end()
    }
    const form = new URLSearchParams(await bodyOf(incoming))
    const grant = form.get('grant_type') ?? ''
    this.asked.push(`token ${grant}`)
    const scope = form.get('scope') ?? ''
    const hasClaims = (form.get('claims') ?? '').includes('acrs')
    if (grant === 'refresh_token') {
      const persona = this.tokens.takeRefresh(form.get('refresh_token') ?? '')
      // More than what was given before is given to a person alone.
      if (!persona || hasClaims) return refused(outgoing, 'interaction_required', 50_076)
      return json(outgoing, 200, this.tokens.issue(persona, scope, false))
    }
    const code = this.codes.get(form.get('code') ?? '')
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!code || code.challenge !== proof) {
      this.faults.push('a code without its proof')
      return refused(outgoing, 'invalid_grant', 50_000)
    }
    return json(outgoing, 200, this.tokens.issue(code.persona, code.scope, code.claims, code.nonce))
  }

  /** Tokens for a host that signs in for the app, as Teams has them by ways of its own. */
  private async hostToken(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    outgoing.setHeader('access-control-allow-origin', hostOrigin)
    const { persona, scope, claims } = JSON.parse(await bodyOf(incoming)) as Record<string, string>
    this.asked.push(`host ${claims?.includes('acrs') ? 'claims' : 'token'}`)
    return json(outgoing, 200, this.tokens.issue(persona ?? '', scope ?? '', claims?.includes('acrs') ?? false))
  }
}

function json(outgoing: ServerResponse, status: number, body: object): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  outgoing.end(JSON.stringify(body))
}

function refused(outgoing: ServerResponse, error: string, number: number): void {
  const error_description = `AADSTS${number}: made up`
  json(outgoing, 400, { error, error_description, error_codes: [number], correlation_id: 'c', trace_id: 't' })
}
