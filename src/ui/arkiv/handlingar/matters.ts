import type { StoredAvvikelse } from '../../../domain/avvikelse/avvikelse.ts'
import type { StoredDecision } from '../../../domain/decision/decision.ts'
import type { StoredEscalation } from '../../../domain/escalation/escalation.ts'
import type { StoredForslag } from '../../../domain/forslag/forslag.ts'
import type { StoredUnderlag } from '../../../domain/underlag/underlag.ts'
import type { Block } from '../../../ports/documents.ts'
import { dayOf } from '../../shared/dates.ts'
import { subjectName } from '../../shared/handlingar/minutes-words.ts'
import { ruleOf } from '../../shared/rule-words.ts'
import { forumName, partName, personLabel } from '../../shared/sentences.ts'
import { delomradeName, stadsomradeName } from '../../shared/tjansteutbud/words.ts'
import { changesOf, delomradenText, reachOf } from './changes.ts'
import { blocksOf, dayText, type Handling, meetingName, modelName, type Reader, signed } from './handling.ts'

export function avvikelseHandling(row: StoredAvvikelse, reader: Reader): Handling {
  const { desk, t } = reader
  const { model } = desk
  return {
    id: row.id,
    group: 'avvikelse',
    level: 2,
    heading: row.heading,
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('protokoll.text.part'), partName(model, row.part)],
          [t('avvikelser.page.about'), t(`avvikelser.about.${row.about}`)],
          [t('avvikelser.page.omrade'), model.omraden.find(({ key }) => key === row.omrade)?.name ?? row.omrade],
          [t('avvikelser.page.delomrade'), delomradeName(row.delomrade, model)],
          [
            t('avvikelser.page.stadsomrade'),
            row.stadsomrade ? stadsomradeName(row.stadsomrade, model) : t('avvikelser.wholeCity'),
          ],
          [t('avvikelser.page.what'), row.what],
          [t('avvikelser.page.consequence'), row.consequence],
          [t('avvikelser.page.suggestion'), row.suggestion],
          [t('tillSob.page.model'), modelName(row.styrmodell, reader)],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

export function eskaleringHandling(row: StoredEscalation, reader: Reader): Handling {
  const { desk, t } = reader
  const behind = [row.avvikelse, ...(row.others ?? [])].map(id => subjectName(id, desk)).filter(name => name !== '')
  const stood = row.positions.map(({ part, stance, text }) => {
    const said = `${partName(desk.model, part)}: ${t(`tillSob.stance.${stance}`)}`
    return text === '' ? said : `${said}. ${text}`
  })
  return {
    id: row.id,
    group: 'eskalering',
    level: 2,
    heading: row.heading,
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('tillSob.page.ground'), t(`tillSob.ground.${row.ground}`)],
          [t('avvikelser.one'), behind.join('; ')],
          [t('forslag.page.delomraden'), delomradenText(row.delomraden, reader)],
          [t('tillSob.page.background'), row.background],
          [t('tillSob.page.proposal'), row.proposal],
          [t('tillSob.page.positions'), stood.join('\n')],
          [t('tillSob.page.nominations'), row.nominations.map(({ part }) => partName(desk.model, part)).join(', ')],
          [t('tillSob.page.model'), modelName(row.styrmodell, reader)],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

export function forslagHandling(row: StoredForslag, reader: Reader): Handling {
  const { desk, t } = reader
  return {
    id: row.id,
    group: 'forslag',
    level: 2,
    heading: row.heading,
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('beslut.column.forum'), forumName(desk.model, row.forum)],
          [t('protokoll.text.part'), partName(desk.model, row.part)],
          [t('forslag.column.status'), row.state === 'aterkallat' ? t('forslag.status.aterkallat') : ''],
          [t('forslag.page.wording'), row.text],
          [t('forslag.page.background'), row.background],
          [t('forslag.page.reasons'), row.reasons],
          ...reachOf(row, reader),
          [t('forslag.page.answers'), row.escalation ? subjectName(row.escalation, desk) : ''],
          [t('forslag.page.from'), row.from ? subjectName(row.from, desk) : ''],
          ...restsOnUnderlag(row, reader),
          [t('forslag.page.reviewOn'), dayText(row.reviewOn)],
          [t('forslag.form.touches'), row.touchesStyrmodell ? t('arkiv.handling.yes') : ''],
          [t('tillSob.page.model'), modelName(row.styrmodell, reader)],
        ],
        reader,
      ),
      ...changesOf(row, row.effectiveFrom ?? dayOf(row.at), reader),
      ...signed(row, reader),
    ],
  }
}

