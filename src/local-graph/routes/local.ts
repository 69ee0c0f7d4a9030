import { turnBeliefs } from '../beliefs.ts'
import { personas } from '../people.ts'
import { site, teamGroup } from '../site.ts'
import { type App, bodyOf, type Services } from './http.ts'

/** What is no part of Graph: who can sign in here, which site this is, and switches for tests. No sign-in is asked. */
export function localRoutes(app: App, { store }: Services): void {
  app.get('/local/personas', c => c.json(personas))
  app.get('/local/site', c =>
    c.json({ id: site.id, webUrl: site.webUrl, hostname: site.hostname, path: site.path, groupId: teamGroup.id }),
  )
  app.get('/local/beliefs', c => c.json(store.beliefs))
  app.post('/local/beliefs', async c => {
    const wrong = turnBeliefs(store.beliefs, await bodyOf(c))
    return wrong === '' ? c.json(store.beliefs) : c.json({ error: wrong }, 400)
  })
}
