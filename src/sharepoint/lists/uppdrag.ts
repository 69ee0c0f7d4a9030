import * as v from 'valibot'
import type { Uppdrag } from '../../domain/uppdrag/uppdrag.ts'
import { clientKey } from './definition.ts'
import { day, filled, id, type ListMapping, noteColumn, optionalText, readBy, textColumn, written } from './mapping.ts'

const schema = v.pipe(
  v.object({ Beslut: id('beslut'), Rubrik: filled, Text: optionalText, AnsvarigPart: filled, KlartSenast: day }),
  v.transform(
    (row): Uppdrag => ({
      decision: row.Beslut,
      heading: row.Rubrik,
      text: row.Text,
      part: row.AnsvarigPart,
      due: row.KlartSenast,
    }),
  ),
)

/** Assignments. The list cannot tell the responsible part from the others; the app asks for that itself. */
export const uppdragList: ListMapping<Uppdrag> = {
  definition: {
    name: 'Uppdrag',
    display: 'Uppdrag',
    description: 'Uppdrag från SoB och forumen, med ansvarig part och datum.',
    kind: 'record',
    columns: [
      clientKey,
      textColumn('Beslut', 'Beslut', { required: true }),
      textColumn('Rubrik', 'Rubrik', { required: true }),
      noteColumn('Text', 'Uppdraget', { required: true }),
      textColumn('AnsvarigPart', 'Ansvarig part', { required: true }),
      textColumn('KlartSenast', 'Klart senast', { required: true }),
    ],
    rights: { Medlemmar: 'read', SoB: 'change', Samverkan: 'change' },
  },
  toFields: value =>
    written({
      Beslut: value.decision,
      Rubrik: value.heading,
      Text: value.text,
      AnsvarigPart: value.part,
      KlartSenast: value.due,
    }),
  fromFields: fields => readBy(schema, fields),
}
