import * as v from 'valibot'
import type { Styrmodell } from '../../domain/styrmodell/styrmodell.ts'

/** The version of the styrmodell that a row was written under. */
export const styrmodellId: v.GenericSchema<unknown, Styrmodell['id']> = v.custom<Styrmodell['id']>(
  value => typeof value === 'string' && /^styrmodell:[0-9a-z-]+$/.test(value),
)
