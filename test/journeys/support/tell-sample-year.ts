/** Run before the first journey: to tell the sample year takes longer than all else that a start does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seed } from '../../../src/local-graph/sample/seed.ts'
import { startLocalGraph } from '../../../src/local-graph/start.ts'
import { allLists } from '../../../src/sharepoint/lists/all.ts'
import { told } from './sample-year.ts'

/** @returns what is done after the last */
export async function setup(): Promise<() => void> {
  const data = mkdtempSync(join(tmpdir(), 'styrforum-sample-'))
  const graph = await startLocalGraph({ data, lists: allLists, seed })
  await graph.close()
  process.env[told] = data
  return () => rmSync(data, { recursive: true, force: true })
}
