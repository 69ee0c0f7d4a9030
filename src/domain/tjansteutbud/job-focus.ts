import type { StadsomradeKey, Styrmodell } from '../styrmodell/styrmodell.ts'
import type { Insats } from './insats.ts'
import { omradenOf } from './selection.ts'

/** An insats that cannot be combined with a job-focused one, where, and why. */
export interface WithoutJobFocus {
  readonly insats: Insats
  readonly stadsomraden: readonly StadsomradeKey[]
  /** `ensam`: it may not run beside any job-focused one. `ingen-dar`: it may, but none is offered in those stadsområden. */
  readonly why: 'ensam' | 'ingen-dar'
}

/**
 * The Danish BIP study found that social, health and competence insatser move people towards work only together with a
 * job-focused one. Here are those that have none to run beside.
 */
export function withoutJobFocus(catalogue: readonly Insats[], model: Styrmodell): WithoutJobFocus[] {
  const isJobFocused = (insats: Insats) => omradenOf(insats, model).some(omrade => omrade.jobFocused)
  const jobs = catalogue.filter(isJobFocused)
  return catalogue
    .filter(insats => !isJobFocused(insats))
    .flatMap(insats => {
      const beside = jobs.filter(job => mayRunBeside(insats, job))
      const left = insats.stadsomraden.filter(key => !beside.some(job => job.stadsomraden.includes(key)))
      if (left.length === 0) return []
      return [{ insats, stadsomraden: left, why: beside.length === 0 && jobs.length > 0 ? 'ensam' : 'ingen-dar' }]
    })
}

/** Whether two insatser may run in parallel: each must allow the other. */
export function mayRunBeside(a: Insats, b: Insats): boolean {
  return allows(a, b) && allows(b, a)
}

function allows(one: Insats, other: Insats): boolean {
  const { parallel } = one
  return parallel.kind === 'alla' || (parallel.kind === 'vissa' && parallel.with.includes(other.id))
}
