import * as v from 'valibot'
import type { Sanering } from '../../domain/sanering/sanering.ts'
import { isAnyId } from '../../domain/shared/ids.ts'
import { isForumKey } from '../../domain/styrmodell/forum-key.ts'
import type { ForumKey } from '../../domain/styrmodell/styrmodell.ts'
import { type Step, stepKinds } from '../../domain/uppdrag/step.ts'
import { organs, type Uppdrag } from '../../domain/uppdrag/uppdrag.ts'
import { clientKey, type ListDefinition } from './definition.ts'
import {
  choiceColumn,
  day,
  filled,
  id,
  json,
  type ListMapping,
  noteColumn,
  optionalText,
  readBy,
  textColumn,
  written,
} from './mapping.ts'

const uppdragSchema = v.pipe(
  v.object({
    Beslut: v.optional(id('beslut')),
    Organ: v.optional(v.picklist(organs)),
    Paragraf: optionalText,
    BeslutDag: v.optional(day),
    Diarienummer: optionalText,
    Rubrik: filled,
    Text: optionalText,
    AnsvarigPart: filled,
    Deltar: json(v.array(filled)),
    Grupp: v.optional(v.custom<ForumKey>(value => typeof value === 'string' && isForumKey(value))),
    KlartSenast: v.optional(day),
    Gemensamt: v.optional(v.boolean()),
  }),
  v.transform(
    (row): Uppdrag => ({
      ...(row.Beslut && { decision: row.Beslut }),
      ...(row.Organ &&
        row.BeslutDag && {
          above: { organ: row.Organ, paragraph: row.Paragraf, day: row.BeslutDag, diarienummer: row.Diarienummer },
        }),
      heading: row.Rubrik,
      text: row.Text,
      part: row.AnsvarigPart,
      ...(row.Deltar.length > 0 && { involved: row.Deltar }),
      ...(row.Grupp && { group: row.Grupp }),
      ...(row.KlartSenast && { due: row.KlartSenast }),
      ...(row.Gemensamt && { joint: true }),
    }),
  ),
)

const stepSchema = v.pipe(
  v.object({ Slag: v.picklist(stepKinds), Uppdrag: id('uppdrag'), AnsvarigPart: filled, Text: optionalText }),
  v.transform((row): Step => ({ uppdrag: row.Uppdrag, kind: row.Slag, part: row.AnsvarigPart, text: row.Text })),
)

const definition: ListDefinition = {
  name: 'Uppdrag',
  display: 'Uppdrag',
  description:
    'Uppdrag från SoB, forumen och uppifrån, och vad som har hänt med dem; uppdrag att sanera en rad. Rader läggs till och ändras aldrig.',
  kind: 'fact',
  columns: [
    clientKey,
    choiceColumn('Slag', 'Slag', ['uppdrag', ...stepKinds, 'sanering']),
    textColumn('Uppdrag', 'Hör till uppdrag'),
    textColumn('Beslut', 'Beslut'),
    choiceColumn('Organ', 'Givet av', organs),
    textColumn('Paragraf', 'Paragraf'),
    textColumn('BeslutDag', 'Beslutat'),
    textColumn('Diarienummer', 'Diarienummer'),
    textColumn('Rubrik', 'Rubrik'),
    noteColumn('Text', 'Text'),
    textColumn('AnsvarigPart', 'Part', { required: true }),
    noteColumn('Deltar', 'Deltar'),
    textColumn('Grupp', 'Forum eller grupp'),
    textColumn('KlartSenast', 'Klart senast'),
    textColumn('Galler', 'Gäller'),
    noteColumn('Innehall', 'Innehåll'),
    { name: 'Gemensamt', display: 'Gemensamt underlag', type: { kind: 'boolean' } },
  ],
  rights: { Medlemmar: 'read', SoB: 'append', Samverkan: 'append', Arbetsgrupper: 'append' },
}

/** Assignments. Rows without a kind are of this one: the list is older than its steps. */
export const uppdragList: ListMapping<Uppdrag> = {
  definition,
  holds: ({ Slag }) => Slag === undefined || Slag === '' || Slag === 'uppdrag',
  toFields: value =>
    written({
      Slag: 'uppdrag',
      Beslut: value.decision,
      Organ: value.above?.organ,
      Paragraf: value.above?.paragraph,
      BeslutDag: value.above?.day,
      Diarienummer: value.above?.diarienummer,
      Rubrik: value.heading,
      Text: value.text,
      AnsvarigPart: value.part,
      Deltar: value.involved?.length ? JSON.stringify(value.involved) : undefined,
      Grupp: value.group,
      KlartSenast: value.due,
      Gemensamt: value.joint,
    }),
  fromFields: fields => readBy(uppdragSchema, fields),
}

/** What has happened to them, in the same list: seen by all, written by many, changed by nobody. */
export const stepsList: ListMapping<Step> = {
  definition,
  holds: fields => !uppdragList.holds?.(fields) && !saneringarList.holds?.(fields),
  toFields: value =>
    written({ Slag: value.kind, Uppdrag: value.uppdrag, AnsvarigPart: value.part, Text: value.text || undefined }),
  fromFields: fields => readBy(stepSchema, fields),
}

const saneringSchema = v.pipe(
  v.object({
    Galler: v.custom<Sanering['subject']>(value => typeof value === 'string' && isAnyId(value)),
    Innehall: json(v.strictObject({ fields: v.array(filled), remains: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
    AnsvarigPart: filled,
    Text: optionalText,
  }),
  v.transform((row): Sanering => ({ subject: row.Galler, ...row.Innehall, part: row.AnsvarigPart, text: row.Text })),
)

/** Orders to take client data out of a row, in the list that everyone reads: the row may stand in any other. */
export const saneringarList: ListMapping<Sanering> = {
  definition,
  holds: ({ Slag }) => Slag === 'sanering',
  toFields: ({ subject, fields, remains, part, text }) =>
    written({
      Slag: 'sanering',
      Galler: subject,
      Innehall: JSON.stringify({ fields, remains }),
      AnsvarigPart: part,
      Text: text,
    }),
  fromFields: fields => readBy(saneringSchema, fields),
}
