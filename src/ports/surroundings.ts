/**
 * How a service was found to meet a change of a row that has changed meanwhile.
 * - `compared`: it refuses it.
 * - `counted`: it takes it, and the row's counter and versions show that it did.
 * - `unseen`: it takes it, and nothing shows it.
 */
export type Overwriting = 'compared' | 'counted' | 'unseen'
