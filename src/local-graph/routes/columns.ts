import { guardList } from '../rights/guard.ts'
import { can } from '../rights/permission.ts'
import { addColumn, changeColumn, removeColumn } from '../rules/columns.ts'
import { columnShape } from '../shapes/column.ts'
import { contextOf } from '../shapes/item.ts'
import { selectMembers } from '../shapes/select.ts'
import type { ColumnRow } from '../store/columns.ts'
import type { ListRow } from '../store/lists.ts'
import { columnsOf } from '../values/columns-of.ts'
import { columnOf, listOf } from './finding.ts'
import { type App, answer, bodyOf, type Ctx, noContent, optionsOf, type Services } from './http.ts'

/** The columns of a list. */
export function columnRoutes(app: App, services: Services): void {
  const { store } = services
  const all = '/v1.0/sites/:site/lists/:list/columns'
  const one = `${all}/:column`
  const managed = (c: Ctx): ListRow => {
    const list = listOf(c, services)
    guardList(store, c.get('caller'), list, can.manageLists, 'manage')
    return list
  }
  const entity = (list: ListRow, column: ColumnRow) => ({
    '@odata.context': `${contextOf(list)}/columns/$entity`,
    ...columnShape(column),
  })

  app.get(all, c => {
    const list = listOf(c, services)
    const { select } = optionsOf(c)
    const hidden = select?.some(name => name.toLowerCase() === 'hidden') === true
    const value = columnsOf(store, list.id)
      .all.filter(column => hidden || !column.hidden)
      .map(column => selectMembers(columnShape(column), select))
    return answer(c, { '@odata.context': `${contextOf(list)}/columns`, value })
  })
  app.post(all, async c => {
    const list = managed(c)
    return answer(c, entity(list, addColumn(store, list, await bodyOf(c))), 201)
  })
  app.get(one, c => {
    const list = listOf(c, services)
    return answer(c, entity(list, columnOf(c, services, list)))
  })
  app.patch(one, async c => {
    const list = managed(c)
    return answer(c, entity(list, changeColumn(store, list, columnOf(c, services, list), await bodyOf(c))))
  })
  app.delete(one, c => {
    const list = managed(c)
    removeColumn(store, list, columnOf(c, services, list))
    return noContent(c)
  })
}
