import type { Draft, Queued } from './replica.ts'

/** What lies on this device for this app, and the way to be rid of it. Nothing here throws. */
export interface Device {
  /** Whether the browser has promised to keep it: `unsure` means that it may clear it when the device is short of room. */
  kept(): Promise<'kept' | 'unsure'>
  /** What other people have left unsent here. What they left without anything unsent is removed at the start. */
  others(): Promise<readonly LeftBehind[]>
  /** Removes what one other person left. `held`: it is gone when the last tab that has it open is closed. */
  removeOther(name: string): Promise<'removed' | 'held'>
  /** Removes everything of this app, once the replica is sealed and closed. */
  wipe(): Promise<'removed' | 'held'>
}

/** What another person has written on this device and not sent. Only they can send it. */
export interface LeftBehind {
  readonly name: string
  readonly queue: readonly Queued[]
  readonly drafts: readonly Draft[]
}
