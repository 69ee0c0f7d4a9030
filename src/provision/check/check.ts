import { ProvisionError } from '../failure.ts'
import type { Belief, Seen, Way } from './belief.ts'
import { type Probe, type ProbeOptions, withProbe } from './probe.ts'

/**
 * - `as-believed`: so it was thought to be.
 * - `otherwise`: it is otherwise, and the app has a way for that.
 * - `open`: it is otherwise, and the app has no way yet.
 * - `untried`: nobody knows still.
 */
export type Verdict = 'as-believed' | 'otherwise' | 'open' | 'untried'

/** One row of the table. */
export interface Finding {
  readonly id: string
  readonly question: string
  readonly source: string
  readonly verdict: Verdict
  /** Empty where it could not be tried. */
  readonly answer: string
  readonly seen: string
  readonly detail: string
  readonly app: string
}

/** Puts every question to a list that is made for it, and removes the list whatever happens. */
export function checkTenant(
  options: ProbeOptions,
  beliefs: readonly Belief[],
  tell: (line: string) => void,
): Promise<readonly Finding[]> {
  return withProbe(options, async probe => {
    const findings: Finding[] = []
    for (const [at, belief] of beliefs.entries()) {
      tell(`${at + 1} av ${beliefs.length}: ${belief.question}`)
      findings.push(findingOf(belief, await askSafely(belief, probe)))
    }
    return findings
  })
}

/** One question that cannot be put must not keep the others from being answered. */
async function askSafely(belief: Belief, probe: Probe): Promise<Seen> {
  try {
    return await belief.ask(probe)
  } catch (error) {
    if (error instanceof ProvisionError && error.code === 'signed-out') throw error
    return { untried: error instanceof Error ? error.message : String(error) }
  }
}

function findingOf({ id, question, source, believed, ways }: Belief, seen: Seen): Finding {
  const head = { id, question, source }
  if (seen.answer === undefined) {
    return { ...head, verdict: 'untried', answer: '', seen: 'inte prövat', detail: seen.untried, app: wayText(ways) }
  }
  const { answer, detail = '' } = seen
  const way: Way = ways[answer] ?? {
    seen: `något annat: ${answer}`,
    app: 'Ingen har räknat med det svaret. Hör av dig till den som förvaltar Styrforum innan listorna tas i bruk.',
    isOpen: true,
  }
  const verdict = answer === believed ? 'as-believed' : way.isOpen ? 'open' : 'otherwise'
  return { ...head, verdict, answer, seen: way.seen, detail, app: way.app }
}

/** For what was not tried: whether it matters. */
function wayText(ways: Belief['ways']): string {
  const isReady = Object.values(ways).every(way => !way.isOpen)
  return isReady ? 'Appen klarar alla svaren.' : 'Appen klarar inte alla svar; pröva innan listorna tas i bruk.'
}
