import type { Id, SaneringId } from '../shared/ids.ts'

/** What can be asked for about client data that stands in a list. */
export type SaneringCommand =
  | {
      readonly kind: 'order-sanering'
      readonly subject: Id
      /** The places of the texts that are to go. */
      readonly fields: readonly string[]
      readonly text: string
    }
  /** `asOwner`: the person owns the site. The list's own rights say whether that is so. */
  | { readonly kind: 'carry-out-sanering'; readonly sanering: SaneringId; readonly asOwner: boolean }
