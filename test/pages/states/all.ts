/** Every state that is looked at, in the order of the views. */
import type { State } from '../state.ts'
import { views } from '../views.ts'
import { dialogStates } from './dialogs.ts'
import { frameStates } from './frame.ts'
import { oversynStates } from './oversyn.ts'
import { plainStates } from './plain.ts'
import { troubleStates } from './troubles.ts'

const special: readonly State[] = [...frameStates, ...dialogStates, ...troubleStates, ...oversynStates]

/** The plain states of each view, and then those of its own. */
export const states: readonly State[] = views.flatMap(view => [
  ...plainStates(view, views.find(({ route }) => route === view.route) === view),
  ...special.filter(state => state.view === view.name),
])
