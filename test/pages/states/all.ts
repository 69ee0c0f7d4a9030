/** Every state that is looked at, in the order of the views. */
import type { State } from '../state.ts'
import { views } from '../views.ts'
import { frameStates } from './frame.ts'
import { plainStates } from './plain.ts'

const special: readonly State[] = [...frameStates]

/** The plain states of each view, and then those of its own. */
export const states: readonly State[] = views.flatMap(view => [
  ...plainStates(view),
  ...special.filter(state => state.view === view.name),
])
