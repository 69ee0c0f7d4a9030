import * as v from 'valibot'
import type { Avvikelse } from '../../domain/avvikelse/avvikelse.ts'
import { clientKey } from './definition.ts'
import {
  choiceColumn,
  filled,
  type ListMapping,
  noteColumn,
  optionalText,
  readBy,
  styrmodellId,
  textColumn,
  written,
} from './mapping.ts'

const kinds = ['rutin', 'princip', 'ansvarsfordelning'] as const

const schema = v.pipe(
  v.object({
    Rubrik: filled,
    Galler: v.picklist(kinds),
    Omrade: filled,
    Delomrade: filled,
    Stadsomrade: v.optional(filled),
    Part: filled,
    Handelse: optionalText,
    Konsekvens: optionalText,
    Forslag: optionalText,
    Styrmodell: styrmodellId,
  }),
  v.transform(
    (row): Avvikelse => ({
      heading: row.Rubrik,
      about: row.Galler,
      omrade: row.Omrade,
      delomrade: row.Delomrade,
      ...(row.Stadsomrade && { stadsomrade: row.Stadsomrade }),
      part: row.Part,
      what: row.Handelse,
      consequence: row.Konsekvens,
      suggestion: row.Forslag,
      styrmodell: row.Styrmodell,
    }),
  ),
)

/** Avvikelser in the collaboration. Everyone reads them; each member of the samverkansgrupp changes only their own. */
export const avvikelserList: ListMapping<Avvikelse> = {
  definition: {
    name: 'Avvikelser',
    display: 'Avvikelser',
    description: 'Avvikelser i samverkan. Aldrig uppgifter om klienter.',
    kind: 'record',
    columns: [
      clientKey,
      textColumn('Rubrik', 'Rubrik', { required: true }),
      choiceColumn('Galler', 'Gäller', kinds, { required: true }),
      textColumn('Omrade', 'Område', { required: true }),
      textColumn('Delomrade', 'Delområde', { required: true }),
      textColumn('Stadsomrade', 'Stadsområde'),
      textColumn('Part', 'Part', { required: true }),
      noteColumn('Handelse', 'Händelse', { required: true }),
      noteColumn('Konsekvens', 'Konsekvens'),
      noteColumn('Forslag', 'Förslag'),
      textColumn('Styrmodell', 'Styrmodell', { required: true }),
    ],
    rights: { Medlemmar: 'read', Samverkan: 'own' },
  },
  toFields: value =>
    written({
      Rubrik: value.heading,
      Galler: value.about,
      Omrade: value.omrade,
      Delomrade: value.delomrade,
      Stadsomrade: value.stadsomrade,
      Part: value.part,
      Handelse: value.what,
      Konsekvens: value.consequence || undefined,
      Forslag: value.suggestion || undefined,
      Styrmodell: value.styrmodell,
    }),
  fromFields: fields => readBy(schema, fields),
}
