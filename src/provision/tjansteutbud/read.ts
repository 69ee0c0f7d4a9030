import { type Reading, readingOf } from '../../domain/reading.ts'
import { allLists } from '../../sharepoint/lists/all.ts'
import { stateReader } from '../../sharepoint/read-state.ts'
import { ProvisionError } from '../failure.ts'
import type { OwnersLists } from './open.ts'

type Views = Parameters<ReturnType<typeof stateReader>>[0]
type View = NonNullable<ReturnType<Views['get']>>

/** Reads every list, as the app does, and judges what counts. A list that cannot be read stops the work. */
export async function readAll(lists: OwnersLists): Promise<Reading> {
  const names = allLists.map(({ name }) => name)
  const answers = await lists.changes(new Map(names.map(name => [name, undefined])))
  const views = new Map<string, View>()
  for (const answer of answers) {
    if ('failure' in answer)
      throw new ProvisionError(
        'refused',
        `Listan ${answer.list} kunde inte läsas (${answer.failure.kind}: ${answer.failure.message}). Kör npm run provision och sedan kommandot igen.`,
      )
    const rows = answer.changes.rows.map(({ id, key = `#${id}`, created, modified, fields }) => {
      return [key, { key, id, created, modified, fields, pending: false }] as const
    })
    views.set(answer.list, { access: 'seen', rows: new Map(rows) })
  }
  return readingOf(stateReader()(views))
}
