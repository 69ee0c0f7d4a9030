import type { Desk } from '../../../domain/commands/desk.ts'
import type { Minutes } from '../../../domain/minutes/minutes.ts'
import type { ProtokollStatus } from '../../../domain/minutes/protokoll.ts'
import { digestInGroups } from '../../../domain/shared/digest.ts'
import { citation } from '../../../domain/styrmodell/lagrum.ts'
import type { Block, WordDocument } from '../../../ports/documents.ts'
import type { Text } from '../../text/text.ts'
import { dayInText, dayWithWeekday, timeSpan, weekOf } from '../dates.ts'
import { forumName, listed, partName } from '../sentences.ts'
import { labelled, prose, wordDocument } from '../word-document.ts'
import { approvalBlocks } from './approval-blocks.ts'
import { signerName } from './minutes-words.ts'
import { pointBlocks } from './point-blocks.ts'

/** What minutes are called: of a forum that decides, minutes; of the others, notes. */
export function minutesTitle(minutes: Pick<Minutes, 'forum' | 'day'>, desk: Desk, t: Text): string {
  const forum = forumName(desk.model, minutes.forum)
  return t(minutes.forum === 'sob' ? 'protokoll.name' : 'protokoll.notes', { forum, day: minutes.day })
}

export interface MinutesParts {
  readonly minutes: Minutes
  readonly status: ProtokollStatus
  readonly diarienummer: string
}

/** The minutes as a document: what the page shows, what is printed, and what the Word file is made of. */
export function minutesDocument(parts: MinutesParts, desk: Desk, t: Text): WordDocument {
  const { minutes } = parts
  const title = minutesTitle(minutes, desk, t)
  const header = t('protokoll.header', {
    title: t('protokoll.title'),
    forum: forumName(desk.model, minutes.forum),
    day: dayInText(minutes.day),
  })
  return wordDocument({ title, header, blocks: minutesBlocks(parts, desk, t) }, desk.today, t)
}

export function minutesBlocks({ minutes, status, diarienummer }: MinutesParts, desk: Desk, t: Text): Block[] {
  return [
    ...meetingBlocks(minutes, diarienummer, desk, t),
    ...presenceBlocks(minutes, desk, t),
    { kind: 'heading', level: 1, text: t('protokoll.text.points') },
    ...(minutes.points.length === 0 ? prose(t('protokoll.text.noPoints')) : []),
    ...minutes.points.flatMap((point, index) => pointBlocks(point, index + 1, desk, t)),
    ...restsOn(minutes, desk, t),
    ...approvalBlocks(minutes, status, desk, t),
    ...digestBlocks(status, t),
  ]
}

/** When a meeting was: `torsdag 30 april 2026, v. 18, kl. 13.00–15.00`. */
export function whenOf({ day, start, end }: Minutes): string {
  return [`${dayWithWeekday(day)} ${day.slice(0, 4)}`, weekOf(day), timeSpan(start, end)].join(', ')
}

/** Who approves the minutes, in words. */
export function justerareOf({ justerare }: Minutes, desk: Desk, t: Text): string {
  return (
    listed(
      justerare.map(each => signerName(each, desk, t)),
      t,
    ) || t('protokoll.text.noJusterare')
  )
}

/** What the meeting was: when, where, which forum, and the number that its registered copy has. */
export function meetingBlocks(minutes: Minutes, diarienummer: string, desk: Desk, t: Text): Block[] {
  const { place, forum } = minutes
  return [
    ...labelled(t('protokoll.text.forum'), forumName(desk.model, forum), t),
    ...labelled(t('protokoll.text.when'), whenOf(minutes), t),
    ...labelled(t('protokoll.text.place'), place, t),
    ...labelled(t('protokoll.text.diarienummer'), diarienummer || t('protokoll.text.noDiarienummer'), t),
    ...labelled(t('protokoll.text.justerare'), justerareOf(minutes, desk, t), t),
  ]
}

/** Who was there, as a table of the forum's seats. */
export function presenceBlocks({ present, absent }: Minutes, desk: Desk, t: Text): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: t('protokoll.text.present') }
  if (present.length === 0) return [heading, ...prose(t('protokoll.text.noPresence'))]
  const row = (seat: Minutes['absent'][number], was: string) => [
    partName(desk.model, seat.part),
    t(`governance.role.${seat.role}`),
    was,
  ]
  return [
    heading,
    {
      kind: 'table',
      caption: t('protokoll.text.seats'),
      alt: t('protokoll.text.presentAlt'),
      header: [t('protokoll.text.part'), t('protokoll.text.role'), t('protokoll.text.was')],
      rows: [
        ...present.map(seat =>
          row(seat, t(seat.substitute ? 'protokoll.text.wasSubstitute' : 'protokoll.text.wasThere')),
        ),
        ...absent.map(seat => row(seat, t('protokoll.text.wasAbsent'))),
      ],
    },
  ]
}

/** The version of the styrmodell and the sections of law on the day of the meeting. */
export function restsOn({ styrmodell, lagrum }: Minutes, { reading }: Desk, t: Text): Block[] {
  const unchecked = new Set(reading.lagrum.flatMap(row => (row.checked ? [] : [citation(row)])))
  const sentence = (text: { readonly citation: string; readonly about: string }) =>
    t(unchecked.has(text.citation) ? 'protokoll.text.lagrumUnchecked' : 'protokoll.text.lagrum', text)
  return [
    { kind: 'heading', level: 1, text: t('protokoll.text.rests') },
    ...prose(t('protokoll.text.model', { name: styrmodell.name })),
    {
      kind: 'list',
      ordered: false,
      items: lagrum.map(row => [{ text: sentence(row) }]),
    },
  ]
}

function digestBlocks(status: ProtokollStatus, t: Text): Block[] {
  const text =
    status.kind === 'utkast'
      ? t('protokoll.text.digestDraft')
      : t('protokoll.text.digestText', { digest: digestInGroups(status.fact.digest) })
  return [
    { kind: 'heading', level: 1, text: t('protokoll.text.digest') },
    { kind: 'paragraph', look: 'quiet', runs: [{ text }] },
  ]
}
