import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Command } from '../../domain/commands/command.ts'
import { type Desk, deskOf } from '../../domain/commands/desk.ts'
import { swedishDay } from '../../domain/shared/day.ts'
import type { Refusal } from '../../domain/shared/refusal.ts'
import type { State } from '../../domain/state.ts'
import type { Arkiv } from '../../ports/arkiv.ts'
import type { Calendar } from '../../ports/calendar.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Device } from '../../ports/device.ts'
import type { Documents } from '../../ports/documents.ts'
import type { Files } from '../../ports/files.ts'
import type { Host } from '../../ports/host.ts'
import type { KnownTelling, Telling } from '../../ports/notices.ts'
import type { People } from '../../ports/people.ts'
import type { Draft, Replica, Snapshot } from '../../ports/replica.ts'
import type { SiteCheck } from '../../ports/site-check.ts'
import type { StyrmodellFiles } from '../../ports/styrmodell-files.ts'
import type { KnownSurroundings, Surroundings } from '../../ports/surroundings.ts'
import type { Tables } from '../../ports/tables.ts'
import type { Versions } from '../../ports/versions.ts'
import type { Lang } from '../text/text.ts'
import { isRead } from './is-read.ts'

/** What a page works with; the app hands it in. */
export interface Workspace {
  readonly replica: Replica<Command, State, Refusal>
  readonly host: Host
  readonly clock: Clock
  readonly siteCheck: SiteCheck
  readonly surroundings: KnownSurroundings
  readonly device: Device
  readonly tables: Tables
  readonly styrmodellFiles: StyrmodellFiles
  /** The site's document library. */
  readonly files: Files
  /** The signed-in person's own calendar; it may turn out not to be reachable from here. */
  readonly calendar: Calendar
  /** The people of the organisation, to choose one from. */
  readonly people: People
  /** How it stands with telling others of what one changes. */
  readonly telling: KnownTelling
  readonly documents: Documents
  /** A word that this device keeps until it is cleared; nothing where it may keep none. */
  readonly memory: (name: 'rundtur') => { read(): string | undefined; write(value: string): void }
  /** The earlier versions that SharePoint keeps of a row. */
  readonly versions: Versions
  readonly arkiv: Arkiv
  /** Whom people ask, where the settings name someone: an address of mail or of the web, or words. */
  readonly contact?: string | undefined
  /** Shows the app in that language from now on, on this device; false where its sentences could not be fetched. */
  readonly chooseLanguage: (lang: Lang) => Promise<boolean>
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined)

/** Gives the pages their replica, host and clock. */
export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('This part stands outside WorkspaceProvider: wrap the app in it.')
  return workspace
}

/** The lists, the connection and the queue as they are now; draws again when any of it changes. */
export function useSnapshot(): Snapshot<State> {
  const { replica } = useWorkspace()
  return useSyncExternalStore(
    listener => replica.subscribe(listener),
    () => replica.snapshot(),
  )
}

/** What is known of the site the app runs on. */
export function useSurroundings(): Surroundings {
  const { surroundings } = useWorkspace()
  return useSyncExternalStore(surroundings.subscribe, surroundings.current)
}

/** How it stands with telling others. */
export function useTelling(): Telling {
  const { telling } = useWorkspace()
  return useSyncExternalStore(telling.subscribe, telling.current)
}

/** What is written on this device and shared with nobody. */
export function useDrafts(): readonly Draft[] {
  const { replica } = useWorkspace()
  return useSyncExternalStore(
    listener => replica.subscribe(listener),
    () => replica.drafts(),
  )
}

/** The state as the reader's own desk, for reading: what hinders them, whose turn it is, today's rules. */
export function useDesk(): Desk {
  const { host, clock } = useWorkspace()
  const { state } = useSnapshot()
  const now = clock.now()
  const today = swedishDay(now)
  // Made anew for a new state or a new day, not for every second: pages compare what they compute from it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` is used at the grain of a day
  return useMemo(
    () => deskOf(state, { now, actor: host.person.id, keys: ['', '', '', ''] }),
    [state, host.person.id, today],
  )
}

/** False until the lists have been read once, from the device or the server: what is empty until then may not be. */
export function useIsRead(): boolean {
  return isRead(useSnapshot())
}
