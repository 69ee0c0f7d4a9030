import type { Block, Section } from '../text/text.ts'
import type { ReadDelomrade, ReadOmrade, Unrecognised } from './imported.ts'
import { partiesIn } from './parties.ts'

interface Found {
  readonly section: Section
  namn: string
  styrning: readonly string[]
  delomraden: { namn: string; utforare: readonly string[]; styrning?: readonly string[] }[]
}

const areaName =
  /^(?:\d+(?:\.\d+)*\.?\s+)?((?!delområde|ansvar|inom )(?:\p{Lu}|det |den )[\p{L}\s/-]{2,60}?\s?området)$/iu
const columnNames = ['omrade', 'styrning', 'delomrade', 'utforare'] as const
type Column = (typeof columnNames)[number]

/** Which column a cell of a header names. */
function columnOf(cell: string): Column | undefined {
  const word = cell.trim().toLowerCase().replace(/[:*]/g, '')
  if (/^(ansvars)?områden?$/.test(word)) return 'omrade'
  if (/^(strategiskt? )?(styrning|ansvar|ledning)\b/.test(word)) return 'styrning'
  if (/^delområden?( |$)/.test(word)) return 'delomrade'
  if (/^(utförare|utförande|utförs av)/.test(word)) return 'utforare'
  return undefined
}

/** The områden that the text tells of: from tables, tables flattened to lines, and lines like `Utförare: SF`. */
export function readOmraden(sections: readonly Section[]): { omraden: ReadOmrade[]; unrecognised: Unrecognised[] } {
  const found: Found[] = []
  for (const section of sections) {
    const reader = new AreaReader(section, found)
    for (const block of section.blocks) reader.read(block)
  }
  const omraden = found.filter(({ delomraden, styrning }) => delomraden.length + styrning.length > 0)
  return { omraden: omraden.map(readOf), unrecognised: omraden.flatMap(gapsOf) }
}

function readOf({ namn, styrning, delomraden }: Found): ReadOmrade {
  const one = ({ styrning: own, ...rest }: Found['delomraden'][number]): ReadDelomrade => ({
    ...rest,
    ...(own && own.join() !== styrning.join() && { styrning: own }),
  })
  return { namn, styrning, delomraden: delomraden.map(one) }
}

function gapsOf({ section, namn, styrning, delomraden }: Found): Unrecognised[] {
  const gap = (why: Unrecognised['why'], text: string): Unrecognised => ({ why, text, section: section.id })
  return [
    ...(styrning.length === 0 ? [gap('no-styrning', namn)] : []),
    ...(delomraden.length === 0 ? [gap('no-delomraden', namn)] : []),
    ...delomraden
      .filter(({ utforare }) => utforare.length === 0)
      .map(one => gap('no-utforare', `${namn}: ${one.namn}`)),
  ]
}

/** Reads one section; what it finds is added to the områden that earlier sections told of. */
class AreaReader {
  readonly #section: Section
  readonly #found: Found[]
  #area: Found | undefined
  #delomrade: Found['delomraden'][number] | undefined
  /** Columns of a table that was flattened, once its header has gone by; lines are its cells. */
  #flat: Column[] = []
  #lastPlain: Column | undefined

  constructor(section: Section, found: Found[]) {
    this.#section = section
    this.#found = found
    const named = areaName.exec(section.heading.trim())?.[1]
    if (named) this.#toArea(named)
  }

  read(block: Block): void {
    if (block.kind === 'table') this.#table(block.header, block.rows)
    else if (block.kind === 'list') for (const item of block.items) this.#item(item)
    else if (block.kind === 'paragraph') for (const line of block.text.split('\n')) this.#line(line.trim())
  }

