import { personalTab } from '../links.ts'
import type { Package } from './assemble.ts'

/** Where the app is made to stand. */
const contexts = [
  ...(['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab'] as const),
  ...(['meetingSidePanel', 'meetingStage'] as const),
]
/** What Teams asks a meeting for before the app may be shown to all in it. */
const stagePermissions = ['MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group']

const isAtLeast = (version: string, minor: number) => {
  const [first = 0, second = 0] = version.split('.').map(Number)
  return first > 1 || (first === 1 && second >= minor)
}

/** The tabs stand where the app is made for, and Teams is told what it otherwise refuses the package for. */
export function wrongTabs({ manifest }: Package): string[] {
  const { staticTabs = [], configurableTabs = [], supportsChannelFeatures, manifestVersion } = manifest
  const found: string[] = []
  const personal = staticTabs.find(({ entityId }) => entityId === personalTab)
  if (!personal)
    found.push(`staticTabs: ingen flik har entityId ${personalTab}, som länkar leder till. Låt den personliga ha det.`)
  for (const { entityId, scopes } of staticTabs)
    if (scopes.join() !== 'personal')
      found.push(
        `staticTabs: ${entityId} har scopes ${scopes.join(', ')}. Skriv bara personal; resten är den andra fliken.`,
      )
  const [tab] = configurableTabs
  if (!tab) return [...found, 'configurableTabs saknas, så appen går inte att lägga i en kanal. Hämta mallen igen.']
  for (const scope of ['team', 'groupChat'] as const)
    if (!tab.scopes.includes(scope)) found.push(`configurableTabs: scopes saknar ${scope}. Lägg till det.`)
  for (const context of contexts)
    if (!tab.context?.includes(context)) found.push(`configurableTabs: context saknar ${context}. Lägg till det.`)
  for (const surface of ['sidePanel', 'stage'] as const)
    if (!tab.meetingSurfaces?.includes(surface))
      found.push(`configurableTabs: meetingSurfaces saknar ${surface}. Lägg till det.`)
  if (!tab.supportedSharePointHosts?.length)
    found.push(
      'configurableTabs: supportedSharePointHosts saknas. Lägg till det, så går fliken att ha på en SharePoint-sida.',
    )
  if (isAtLeast(manifestVersion, 25) && supportsChannelFeatures !== 'tier1')
    found.push('supportsChannelFeatures saknas, och då tar Teams inte emot paketet. Skriv "tier1".')
  const asked = manifest.authorization?.permissions?.resourceSpecific ?? []
  for (const name of stagePermissions)
    if (!asked.some(permission => permission.name === name && permission.type === 'Delegated'))
      found.push(`authorization: ${name} (Delegated) saknas. Lägg till det, annars går inget att visa för mötet.`)
  return found
}
