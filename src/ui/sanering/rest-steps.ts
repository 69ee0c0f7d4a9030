/** What people do themselves, in the order in which it is done: no app reaches it. */
export const restSteps = ['versions', 'bin', 'documents', 'devices', 'queued', 'mail', 'arkiv', 'told'] as const
export type RestStep = (typeof restSteps)[number]
