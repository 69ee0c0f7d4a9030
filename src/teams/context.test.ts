import { type app, FrameContexts } from '@microsoft/teams-js'
import { describe, expect, it } from 'vitest'
import { contextOf, pathIn, pathOfPage, themeOf } from './context.ts'

const told = (more: object = {}): app.Context =>
  ({
    app: {
      host: { clientType: 'desktop' },
      locale: 'sv-se',
      theme: 'dark',
      sessionId: 's',
      appId: { toString: () => 'app-1' },
    },
    page: { id: 'SoB', frameContext: FrameContexts.content },
    user: { id: 'u', displayName: 'Anna', loginHint: 'anna@x', tenant: { id: 't' } },
    ...more,
  }) as unknown as app.Context

describe('the host’s context', () => {
  it.each([
    ['default', 'light'],
    ['dark', 'dark'],
    ['glass', 'dark'],
    ['contrast', 'contrast'],
    ['a theme to come', 'light'],
    [undefined, 'light'],
  ] as const)('theme %s is %s', (name, theme) => {
    expect(themeOf(name)).toBe(theme)
  })

  it.each([
    [FrameContexts.content, 'page'],
    [FrameContexts.settings, 'configuration'],
    [FrameContexts.remove, 'configuration'],
    [FrameContexts.sidePanel, 'side-panel'],
    [FrameContexts.meetingStage, 'stage'],
    [FrameContexts.task, 'page'],
  ] as const)('frame %s is %s', (frameContext, surface) => {
    expect(contextOf(told({ page: { id: '', frameContext } })).surface).toBe(surface)
  })

  it('tells who, where and at what', () => {
    const page = { id: 'SoB', subPageId: '/beslut/7?a=b#c', frameContext: FrameContexts.content }
    expect(contextOf(told({ page, channel: { id: '19:c' } }))).toMatchObject({
      person: { id: 'u', tenant: 't', name: 'Anna' },
      loginHint: 'anna@x',
      locale: 'sv-se',
      opening: { path: '/beslut/7?a=b#c', tab: 'SoB', within: 'channel' },
      appId: 'app-1',
      isInBrowser: false,
      channelId: '19:c',
    })
    expect(contextOf(told({ meeting: { id: 'm' }, channel: { id: 'c' } })).opening.within).toBe('meeting')
    expect(contextOf(told({ user: undefined })).person).toBeUndefined()
  })

  it.each(['javascript:alert(1)', '//evil.example', '/a\\b', '/a b', 'moten', '', '/<b>', `/${'a'.repeat(600)}`])(
    'a link to %s opens nothing',
    text => {
      expect(pathIn(text)).toBeUndefined()
    },
  )

  it.each([
    ['https://styrforum.example/#/forum/sob', '/forum/sob'],
    ['https://styrforum.example/?a=b#/beslut/7?x=y', '/beslut/7?x=y'],
    ['https://styrforum.example/', undefined],
    ['https://styrforum.example/#//evil.example', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('the address %s of the page holds the path %s', (address, path) => {
    expect(pathOfPage(address)).toBe(path)
  })
})
