import type { Day } from '../../domain/shared/day.ts'
import { type Insats, runsOn } from '../../domain/tjansteutbud/insats.ts'
import type { ColumnKey } from '../../domain/tjansteutbud/table/columns.ts'
import type { Fields } from '../../ports/remote.ts'
import { clientKey, type ListDefinition } from './definition.ts'
import { noteColumn, textColumn, written } from './mapping.ts'

/**
 * The catalogue written out for Power BI and SharePoint pages. Derived from the decisions and read by nobody here, so it
 * is none of the app's own lists: an owner writes it with `npm run tjansteutbud -- --publish`.
 */
export const tjansteutbudList: ListDefinition = {
  name: 'Tjansteutbud',
  display: 'Tjänsteutbud',
  description: 'Tjänsteutbudet som besluten säger, för Power BI. Skrivs av ett kommando; ändra inget här.',
  kind: 'record',
  columns: [
    clientKey,
    textColumn('Insats', 'Insats', { required: true }),
    noteColumn('Beskrivning', 'Beskrivning'),
    noteColumn('Omraden', 'Områden'),
    noteColumn('Delomraden', 'Delområden'),
    noteColumn('Utforare', 'Utförare'),
    noteColumn('Regi', 'Regi'),
    noteColumn('Leverantor', 'Leverantör'),
    noteColumn('Ramavtal', 'Ramavtal'),
    noteColumn('Lagrum', 'Lagrum'),
    noteColumn('Malgrupper', 'Målgrupper'),
    noteColumn('Stadsomraden', 'Stadsområden'),
    noteColumn('Parallellt', 'Parallellt'),
    textColumn('ForstaDagen', 'Första dagen', { required: true }),
    textColumn('SistaDagen', 'Sista dagen', { required: true }),
    { name: 'Erbjuds', display: 'Erbjuds', type: { kind: 'boolean' } },
    noteColumn('Beslut', 'Beslut'),
    textColumn('Dag', 'Så här såg det ut den', { required: true }),
  ],
  rights: { Medlemmar: 'read' },
}

/** A row of the list: the cells of the table that people download, whether it is offered that day, and by which decisions. */
export function publishedFields(
  insats: Insats,
  cells: Readonly<Record<ColumnKey, string>>,
  decisions: readonly string[],
  day: Day,
): Fields {
  const set = (text: string) => text || undefined
  return written({
    Insats: cells.name,
    Beskrivning: set(cells.about),
    Omraden: set(cells.omraden),
    Delomraden: set(cells.delomraden),
    Utforare: set(cells.utforare),
    Regi: set(cells.supply),
    Leverantor: set(cells.supplier),
    Ramavtal: set(cells.agreement),
    Lagrum: set(cells.lagrum),
    Malgrupper: set(cells.targetGroups),
    Stadsomraden: set(cells.stadsomraden),
    Parallellt: set(cells.parallel),
    ForstaDagen: cells.start,
    SistaDagen: cells.end,
    Erbjuds: runsOn(insats, day),
    Beslut: set(decisions.join(', ')),
    Dag: day,
  })
}
