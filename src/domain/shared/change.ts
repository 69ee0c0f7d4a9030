import type { Avvikelse } from '../avvikelse/avvikelse.ts'
import type { Decision } from '../decision/decision.ts'
import type { Escalation } from '../escalation/escalation.ts'
import type { Forankring } from '../forankring/forankring.ts'
import type { Forslag } from '../forslag/forslag.ts'
import type { ForumFact } from '../forum/facts.ts'
import type { Medlemskap } from '../forum/medlemskap.ts'
import type { AgendaItem, Meeting } from '../meeting/meeting.ts'
import type { NoticeChoice } from '../notices/choice.ts'
import type { OversynFact } from '../oversyn/facts.ts'
import type { AvsnittRow, VersionRow } from '../oversyn/version.ts'
import type { Sanering } from '../sanering/sanering.ts'
import type { Underlag } from '../underlag/underlag.ts'
import type { Step } from '../uppdrag/step.ts'
import type { Uppdrag } from '../uppdrag/uppdrag.ts'
import type { Id } from './ids.ts'

/** What can be written, by the kind of its id. */
export interface Entities {
  medlemskap: Medlemskap
  meeting: Meeting
  punkt: AgendaItem
  handelse: ForumFact
  avvikelse: Avvikelse
  eskalering: Escalation
  forslag: Forslag
  beslut: Decision
  uppdrag: Uppdrag
  steg: Step
  forankring: Forankring
  underlag: Underlag
  oversyn: OversynFact
  aviseringsval: NoticeChoice
  version: VersionRow
  avsnitt: AvsnittRow
  sanering: Sanering
}
export type EntityKind = keyof Entities

/** Some of a thing's fields; one that may be absent can be named as such. */
type Named<T> = { readonly [P in keyof T]?: T[P] | undefined }

/**
 * One thing to write. A command may ask for several; those named in `after` must be stored first. A change that was
 * written in a form says in `seen` what the form showed when it was opened; without it, what stands there now was seen.
 */
export type Change = {
  [K in EntityKind]:
    | {
        readonly kind: 'add'
        readonly of: K
        readonly id: Id<K>
        readonly value: Entities[K]
        readonly after?: readonly Id[]
      }
    | {
        readonly kind: 'change'
        readonly of: K
        readonly id: Id<K>
        /** What is named and not set is emptied. */
        readonly fields: Named<Entities[K]>
        readonly seen?: Named<Entities[K]>
      }
}[EntityKind]
