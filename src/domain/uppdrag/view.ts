import type { StoredDecision } from '../decision/decision.ts'
import { wasTampered } from '../sanering/standing.ts'
import { breaks, byAge, type Standing } from '../shared/standing.ts'
import type { State } from '../state.ts'
import type { ForumKey, PartKey } from '../styrmodell/styrmodell.ts'
import { giverOf, partsIn, stepStanding, uppdragStanding } from './standing.ts'
import { after, type UppdragStatus } from './status.ts'
import type { StoredStep } from './step.ts'
import type { StoredUppdrag } from './uppdrag.ts'

/** An uppdrag as one reads it: whether it counts, who gave it, its steps judged in their order, and where it is. */
export interface UppdragView {
  readonly uppdrag: StoredUppdrag
  readonly standing: Standing
  readonly giver: ForumKey
  readonly steps: readonly { readonly fact: StoredStep; readonly standing: Standing }[]
  readonly status: UppdragStatus
}

/** All uppdrag, those that do not count among them, so that a forged one can be shown as such. */
export function viewsOf(
  state: State,
  decisionThatCounts: (id: string) => StoredDecision | undefined,
): readonly UppdragView[] {
  const steps = new Map<string, StoredStep[]>()
  for (const step of [...state.steps].sort(byAge)) steps.set(step.uppdrag, [...(steps.get(step.uppdrag) ?? []), step])
  return state.uppdrag.map(uppdrag => {
    const giver = giverOf(uppdrag, decisionThatCounts)
    let status: UppdragStatus = { kind: 'givet' }
    const judged = (steps.get(uppdrag.id) ?? []).map(fact => {
      const standing = wasTampered(fact, state) ? breaks('MF-2') : stepStanding(fact, uppdrag, giver, status, state)
      if (standing.counts) status = after(status, fact)
      return { fact, standing }
    })
    const standing = wasTampered(uppdrag, state) ? breaks('MF-2') : uppdragStanding(uppdrag, state, decisionThatCounts)
    return { uppdrag, standing, giver, steps: judged, status }
  })
}

/** The joint answer: each part's latest section, and who has not written theirs. */
export function sectionsOf({ uppdrag, steps }: UppdragView): readonly {
  readonly part: PartKey
  readonly section?: StoredStep
}[] {
  return partsIn(uppdrag).map(part => {
    const written = steps.findLast(
      ({ fact, standing }) => standing.counts && fact.kind === 'avsnitt' && fact.part === part,
    )
    return written ? { part, section: written.fact } : { part }
  })
}
