import { randomUUID } from 'node:crypto'
import { bodyOf, rowId, statusText } from '../check/answers.ts'
import type { Belief } from '../check/belief.ts'
import { isGood } from '../service.ts'

/** The least right an app can be given: this site and no other. */
export const selectedScope: Belief = {
  id: 'selected-scope',
  question: 'Räcker Sites.Selected med rollen write för allt som appen gör?',
  source: 'graph-facts §7.1, §11.4; reliability-security §9 (5)',
  believed: 'all',
  ways: {
    all: { seen: 'ja', app: 'Appen når bara den här webbplatsen.' },
    some: {
      seen: 'nej, bara delvis',
      app: 'Ge appen Sites.ReadWrite.All (delegerad) i stället. Den når då alla webbplatser som personen själv når; skriv in avsteget i riskanalysen.',
    },
    none: {
      seen: 'nej, inget gick',
      app: 'Kontrollera först att webbplatsen har getts åt appen. Ge annars Sites.ReadWrite.All (delegerad) och skriv in avsteget i riskanalysen.',
    },
  },
  async ask({ selected, list, add }) {
    if (selected === undefined) return { untried: 'kräver att appen är beviljad: kör med --app-id' }
    const { graph } = selected
    const id = rowId(await add())
    const tried = {
      läsa: await graph('GET', `${list}/items`),
      följa: await graph('GET', `${list}/items/delta`),
      kolumner: await graph('GET', `${list}/columns`),
      'lägga till': await graph('POST', `${list}/items`, { fields: { ClientKey: randomUUID() } }),
      ändra: await graph('PATCH', `${list}/items/${id}`, { fields: { Line: 'x' } }),
      batch: await graph('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: `${list}/items/delta` }] }),
    }
    const inner = bodyOf(tried.batch).responses
    const innerStatus = Array.isArray(inner) ? Number((inner[0] as { status?: unknown } | undefined)?.status) : 0
    const works = Object.entries(tried).map(
      ([what, reply]) => [what, isGood(reply) && (what !== 'batch' || innerStatus === 200), statusText(reply)] as const,
    )
    const failed = works.filter(([, isFine]) => !isFine)
    const answer = failed.length === 0 ? 'all' : failed.length === works.length ? 'none' : 'some'
    return { answer, detail: failed.map(([what, , status]) => `${what}: ${status}`).join(', ') || 'allt gick' }
  },
}
