/** The house of a journey: Styrforum as a person starts it, a browser, and the persons who sit before it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { RunningApp } from './app.ts'
import { type Look, launchBrowser, openAs, type Person } from './browser.ts'
import { drawn } from './waits.ts'

export interface Choices {
  /** How the pages of some look, by persona; the others have the usual look. */
  readonly looks?: Readonly<Record<string, Look>>
  /** Puts other data in the house than the sample year. */
  readonly fill?: (data: string) => Promise<void>
}

/** It stands from before the first test of a file until after the last. */
export class House {
  /** Those who have a place of their own, by persona. */
  private readonly people = new Map<string, Person>()
  private readonly looks: NonNullable<Choices['looks']>
  private readonly everyone: (readonly [persona: string, person: Person])[] = []
  private running: { readonly app: RunningApp; readonly browser: Browser } | undefined

  private constructor(looks: NonNullable<Choices['looks']>) {
    this.looks = looks
  }

  /** Opens it for the tests of this file, and closes it after them. */
  static open({ looks = {}, fill }: Choices = {}): House {
    const house = new House(looks)
    beforeAll(async () => {
      const [app, browser] = await Promise.all([RunningApp.start(fill), launchBrowser()])
      house.running = { app, browser }
    }, 180_000)
    afterAll(async () => {
      await Promise.all([house.running?.browser.close(), house.running?.app.dispose()])
    })
    return house
  }

  get app(): RunningApp {
    return this.inside.app
  }

  /** Sits somebody at a computer that nobody has used. */
  async seat(persona?: string, path = '/', look: Look = this.looks[persona ?? ''] ?? {}): Promise<Person> {
    const person = await openAs(this.inside.browser, this.app, persona, path, look)
    this.everyone.push([persona ?? 'nobody', person])
    return person
  }

  /** The person's own page there, read anew as by F5, so that what others did since is there. */
  async sit(persona: string, path: string): Promise<Page> {
    const known = this.people.get(persona)
    const person = known ?? (await this.seat(persona, path))
    this.people.set(persona, person)
    const { page } = person
    if (known) {
      // Loaded once: a page that is gone to first is drawn for nobody.
      await page.evaluate(to => history.pushState(null, '', `#${to}`), path)
      await page.reload()
    }
    await drawn(page)
    return page
  }

  /** The person's own page, as they left it. */
  at(persona: string): Page {
    const known = this.people.get(persona)
    if (!known) throw new Error(`${persona} has not sat down yet.`)
    return known.page
  }

  /** What went wrong before anybody's eyes without being seen, but for what was meant to. */
  unseen(expected?: RegExp): readonly string[] {
    return this.everyone.flatMap(([persona, { problems }]) =>
      problems.filter(problem => !expected?.test(problem)).map(problem => `${persona}: ${problem}`),
    )
  }

  private get inside() {
    if (!this.running) throw new Error('The house is not open: ask for what is in it within a test.')
    return this.running
  }
}
