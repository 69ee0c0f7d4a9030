/** The house that the tests stand in: the build for people, its stage, and two browsers; and what each visit may not do. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Frame } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { buildForPeople } from '../../../src/commands/build.mjs'
import { Stage } from './stage.ts'
import { launch, type Visit } from './visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'styrforum-people-'))
export let stage: Stage
/** Storage kept apart for each who frames a page, as today; and refused to every framed page. */
export let browser: Browser
export let blocked: Browser
let open: Visit[] = []

/** Remembers the visit, so that whatever it broke is seen at the end of the test. */
export async function kept<V extends Visit>(visit: Promise<V>): Promise<V> {
  const visited = await visit
  open.push(visited)
  return visited
}

const textOf = (frame: Frame) => frame.evaluate(() => document.body.innerText.slice(0, 600)).catch(() => 'gone')

/** Builds and opens everything for the tests of one file, and looks after each of them. */
export function openHouse(): void {
  beforeAll(async () => {
    await buildForPeople(folder)
    stage = await Stage.open(folder)
    ;[browser, blocked] = await Promise.all([launch(stage, 'partitioned'), launch(stage, 'blocked')])
  }, 180_000)

  afterAll(async () => {
    await Promise.all([browser?.close(), blocked?.close()])
    await stage?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(() => stage.calm())

  afterEach(async ({ task }) => {
    // What stood there tells more than what did not.
    const frames = open.flatMap(({ context }) => context.pages().flatMap(page => page.frames()))
    if (task.result?.state === 'fail') for (const frame of frames) console.log(frame.url(), await textOf(frame))
    const violations = open.flatMap(visit => visit.violations)
    const uncaught = open.flatMap(visit => visit.uncaught)
    await Promise.all(open.map(({ context }) => context.close()))
    open = []
    expect({ violations, uncaught, faults: stage.signIn.faults, strays: stage.strays }).toEqual({
      violations: [],
      uncaught: [],
      faults: [],
      strays: [],
    })
  })
}
