import type { ListDefinition } from '../sharepoint/lists/definition.ts'
import { definitionsFor, type Recorded, recordedIn, recordList } from '../sharepoint/lists/recorded.ts'
import { applyStep } from './apply/apply.ts'
import { knownOf } from './apply/known.ts'
import { mayPass, ProvisionError } from './failure.ts'
import { planSite } from './plan/plan.ts'
import { lineOf, type Step } from './plan/step.ts'
import { isSameList, readSite } from './present/read-site.ts'
import type { PresentSite } from './present/site.ts'
import type { Service } from './service.ts'
import type { SiteAddress } from './site-address.ts'

export interface Provisioning {
  /** Acts as the person who has signed in; should wait by itself when it is throttled. */
  readonly service: Service
  readonly address: SiteAddress
  readonly definitions: readonly ListDefinition[]
  /** Answers of tenant-check to record in place of those that are recorded. */
  readonly record?: Recorded | undefined
  /** Only looks, and tells what it would do. */
  readonly dryRun?: boolean
  /** Told each line as it is begun. */
  readonly tell?: (line: string) => void
}

export interface Outcome {
  /** The site as it was read last. */
  readonly site: PresentSite
  /** What was done, or with `dryRun` would be. */
  readonly steps: readonly string[]
  /** Steps that were carried out and yet are wanted again: the service took them and did nothing. */
  readonly without: readonly string[]
  /** SharePoint REST was closed, so groups and rights are left for a person to set. */
  readonly rightsLeft: boolean
  /** The lists as they are to be, with what is recorded of the site. */
  readonly definitions: readonly ListDefinition[]
}

/** Looks at the site so often, at most. Each look finds what the one before left open. */
const mostRounds = 5

/**
 * Brings a site to what the definitions say: reads what is, plans what is missing, does it, and looks again until nothing
 * is missing. A run that was cut off is finished by the next in the same way, and a second run finds nothing to do.
 * @throws ProvisionError with a message for the administrator
 */
export async function provision(options: Provisioning): Promise<Outcome> {
  const { service, address, dryRun = false, tell = () => {} } = options
  const done: string[] = []
  for (let round = 1; ; round += 1) {
    const site = await readSite(service, address, options.definitions)
    const definitions = definitionsFor(options.definitions, options.record ?? recordedOn(site))
    const { steps, problems } = planSite(site, definitions)
    if (problems.length > 0) throw new ProvisionError('in-the-way', problems.join('\n'))
    const lines = steps.map(lineOf)
    const rightsLeft = site.rights === undefined
    if (dryRun) return { site, steps: lines, without: [], rightsLeft, definitions }
    // What is left has been done before, or comes back under ever new names: doing it once more would not help either.
    const isInVain = round > mostRounds || (round > 1 && lines.every(line => done.includes(line)))
    const without = isInVain ? lines : []
    if (steps.length === 0 || without.length > 0) return { site, steps: done, without, rightsLeft, definitions }
    try {
      await carryOut({ service, site, definitions, steps, tell, done })
    } catch (error) {
      if (!mayPass(error) || round >= mostRounds) throw error
    }
  }
}

function recordedOn({ lists }: PresentSite): Recorded {
  return recordedIn(lists.find(list => isSameList(list, { name: recordList }))?.description ?? '')
}

interface Carrying {
  readonly service: Service
  readonly site: PresentSite
  readonly definitions: readonly ListDefinition[]
  readonly steps: readonly Step[]
  readonly tell: (line: string) => void
  readonly done: string[]
}

async function carryOut({ service, site, definitions, steps, tell, done }: Carrying): Promise<void> {
  const work = { service, site: site.id, known: knownOf(site, definitions) }
  for (const step of steps) {
    const line = lineOf(step)
    tell(line)
    await applyStep(work, step)
    done.push(line)
  }
}
