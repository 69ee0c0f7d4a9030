import * as v from 'valibot'
import type { Outside } from '../../ports/arkiv.ts'
import { paper } from '../lists/mapping.ts'
import type { ArkivRow } from './rows.ts'

const papers = v.array(paper)
const called = v.object({ points: v.array(v.object({ papers: v.optional(papers) })) })

/** The files that rows speak of. They lie in the site's library, and only their names and addresses lie in an archive. */
export function outsideOf(rows: readonly ArkivRow[]): Outside[] {
  const found = rows.flatMap(({ fields }) => [...papersOf(fields.Bilagor), ...calledPapers(fields.Dagordning)])
  return [...new Map(found.map(({ name, link }) => [link, { name, link }])).values()].sort((a, b) =>
    a.link < b.link ? -1 : 1,
  )
}

function papersOf(column: unknown): Outside[] {
  const read = v.safeParse(papers, parsed(column))
  return read.success ? read.output : []
}

/** Those of an agenda as it was sent, also when they have been taken away since. */
function calledPapers(column: unknown): Outside[] {
  const read = v.safeParse(called, parsed(column))
  return read.success ? read.output.points.flatMap(point => point.papers ?? []) : []
}

function parsed(column: unknown): unknown {
  if (typeof column !== 'string') return undefined
  try {
    return JSON.parse(column) as unknown
  } catch {
    return undefined
  }
}
