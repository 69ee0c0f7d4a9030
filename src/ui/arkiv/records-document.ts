import type { Desk } from '../../domain/commands/desk.ts'
import type { ArkivRecord } from '../../ports/arkiv.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import { personLabel } from '../shared/sentences.ts'
import { labelled, prose, wordDocument } from '../shared/word-document.ts'
import type { Text } from '../text/text.ts'

interface Head {
  readonly title: string
  /** What stands first, line by line. */
  readonly lines: readonly string[]
}

/** Records as one document that is read from beginning to end: a part for each kind, oldest first. */
export function recordsDocument(
  records: readonly ArkivRecord[],
  { title, lines }: Head,
  desk: Desk,
  t: Text,
): WordDocument {
  const lists = [...new Set(records.map(({ list }) => list))]
  const blocks: Block[] = [
    ...lines.flatMap(prose),
    ...lists.flatMap((list): Block[] => [
      { kind: 'heading', level: 1, text: list },
      ...records.filter(record => record.list === list).flatMap(record => blocksOf(record, desk, t)),
    ]),
  ]
  return wordDocument({ title, blocks }, desk.today, t)
}

function blocksOf({ heading, day, author, values }: ArkivRecord, desk: Desk, t: Text): Block[] {
  const who = personLabel(author, desk, t, { day })
  return [
    { kind: 'heading', level: 2, text: t('arkiv.request.dated', { heading, day }) },
    ...values.filter(({ text }) => text !== heading).flatMap(({ label, text }) => labelled(label, text, t)),
    ...labelled(t('arkiv.request.writtenBy'), who, t),
  ]
}
