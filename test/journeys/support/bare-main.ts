import { browserChance, browserClock } from '../../../src/app/browser.ts'
import { graphLists } from '../../../src/app/graph-lists.ts'
import type { Host } from '../../../src/ports/host.ts'
import type { Model } from '../../../src/ports/replica.ts'
import { openReplica } from '../../../src/sync/open.ts'
import { browserTabs } from '../../../src/sync/page/tabs.ts'
import { indexedDbStorage } from '../../../src/sync/storage/indexed-db.ts'
import type { TestCommand, TestRefusal, TestState } from '../../../src/sync/testing/list-model.ts'
import type { TestReplica } from '../../../src/sync/testing/world.ts'

/** A page of nothing but the sync code: what it has within reach. */
export interface Bare {
  replica: TestReplica
}

const asked = new URLSearchParams(location.search)
const list = asked.get('list') ?? ''
const model: Model<TestCommand, TestState, TestRefusal> = {
  lists: [list],
  read: lists => lists,
  decide: ({ writes }) => ({ ok: true, writes }),
  series: name => {
    throw new Error(`There are no numbers here, and ${name} was asked for.`)
  },
}
const { id: site } = (await (await fetch('/graph/local/site')).json()) as { id: string }
const person = { id: 'anna', tenant: 't', name: 'Anna' }
const token = async () => ({ ok: true, token: asked.get('token') ?? '' }) as const
const host: Host = { person, token, theme: () => 'light', onTheme: () => () => {}, linkTo: path => path }
const replica = await openReplica({
  model,
  remote: graphLists({
    host,
    site,
    clock: browserClock,
    localGraph: `${location.origin}/graph`,
    overwriting: 'compared',
  }),
  storage: indexedDbStorage('bare', { owner: { tenant: 't', person: 'anna' }, lists: new Set([list]) }),
  clock: browserClock,
  chance: browserChance,
  person,
  tabs: browserTabs('bare'),
})
Object.assign(window, { bare: { replica } satisfies Bare })
