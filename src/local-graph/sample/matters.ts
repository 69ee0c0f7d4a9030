import type { Matter } from './matter.ts'
import { answeredMatters } from './matters/answered.ts'
import { closedMatters } from './matters/closed.ts'
import { openMatters } from './matters/open.ts'

/** Every matter of the sample year. */
export const matters: readonly Matter[] = [...closedMatters, ...answeredMatters, ...openMatters]
