/**
 * What is believed about SharePoint Online but could not be confirmed without a tenant. Each can be turned, so that the
 * app's path for the other answer is tested too. Source of each question: graph-facts §11.
 */
export interface Beliefs {
  /** What a list without read right answers. */
  unseenList: 403 | 404
  /** A list is found by the last part of its address too, not by id and title alone. */
  listByName: boolean
  /** POST of an item by somebody with Add but no Edit is refused. */
  addNeedsEdit: boolean
  /** PATCH on `/fields` compares If-Match. */
  ifMatchOnFields: boolean
  /** PATCH on an item compares If-Match. */
  ifMatchOnItem: boolean
  /** The answer to POST and PATCH of an item holds its fields. */
  fieldsInAnswers: boolean
  /** A list's setting for own items binds those who may not manage it; 'all' keeps them from their own rows too. */
  ownItemsBind: boolean | 'all'
  /** A list that has left its inheritance is closed to who has no right on it; otherwise the site's rights still open it. */
  listRightsHold: boolean
  /** Whether who adds an item may choose its author, or even who last changed it. */
  signature: 'server' | 'author' | 'both'
  /** An item is found by its key at once, only later, or such a question is refused. */
  filterByKey: 'found' | 'late' | 'refused'
  /** The versions of an item can be read. */
  versionsGiven: boolean
  /** An earlier version can be removed by DELETE. Microsoft documents no such request, though its clients have one. */
  versionsRemoved: boolean
  /** A list keeps the hyphens of its first title in its address. */
  hyphensInAddress: boolean
  /**
   * How links to more name the site and the list: `/sites/x/`, or `/sites('x')/`; or to another host, with a token that can
   * be taken out of them, or without.
   */
  linkForm: 'path' | 'brackets' | 'elsewhere' | 'elsewhere-bare'
  /** An item in the recycle bin still holds its unique values. */
  uniqueInBin: boolean
  /** Delta gives `fields` when they are asked for with $expand; 'refused' answers 400. */
  deltaExpand: 'given' | 'ignored' | 'refused'
  /** A deleted item in delta: the documented facet, or the error object that has been reported. */
  deltaDelete: 'facet' | 'error-entry'
  /** Status of the answer to a single line of text over 255 characters. */
  longText: 400 | 500
  /** A missing value in a required column is refused. */
  requiredEnforced: boolean
  /** A choice that is not in the column's list is refused. */
  choiceEnforced: boolean
  /** A column's default value is set when an item is added without it. */
  defaultsApplied: boolean
  /** The unique rule takes 'A' and 'a' for the same. */
  uniqueIgnoresCase: boolean
  /** Status of the answer to a duplicate in a unique column; or it is stored all the same. */
  duplicateStatus: 400 | 409 | 500 | 'stored'
  /** JSON null clears a value; otherwise it changes nothing. */
  nullClears: boolean
  /** Outer status of a batch in which a member was throttled. */
  batchThrottled: 200 | 424
}

export const defaultBeliefs: Readonly<Beliefs> = {
  unseenList: 403,
  listByName: true,
  addNeedsEdit: false,
  ifMatchOnFields: true,
  ifMatchOnItem: true,
  fieldsInAnswers: true,
  ownItemsBind: true,
  listRightsHold: true,
  signature: 'server',
  filterByKey: 'found',
  versionsGiven: true,
  versionsRemoved: false,
  hyphensInAddress: true,
  linkForm: 'path',
  uniqueInBin: false,
  deltaExpand: 'given',
  deltaDelete: 'facet',
  longText: 400,
  requiredEnforced: false,
  choiceEnforced: false,
  defaultsApplied: true,
  uniqueIgnoresCase: true,
  duplicateStatus: 400,
  nullClears: true,
  batchThrottled: 200,
}

const allowed: { readonly [K in keyof Beliefs]: readonly Beliefs[K][] } = {
  unseenList: [403, 404],
  listByName: [true, false],
  addNeedsEdit: [true, false],
  ifMatchOnFields: [true, false],
  ifMatchOnItem: [true, false],
  fieldsInAnswers: [true, false],
  ownItemsBind: [true, false, 'all'],
  listRightsHold: [true, false],
  signature: ['server', 'author', 'both'],
  filterByKey: ['found', 'late', 'refused'],
  versionsGiven: [true, false],
  versionsRemoved: [true, false],
  hyphensInAddress: [true, false],
  linkForm: ['path', 'brackets', 'elsewhere', 'elsewhere-bare'],
  uniqueInBin: [true, false],
  deltaExpand: ['given', 'ignored', 'refused'],
  deltaDelete: ['facet', 'error-entry'],
  longText: [400, 500],
  requiredEnforced: [true, false],
  choiceEnforced: [true, false],
  defaultsApplied: [true, false],
  uniqueIgnoresCase: [true, false],
  duplicateStatus: [400, 409, 500, 'stored'],
  nullClears: [true, false],
  batchThrottled: [200, 424],
}

/**
 * Turns some beliefs of a running store.
 * @returns what was wrong with the request, empty when everything was taken; then nothing is changed.
 */
export function turnBeliefs(beliefs: Beliefs, changes: Readonly<Record<string, unknown>>): string {
  for (const [name, value] of Object.entries(changes)) {
    const values: readonly unknown[] | undefined = Object.hasOwn(allowed, name)
      ? allowed[name as keyof Beliefs]
      : undefined
    if (values === undefined) return `No belief '${name}'. Use one of: ${Object.keys(allowed).join(', ')}.`
    if (!values.includes(value)) return `Belief '${name}' can be ${values.map(v => JSON.stringify(v)).join(', ')}.`
  }
  Object.assign(beliefs, changes)
  return ''
}
