import { type app, FrameContexts, HostClientType } from '@microsoft/teams-js'
import type { Opening, Person, Surface, Theme } from '../ports/host.ts'

/** What the host tells of itself and of the person. Claims of the page around ours, and no proof of who somebody is. */
export interface HostContext {
  readonly person: Person | undefined
  /** The name that the person signs in by. */
  readonly loginHint: string | undefined
  readonly theme: Theme
  readonly locale: string
  readonly surface: Surface
  readonly opening: Opening
  /** The app's id in the organisation's catalogue, which its links bear. */
  readonly appId: string | undefined
  readonly channelId: string | undefined
  /** True where the host itself runs in a browser, and pages in it may open windows. */
  readonly isInBrowser: boolean
}

/** The host's name of a theme as ours. Glass lies over a dark meeting; a name that is new is taken for the light one. */
export function themeOf(name: string | undefined): Theme {
  if (name === 'dark' || name === 'glass') return 'dark'
  return name === 'contrast' ? 'contrast' : 'light'
}

/** A path of ours out of a link. Whoever made the link wrote it, so it is nothing but the place after the `#`. */
export function pathIn(text: string | undefined): string | undefined {
  const isPath = text !== undefined && /^\/(?!\/)[^\s\\<>"'`]{0,500}$/.test(text)
  return isPath ? text : undefined
}

/** The path of ours in an address of the app's page, where it has one. */
export function pathOfPage(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? pathIn(new URL(address).hash.slice(1)) : undefined
}

const surfaces: Readonly<Partial<Record<FrameContexts, Surface>>> = {
  [FrameContexts.settings]: 'configuration',
  [FrameContexts.remove]: 'configuration',
  [FrameContexts.sidePanel]: 'side-panel',
  [FrameContexts.meetingStage]: 'stage',
}

export function contextOf(context: app.Context): HostContext {
  const { page, user, app: host, channel, chat, meeting } = context
  const path = pathIn(page.subPageId)
  const within = meeting ? 'meeting' : channel ? 'channel' : chat ? 'chat' : undefined
  return {
    person: user?.tenant && {
      id: user.id,
      tenant: user.tenant.id,
      name: user.displayName ?? user.userPrincipalName ?? '',
    },
    loginHint: user?.loginHint ?? user?.userPrincipalName,
    theme: themeOf(host.theme),
    locale: host.locale,
    surface: surfaces[page.frameContext] ?? 'page',
    opening: {
      ...(path !== undefined && { path }),
      ...(page.id && { tab: page.id }),
      ...(within && { within }),
    },
    appId: host.appId?.toString(),
    channelId: channel?.id,
    isInBrowser: host.host.clientType === HostClientType.web,
  }
}
