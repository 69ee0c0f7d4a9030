import { common } from './en/common.ts'
import { dokument } from './en/dokument.ts'
import { forankring } from './en/forankring.ts'
import { forms } from './en/forms.ts'
import { governance } from './en/governance.ts'
import { oversikt } from './en/oversikt.ts'
import type { Sentences } from './keys.ts'
import { addSentences } from './text.ts'

/** Every sentence in English, in the areas of `sv`. Fetched as one file by whoever reads English, and by nobody else. */
export const en: Sentences = { common, dokument, forankring, forms, governance, oversikt }

/** Makes the sentences known; from then on English can be spoken. */
export function knowEnglish(): void {
  for (const [area, tree] of Object.entries(en)) if (typeof tree !== 'string') addSentences(area, tree, 'en')
}
