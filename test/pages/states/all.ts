/** Every state that is looked at, in the order of the views. */
import type { State } from '../state.ts'
import { views } from '../views.ts'
import { plainStates } from './plain.ts'

export const states: readonly State[] = views.flatMap(plainStates)
