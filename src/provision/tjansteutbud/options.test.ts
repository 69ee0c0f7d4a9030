import { describe, expect, it } from 'vitest'
import { readCatalogueOptions } from './options.ts'

describe('what is asked of npm run tjansteutbud', () => {
  it('is a day, or today, as lines or as JSON', () => {
    expect(readCatalogueOptions(['--on', '2026-03-01', '--json'])).toMatchObject({ on: '2026-03-01', json: true })
    expect(readCatalogueOptions(['--local', 'http://localhost:1/'])).toMatchObject({
      on: undefined,
      json: false,
      local: 'http://localhost:1',
    })
  })

  it('may name a site of a tenant, with whose sign-in', () => {
    const site = 'https://kommun.sharepoint.com/sites/styrforum/Lists/Beslut'
    const { tenant, address } = readCatalogueOptions(['--publish', '--site', site]).site ?? {}
    expect([tenant, address?.url]).toEqual(['kommun.onmicrosoft.com', 'https://kommun.sharepoint.com/sites/styrforum'])
    expect(readCatalogueOptions(['--site', site, '--tenant', 'x']).site?.tenant).toBe('x')
    expect(() => readCatalogueOptions(['--site', 'kommun'])).toThrow(/är ingen adress till en webbplats/)
  })

  it.each([
    [['--on', '2026-02-30'], /”2026-02-30” är inget datum.*\n.*npm run tjansteutbud/],
    [['--on'], /Tillägget går inte att tolka/],
    [['--dag', '2026-01-01'], /Tillägget går inte att tolka/],
    [['--publish', '--on', '2026-01-01'], /Listan visar alltid i dag/],
    [['--local', 'localhost'], /är ingen adress till lokal Graph/],
  ])('is refused with what to do: %o', (args, message) => {
    expect(() => readCatalogueOptions(args)).toThrow(message)
  })
})
