/** What the played servers share: their names, and how a body is read. */
import type { IncomingMessage } from 'node:http'

export const appHost = 'styrforum.goteborg.example'
export const appOrigin = `https://${appHost}`
/** Where the site lies in the play: under a name that SharePoint could have given it. */
export const siteHost = 'styrforum.sharepoint.com'
export const hostName = 'teams.microsoft.com'
export const hostOrigin = `https://${hostName}`

export async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
