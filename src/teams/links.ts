/** The id of the personal tab in the app's manifest: the one place that everybody who has the app can open. */
export const personalTab = 'styrforum'

export interface LinkPlace {
  /** The app's id in the catalogue. */
  readonly appId: string
  /** The page itself, for who has not got the app, e.g. `https://styrforum.example.se/`. */
  readonly page: string
  /** The tab and its channel, where the link is to lead back into them. */
  readonly tab?: string | undefined
  readonly channelId?: string | undefined
}

/** The page's own address of a path: what a browser opens. */
export function pageLink(page: string, path: string): string {
  return `${page}#${path}`
}

/**
 * A link that opens this path of the app in Teams, and in a browser where there is no Teams. From a tab in a channel it
 * leads to that tab, which all members have; else to the personal tab.
 */
export function teamsLink({ appId, page, tab, channelId }: LinkPlace, path: string): string {
  const isInChannel = tab !== undefined && channelId !== undefined
  const link = new URL(
    `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(isInChannel ? tab : personalTab)}`,
  )
  link.searchParams.set('webUrl', pageLink(page, path))
  link.searchParams.set('context', JSON.stringify({ subEntityId: path, ...(isInChannel && { channelId }) }))
  return link.href.replaceAll('+', '%20')
}
