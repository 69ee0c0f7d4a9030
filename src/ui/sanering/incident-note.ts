import type { Desk } from '../../domain/commands/desk.ts'
import { rowById } from '../../domain/sanering/row.ts'
import { swedishDay } from '../../domain/shared/day.ts'
import type { Block, WordDocument } from '../../ports/documents.ts'
import { fieldName, rowName } from '../shared/row-name.ts'
import { personLabel } from '../shared/sentences.ts'
import { labelled, prose, wordDocument } from '../shared/word-document.ts'
import type { Text } from '../text/text.ts'
import { stateOf } from './ordered-section.tsx'

/** What people do themselves, in the order in which it is done: no app reaches it. */
export const restSteps = ['versions', 'bin', 'documents', 'devices', 'queued', 'mail', 'arkiv', 'told'] as const
type RestStep = (typeof restSteps)[number]

/** What happened and what was done about it, for the diarium: places, days and persons' roles, and nothing that stood there. */
export function incidentNote(done: readonly string[], desk: Desk, t: Text): WordDocument {
  const steps = (are: readonly RestStep[]): Block[] =>
    are.length === 0
      ? []
      : [{ kind: 'list', ordered: false, items: are.map(step => [{ text: t(`sanering.rest.steps.${step}`) }]) }]
  const blocks: Block[] = [
    ...prose(t('sanering.note.intro')),
    { kind: 'heading', level: 1, text: t('sanering.note.rows') },
    ...desk.state.saneringar.flatMap((sanering): Block[] => {
      const row = rowById(sanering.subject, desk.state)
      const day = swedishDay(sanering.at)
      const isDone = stateOf(sanering, desk.state) === 'genomford'
      return [
        {
          kind: 'heading',
          level: 2,
          text: row ? rowName(row, desk, t) : t('sanering.ordered.state.borta'),
        },
        ...labelled(t('sanering.note.texts'), sanering.fields.map(path => fieldName(path, t)).join(', '), t),
        ...labelled(t('sanering.note.found'), sanering.text, t),
        ...labelled(t('sanering.note.orderedOn'), day, t),
        ...labelled(t('sanering.note.orderedBy'), personLabel(sanering.author, desk, t, { day }), t),
        ...labelled(
          t('sanering.note.carriedOut'),
          isDone && row ? swedishDay(row.editedAt) : t('sanering.note.notYet'),
          t,
        ),
      ]
    }),
    { kind: 'heading', level: 1, text: t('sanering.note.done') },
    ...steps(restSteps.filter(step => done.includes(step))),
    { kind: 'heading', level: 1, text: t('sanering.note.left') },
    ...steps(restSteps.filter(step => !done.includes(step))),
    ...prose(t('sanering.rest.honestText')),
    { kind: 'heading', level: 1, text: t('sanering.note.decide') },
    ...prose(t('sanering.note.decideText')),
  ]
  return wordDocument({ title: t('sanering.note.heading'), blocks }, desk.today, t)
}
