/** Lists of plain rows on local Graph, for measuring how they travel. */

import { clientKey, type ListDefinition } from '../../../src/sharepoint/lists/definition.ts'
import { seeded, uuid, words } from '../seeded.ts'

/** Seven columns beside the key, as a list of the app has. */
const columns: ListDefinition['columns'] = [
  clientKey,
  { name: 'Rubrik', display: 'Rubrik', type: { kind: 'text', maxLength: 255 } },
  { name: 'Text', display: 'Text', type: { kind: 'note' } },
  { name: 'Del', display: 'Del', type: { kind: 'text', maxLength: 50 } },
  { name: 'Datum', display: 'Datum', type: { kind: 'text', maxLength: 10 } },
  { name: 'Lage', display: 'Läge', type: { kind: 'text', maxLength: 50 } },
  { name: 'Ordning', display: 'Ordning', type: { kind: 'text', maxLength: 50 } },
  { name: 'Galler', display: 'Gäller', type: { kind: 'text', maxLength: 36 } },
]

export const listName = (index: number): string => `Last${String(index + 1).padStart(2, '0')}`

export function listsOf(count: number): ListDefinition[] {
  return Array.from({ length: count }, (_, index) => ({
    name: listName(index),
    display: listName(index),
    description: '',
    kind: 'record',
    columns,
    rights: { Medlemmar: 'change' },
  }))
}

export const columnNames = columns.map(({ name }) => name).filter(name => name !== clientKey.name)

/** Rows of some 450 bytes. */
export function rowsOf(count: number, seed: number): Readonly<Record<string, string>>[] {
  const chance = seeded(seed)
  return Array.from({ length: count }, (_, index) => ({
    ClientKey: uuid(chance),
    Rubrik: words(chance, 60),
    Text: words(chance, 180),
    Del: words(chance, 12),
    Datum: `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    Lage: words(chance, 8),
    Ordning: String(index).padStart(8, '0'),
    Galler: uuid(chance),
  }))
}
