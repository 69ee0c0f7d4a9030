import { scan } from '../../../domain/klientskydd/scan.ts'
import type { Imported } from '../../../domain/styrmodell/import/imported.ts'
import { plainText } from '../../../domain/styrmodell/text/read.ts'
import type { Draft } from '../../../ports/replica.ts'
import type { DirectiveRead } from '../../../ports/styrmodell-files.ts'

/** A directive that has been read in is kept as a draft of this form, on the device alone. */
export const draftForm = 'anvisning'

export type ReadIn = Extract<DirectiveRead, { ok: true }>

export interface ImportDraft {
  readonly key: string
  readonly read: ReadIn
  /** The rows that the person has ticked off, by their place. */
  readonly confirmed: readonly number[]
}

export function toFields(read: ReadIn, confirmed: readonly number[] = []): Draft['fields'] {
  return { read: JSON.stringify(read), confirmed: confirmed.join(',') }
}

/** The drafts of this form; one that an older version of the app wrote in another way is left out. */
export function draftsIn(drafts: readonly Draft[]): ImportDraft[] {
  return drafts
    .filter(({ form }) => form === draftForm)
    .flatMap(({ key, fields }) => {
      try {
        const read = JSON.parse(fields.read ?? '') as ReadIn
        const confirmed = (fields.confirmed ?? '').split(',').filter(Boolean).map(Number)
        return Array.isArray(read.imported.sections) ? [{ key, read, confirmed }] : []
      } catch {
        return []
      }
    })
}

/** The heading of the first section that holds client data, if any: such a text is stored nowhere. */
export function holdsClientData({ sections }: Imported): string | undefined {
  const found = sections.find(section =>
    scan(`${section.heading}\n${plainText(section)}`).some(({ severity }) => severity === 'stop'),
  )
  return found?.heading
}
