import { describe, expect, it } from 'vitest'
import { configIn, isAtRoot } from './config.ts'

const whole = {
  tenant: '00000000-0000-4000-8000-00000000000a',
  client: '00000000-0000-4000-8000-00000000000B',
  site: 'https://goteborg.sharepoint.com/sites/styrforum',
}
const read = (more: object) => configIn(JSON.stringify({ ...whole, ...more }))

describe('the settings of a deployment', () => {
  it('need three things, and ask for the least permission by themselves', () => {
    expect(read({})).toEqual({ kind: 'read', config: { ...whole, scopes: ['Sites.Selected'] } })
    const more = { scopes: ['Sites.ReadWrite.All'], teamsApp: 'x', contact: 'IT-stöd' }
    expect(read(more)).toEqual({ kind: 'read', config: { ...whole, ...more } })
  })

  it.each([
    [{ tenant: 'common' }, ['tenant']],
    [{ tenant: undefined }, ['tenant']],
    [{ client: '' }, ['client']],
    [{ site: 'http://goteborg.sharepoint.com/sites/styrforum' }, ['site']],
    [{ site: 'https://goteborg.sharepoint.com/sites/styrforum?x=1' }, ['site']],
    [{ site: 'https://goteborg.sharepoint.com/sites/styrforum/Lists/Beslut' }, ['site']],
    [{ site: 'styrforum' }, ['site']],
    [{ scopes: [] }, ['scopes']],
    [{ scopes: 'Sites.Selected' }, ['scopes']],
    [{ contact: 7 }, ['contact']],
    [{ tenant: 1, client: 2 }, ['tenant', 'client']],
  ])('%j is wrong at %j', (more, fields) => {
    expect(read(more)).toEqual({ kind: 'wrong', fields })
  })

  it.each(['{', '', '[]', 'null', '"a"'])('%j is no settings at all', text => {
    expect(configIn(text)).toMatchObject({ kind: 'wrong' })
  })
})

describe('where the app lies', () => {
  it('is the root of its host, and no folder under it', () => {
    expect(isAtRoot('https://styrforum.example.se/')).toBe(true)
    expect(isAtRoot('https://www.example.se/styrforum/')).toBe(false)
  })
})
