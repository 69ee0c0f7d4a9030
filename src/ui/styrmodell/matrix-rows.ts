import { styrningOf } from '../../domain/styrmodell/lookup.ts'
import type { Delomrade, Omrade, SideKey, Styrmodell } from '../../domain/styrmodell/styrmodell.ts'

/** A delområde as a row of the matrix. */
export interface MatrixRow {
  readonly omrade: Omrade
  readonly delomrade: Delomrade
  readonly styrning: readonly SideKey[]
  /** True where it departs from the område's own division. */
  readonly isException: boolean
}

/** The områden with those of their delområden that a question is about; all of them when nothing is asked. */
export function matrixRows(model: Styrmodell, question: string): { omrade: Omrade; rows: MatrixRow[] }[] {
  const words = question.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every(word => text.toLocaleLowerCase('sv').includes(word))
  return model.omraden
    .map(omrade => ({
      omrade,
      rows: omrade.delomraden
        .filter(({ name, about }) => holds(`${omrade.name} ${name} ${about}`))
        .map(delomrade => ({
          omrade,
          delomrade,
          styrning: styrningOf(omrade, delomrade),
          isException: delomrade.styrning !== undefined,
        })),
    }))
    .filter(({ rows }) => rows.length > 0)
}
