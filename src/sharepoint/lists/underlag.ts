import * as v from 'valibot'
import type { Underlag } from '../../domain/underlag/underlag.ts'
import { clientKey } from './definition.ts'
import { filled, json, type ListMapping, noteColumn, optionalText, readBy, textColumn, written } from './mapping.ts'

const figures = v.array(
  v.object({
    title: filled,
    unit: v.string(),
    source: v.string(),
    rows: v.array(
      v.object({ series: filled, year: v.pipe(v.number(), v.integer()), value: v.pipe(v.number(), v.finite()) }),
    ),
  }),
)

const schema = v.pipe(
  v.object({
    Rubrik: filled,
    Behovsgrupp: optionalText,
    Text: optionalText,
    Delomraden: json(v.array(filled)),
    Ouppfyllt: optionalText,
    Siffror: json(figures),
  }),
  v.transform(
    (row): Underlag => ({
      heading: row.Rubrik,
      behovsgrupp: row.Behovsgrupp,
      text: row.Text,
      delomraden: row.Delomraden,
      unmet: row.Ouppfyllt,
      figures: row.Siffror,
    }),
  ),
)

/** The analysis group's underlag: read by all, written by the group. */
export const underlagList: ListMapping<Underlag> = {
  definition: {
    name: 'Underlag',
    display: 'Underlag',
    description: 'Analysgruppens underlag: behovsgrupper, volymer och indikatorer. Aldrig uppgifter om klienter.',
    kind: 'record',
    columns: [
      clientKey,
      textColumn('Rubrik', 'Rubrik', { required: true }),
      textColumn('Behovsgrupp', 'Behovsgrupp'),
      noteColumn('Text', 'Vad siffrorna visar', { required: true }),
      noteColumn('Delomraden', 'Delområden'),
      noteColumn('Ouppfyllt', 'Behov som inte möts'),
      noteColumn('Siffror', 'Siffror'),
    ],
    rights: { Medlemmar: 'read', Arbetsgrupper: 'change' },
  },
  toFields: value =>
    written({
      Rubrik: value.heading,
      Behovsgrupp: value.behovsgrupp || undefined,
      Text: value.text,
      Delomraden: value.delomraden.length > 0 ? JSON.stringify(value.delomraden) : undefined,
      Ouppfyllt: value.unmet || undefined,
      Siffror: value.figures.length > 0 ? JSON.stringify(value.figures) : undefined,
    }),
  fromFields: fields => readBy(schema, fields),
}
