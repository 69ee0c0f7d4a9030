import * as v from 'valibot'
import type { Forankring } from '../../domain/forankring/forankring.ts'
import { clientKey } from './definition.ts'
import {
  choiceColumn,
  day,
  filled,
  id,
  type ListMapping,
  optionalText,
  readBy,
  textColumn,
  written,
} from './mapping.ts'

const states = ['pagar', 'forankrad'] as const

const schema = v.pipe(
  v.object({ Beslut: id('beslut'), Part: filled, Lage: v.picklist(states), Med: optionalText, Dag: day }),
  v.transform(
    (row): Forankring => ({ decision: row.Beslut, part: row.Part, state: row.Lage, with: row.Med, on: row.Dag }),
  ),
)

/** How far each part has come with carrying a decision home. Whose word counts is judged on reading. */
export const forankringarList: ListMapping<Forankring> = {
  definition: {
    name: 'Forankringar',
    display: 'Förankringar',
    description: 'Parternas förankring av beslut i den egna organisationen. Rader läggs till och ändras aldrig.',
    kind: 'fact',
    columns: [
      clientKey,
      textColumn('Beslut', 'Beslut', { required: true }),
      textColumn('Part', 'Part', { required: true }),
      choiceColumn('Lage', 'Läge', states, { required: true }),
      textColumn('Med', 'Förankrat med'),
      textColumn('Dag', 'Dag', { required: true }),
    ],
    rights: { Medlemmar: 'read', SoB: 'append', Samverkan: 'append' },
  },
  toFields: value =>
    written({
      Beslut: value.decision,
      Part: value.part,
      Lage: value.state,
      Med: value.with || undefined,
      Dag: value.on,
    }),
  fromFields: fields => readBy(schema, fields),
}