  #toArea(name: string): void {
    const namn = name.trim().replace(/^(det|den)\s+/i, '')
    const clean = namn.charAt(0).toUpperCase() + namn.slice(1)
    this.#area = this.#found.find(one => one.namn.toLowerCase() === clean.toLowerCase())
    if (!this.#area) {
      this.#area = { section: this.#section, namn: clean, styrning: [], delomraden: [] }
      this.#found.push(this.#area)
    }
    this.#delomrade = undefined
  }

  #toDelomrade(name: string): void {
    const namn = name.trim().replace(/\s*\*+$/, '')
    if (!this.#area || namn === '') return
    this.#delomrade = this.#area.delomraden.find(one => one.namn.toLowerCase() === namn.toLowerCase())
    if (this.#delomrade) return
    this.#delomrade = { namn, utforare: [] }
    this.#area.delomraden.push(this.#delomrade)
  }

  #styrning(parties: readonly string[], isOfDelomrade: boolean): void {
    if (isOfDelomrade && this.#delomrade) {
      if (this.#area?.styrning.length === 0) this.#area.styrning = parties
      else this.#delomrade.styrning = parties
    } else if (this.#area?.styrning.length === 0) this.#area.styrning = parties
  }

  #utforare(parties: readonly string[]): void {
    if (this.#delomrade && this.#delomrade.utforare.length === 0) this.#delomrade.utforare = parties
    else if (!this.#delomrade)
      for (const one of this.#area?.delomraden ?? []) if (one.utforare.length === 0) one.utforare = parties
  }

  #table(header: readonly string[], rows: readonly (readonly string[])[]): void {
    const columns = header.map(columnOf)
    if (!columns.includes('delomrade') || (!columns.includes('utforare') && !columns.includes('styrning'))) return
    for (const row of rows) {
      const cell = (column: Column) => row[columns.indexOf(column)]?.trim() ?? ''
      if (columns.includes('omrade') && cell('omrade') !== '') this.#toArea(cell('omrade'))
      const names = cell('delomrade')
        .split(/\n|\s·\s|;\s/)
        .filter(name => name.trim() !== '')
      for (const name of names) {
        this.#toDelomrade(name)
        const own = columns.includes('styrning') ? partiesIn(cell('styrning')) : undefined
        if (own) this.#styrning(own, true)
        const performing = columns.includes('utforare') ? partiesIn(cell('utforare')) : undefined
        if (performing) this.#utforare(performing)
      }
    }
  }

  /** `Kost och motion (SF, Arbvux)` or `Kost och motion – SF`, in a list under an område. */
  #item(item: string): void {
    if (!this.#area || this.#labelled(item)) return
    const named = /^(.*?)\s*(?:\(([^()]*)\)|\s[–-]\s([^–-]*)|:\s*(.*))$/.exec(item)
    const parties = named && partiesIn(named[2] ?? named[3] ?? named[4] ?? '')
    if (named?.[1] && parties) {
      this.#toDelomrade(named[1])
      this.#utforare(parties)
      this.#delomrade = undefined
    } else if (this.#lastPlain === 'delomrade') {
      this.#toDelomrade(item)
      this.#delomrade = undefined
    }
  }

  /** `Styrning: SF`, `Utförare: SF, Arbvux`, `Delområden:`; true when the line was one of these. */
  #labelled(line: string): boolean {
    const [, label = '', value = ''] = /^([^:]{3,40}):\s*(.*)$/.exec(line) ?? []
    const column = columnOf(label)
    if (!column) return false
    const parties = partiesIn(value)
    if (column === 'styrning' && parties) this.#styrning(parties, false)
    else if (column === 'utforare' && parties) this.#utforare(parties)
    else if (column === 'omrade' && value) this.#toArea(value)
    else if (column === 'delomrade' && value)
      for (const name of value.split(/\s·\s|[,;]\s/)) this.#toDelomrade(name.replace(/\.$/, ''))
    else if (column !== 'delomrade' || value) return false
    if (column === 'delomrade' && /·|[,;]/.test(value)) this.#delomrade = undefined
    this.#lastPlain = column
    return true
  }

  /** A line is prose, a labelled line, or a cell of a table whose header has gone by. */
  #line(line: string): void {
    if (line === '' || this.#labelled(line)) return
    const cells = line.split(/\t|\s{2,}|\s\|\s/).map(cell => cell.replace(/^\||\|$/g, '').trim())
    for (const cell of cells) if (cell !== '') this.#cell(cell)
  }

  #cell(cell: string): void {
    const header = columnOf(cell)
    if (header) {
      // A second header, as when a table goes on over a page, says nothing new.
      if (!this.#flat.includes(header)) this.#flat.push(header)
      return
    }
    if (!this.#flat.includes('delomrade') || this.#flat.every(one => one === 'delomrade')) return
    const isProse = /[.!?]$/.test(cell) && cell.split(' ').length > 8
    if (isProse) {
      this.#flat = []
      return
    }
    const parties = partiesIn(cell)
    const area = areaName.exec(cell)?.[1]
    if (area) this.#toArea(area)
    else if (!parties) this.#toDelomrade(cell)
    else if (!this.#delomrade) this.#styrning(parties, false)
    else if (this.#flat.indexOf('styrning') > this.#flat.indexOf('delomrade') && this.#area?.styrning.length === 0)
      this.#styrning(parties, false)
    else this.#utforare(parties)
  }
}
