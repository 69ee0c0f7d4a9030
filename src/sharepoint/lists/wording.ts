import * as v from 'valibot'
import type { Wording } from '../../domain/forslag/forslag.ts'
import type { Grupp } from '../../domain/grupp/grupp.ts'
import { isIdOf, type UnderlagId } from '../../domain/shared/ids.ts'
import { isGrupp } from '../../domain/styrmodell/forum-key.ts'
import type { GruppKey } from '../../domain/styrmodell/styrmodell.ts'
import type { Fields } from '../../ports/remote.ts'
import { changeSet } from './change-set.ts'
import type { Column } from './definition.ts'
import {
  choiceColumn,
  day,
  filled,
  id,
  json,
  noteColumn,
  optionalText,
  several,
  styrmodellId,
  textColumn,
} from './mapping.ts'

const reaches = ['strategisk', 'operativ'] as const

const underlagId = v.custom<UnderlagId>(value => typeof value === 'string' && isIdOf('underlag', value))
const gruppKey = v.custom<GruppKey>(value => typeof value === 'string' && isGrupp(value))
const grupp: v.GenericSchema<unknown, Grupp> = v.object({
  key: gruppKey,
  name: filled,
  purpose: v.string(),
  ends: day,
  members: v.array(v.object({ person: filled, part: filled, role: v.picklist(['sammankallande', 'deltagare']) })),
})

const adopts = v.strictObject({ version: styrmodellId, digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })

/** What a proposal and the decision on it have in common, read out of their columns. */
export const wordingFields = {
  Rubrik: filled,
  Text: optionalText,
  Skal: optionalText,
  Rackvidd: v.optional(v.picklist(reaches), 'strategisk'),
  Delomraden: v.pipe(several, v.array(filled)),
  Andringar: v.optional(json(changeSet)),
  GallerFran: v.optional(day),
  Grupp: v.optional(json(grupp)),
  Antar: v.optional(json(adopts)),
  Ersatter: v.optional(id('beslut')),
  Upphaver: v.optional(id('beslut')),
  Rattar: v.optional(id('beslut')),
  SesOver: v.optional(day),
  Underlag: v.pipe(several, v.array(underlagId)),
  UtanUnderlag: optionalText,
  BerorStyrmodellen: v.optional(v.boolean(), false),
}

type Row = v.InferOutput<v.ObjectSchema<typeof wordingFields, undefined>>

/** The same in the words of the domain. */
export function readWording(row: Row) {
  return {
    heading: row.Rubrik,
    text: row.Text,
    reasons: row.Skal,
    reach: row.Rackvidd,
    delomraden: row.Delomraden,
    ...(row.Andringar && { changeSet: row.Andringar }),
    ...(row.GallerFran && { effectiveFrom: row.GallerFran }),
    ...(row.Grupp && { grupp: row.Grupp }),
    ...(row.Antar && { adopts: row.Antar }),
    ...(row.Ersatter && { replaces: row.Ersatter }),
    ...(row.Upphaver && { repeals: row.Upphaver }),
    ...(row.Rattar && { corrects: row.Rattar }),
    ...(row.SesOver && { reviewOn: row.SesOver }),
    underlag: row.Underlag,
    noUnderlag: row.UtanUnderlag,
    touchesStyrmodell: row.BerorStyrmodellen,
  }
}

interface Worded extends Wording {
  readonly reasons: string
  readonly reviewOn?: string
  readonly underlag: readonly UnderlagId[]
  readonly noUnderlag: string
  readonly touchesStyrmodell: boolean
}

/** And back into columns; what is not set is left out by `written`. */
export function writeWording(value: Worded): Record<string, Fields[string] | undefined> {
  return {
    Rubrik: value.heading,
    Text: value.text,
    Skal: value.reasons || undefined,
    Rackvidd: value.reach,
    Delomraden: value.delomraden.join(', ') || undefined,
    Andringar: value.changeSet && JSON.stringify(value.changeSet),
    GallerFran: value.effectiveFrom,
    Grupp: value.grupp && JSON.stringify(value.grupp),
    Antar: value.adopts && JSON.stringify(value.adopts),
    Ersatter: value.replaces,
    Upphaver: value.repeals,
    Rattar: value.corrects,
    SesOver: value.reviewOn,
    Underlag: value.underlag.join(', ') || undefined,
    UtanUnderlag: value.noUnderlag || undefined,
    BerorStyrmodellen: value.touchesStyrmodell,
  }
}

export const wordingColumns: readonly Column[] = [
  textColumn('Rubrik', 'Rubrik', { required: true }),
  noteColumn('Text', 'Beslutstext', { required: true }),
  noteColumn('Skal', 'Skäl'),
  choiceColumn('Rackvidd', 'Räckvidd', reaches),
  noteColumn('Delomraden', 'Delområden'),
  noteColumn('Andringar', 'Ändringar i tjänsteutbudet'),
  textColumn('GallerFran', 'Gäller från'),
  noteColumn('Grupp', 'Arbetsgrupp'),
  noteColumn('Antar', 'Antar version av styrmodellen'),
  textColumn('Ersatter', 'Ersätter'),
  textColumn('Upphaver', 'Upphäver'),
  textColumn('Rattar', 'Rättar'),
  textColumn('SesOver', 'Ses över'),
  noteColumn('Underlag', 'Underlag'),
  noteColumn('UtanUnderlag', 'Varför underlag saknas'),
  { name: 'BerorStyrmodellen', display: 'Berör styrmodellen', type: { kind: 'boolean' } },
]
