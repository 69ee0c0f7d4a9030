/** A table out of a file, its header first; cells as text, days as YYYY-MM-DD. */
export type TableRead =
  | {
      readonly ok: true
      readonly rows: readonly (readonly string[])[]
      /** How the text of a CSV file was written; nothing for a workbook. */
      readonly encoding?: 'utf-8' | 'utf-16' | 'windows-1252'
      /** True where letters look as if the text had been saved in one way and read in another before it came here. */
      readonly isGarbled: boolean
    }
  | {
      readonly ok: false
      /**
       * - `empty`: no row besides the header.
       * - `not-a-table`: no file of a kind that can be read.
       * - `too-many-rows`: more than `mostRows`.
       * - `too-large`: a file that would take minutes to read.
       */
      readonly why: 'empty' | 'not-a-table' | 'too-many-rows' | 'too-large'
    }

/** Tables as files. What they are about is nobody's concern here. */
export interface Tables {
  /** A CSV file as Excel in Swedish opens it: UTF-8 with BOM, semicolons, no cell that is taken for a formula. */
  csv(rows: readonly (readonly string[])[]): Promise<Blob>
  /** Reads CSV or an Excel workbook's first sheet, whatever the file is called. Never throws. */
  read(file: Blob): Promise<TableRead>
}
