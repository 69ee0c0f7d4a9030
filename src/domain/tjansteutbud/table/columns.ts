/** A column of the catalogue as a table, in a file that people open in Excel. */
export interface TableColumn {
  readonly key: ColumnKey
  readonly heading: string
  /** What others call the same thing, so that a list that somebody already has can be read. */
  readonly alsoCalled: readonly string[]
  /** Without it nothing can be read. */
  readonly required?: true
}

export type ColumnKey =
  | 'id'
  | 'name'
  | 'about'
  | 'omraden'
  | 'delomraden'
  | 'utforare'
  | 'supply'
  | 'supplier'
  | 'agreement'
  | 'lagrum'
  | 'targetGroups'
  | 'stadsomraden'
  | 'parallel'
  | 'start'
  | 'end'

export const tableColumns: readonly TableColumn[] = [
  { key: 'name', heading: 'Insats', alsoCalled: ['Namn', 'Benämning', 'Tjänst', 'Insatsens namn'], required: true },
  { key: 'about', heading: 'Beskrivning', alsoCalled: ['Innehåll', 'Vad insatsen är'] },
  // Follows from the delområden, and is there for those who sort and filter; it is not read.
  { key: 'omraden', heading: 'Område', alsoCalled: ['Områden'] },
  { key: 'delomraden', heading: 'Delområden', alsoCalled: ['Delområde'], required: true },
  { key: 'utforare', heading: 'Utförare', alsoCalled: ['Part', 'Förvaltning', 'Utförs av'], required: true },
  { key: 'supply', heading: 'Regi', alsoCalled: ['Egen eller extern', 'Driftsform'] },
  { key: 'supplier', heading: 'Leverantör', alsoCalled: ['Extern leverantör', 'Leverantörer'] },
  { key: 'agreement', heading: 'Ramavtal', alsoCalled: ['Avtal'] },
  { key: 'lagrum', heading: 'Lagrum', alsoCalled: ['Laglig grund'] },
  { key: 'targetGroups', heading: 'Målgrupper', alsoCalled: ['Målgrupp'] },
  {
    key: 'stadsomraden',
    heading: 'Stadsområden',
    alsoCalled: ['Stadsområde', 'Erbjuds i', 'Geografiskt område'],
    required: true,
  },
  { key: 'parallel', heading: 'Parallellt', alsoCalled: ['Parallell', 'Parallellt med andra insatser'] },
  { key: 'start', heading: 'Första dagen', alsoCalled: ['Start', 'Startdatum', 'Från', 'Från och med'] },
  { key: 'end', heading: 'Sista dagen', alsoCalled: ['Slut', 'Slutdatum', 'Till', 'Till och med'] },
  { key: 'id', heading: 'Nyckel', alsoCalled: ['Id'] },
]

/** Which column of a file holds what, by its place. */
export type Columns = Readonly<Partial<Record<ColumnKey, number>>>

/** The columns of a file by its header. What is matched by nobody can be matched by hand. */
export function matchColumns(header: readonly string[]): Columns {
  const places = header.map(plain)
  const found: Partial<Record<ColumnKey, number>> = {}
  for (const { key, heading, alsoCalled } of tableColumns) {
    const names = [heading, ...alsoCalled].map(plain)
    const place = names.map(name => places.indexOf(name)).find(index => index >= 0)
    if (place !== undefined) found[key] = place
  }
  return found
}

/** The columns that are missing and without which nothing can be read. */
export function missingColumns(columns: Columns): TableColumn[] {
  return tableColumns.filter(({ key, required }) => required && columns[key] === undefined)
}

/** A text as one looks it up: without case, accents, spaces and signs. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
