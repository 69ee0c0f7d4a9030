import type { TableRead } from '../../ports/tables.ts'
import { readCsv } from './csv.ts'
import { decode } from './decode.ts'

/** Rows that are read at most, the header among them. */
const mostRows = 20_001
/** Bytes that are read at most, of text and of a packed workbook. */
const mostText = 20_000_000
const mostWorkbook = 3_000_000

/** Reads a file by what it holds, not by its name: a workbook is a packed folder and begins as one. */
export async function readTable(file: Blob): Promise<TableRead> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  const isWorkbook = head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04
  // The older form of Excel's workbooks begins so; there is no safe small reader for it.
  const isOldWorkbook = head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
  if (isOldWorkbook) return { ok: false, why: 'not-a-table' }
  if (file.size > (isWorkbook ? mostWorkbook : mostText)) return { ok: false, why: 'too-large' }
  if (isWorkbook) return judged(await workbookRows(file))
  const { text, encoding, isGarbled } = decode(new Uint8Array(await file.arrayBuffer()))
  if (text.includes('\0')) return { ok: false, why: 'not-a-table' }
  const read = judged(readCsv(text, mostRows + 1))
  return read.ok ? { ...read, encoding, isGarbled } : read
}

function judged(rows: string[][] | undefined): TableRead {
  if (!rows) return { ok: false, why: 'not-a-table' }
  if (rows.length > mostRows) return { ok: false, why: 'too-many-rows' }
  if (rows.filter(row => row.some(cell => cell.trim() !== '')).length < 2) return { ok: false, why: 'empty' }
  return { ok: true, rows, isGarbled: false }
}

/** The first sheet of a workbook; nothing when the packed folder holds none. */
async function workbookRows(file: Blob): Promise<string[][] | undefined> {
  try {
    const { readSheet } = await import('read-excel-file/universal')
    const rows = await readSheet(file)
    return rows.map(row => row.map(textOf))
  } catch {
    return undefined
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}
