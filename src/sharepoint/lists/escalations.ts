import * as v from 'valibot'
import type { Escalation } from '../../domain/escalation/escalation.ts'
import { clientKey } from './definition.ts'
import {
  avvikelseIds,
  choiceColumn,
  filled,
  id,
  json,
  type ListMapping,
  noteColumn,
  optionalText,
  readBy,
  several,
  stances,
  styrmodellId,
  textColumn,
  written,
} from './mapping.ts'

const grounds = ['gemensamt-nominerad', 'oeniga', 'strategisk'] as const

const schema = v.pipe(
  v.object({
    Avvikelse: id('avvikelse'),
    Avvikelser: avvikelseIds,
    Rubrik: filled,
    Delomraden: v.pipe(several, v.array(filled)),
    Grund: v.picklist(grounds),
    Bakgrund: optionalText,
    Standpunkter: json(v.array(v.object({ part: filled, stance: v.picklist(stances), text: v.string() }))),
    Forslag: optionalText,
    Nomineringar: json(v.array(v.object({ fact: id('handelse'), person: filled, part: filled }))),
    Behandling: v.optional(id('handelse')),
    Styrmodell: styrmodellId,
  }),
  v.transform(
    (row): Escalation => ({
      avvikelse: row.Avvikelse,
      ...(row.Avvikelser.length > 0 && { others: row.Avvikelser }),
      heading: row.Rubrik,
      delomraden: row.Delomraden,
      ground: row.Grund,
      background: row.Bakgrund,
      positions: row.Standpunkter,
      proposal: row.Forslag,
      nominations: row.Nomineringar,
      ...(row.Behandling && { handling: row.Behandling }),
      styrmodell: row.Styrmodell,
    }),
  ),
)

/** Questions that the sammankallande has lifted to SoB. */
export const escalationsList: ListMapping<Escalation> = {
  definition: {
    name: 'Eskaleringar',
    display: 'Eskaleringar',
    description: 'Frågor som sammankallande har lyft till SoB. Rader läggs till och ändras aldrig.',
    kind: 'fact',
    columns: [
      clientKey,
      textColumn('Avvikelse', 'Avvikelse', { required: true }),
      noteColumn('Avvikelser', 'Avvikelser som följer med'),
      textColumn('Rubrik', 'Rubrik', { required: true }),
      noteColumn('Delomraden', 'Delområden'),
      choiceColumn('Grund', 'Grund', grounds, { required: true }),
      noteColumn('Bakgrund', 'Bakgrund', { required: true }),
      noteColumn('Standpunkter', 'Parternas ståndpunkter', { required: true }),
      noteColumn('Forslag', 'Förslag till beslut', { required: true }),
      noteColumn('Nomineringar', 'Nomineringar'),
      textColumn('Behandling', 'Behandling'),
      textColumn('Styrmodell', 'Styrmodell', { required: true }),
    ],
    rights: { Medlemmar: 'read', 'Samverkan-sammankallande': 'append' },
  },
  toFields: value =>
    written({
      Avvikelse: value.avvikelse,
      Avvikelser: value.others?.join(', ') || undefined,
      Rubrik: value.heading,
      Delomraden: value.delomraden.join(', ') || undefined,
      Grund: value.ground,
      Bakgrund: value.background,
      Standpunkter: JSON.stringify(value.positions),
      Forslag: value.proposal,
      Nomineringar: JSON.stringify(value.nominations),
      Behandling: value.handling,
      Styrmodell: value.styrmodell,
    }),
  fromFields: fields => readBy(schema, fields),
}
