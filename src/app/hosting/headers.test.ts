import { describe, expect, it } from 'vitest'
import { configIn } from '../hosted/config.ts'
import { configExample, headersAt, headersFile, staticWebApp } from './headers.ts'
import { headerPolicy, policyFor } from './policy.ts'

const directives = (policy: string) =>
  new Map(policy.split('; ').map(part => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]))

/** The rules of a `_headers` file, put together as the two hosts do: every rule that fits counts. */
function sentBy(file: string, path: string): [string, string][] {
  return file
    .trim()
    .split('\n\n')
    .flatMap(rule => {
      const [place = '', ...given] = rule.split('\n')
      const fits = place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place
      return fits ? given.map(line => (/^ {2}([\w-]+): (.+)$/.exec(line) ?? []).slice(1) as [string, string]) : []
    })
}

describe('the policy', () => {
  it('lets nothing run but the app’s own files, and turns no text into code', () => {
    for (const purpose of ['people', 'demonstration'] as const) {
      const policy = directives(policyFor(purpose))
      expect(policy.get('default-src')).toEqual(["'none'"])
      expect(policy.get('script-src')).toEqual(["'self'"])
      expect(policy.get('trusted-types')).toEqual(['default'])
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"])
      expect(policyFor(purpose)).not.toMatch(/unsafe|http:|\*(?!\.)/)
    }
  })

  it('lets Teams and SharePoint frame the app, and nobody else', () => {
    const framing = directives(headerPolicy).get('frame-ancestors')
    expect(framing).toEqual([
      "'self'",
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office365.com',
      'https://*.sharepoint.com',
    ])
  })

  it('of the demonstration asks no sign-in service', () => {
    expect(policyFor('demonstration')).not.toContain('login.')
  })
})

describe('the files for static hosts', () => {
  const paths = [
    '/',
    '/index.html',
    '/config.json',
    '/sign-in-bridge.html',
    '/sign-in-relay.html',
    '/sign-in-window.html',
    '/assets/a-1.js',
  ]

  it('say the same of every path, each header once', () => {
    const { globalHeaders, routes } = JSON.parse(staticWebApp())
    for (const path of paths) {
      const sent = sentBy(headersFile(), path)
      expect(new Set(sent.map(([name]) => name)).size).toBe(sent.length)
      expect(Object.fromEntries(sent)).toEqual(headersAt(path))
      const fits = (route: string) => (route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : path === route)
      const own = routes.filter(({ route }: { route: string }) => fits(route))
      const merged = Object.assign({}, globalHeaders, ...own.map(({ headers }: { headers: object }) => headers))
      expect(merged).toEqual(headersAt(path))
    }
  })

  it('let nobody keep what bears an answer of the sign-in service, and keep for ever what never changes', () => {
    expect(headersAt('/sign-in-bridge.html')['Cache-Control']).toBe('no-store')
    expect(headersAt('/sign-in-relay.html')['Cache-Control']).toBe('no-store')
    expect(headersAt('/sign-in-window.html')['Cache-Control']).toBe('no-store')
    expect(headersAt('/assets/a-1.js')['Cache-Control']).toContain('immutable')
    expect(headersAt('/config.json')['Cache-Control']).toBe('no-cache')
    expect(JSON.stringify(headersAt('/sign-in-bridge.html'))).not.toContain('Opener-Policy')
  })

  it('come with settings that can be filled in as they stand', () => {
    expect(configIn(configExample()).kind).toBe('read')
  })
})
