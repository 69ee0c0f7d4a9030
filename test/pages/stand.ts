/** The house that the pages stand in: two sites, and the persons who sit before them. */
import type { Browser } from 'playwright-core'
import { members } from '../../src/local-graph/sample/members.ts'
import type { Seed } from '../../src/local-graph/sample/seeding.ts'
import { Story } from '../../src/local-graph/sample/story.ts'
import { startLocalGraph } from '../../src/local-graph/start.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { RunningApp } from '../journeys/support/app.ts'
import { launchBrowser, openAs, type Person } from '../journeys/support/browser.ts'
import { drawn } from '../journeys/support/waits.ts'

/** `sample`: the sample year. `new`: everyone has a seat, and nobody has done anything yet. */
export type Site = 'sample' | 'new'

/** The members of the sample, and nothing else. */
const seatsAlone: Seed = seeding => {
  const story = new Story(seeding)
  for (const value of members) {
    const id = `medlemskap:${story.key()}` as const
    story.write({ kind: 'add', of: 'medlemskap', id, value }, 'agare', '2024-02-23T08:00:00Z')
  }
}

async function fillWithSeats(data: string): Promise<void> {
  const graph = await startLocalGraph({ data, lists: allLists, seed: seatsAlone })
  await graph.close()
}

interface Item {
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}

export class Stand {
  readonly browser: Browser
  private readonly apps = new Map<Site, Promise<RunningApp>>()
  private readonly people = new Map<string, Person>()

  private constructor(browser: Browser) {
    this.browser = browser
  }

  static async open(): Promise<Stand> {
    return new Stand(await launchBrowser())
  }

  /** Started when first asked for. */
  app(site: Site): Promise<RunningApp> {
    const known = this.apps.get(site)
    if (known) return known
    const starting = site === 'sample' ? RunningApp.start().then(prepared) : RunningApp.start(fillWithSeats)
    this.apps.set(site, starting)
    return starting
  }

  /** The person at this site, with the storage of their earlier visits; the page is where it was left. */
  async sit(persona: string, site: Site): Promise<Person> {
    const name = `${site} ${persona}`
    const known = this.people.get(name)
    if (known) return known
    const person = await this.sitAnew(persona, site)
    this.people.set(name, person)
    return person
  }

  /** At a computer that nobody has used. */
  async sitAnew(persona: string | undefined, site: Site, path = '/'): Promise<Person> {
    const person = await openAs(this.browser, await this.app(site), persona, path, { notices: 'stay' })
    await drawn(person.page)
    return person
  }

  async close(): Promise<void> {
    await this.browser.close()
    await Promise.all([...this.apps.values()].map(async app => (await app).dispose()))
  }
}

/** Asks a site as a persona, round the app. */
export async function graph(app: RunningApp, persona: string, path: string, init: RequestInit = {}): Promise<Response> {
  const { id } = (await (await fetch(`${app.graphUrl}/local/site`)).json()) as { id: string }
  const answer = await fetch(`${app.graphUrl}/v1.0/sites/${id}/lists/${path}`, {
    ...init,
    headers: { authorization: `Bearer local-${persona}`, 'content-type': 'application/json' },
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

async function rows(app: RunningApp, list: string): Promise<readonly Item[]> {
  const answer = await graph(app, 'agare', `${list}/items?$expand=fields&$top=500`)
  return ((await answer.json()) as { value: readonly Item[] }).value
}

/** Lets SoB's next meeting be today, since nothing goes on in a meeting on another day. */
async function prepared(app: RunningApp): Promise<RunningApp> {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
  const ahead = (await rows(app, 'SoB-Moten')).filter(({ fields: { Datum = '' } }) => Datum >= today)
  const [next] = ahead.sort((a, b) => ((a.fields.Datum ?? '') < (b.fields.Datum ?? '') ? -1 : 1))
  if (!next) throw new Error('The sample has no meeting of SoB ahead.')
  const body = JSON.stringify({ Datum: today })
  await graph(app, 'samordnare', `SoB-Moten/items/${next.id}/fields`, { method: 'PATCH', body })
  return app
}

/** What local Graph is to do wrong from now on, for all who ask. */
export async function faults(app: RunningApp, rules: readonly object[]): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await fetch(`${app.graphUrl}/local/faults`, { method: 'POST', headers, body: JSON.stringify({ rules }) })
}
