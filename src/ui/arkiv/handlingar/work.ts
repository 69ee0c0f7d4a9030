import type { StoredForankring } from '../../../domain/forankring/forankring.ts'
import type { StoredMedlemskap } from '../../../domain/forum/medlemskap.ts'
import { rowById } from '../../../domain/sanering/row.ts'
import type { StoredSanering } from '../../../domain/sanering/sanering.ts'
import type { StoredStep } from '../../../domain/uppdrag/step.ts'
import type { StoredUppdrag } from '../../../domain/uppdrag/uppdrag.ts'
import { dayInText } from '../../shared/dates.ts'
import { subjectName } from '../../shared/handlingar/minutes-words.ts'
import { fieldName, rowName } from '../../shared/row-name.ts'
import { forumName, partName, seatLabel } from '../../shared/sentences.ts'
import { blocksOf, dayText, type Handling, named, type Reader, signed } from './handling.ts'

export function uppdragHandling(row: StoredUppdrag, reader: Reader): Handling {
  const { desk, t } = reader
  const { above } = row
  return {
    id: row.id,
    group: 'uppdrag',
    level: 2,
    heading: row.heading,
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('uppdrag.page.giver'), above ? t(`uppdrag.organ.${above.organ}`) : ''],
          [t('uppdrag.page.decision'), above ? `${dayInText(above.day)} ${above.paragraph}` : ''],
          [t('uppdrag.page.diarienummer'), above?.diarienummer ?? ''],
          [t('uppdrag.page.decision'), row.decision ? subjectName(row.decision, desk) : ''],
          [t('uppdrag.page.part'), partName(desk.model, row.part)],
          [t('uppdrag.page.involved'), (row.involved ?? []).map(part => partName(desk.model, part)).join(', ')],
          [t('uppdrag.page.group'), row.group ? forumName(desk.model, row.group) : ''],
          [t('uppdrag.page.due'), dayText(row.due) || t('uppdrag.noDate')],
          [t('uppdrag.page.joint'), row.joint ? t('arkiv.handling.yes') : ''],
          [t('uppdrag.page.task'), row.text],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

export function stegHandling(row: StoredStep, reader: Reader): Handling {
  const { desk, t } = reader
  return {
    id: row.id,
    group: 'steg',
    level: 2,
    heading: named(t(`uppdrag.step.${row.kind}`), subjectName(row.uppdrag, desk), t),
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('uppdrag.page.asPart'), partName(desk.model, row.part)],
          [t('uppdrag.steps.text'), row.text],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

export function forankringHandling(row: StoredForankring, reader: Reader): Handling {
  const { desk, t } = reader
  return {
    id: row.id,
    group: 'forankring',
    level: 2,
    heading: named(partName(desk.model, row.part), subjectName(row.decision, desk), t),
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('forankring.column.state'), t(`forankring.state.${row.state}`)],
          [t('forankring.column.on'), dayText(row.on)],
          [t('forankring.column.with'), row.with],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

export function platsHandling(row: StoredMedlemskap, reader: Reader): Handling {
  const { desk, t } = reader
  const forum = forumName(desk.model, row.forum)
  return {
    id: row.id,
    group: 'medlemskap',
    level: 2,
    heading: named(forum, seatLabel(row, desk.model, t), t),
    place: `${row.from} ${row.at}`,
    blocks: [
      ...blocksOf(
        [
          [t('arkiv.handling.from'), dayText(row.from)],
          [t('arkiv.handling.until'), dayText(row.to)],
          [t('governance.role.ersattare'), row.substitutes ? t(`governance.role.${row.substitutes}`) : ''],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}

export function saneringHandling(row: StoredSanering, reader: Reader): Handling {
  const { desk, t } = reader
  const subject = rowById(row.subject, desk.state)
  const name = subject ? rowName(subject, desk, t) : ''
  return {
    id: row.id,
    group: 'sanering',
    level: 2,
    heading: name || t('sanering.note.heading'),
    place: row.at,
    blocks: [
      ...blocksOf(
        [
          [t('sanering.note.texts'), [...new Set(row.fields.map(path => fieldName(path, t)))].join(', ')],
          [t('protokoll.text.part'), partName(desk.model, row.part)],
          [t('sanering.note.found'), row.text],
        ],
        reader,
      ),
      ...signed(row, reader),
    ],
  }
}
