import type { Desk } from '../../domain/commands/desk.ts'
import { callStateOf } from '../../domain/meeting/kallelse.ts'
import { protokollOf } from '../../domain/minutes/protokoll.ts'
import { fileName } from '../../domain/shared/file-name.ts'
import { keyOf } from '../../domain/shared/ids.ts'
import type { WordDocument } from '../../ports/documents.ts'
import { decisionDocument } from '../shared/handlingar/decision-document.ts'
import { kallelseDocument } from '../shared/handlingar/kallelse-document.ts'
import { minutesDocument } from '../shared/handlingar/minutes-document.ts'
import type { Text } from '../text/text.ts'

/** A document of its own and where it lies in the archive. */
export interface OwnDocument {
  readonly path: string
  readonly document: WordDocument
}

/** What a forum has sent, approved and decided, each as the document that the app makes of it elsewhere. */
export function ownDocuments(keys: readonly string[], desk: Desk, t: Text): OwnDocument[] {
  const { state, reading } = desk
  const wanted = new Set(keys)
  const meetings = state.meetings.filter(({ id }) => wanted.has(keyOf(id))).sort((a, b) => (a.day < b.day ? -1 : 1))
  const documents = [
    ...meetings.flatMap(meeting => {
      const isCalled = callStateOf(meeting.id, reading).kind === 'kallad'
      return isCalled ? [{ folder: 'kallelser', document: kallelseDocument(meeting, desk, t, 'keep') }] : []
    }),
    ...meetings.flatMap(meeting => {
      const status = protokollOf(meeting, reading)
      if (status.kind !== 'justerat') return []
      const parts = { minutes: status.fact.minutes, status, diarienummer: meeting.diarienummer ?? '' }
      return [{ folder: 'protokoll', document: minutesDocument(parts, desk, t) }]
    }),
    ...reading.decisions
      .filter(({ fact, standing }) => standing.counts && wanted.has(keyOf(fact.id)))
      .map(judged => ({ folder: 'beslut', document: decisionDocument(judged, desk, t) })),
  ]
  const taken = new Set<string>()
  return documents.map(({ folder, document }) => {
    const path = pathIn(folder, document.title, taken)
    taken.add(path)
    return { path, document }
  })
}

/** A name that no other document in the archive has: two meetings of one day are told apart by a number. */
function pathIn(folder: string, title: string, taken: ReadonlySet<string>, nth = 1): string {
  const path = `dokument/${folder}/${fileName(nth === 1 ? title : `${title.slice(0, 90)} ${nth}`, 'docx')}`
  return taken.has(path) ? pathIn(folder, title, taken, nth + 1) : path
}
