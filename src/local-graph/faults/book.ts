/** The faults that are to happen in this run. */
export interface FaultBook {
  readonly rules: unknown[]
}
export function makeFaultBook(_seed = 1): FaultBook {
  return { rules: [] }
}
