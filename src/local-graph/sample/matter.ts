import type { AvvikelseText } from '../../domain/commands/command.ts'
import type { Decision } from '../../domain/decision/decision.ts'
import type { Stance } from '../../domain/escalation/escalation.ts'
import type { Outcome } from '../../domain/forum/facts.ts'

/** How far a matter of the sample has come. */
export interface Matter {
  readonly text: AvvikelseText
  /** The persona who raises it. */
  readonly by: string
  readonly daysAgo: number
  /** What the group notes at its first meeting after; absent while it waits to be taken up. */
  readonly handled?: { readonly outcome: Outcome; readonly note: string }
  /** Who nominates, and how many days after it was raised. */
  readonly nominated?: readonly { readonly by: string; readonly after: number; readonly reason?: string }[]
  readonly declined?: { readonly by: string; readonly after: number; readonly reason: string }
  readonly escalated?: {
    readonly ground: 'gemensamt-nominerad' | 'oeniga' | 'strategisk'
    readonly after: number
    readonly background: string
    readonly proposal: string
    readonly positions: Readonly<Record<string, readonly [Stance, string]>>
    /** Whether the samordnare has put it on the agenda of SoB's first meeting after. */
    readonly onAgenda: boolean
  }
  readonly decided?: {
    readonly by: string
    readonly kind: Decision['kind']
    readonly heading: string
    readonly text: string
    readonly reasons?: string
    readonly touchesStyrmodell?: boolean
    readonly uppdrag?: { readonly part: string; readonly text: string; readonly dueAfter: number }
  }
  /** What has happened since the answer came. */
  readonly returned?: { readonly onAgenda: boolean; readonly read: boolean }
}
