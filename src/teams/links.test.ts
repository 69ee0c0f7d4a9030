import { describe, expect, it } from 'vitest'
import { calendarTime } from './capabilities.ts'
import { personalTab, teamsLink } from './links.ts'

const page = 'https://styrforum.example.se/'
const parts = (link: string) => {
  const { pathname, searchParams, origin } = new URL(link)
  return {
    at: origin + pathname,
    web: searchParams.get('webUrl'),
    context: JSON.parse(searchParams.get('context') ?? ''),
  }
}

describe('a link to the app in Teams', () => {
  it('leads to the personal tab, and to the page where there is no Teams', () => {
    expect(parts(teamsLink({ appId: 'app 1', page }, '/beslut/7?a=å b'))).toEqual({
      at: `https://teams.microsoft.com/l/entity/app%201/${personalTab}`,
      web: `${page}#/beslut/7?a=å b`,
      context: { subEntityId: '/beslut/7?a=å b' },
    })
  })

  it('leads back into the channel that it was made in', () => {
    const link = teamsLink({ appId: 'a', page, tab: 'SoB', channelId: '19:x@thread.tacv2' }, '/moten')
    expect(parts(link)).toMatchObject({
      at: 'https://teams.microsoft.com/l/entity/a/SoB',
      context: { subEntityId: '/moten', channelId: '19:x@thread.tacv2' },
    })
    // A channel without a tab of its own there has nothing to lead back to.
    const homeless = teamsLink({ appId: 'a', page, channelId: '19:x' }, '/moten')
    expect(parts(homeless).context).toEqual({ subEntityId: '/moten' })
    // Teams reads a plus as a plus.
    expect(teamsLink({ appId: 'a', page }, '/a b')).not.toContain('+')
  })
})

it('a time is written as the host’s calendar reads it', () => {
  const at = new Date(2026, 1, 3, 9, 5, 0)
  expect(calendarTime(at.toISOString())).toBe('02/03/2026 09:05:00')
})
