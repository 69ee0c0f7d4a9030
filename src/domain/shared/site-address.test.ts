import { describe, expect, it } from 'vitest'
import { isSiteAddress } from './site-address.ts'

describe('the address of a site', () => {
  it.each([
    'https://goteborg.sharepoint.com/sites/styrforum',
    'https://goteborg.sharepoint.com/sites/styrforum/',
    'https://goteborg.sharepoint.com/teams/Styrforum%20prov',
    'https://goteborg.sharepoint.com',
  ])('%s is one', text => {
    expect(isSiteAddress(text)).toBe(true)
  })

  it.each([
    'http://goteborg.sharepoint.com/sites/styrforum',
    'https://goteborg.sharepoint.com/sites/styrforum?web=1',
    'https://goteborg.sharepoint.com/sites/styrforum?',
    'https://goteborg.sharepoint.com/sites/styrforum#',
    'https://goteborg.sharepoint.com/sites/styrforum#/beslut',
    'https://goteborg.sharepoint.com/sites/styrforum/SitePages/Home.aspx',
    'https://goteborg.sharepoint.com/sites/styrforum/Lists/Beslut',
    'https://goteborg.sharepoint.com/sites/',
    'https://goteborg.sharepoint.com/_layouts/15/sharepoint.aspx',
    'https://a@goteborg.sharepoint.com/sites/styrforum',
    'https://:b@goteborg.sharepoint.com/sites/styrforum',
    'goteborg.sharepoint.com/sites/styrforum',
    '',
  ])('%s is none', text => {
    expect(isSiteAddress(text)).toBe(false)
  })
})
