/** The house that the pages stand in: two sites, and the persons who sit before them. */
import type { Browser } from 'playwright-core'
import { members } from '../../src/local-graph/sample/members.ts'
import type { Seed } from '../../src/local-graph/sample/seeding.ts'
import { Story } from '../../src/local-graph/sample/story.ts'
import { startLocalGraph } from '../../src/local-graph/start.ts'
import { allLists } from '../../src/sharepoint/lists/all.ts'
import { RunningApp } from '../journeys/support/app.ts'
import { launchBrowser, openAs, type Person } from '../journeys/support/browser.ts'
import { meetToday } from '../journeys/support/past-the-app.ts'
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
    const starting = site === 'sample' ? RunningApp.start().then(inMeeting) : RunningApp.start(fillWithSeats)
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

/** Somebody can be in a meeting. */
async function inMeeting(app: RunningApp): Promise<RunningApp> {
  await meetToday(app)
  return app
}
