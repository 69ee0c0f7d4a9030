import type { Wording } from '../../../domain/forslag/forslag.ts'
import type { Day } from '../../../domain/shared/day.ts'
import { insatsFields } from '../../../domain/tjansteutbud/difference.ts'
import type { Insats, InsatsFields } from '../../../domain/tjansteutbud/insats.ts'
import type { Block } from '../../../ports/documents.ts'
import { dayInText } from '../../shared/dates.ts'
import { gruppMembers } from '../../shared/grupp-facts.tsx'
import { subjectName } from '../../shared/handlingar/minutes-words.ts'
import { delomradeName, fieldText } from '../../shared/tjansteutbud/words.ts'
import { prose } from '../../shared/word-document.ts'
import { blocksOf, dayText, modelName, type Pairs, type Reader } from './handling.ts'

/** Delområden by name; the collaboration as a whole where none is named. */
export function delomradenText(keys: readonly string[], { desk, t }: Reader): string {
  return keys.length === 0 ? t('forslag.page.whole') : keys.map(key => delomradeName(key, desk.model)).join(', ')
}

/** What a wording decides beyond its words: how far it reaches, from when, which decisions it changes, and what it adopts. */
export function reachOf(wording: Wording, reader: Reader): Pairs {
  const { desk, t } = reader
  const relations = (['replaces', 'repeals', 'corrects'] as const).flatMap(relation => {
    const other = wording[relation]
    return other ? [`${t(`forslag.page.target.${relation}`)} ${subjectName(other, desk)}`] : []
  })
  return [
    [t('arkiv.handling.reach'), t(`forslag.reach.${wording.reach}`)],
    [t('forslag.page.delomraden'), delomradenText(wording.delomraden, reader)],
    [t('forslag.page.effectiveFrom'), dayText(wording.effectiveFrom)],
    [t('arkiv.handling.relations'), relations.join('; ')],
    [t('oversyn.phase.antagen'), wording.adopts ? modelName(wording.adopts.version, reader) : ''],
  ]
}

/** The working group that it sets up, and each change of the catalogue field by field. */
export function changesOf(wording: Wording, day: Day, reader: Reader): Block[] {
  const { desk, t } = reader
  const { changeSet, grupp } = wording
  const nameOf = (id: string) => insatsName(id, reader)
  const context = { day, model: desk.model, lagrum: desk.reading.lagrum, nameOf }
  const rows = (fields: Partial<InsatsFields>) =>
    blocksOf(
      insatsFields.flatMap(field =>
        field in fields
          ? [[t(`tjansteutbud.field.${field}`), fieldText(fields as Insats, field, context, t)] as const]
          : [],
      ),
      reader,
    )
  const named = (id: string) => nameOf(id) ?? t('tjansteutbud.changes.unknown')
  const members = (role: 'sammankallande' | 'deltagare') => (grupp ? gruppMembers(grupp, role, desk, t).join('; ') : '')
  return [
    ...blocksOf(
      grupp
        ? [
            [t('forslag.grupp.title'), grupp.name],
            [t('forslag.grupp.purpose'), grupp.purpose],
            [t('forslag.grupp.convenor'), members('sammankallande')],
            [t('forslag.grupp.members'), members('deltagare')],
            [t('forslag.grupp.ends'), dayInText(grupp.ends)],
          ]
        : [],
      reader,
    ),
    ...(changeSet?.adds ?? []).flatMap(({ id, ...insats }) => [
      ...prose(t('tjansteutbud.changes.added', { name: insats.name })),
      ...rows(insats),
    ]),
    ...(changeSet?.adjusts ?? []).flatMap(({ insats, fields }) => [
      ...prose(t('tjansteutbud.changes.adjusted', { name: named(insats) })),
      ...rows(fields),
    ]),
    ...(changeSet?.ends ?? []).flatMap(({ insats, on }) =>
      prose(
        [
          t('tjansteutbud.changes.ended', { name: named(insats) }),
          t('tjansteutbud.changes.lastDay', { day: dayInText(on) }),
        ].join('. '),
      ),
    ),
  ]
}

/** What an insats was called when it was added, in a decision or in a proposal. */
function insatsName(id: string, { desk }: Reader): string | undefined {
  return [...desk.state.decisions, ...desk.state.forslag]
    .flatMap(({ changeSet }) => changeSet?.adds ?? [])
    .find(insats => insats.id === id)?.name
}
