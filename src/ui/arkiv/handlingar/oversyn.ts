import type { Andring, ModelAndring } from '../../../domain/oversyn/andring.ts'
import type { OversynFact, StoredOversynFact } from '../../../domain/oversyn/facts.ts'
import { planDays } from '../../../domain/oversyn/plan.ts'
import type { StoredAvsnittRow, StoredVersionRow } from '../../../domain/oversyn/version.ts'
import type { Block } from '../../../ports/documents.ts'
import { blocksOf as sectionBlocks } from '../../shared/directive-blocks.ts'
import { factRows } from '../../shared/directive-facts.ts'
import { forumName, partName, seatLabel, sideName } from '../../shared/sentences.ts'
import { delomradeName } from '../../shared/tjansteutbud/words.ts'
import { blocksOf, dayText, type Handling, modelName, named, type Pairs, type Reader, signed } from './handling.ts'

/** Something that happened in the yearly översyn. */
export function oversynHandling(row: StoredOversynFact, reader: Reader): Handling {
  const { t } = reader
  const about = aboutOf(row, reader)
  return {
    id: row.id,
    group: 'oversyn',
    level: 2,
    heading: named(t(`arkiv.handling.oversynFact.${row.kind}`), about, t),
    place: row.at,
    blocks: [
      ...blocksOf(pairsOf(row, reader), reader),
      ...('andring' in row && row.andring ? andringBlocks(row.andring, reader) : []),
      ...blocksOf([[t('uppdrag.steps.text'), row.text]], reader),
      ...signed(row, reader),
    ],
  }
}

/** What it is about: its own heading, that of the proposal that it answers, or the year of the översyn. */
function aboutOf(row: OversynFact, { desk, t }: Reader): string {
  if ('heading' in row) return row.heading
  const facts = desk.state.oversynFacts
  const proposal = 'forslag' in row ? facts.find(({ id }) => id === row.forslag) : undefined
  if (proposal && 'heading' in proposal) return proposal.heading
  const need = 'behov' in row ? facts.find(({ id }) => id === row.behov) : undefined
  if (need && 'heading' in need) return need.heading
  const opened = 'oversyn' in row ? facts.find(({ id }) => id === row.oversyn) : row
  return opened?.kind === 'oppnad' ? t('oversyn.titleOf', { year: opened.year }) : ''
}

function pairsOf(row: OversynFact, reader: Reader): Pairs {
  const { desk, t } = reader
  const part: Pairs = 'part' in row ? [[t('protokoll.text.part'), partName(desk.model, row.part)]] : []
  switch (row.kind) {
    case 'oppnad':
    case 'plan':
      return planDays.map(day => [t(`oversyn.day.${day}`), dayText(row.plan[day])] as const)
    case 'rekommendation':
      return [[t('oversyn.recommendation.title'), t(`oversyn.recommendation.word.${row.stance}`)]]
    case 'svar':
      return [[t('arkiv.handling.answer'), t(`oversyn.recommendation.${row.accepts ? 'accepted' : 'rejected'}`)]]
    case 'remiss':
      return [
        [t('tillSob.page.model'), modelName(row.version, reader)],
        [t('oversyn.remiss.back'), dayText(row.back)],
      ]
    case 'remissvar':
      return [
        ...part,
        [t('oversyn.remiss.said'), t(`oversyn.remiss.stances.${row.stance}`)],
        [t('oversyn.remiss.weightHead'), t(`forslag.weight.${row.weight}`)],
        [
          t('arkiv.handling.sections'),
          row.sections
            .map(({ section, stance, text }) =>
              [`${sectionName(section, reader)}: ${t(`oversyn.remiss.stances.${stance}`)}`, text]
                .filter(Boolean)
                .join('. '),
            )
            .join('\n'),
        ],
      ]
    case 'korgval':
      return [[t('oversyn.basket.choice'), t(`oversyn.basket.left.${row.choice}`)]]
    case 'behov':
      return [...part, [t('arkiv.handling.sections'), row.section ? sectionName(row.section, reader) : '']]
    case 'lagrum':
      return [
        [t('oversyn.lagrum.law'), row.law],
        [t('oversyn.lagrum.chapter'), String(row.chapter)],
        [t('oversyn.lagrum.paragraph'), String(row.paragraph)],
        [t('oversyn.lagrum.from'), dayText(row.from)],
      ]
    default:
      return part
  }
}

