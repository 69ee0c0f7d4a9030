import type { Tables } from '../../ports/tables.ts'

/** Reading and writing tables; the libraries are fetched the first time that somebody asks. */
export function lazyTables(): Tables {
  return {
    csv: async rows => {
      const { writeCsv } = await import('./csv.ts')
      return new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' })
    },
    read: async file => {
      const { readTable } = await import('./read.ts')
      return readTable(file)
    },
  }
}
