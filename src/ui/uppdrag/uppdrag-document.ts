import type { Desk } from '../../domain/commands/desk.ts'
import { sectionsOf, type UppdragView } from '../../domain/uppdrag/view.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import { dayInText, dayOf } from '../shared/dates.ts'
import { partName, personLabel } from '../shared/sentences.ts'
import { labelled, prose, wordDocument } from '../shared/word-document.ts'
import type { Text } from '../text/text.ts'
import { giverName } from './looks.ts'

/** An uppdrag with its reports and, where it is answered jointly, every part's section: ready to be sent to the giver. */
export function uppdragDocument(view: UppdragView, desk: Desk, t: Text): WordDocument {
  const { uppdrag, steps, status } = view
  const { above } = uppdrag
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
  const blocks: Block[] = [
    ...labelled(t('uppdrag.page.giver'), above ? t(`uppdrag.organ.${above.organ}`) : giverName(view, desk.model), t),
    ...(above
      ? [
          ...labelled(t('uppdrag.page.decision'), `${dayInText(above.day)} ${above.paragraph}`, t),
          ...labelled(t('uppdrag.page.diarienummer'), above.diarienummer, t),
        ]
      : []),
    ...labelled(t('uppdrag.page.part'), partName(desk.model, uppdrag.part), t),
    ...labelled(t('uppdrag.page.due'), uppdrag.due ? dayInText(uppdrag.due) : t('uppdrag.noDate'), t),
    ...labelled(t('uppdrag.column.state'), t(`uppdrag.state.${status.kind}`), t),
    heading(t('uppdrag.page.task')),
    ...prose(uppdrag.text),
  ]
  if (uppdrag.joint) {
    blocks.push(heading(t('uppdrag.page.joint')))
    for (const { part, section } of sectionsOf(view)) {
      const name = partName(desk.model, part)
      blocks.push({ kind: 'heading', level: 2, text: name })
      blocks.push(...prose(section?.text ?? t('uppdrag.page.missing')))
    }
  }
  const counted = steps.filter(({ fact, standing }) => standing.counts && fact.kind !== 'avsnitt')
  if (counted.length > 0) {
    blocks.push(heading(t('uppdrag.page.steps')), {
      kind: 'table',
      caption: t('uppdrag.page.steps'),
      alt: t('uppdrag.page.steps'),
      header: (['day', 'what', 'who', 'text'] as const).map(key => t(`uppdrag.steps.${key}`)),
      rows: counted.map(({ fact }) => [
        dayOf(fact.at),
        t(`uppdrag.step.${fact.kind}`),
        personLabel(fact.author, desk, t, { day: dayOf(fact.at) }),
        fact.text,
      ]),
      widths: [2, 2, 3, 5],
    })
  }
  const title = t('uppdrag.page.document', { heading: uppdrag.heading })
  return wordDocument({ title, blocks }, desk.today, t)
}
