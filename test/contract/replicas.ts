/** People with the app's own replica over a real connection to local Graph. */
import { browserChance, browserClock } from '../../src/app/browser.ts'
import { graphLists } from '../../src/app/graph-lists.ts'
import { styrforumModel } from '../../src/app/model.ts'
import { personaByKey } from '../../src/local-graph/people.ts'
import { members } from '../../src/local-graph/sample/members.ts'
import type { Seed } from '../../src/local-graph/sample/seeding.ts'
import { Story } from '../../src/local-graph/sample/story.ts'
import type { Host } from '../../src/ports/host.ts'
import { openReplica } from '../../src/sync/open.ts'
import { memoryStorage } from '../../src/sync/storage/memory.ts'

export type PersonsReplica = Awaited<ReturnType<typeof replicaOf>>

/** A replica of this persona on a device of its own. */
export async function replicaOf(key: string, graph: string, site: string) {
  const { id, name, token } = personaByKey(key)
  const host: Host = {
    person: { id, name, tenant: 'local' },
    theme: () => 'light',
    onTheme: () => () => {},
    token: async () => ({ ok: true, token }),
    linkTo: path => path,
  }
  return openReplica({
    model: styrforumModel(id, browserClock, browserChance),
    remote: graphLists({ host, site, clock: browserClock, localGraph: graph, overwriting: 'compared' }),
    storage: memoryStorage(),
    clock: browserClock,
    chance: browserChance,
    person: host.person,
  })
}

/** A site where everyone has a seat and nothing has happened. */
export const seedMembers: Seed = seeding => {
  const story = new Story(seeding)
  for (const value of members)
    story.write(
      { kind: 'add', of: 'medlemskap', id: `medlemskap:${story.key()}`, value },
      'agare',
      '2024-02-23T08:00:00Z',
    )
}
