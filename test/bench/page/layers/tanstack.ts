import {
  createCollection,
  createIndexedDB,
  createLiveQueryCollection,
  eq,
  indexedDBCollectionOptions,
} from '@tanstack/db'
import { type Layer, type Line, type ListName, listNames, type Row, shownMeeting } from '../rows.ts'

const opening = createIndexedDB({ name: 'tanstack', version: 1, stores: [...listNames] })

async function collectionOf(name: ListName) {
  const db = await opening
  return createCollection(indexedDBCollectionOptions<Row>({ db, name, getKey: row => row.key }))
}

let decisions: Awaited<ReturnType<typeof collectionOf>> | undefined

/** TanStack DB with its collections over IndexedDB and one live query; only the two lists of the view are loaded. */
export const tanstack: Layer = {
  async seed(lists) {
    for (const [name, rows] of lists) {
      const collection = await collectionOf(name)
      await collection.preload()
      await collection.utils.importData([...rows])
    }
  },
  async open(show) {
    const [items, all] = await Promise.all([collectionOf('items'), collectionOf('decisions')])
    decisions = all
    const view = createLiveQueryCollection({
      startSync: true,
      query: q =>
        q
          .from({ decision: all })
          .innerJoin({ item: items }, ({ decision, item }) => eq(decision.about, item.key))
          .where(({ item }) => eq(item.meeting, shownMeeting))
          .where(({ decision }) => eq(decision.state, 'open'))
          .orderBy(({ decision }) => decision.order)
          .select(({ decision }) => ({ key: decision.key, heading: decision.heading })),
    })
    await view.preload()
    const draw = () => show(view.toArray as readonly Line[])
    view.subscribeChanges(draw)
    draw()
  },
  async change(key, heading) {
    await decisions?.update(key, draft => {
      Object.assign(draft, { heading })
    }).isPersisted.promise
  },
}