export function beslutHandling(row: StoredDecision, reader: Reader): Handling {
  const { desk, t } = reader
  const stood = row.rests.positions.map(({ part, stance, weight, person }) =>
    t('forslag.rests.said', {
      part: partName(desk.model, part),
      stance: t(`tillSob.stance.${stance}`),
      weight: t(`forslag.weight.${weight}`),
      who: personLabel(person, desk, t, { day: row.day, forum: row.forum }),
    }),
  )
  return {
    id: row.id,
    group: 'beslut',
    level: 2,
    heading: `${row.number} ${row.heading}`,
    place: `${row.day} ${row.number}`,
    blocks: [
      ...blocksOf(
        [
          [t('beslut.column.forum'), forumName(desk.model, row.forum)],
          [t('beslut.column.kind'), t(`beslut.kind.${row.kind}`)],
          [t('beslut.page.decidedOn'), dayText(row.day)],
          [t('beslut.page.meeting'), row.perCapsulam ? t('beslut.page.perCapsulam') : meetingName(row.meeting, reader)],
          [t('tillSob.column.heading'), row.escalation ? subjectName(row.escalation, desk) : ''],
          [t(row.kind === 'svar' ? 'beslut.page.answerText' : 'beslut.page.text'), row.text],
          [t('beslut.page.reasons'), row.reasons],
          ...reachOf(row, reader),
          ...restsOnUnderlag(row, reader),
          [t('forslag.page.positions'), stood.join('\n')],
          [t('forslag.page.reviewOn'), dayText(row.reviewOn)],
          [t('forslag.form.touches'), row.touchesStyrmodell ? t('arkiv.handling.yes') : ''],
          [t('beslut.page.rests'), row.rules.map(rule => ruleOf(rule).sentence).join('\n')],
          [t('tillSob.page.model'), modelName(row.styrmodell, reader)],
        ],
        reader,
      ),
      ...changesOf(row, row.effectiveFrom ?? row.day, reader),
      ...signed(row, reader),
    ],
  }
}

/** The analyses that a proposal or a decision rests on, or why there is none. */
function restsOnUnderlag(
  { underlag, noUnderlag }: Pick<StoredForslag, 'underlag' | 'noUnderlag'>,
  { desk, t }: Reader,
): readonly (readonly [string, string])[] {
  const names = underlag.map(
    id => desk.state.underlag.find(one => one.id === id)?.heading ?? t('forslag.page.underlagHidden'),
  )
  if (names.length > 0) return [[t('forslag.page.underlag'), names.join('; ')]]
  return [[t('forslag.page.underlag'), noUnderlag && t('forslag.page.noUnderlag', { why: noUnderlag })]]
}

export function underlagHandling(row: StoredUnderlag, reader: Reader): Handling {
  const { desk, t } = reader
  const tables = row.figures.flatMap(({ title, unit, source, rows }): Block[] => [
    {
      kind: 'table',
      caption: title,
      alt: title,
      header: [t('underlag.page.series'), t('arkiv.year.year'), unit],
      rows: rows.map(({ series, year, value }) => [series, String(year), String(value)]),
    },
    ...blocksOf([[t('underlag.form.source'), source]], reader),
  ])
  return {
    id: row.id,
    group: 'underlag',
    level: 2,
    heading: row.heading,
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('underlag.page.group'), row.behovsgrupp || t('underlag.whole')],
          [t('underlag.page.shows'), row.text],
          [t('underlag.page.delomraden'), row.delomraden.map(key => delomradeName(key, desk.model)).join(', ')],
          [t('underlag.page.unmet'), row.unmet],
        ],
        reader,
      ),
      ...tables,
      ...signed(row, reader),
    ],
  }
}
