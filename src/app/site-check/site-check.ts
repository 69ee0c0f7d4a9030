import type { Clock } from '../../ports/clock.ts'
import type { CheckAnswer, CheckProgress, SiteCheck } from '../../ports/site-check.ts'
import { readOne, text } from '../../provision/asking.ts'
import type { Service } from '../../provision/service.ts'
import type { ListDefinition } from '../../sharepoint/lists/definition.ts'
import { definitionsFor, recordedIn, recordList } from '../../sharepoint/lists/recorded.ts'
import { type Attempt, attempt, type Hindered } from './attempt.ts'
import { judgeList } from './judge-list.ts'
import { judgeSite } from './judge-site.ts'
import { readStanding, type Standing } from './read-people.ts'
import { readAll } from './reading.ts'

export interface SiteCheckParts {
  readonly service: Service
  /** Graph's id of the site. */
  readonly site: string
  readonly definitions: readonly ListDefinition[]
  readonly clock: Clock
}

/** The security check over whatever answers as Microsoft 365. It asks and compares; it never writes. */
export function siteCheck({ service, site, definitions, clock }: SiteCheckParts): SiteCheck {
  const { graph, rest } = service

  async function check(onProgress: (progress: CheckProgress) => void): Promise<CheckAnswer> {
    const [head, standing] = await Promise.all([
      attempt(() => readOne(graph, 'Läser webbplatsen', `/sites/${site}?$select=id,displayName,webUrl`)),
      attempt(() => readStanding(rest)),
    ])
    if (standing.ok && standing.value.is === 'other') return { ok: false, why: 'not-owner' }
    // Whoever is let in nowhere is no owner, even where the site does not say so.
    if (!head.ok && head.because.kind === 'refused') return { ok: false, why: 'not-owner' }
    if (!head.ok) return { ok: false, why: 'unread', because: head.because }
    const shut = shutBy(standing)
    const reading = await readAll({ service, site, definitions, shut, onProgress })
    if (!reading.ok) return { ok: false, why: 'unread', because: reading.because }
    const { rights, lists } = reading.value
    const recorded = recordedIn(lists.get(recordList)?.head?.description ?? '')
    const report = {
      at: clock.now(),
      name: text(head.value, 'displayName'),
      url: text(head.value, 'webUrl'),
      site: judgeSite(reading.value),
      lists: definitionsFor(definitions, recorded).flatMap(definition => {
        const read = lists.get(definition.name)
        return read === undefined ? [] : [judgeList(definition, read, rights, shut === undefined)]
      }),
    }
    return { ok: true, report }
  }

  return {
    mayCheck: async () => {
      const standing = await attempt(() => readStanding(rest))
      return standing.ok && standing.value.is === 'owner'
    },
    check,
  }
}

/** Why SharePoint REST tells nothing, where it does not. */
function shutBy(standing: Attempt<Standing>): Hindered | undefined {
  if (!standing.ok) return standing
  return standing.value.is === 'unsaid' ? { ok: false, because: { kind: standing.value.why } } : undefined
}
