import { Dexie, liveQuery, type Table } from 'dexie'
import { type Layer, listNames, type Row, shownMeeting } from '../rows.ts'

const database = new Dexie('dexie')
database.version(1).stores(Object.fromEntries(listNames.map(name => [name, 'key, meeting, about'])))
const table = (name: (typeof listNames)[number]): Table<Row, string> => database.table(name)

/** Dexie with live queries over its indexes: it reads what the view needs and nothing else. */
export const dexie: Layer = {
  async seed(lists) {
    for (const [name, rows] of lists) await table(name).bulkPut([...rows])
  },
  async open(show) {
    const view = liveQuery(async () => {
      const points = await table('items').where('meeting').equals(shownMeeting).primaryKeys()
      const about = await table('decisions').where('about').anyOf(points).toArray()
      const open = about.filter(row => row.state === 'open').sort((a, b) => (a.order < b.order ? -1 : 1))
      return open.map(({ key, heading }) => ({ key, heading }))
    })
    await new Promise<void>((resolve, reject) => {
      view.subscribe({
        next(lines) {
          show(lines)
          resolve()
        },
        error: reject,
      })
    })
  },
  async change(key, heading) {
    await table('decisions').update(key, { heading })
  },
}