/** A section by its heading, in the newest text that the lists hold. */
function sectionName(id: string, { desk }: Reader): string {
  return desk.state.avsnittRows.findLast(({ section }) => section.id === id)?.section.heading || id
}

function andringBlocks(andring: Andring, reader: Reader): Block[] {
  const { t } = reader
  const kind = [t('arkiv.handling.change'), t(`oversyn.form.kinds.${andring.kind}`)] as const
  switch (andring.kind) {
    case 'modell':
      return blocksOf([kind, [t('oversyn.form.modell'), modelChange(andring.change, reader)]], reader)
    case 'utgar':
      return blocksOf([kind, [t('oversyn.form.section'), sectionName(andring.section, reader)]], reader)
    case 'avsnitt':
      return [
        ...blocksOf([kind, [t('oversyn.form.section'), andring.heading]], reader),
        ...sectionBlocks({ id: andring.section, level: 3, heading: andring.heading, blocks: andring.blocks }),
      ]
    case 'nytt-avsnitt':
      return [
        ...blocksOf([kind, [t('oversyn.form.newHeading'), andring.section.heading]], reader),
        ...sectionBlocks(andring.section),
      ]
  }
}

function modelChange(change: ModelAndring, { desk, t }: Reader): string {
  const { model } = desk
  const what = t(`oversyn.form.changes.${change.kind}`)
  const sides = (keys: readonly string[]) => keys.map(key => sideName(model, key)).join(', ')
  const omrade = (key: string) => model.omraden.find(one => one.key === key)?.name ?? key
  switch (change.kind) {
    case 'flytta-delomrade':
      return [what, delomradeName(change.delomrade, model), omrade(change.to)].join('; ')
    case 'styrning-omrade':
      return [what, omrade(change.omrade), sides(change.sides)].join('; ')
    case 'styrning-delomrade':
    case 'utforare':
      return [what, delomradeName(change.delomrade, model), sides(change.sides)].join('; ')
    case 'plats': {
      const seat = seatLabel(change, model, t)
      return [what, forumName(model, change.forum), seat, t(`oversyn.form.hows.${change.how}`)].join('; ')
    }
    case 'eskaleringsgrunder':
      return [what, change.grounds.map(ground => t(`oversyn.form.ground.${ground}`)).join(', ')].join('; ')
  }
}

export function versionHandling(row: StoredVersionRow, reader: Reader): Handling {
  const { t } = reader
  return {
    id: row.id,
    group: 'version',
    level: 2,
    heading: row.model.name,
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('arkiv.handling.base'), modelName(row.base, reader)],
          ...factRows(row.facts, t).map(({ label, value }) => [label, value] as const),
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

export function avsnittHandling(row: StoredAvsnittRow, reader: Reader): Handling {
  const { desk, t } = reader
  const version = desk.state.versionRows.find(one => one.version === row.version)
  const place = version?.sections.indexOf(row.section.id) ?? 0
  return {
    id: row.id,
    group: 'avsnitt',
    level: 2,
    heading: row.section.heading || t('anvisning.read.noHeading'),
    place: `${row.version} ${String(place).padStart(4, '0')}`,
    blocks: [
      ...blocksOf([[t('tillSob.page.model'), version?.model.name ?? modelName(row.version, reader)]], reader),
      ...sectionBlocks(row.section),
      ...signed(row, reader),
    ],
  }
}
