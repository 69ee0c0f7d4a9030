import type { Day } from '../../domain/shared/day.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import type { Text } from '../text/text.ts'

interface Content {
  readonly title: string
  readonly header?: string
  readonly blocks: readonly Block[]
}

/** A document with what all of ours have: language, and at the foot of each page the day and the page number. */
export function wordDocument(content: Content, today: Day, t: Text): WordDocument {
  return {
    ...content,
    language: 'sv-SE',
    footer: { text: t('dokument.printed', { day: today }), page: t('dokument.page'), of: t('dokument.of') },
  }
}

/** A plain paragraph of what somebody wrote; nothing where nothing was written. */
export function prose(text: string): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', runs: [{ text: text.trim() }] }]
}

/** A line that begins with what it tells of: `Plats: Rum 1`. */
export function labelled(label: string, value: string, t: Text): Block[] {
  if (value === '') return []
  return [{ kind: 'paragraph', runs: [{ text: t('dokument.label', { label }), strong: true }, { text: value }] }]
}
