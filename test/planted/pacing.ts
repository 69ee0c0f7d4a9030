/** Faults of how often the server is asked. */
import { graph, type Planted, sync } from './fault.ts'

export const pacing: readonly Planted[] = [
  {
    what: 'a tab that nobody looks at goes on asking',
    file: sync('engine.ts'),
    find: 'if (visibility.visible() || followed) return askForDue()',
    replace: 'if (!isMissed) return askForDue()',
    caughtBy: [
      sync('refresh.test.ts'),
      'L16: it polls while someone looks, stops when nobody does, and looks at once when someone comes back',
    ],
  },
  {
    what: 'who looks at a tab that follows is forgotten by the one that syncs',
    file: sync('team.ts'),
    find: "case 'looking':\n        if (leads) engine.look(message.attended)",
    replace: "case 'looking':\n        if (!leads) engine.look(message.attended)",
    caughtBy: [
      sync('pace.test.ts'),
      'L13 L16: who looks at a tab that follows asks no more often than one who looks at the one that syncs',
    ],
  },
  {
    what: 'a list where nothing happens is asked for as often as any other',
    file: sync('pace.ts'),
    find: "still: how === 'news' ? 0 :",
    replace: "still: how !== 'hidden' ? 0 :",
    caughtBy: [
      sync('pace.test.ts'),
      'L16: an idle tab asks every other minute; what somebody else does, and what the person does, brings polls closer',
    ],
  },
  {
    what: 'a list that nothing happened in for long is never asked for often again',
    file: sync('pace.ts'),
    find: "still: how === 'news' ? 0 :",
    replace: "still: how === 'news' && !beats.has(list) ? 0 :",
    caughtBy: [
      sync('pace.test.ts'),
      'L16: an idle tab asks every other minute; what somebody else does, and what the person does, brings polls closer',
    ],
  },
  {
    what: 'what happens in one list has all of them asked for',
    file: sync('engine.ts'),
    find: 'const only = wanted.refresh || seldomNow ? {} : { only: wanted.lists }',
    replace: 'const only = wanted.refresh || !seldomNow ? {} : { only: wanted.lists }',
    caughtBy: [
      sync('pace.test.ts'),
      'L16: what happens in one list has no other asked for more often than each minute',
    ],
  },
  {
    what: 'a quota that is nearly used up is not heard of',
    file: graph('gate.ts'),
    find: 'left <= little * limit',
    replace: 'left < 0 * limit',
    caughtBy: [graph('gate.test.ts'), 'with little left of the quota, also the answer to a write is heard'],
  },
  {
    what: 'a quota that is nearly used up is heard of and slows nothing',
    file: sync('engine.ts'),
    find: 'if (refreshed.short) pace.strain()',
    replace: 'if (refreshed.short) pace.wake()',
    caughtBy: [
      sync('pace.test.ts'),
      'L16: a server that says the quota is short is asked once a minute at most, whatever happens',
    ],
  },
  {
    what: 'who was sent away comes back as often as before',
    file: sync('engine.ts'),
    find: 'stopTicking()\n      pace.strain()',
    replace: 'stopTicking()',
    caughtBy: [
      sync('pace.test.ts'),
      'L11 L16: after a server has sent one away, polls come once a minute at most for a while',
    ],
  },
  {
    what: 'who has lost every list is never asked about them again',
    file: sync('engine.ts'),
    find: 'else if (polls >= overdue) want({ refresh: true, all: true })',
    replace: '',
    caughtBy: [
      sync('hidden.test.ts'),
      'L12: who has lost every list is asked about them again, and sees them when they come back',
    ],
  },
  {
    what: 'a meeting that is looked at in the tab that syncs is polled as seldom as what is at rest',
    file: sync('engine.ts'),
    find: '...(visibility.visible() ? attended() : []), ',
    replace: '',
    caughtBy: [
      sync('pace.test.ts'),
      'L16: in a meeting what another device wrote is seen within a poll, also from a tab that follows and after a long silence',
    ],
  },
]
