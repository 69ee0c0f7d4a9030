import type { FindingKind } from '../../../domain/klientskydd/finding.ts'
import { scan } from '../../../domain/klientskydd/scan.ts'
import { holdsStop, holdsStopAnywhere } from '../../../domain/klientskydd/stops.ts'
import type { Imported } from '../../../domain/styrmodell/import/imported.ts'
import { plainText } from '../../../domain/styrmodell/text/read.ts'
import type { Section } from '../../../domain/styrmodell/text/text.ts'
import type { Draft } from '../../../ports/replica.ts'
import type { DirectiveRead } from '../../../ports/styrmodell-files.ts'

/** A directive that has been read in is kept as a draft of this form, on the device alone. */
export const draftForm = 'anvisning'

export type ReadIn = Extract<DirectiveRead, { ok: true }>

/** What a person has chosen about a directive that was read in. */
export interface Choices {
  /** The rows that are ticked off, by their place. */
  readonly confirmed: readonly number[]
  /** Ändringsförslag that are not to be raised, by their digest. */
  readonly skipped: readonly string[]
  /** The reason that the ändringsförslag get; nothing until one is written. */
  readonly reason?: string
}

export interface ImportDraft {
  readonly key: string
  readonly read: ReadIn
  readonly choices: Choices
}

export function toFields(read: ReadIn, choices: Choices = { confirmed: [], skipped: [] }): Draft['fields'] {
  const { confirmed, skipped, reason } = choices
  return {
    read: JSON.stringify(read),
    confirmed: confirmed.join(','),
    skipped: skipped.join(','),
    // A reason that holds client data is stored nowhere.
    ...(reason !== undefined && !scan(reason).some(({ severity }) => severity === 'stop') && { reason }),
  }
}

/** The drafts of this form; one that an older version of the app wrote in another way is left out. */
export function draftsIn(drafts: readonly Draft[]): ImportDraft[] {
  const listed = (field = '') => field.split(',').filter(Boolean)
  return drafts
    .filter(({ form }) => form === draftForm)
    .flatMap(({ key, fields }) => {
      try {
        const read = JSON.parse(fields.read ?? '') as ReadIn
        const { reason } = fields
        const confirmed = listed(fields.confirmed).map(Number)
        const choices = { confirmed, skipped: listed(fields.skipped), ...(reason !== undefined && { reason }) }
        return Array.isArray(read.imported.sections) ? [{ key, read, choices }] : []
      } catch {
        return []
      }
    })
}

/** The heading of the first section that holds client data; empty where it stands elsewhere. Such a text is stored nowhere. */
export function holdsClientData(imported: Imported): string | undefined {
  const found = imported.sections.find(section => holdsStop(textOf(section)))
  if (found) return found.heading
  const { facts, model, unrecognised } = imported
  return holdsStopAnywhere([facts, model, unrecognised]) ? '' : undefined
}

/** The sections that look as if they spoke of somebody, and what was taken out of the text. */
export function doubtsIn({
  sections,
  unrecognised,
}: Imported): { readonly heading: string; readonly found: FindingKind }[] {
  const texts = [
    ...sections.map(section => ({ heading: section.heading, text: textOf(section) })),
    ...unrecognised.map(({ text }) => ({ heading: '', text })),
  ]
  return texts.flatMap(({ heading, text }) =>
    [...new Set(scan(text).map(({ kind }) => kind))].map(found => ({ heading, found })),
  )
}

function textOf(section: Section): string {
  return `${section.heading}\n${plainText(section)}`
}
