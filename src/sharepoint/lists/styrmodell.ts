import * as v from 'valibot'
import type { AvsnittRow, VersionRow } from '../../domain/oversyn/version.ts'
import { isIdOf, type OversynId } from '../../domain/shared/ids.ts'
import { clientKey, type ListDefinition } from './definition.ts'
import {
  choiceColumn,
  filled,
  id,
  json,
  type ListMapping,
  noteColumn,
  readBy,
  several,
  styrmodellId,
  textColumn,
  written,
} from './mapping.ts'
import { model } from './styrmodell-model.ts'
import { documentFacts, section } from './styrmodell-text.ts'

const oversynId = v.custom<OversynId>(value => typeof value === 'string' && isIdOf('oversyn', value))
const kinds = ['version', 'avsnitt'] as const

const versionSchema = v.pipe(
  v.object({
    Version: styrmodellId,
    Bygger: styrmodellId,
    Oversyn: v.optional(id('oversyn')),
    Modell: json(model),
    Fakta: json(documentFacts),
    Avsnitt: v.pipe(several, v.array(filled)),
    Inarbetat: v.pipe(several, v.array(oversynId)),
  }),
  v.transform(
    (row): VersionRow => ({
      version: row.Version,
      base: row.Bygger,
      ...(row.Oversyn && { oversyn: row.Oversyn }),
      model: row.Modell,
      facts: row.Fakta,
      sections: row.Avsnitt,
      merged: row.Inarbetat,
    }),
  ),
)

const avsnittSchema = v.pipe(
  v.object({ Version: styrmodellId, Innehall: json(section) }),
  v.transform((row): AvsnittRow => ({ version: row.Version, section: row.Innehall })),
)

const definition: ListDefinition = {
  name: 'Styrmodell',
  display: 'Styrmodell',
  description:
    'Styrmodellens versioner och utkast: en rad per version och en per avsnitt. Det som SoB har antagit gäller bara om det stämmer med beslutets kontrollsumma.',
  kind: 'record',
  columns: [
    clientKey,
    choiceColumn('Slag', 'Slag', kinds, { required: true }),
    textColumn('Version', 'Version', { required: true }),
    textColumn('Bygger', 'Bygger på'),
    textColumn('Oversyn', 'Översyn'),
    noteColumn('Modell', 'Modellen'),
    noteColumn('Fakta', 'Om dokumentet'),
    noteColumn('Avsnitt', 'Avsnitt i ordning'),
    noteColumn('Inarbetat', 'Inarbetade ändringsförslag'),
    noteColumn('Innehall', 'Innehåll'),
  ],
  rights: { Medlemmar: 'read', Dokumentansvariga: 'change', 'SoB-samordnare': 'change' },
}

/** Versions and drafts. */
export const versionsList: ListMapping<VersionRow> = {
  definition,
  holds: ({ Slag }) => Slag !== 'avsnitt',
  toFields: value =>
    written({
      Slag: 'version',
      Version: value.version,
      Bygger: value.base,
      Oversyn: value.oversyn,
      Modell: JSON.stringify(value.model),
      Fakta: JSON.stringify(value.facts),
      Avsnitt: value.sections.join(', ') || undefined,
      Inarbetat: value.merged.join(', ') || undefined,
    }),
  fromFields: fields => readBy(versionSchema, fields),
}

/** Their sections, in the same list. */
export const avsnittList: ListMapping<AvsnittRow> = {
  definition,
  holds: ({ Slag }) => Slag === 'avsnitt',
  toFields: value => written({ Slag: 'avsnitt', Version: value.version, Innehall: JSON.stringify(value.section) }),
  fromFields: fields => readBy(avsnittSchema, fields),
}
