import type { Desk } from '../../../domain/commands/desk.ts'
import { digestInGroups } from '../../../domain/shared/digest.ts'
import type { Block, Filling } from '../../../ports/documents.ts'
import { dayInText } from '../../shared/dates.ts'
import { approvalBlocks } from '../../shared/handlingar/approval-blocks.ts'
import {
  justerareOf,
  type MinutesParts,
  minutesTitle,
  presenceBlocks,
  restsOn,
  whenOf,
} from '../../shared/handlingar/minutes-document.ts'
import { pointBlocks } from '../../shared/handlingar/point-blocks.ts'
import { forumName } from '../../shared/sentences.ts'
import type { Text } from '../../text/text.ts'

/** The placeholders that a template of minutes can have. */
export const placeholders = [
  'titel',
  'forum',
  'datum',
  'tid',
  'plats',
  'diarienummer',
  'justerare',
  'narvaro',
  'punkter',
  'styrmodell',
  'justering',
  'kontrollsumma',
] as const

/** What each placeholder stands for in these minutes. The template has headings of its own, so ours are left out. */
export function templateValues(
  { minutes, status, diarienummer }: MinutesParts,
  desk: Desk,
  t: Text,
): Record<(typeof placeholders)[number], Filling> {
  return {
    titel: minutesTitle(minutes, desk, t),
    forum: forumName(desk.model, minutes.forum),
    datum: dayInText(minutes.day),
    tid: whenOf(minutes),
    plats: minutes.place,
    diarienummer: diarienummer || t('protokoll.text.noDiarienummer'),
    justerare: justerareOf(minutes, desk, t),
    narvaro: unheaded(presenceBlocks(minutes, desk, t)),
    punkter: minutes.points.flatMap((point, index) => pointBlocks(point, index + 1, desk, t)),
    styrmodell: unheaded(restsOn(minutes, desk, t)),
    justering: unheaded(approvalBlocks(minutes, status, desk, t)),
    kontrollsumma: status.kind === 'utkast' ? t('protokoll.text.digestDraft') : digestInGroups(status.fact.digest),
  }
}

function unheaded([first, ...rest]: readonly Block[]): Block[] {
  return first && first.kind !== 'heading' ? [first, ...rest] : rest
}
