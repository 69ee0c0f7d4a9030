import type { Desk } from '../../domain/commands/desk.ts'
import { anchoredIn, carryingOutOf } from '../../domain/decision/carrying-out.ts'
import type { StoredDecision } from '../../domain/decision/decision.ts'
import type { Judged } from '../../domain/reading.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import { forumName } from '../shared/sentences.ts'
import { labelled, prose, wordDocument } from '../shared/word-document.ts'
import type { Text } from '../text/text.ts'

/** An extract of the log: the rows that the reader has chosen, each with its words and how far it has come. */
export function logDocument(
  rows: readonly Judged<StoredDecision>[],
  chosen: string,
  { reading, today, model }: Desk,
  t: Text,
): WordDocument {
  const blocks: Block[] = [
    ...prose(chosen),
    {
      kind: 'table',
      caption: t('beslut.log.caption'),
      alt: t('beslut.log.caption'),
      header: [
        t('beslut.column.heading'),
        t('beslut.column.day'),
        t('beslut.column.carried'),
        t('beslut.column.anchored'),
      ],
      rows: rows.map(({ fact, standing }) => {
        const { done, all } = anchoredIn(fact, reading)
        const carried = t(`beslut.carried.${carryingOutOf(fact, reading, today)}`)
        return [
          `${fact.number} ${fact.heading}`,
          fact.day,
          standing.counts ? carried : t('beslut.log.invalid'),
          all === 0 ? '' : t('forankring.count', { done, all }),
        ]
      }),
      widths: [5, 2, 2, 2],
    },
    ...rows.flatMap(({ fact, standing }): Block[] => [
      { kind: 'heading', level: 1, text: `${fact.number} ${fact.heading}` },
      ...(standing.counts ? [] : prose(t('beslut.log.invalid'))),
      ...labelled(t('beslut.column.forum'), forumName(model, fact.forum), t),
      ...labelled(t('beslut.page.decidedOn'), fact.day, t),
      ...prose(fact.text),
      ...labelled(t('beslut.page.reasons'), fact.reasons, t),
    ]),
  ]
  return wordDocument({ title: t('beslut.log.title'), blocks }, today, t)
}
