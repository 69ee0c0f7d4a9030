import * as v from 'valibot'
import type { Decision } from '../../domain/decision/decision.ts'
import { type RuleId, rules } from '../../domain/styrmodell/rules.ts'
import { clientKey } from './definition.ts'
import {
  choiceColumn,
  day,
  filled,
  id,
  type ListMapping,
  noteColumn,
  optionalText,
  readBy,
  styrmodellId,
  textColumn,
  written,
} from './mapping.ts'

const forums = ['sob', 'samverkan'] as const
const kinds = ['beslut', 'uppdrag', 'svar'] as const

const ruleIds = v.pipe(
  v.optional(v.string(), ''),
  v.transform(text =>
    text
      .split(',')
      .map(part => part.trim())
      .filter((part): part is RuleId => Object.hasOwn(rules, part)),
  ),
)

const schema = v.pipe(
  v.object({
    Forum: v.picklist(forums),
    Nummer: filled,
    Slag: v.picklist(kinds),
    Eskalering: id('eskalering'),
    Mote: id('meeting'),
    Punkt: id('punkt'),
    Datum: day,
    Rubrik: filled,
    Text: optionalText,
    Skal: optionalText,
    BerorStyrmodellen: v.optional(v.boolean(), false),
    Styrmodell: styrmodellId,
    Regler: ruleIds,
  }),
  v.transform(
    (row): Decision => ({
      forum: row.Forum,
      number: row.Nummer,
      kind: row.Slag,
      escalation: row.Eskalering,
      meeting: row.Mote,
      item: row.Punkt,
      day: row.Datum,
      heading: row.Rubrik,
      text: row.Text,
      reasons: row.Skal,
      touchesStyrmodell: row.BerorStyrmodellen,
      styrmodell: row.Styrmodell,
      rules: row.Regler,
    }),
  ),
)

/** The log of decisions. The number is unique in the list, so two people can never take the same one. */
export const decisionsList: ListMapping<Decision> = {
  definition: {
    name: 'Beslut',
    display: 'Beslut',
    description:
      'Beslut, uppdrag och svar. Rader läggs till och ändras aldrig; en senare rad ersätter eller rättar en tidigare.',
    kind: 'fact',
    columns: [
      clientKey,
      choiceColumn('Forum', 'Forum', forums, { required: true }),
      { name: 'Nummer', display: 'Nummer', type: { kind: 'text', maxLength: 40 }, required: true, unique: true },
      choiceColumn('Slag', 'Slag', kinds, { required: true }),
      textColumn('Eskalering', 'Eskalering', { required: true }),
      textColumn('Mote', 'Möte', { required: true }),
      textColumn('Punkt', 'Punkt', { required: true }),
      textColumn('Datum', 'Datum', { required: true }),
      textColumn('Rubrik', 'Rubrik', { required: true }),
      noteColumn('Text', 'Beslutstext', { required: true }),
      noteColumn('Skal', 'Skäl'),
      { name: 'BerorStyrmodellen', display: 'Berör styrmodellen', type: { kind: 'boolean' } },
      textColumn('Styrmodell', 'Styrmodell', { required: true }),
      textColumn('Regler', 'Regler'),
    ],
    rights: { Medlemmar: 'read', SoB: 'append' },
  },
  toFields: value =>
    written({
      Forum: value.forum,
      Nummer: value.number,
      Slag: value.kind,
      Eskalering: value.escalation,
      Mote: value.meeting,
      Punkt: value.item,
      Datum: value.day,
      Rubrik: value.heading,
      Text: value.text,
      Skal: value.reasons || undefined,
      BerorStyrmodellen: value.touchesStyrmodell,
      Styrmodell: value.styrmodell,
      Regler: value.rules.join(', '),
    }),
  fromFields: fields => readBy(schema, fields),
}
