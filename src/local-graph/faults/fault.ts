/** How long a throttled client is told to wait; `date` gives the moment, `absurd` an hour and more in a shape no one expects. */
export const waits = ['none', 'date', 'absurd'] as const
export type Wait = number | (typeof waits)[number]

/**
 * What can go wrong on the way, as it does in the service (graph-facts §6, §4.4, §4.5; reliability-security §1.5).
 * - `throttle`, `busy`: 429 and 503 before anything is done; `wait` says what Retry-After holds.
 * - `timeout`: 504 after the work was done.
 * - `conflict`, `stale`, `general`, `forbidden`: 409, 412, 500, 403 before anything is done.
 * - `expired`, `claims`: 401, without and with a claims challenge.
 * - `resync`, `resync-upload`: 410 in its two variants.
 * - `doubled`: every row of a page twice. `broken-delete`: deleted rows as the error object that has been seen.
 * - `cut`: the JSON ends half-way. `drop-before`, `drop-after`: the connection is cut before or after the work.
 * - `latency`: the answer waits. `rate-limit`: the headers that come above 80 % of the quota.
 */
export const faultNames = [
  'throttle',
  'busy',
  'timeout',
  'conflict',
  'stale',
  'general',
  'forbidden',
  'expired',
  'claims',
  'resync',
  'resync-upload',
  'doubled',
  'broken-delete',
  'cut',
  'drop-before',
  'drop-after',
  'latency',
  'rate-limit',
] as const
export type FaultName = (typeof faultNames)[number]

export interface Fault {
  readonly fault: FaultName
  readonly wait?: Wait
  /** For `latency`, in milliseconds. */
  readonly ms?: number
}

/** A fault and when it strikes. */
export interface FaultRule extends Fault {
  /** Only this method. */
  readonly method?: string
  /** Only addresses that match this regular expression; without it all but `$batch` itself. */
  readonly path?: string
  /** Let so many matching requests pass first. */
  readonly skip?: number
  /** Strike so often, then never again. */
  readonly times?: number
  /** How likely it is to strike, 0 to 1, drawn from the run's seed. */
  readonly chance?: number
}

/** @returns the rule, or a text that says what is wrong with it. */
export function readRule(value: unknown): FaultRule | string {
  if (typeof value !== 'object' || value === null) return 'A rule is an object with a member "fault".'
  const rule = value as Record<string, unknown>
  if (!faultNames.some(name => name === rule.fault)) {
    return `No fault '${String(rule.fault)}'. Use one of: ${faultNames.join(', ')}.`
  }
  for (const name of ['ms', 'skip', 'times', 'chance']) {
    const given = rule[name]
    if (given !== undefined && (typeof given !== 'number' || given < 0)) return `'${name}' is a number from 0.`
  }
  for (const name of ['method', 'path']) {
    if (rule[name] !== undefined && typeof rule[name] !== 'string') return `'${name}' is a text.`
  }
  const wait = rule.wait
  if (wait !== undefined && typeof wait !== 'number' && !waits.some(known => known === wait)) {
    return `'wait' is a number of seconds or one of: ${waits.join(', ')}.`
  }
  return rule as unknown as FaultRule
}

/** Reads the header form of faults: `throttle;wait=5, latency;ms=200`. @returns faults, or what is wrong. */
export function readHeader(text: string): Fault[] | string {
  const faults: Fault[] = []
  for (const part of text.split(',')) {
    const [name = '', ...pairs] = part.split(';').map(piece => piece.trim())
    const members = pairs.map(pair => {
      const [key = '', value = ''] = pair.split('=')
      return [key, value === '' || Number.isNaN(Number(value)) ? value : Number(value)] as const
    })
    const rule = readRule({ ...Object.fromEntries(members), fault: name })
    if (typeof rule === 'string') return rule
    faults.push(rule)
  }
  return faults
}
