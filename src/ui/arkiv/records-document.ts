import type { Desk } from '../../domain/commands/desk.ts'
import type { Outside } from '../../ports/arkiv.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import { prose, wordDocument } from '../shared/word-document.ts'
import type { Text } from '../text/text.ts'
import type { Handling } from './handlingar/handling.ts'

interface Head {
  readonly title: string
  /** What stands first, line by line. */
  readonly lines: readonly string[]
  /** Attached files, which the reader must look for elsewhere. */
  readonly outside: readonly Outside[]
}

/** Handlingar as one document that is read from beginning to end: a part for each kind, oldest first. */
export function recordsDocument(
  handlingar: readonly Handling[],
  { title, lines, outside }: Head,
  desk: Desk,
  t: Text,
): WordDocument {
  const groups = [...new Set(handlingar.map(({ group }) => group))]
  const blocks: Block[] = [
    ...lines.flatMap(prose),
    ...outsideBlocks(outside, t),
    ...groups.flatMap((group): Block[] => [
      { kind: 'heading', level: 1, text: t(`arkiv.handling.group.${group}`) },
      ...handlingar
        .filter(handling => handling.group === group)
        .flatMap(({ level, heading, blocks: own }): Block[] => [{ kind: 'heading', level, text: heading }, ...own]),
    ]),
  ]
  return wordDocument({ title, header: title, blocks }, desk.today, t)
}

function outsideBlocks(outside: readonly Outside[], t: Text): Block[] {
  if (outside.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: t('arkiv.handling.outside') },
    ...prose(t('arkiv.handling.outsideText')),
    {
      kind: 'list',
      ordered: false,
      items: outside.map(({ name, link }) => [{ text: t('arkiv.handling.paper', { name, link }) }]),
    },
  ]
}
