import * as v from 'valibot'
import type { Decision, Rests } from '../../domain/decision/decision.ts'
import { knownRules } from '../../domain/styrmodell/known-rules.ts'
import type { RuleId } from '../../domain/styrmodell/rules.ts'
import { clientKey } from './definition.ts'
import {
  choiceColumn,
  day,
  filled,
  id,
  json,
  type ListMapping,
  noteColumn,
  readBy,
  roles,
  stances,
  styrmodellId,
  textColumn,
  weights,
  written,
} from './mapping.ts'
import { readWording, wordingColumns, wordingFields, writeWording } from './wording.ts'

const forums = ['sob', 'samverkan'] as const
const kinds = ['beslut', 'uppdrag', 'svar'] as const

const ruleIds = v.pipe(
  v.optional(v.string(), ''),
  v.transform(text =>
    text
      .split(',')
      .map(part => part.trim())
      .filter((part): part is RuleId => Object.hasOwn(knownRules, part)),
  ),
)

const rests: v.GenericSchema<unknown, Rests> = v.object({
  positions: v.array(
    v.object({
      fact: id('handelse'),
      person: filled,
      part: filled,
      stance: v.picklist(stances),
      weight: v.picklist(weights),
    }),
  ),
  seats: v.array(v.object({ medlemskap: id('medlemskap'), person: filled, part: filled, role: v.picklist(roles) })),
})

const schema = v.pipe(
  v.object({
    ...wordingFields,
    Forum: v.picklist(forums),
    Nummer: filled,
    Slag: v.picklist(kinds),
    Eskalering: v.optional(id('eskalering')),
    Forslag: v.optional(id('forslag')),
    Mote: v.optional(id('meeting')),
    Punkt: v.optional(id('punkt')),
    PerCapsulam: v.optional(v.boolean(), false),
    Datum: day,
    Styrmodell: styrmodellId,
    Regler: ruleIds,
    VilarPa: v.optional(json(rests)),
  }),
  v.transform(
    (row): Decision => ({
      ...readWording(row),
      forum: row.Forum,
      number: row.Nummer,
      kind: row.Slag,
      ...(row.Eskalering && { escalation: row.Eskalering }),
      ...(row.Forslag && { forslag: row.Forslag }),
      ...(row.Mote && { meeting: row.Mote }),
      ...(row.Punkt && { item: row.Punkt }),
      perCapsulam: row.PerCapsulam,
      day: row.Datum,
      styrmodell: row.Styrmodell,
      rules: row.Regler,
      rests: row.VilarPa ?? { positions: [], seats: [] },
    }),
  ),
)

/** The log of decisions. The number is unique in the list, so two people can never take the same one. */
export const decisionsList: ListMapping<Decision> = {
  definition: {
    name: 'Beslut',
    display: 'Beslut',
    description:
      'Beslut, uppdrag och svar. Rader läggs till och ändras aldrig; en senare rad ersätter, upphäver eller rättar en tidigare.',
    kind: 'fact',
    columns: [
      clientKey,
      choiceColumn('Forum', 'Forum', forums, { required: true }),
      { name: 'Nummer', display: 'Nummer', type: { kind: 'text', maxLength: 40 }, required: true, unique: true },
      choiceColumn('Slag', 'Slag', kinds, { required: true }),
      textColumn('Eskalering', 'Eskalering'),
      textColumn('Forslag', 'Förslag'),
      textColumn('Mote', 'Möte'),
      textColumn('Punkt', 'Punkt'),
      { name: 'PerCapsulam', display: 'Per capsulam', type: { kind: 'boolean' } },
      textColumn('Datum', 'Datum', { required: true }),
      ...wordingColumns,
      textColumn('Styrmodell', 'Styrmodell', { required: true }),
      textColumn('Regler', 'Regler'),
      noteColumn('VilarPa', 'Vilar på'),
    ],
    rights: { Medlemmar: 'read', SoB: 'append', Samverkan: 'append' },
  },
  toFields: value =>
    written({
      ...writeWording(value),
      Forum: value.forum,
      Nummer: value.number,
      Slag: value.kind,
      Eskalering: value.escalation,
      Forslag: value.forslag,
      Mote: value.meeting,
      Punkt: value.item,
      PerCapsulam: value.perCapsulam,
      Datum: value.day,
      Styrmodell: value.styrmodell,
      Regler: value.rules.join(', ') || undefined,
      VilarPa: JSON.stringify(value.rests),
    }),
  fromFields: fields => readBy(schema, fields),
}
