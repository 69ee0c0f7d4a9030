/** Every way in which an answer of Graph may be other than it should; each is made from a good one. */
import type { Scripted } from '../../src/sharepoint/graph/scripted.ts'
import { pick, type seededChance } from '../../src/sync/testing/seeded-chance.ts'

type Chance = ReturnType<typeof seededChance>
type Json = Record<string, unknown>

/** `changes what it says`: such an answer may be believed, since nothing tells it from a true one. */
export interface Malformation {
  readonly name: string
  readonly changesWhatItSays?: true
  /** It may say that the list may not be seen, and then nothing of it is shown until the server is asked again. */
  readonly mayHide?: true
  spoil(good: Scripted, chance: Chance): Scripted
}

const text = ({ body = {} }: Scripted) => JSON.stringify(body)
const copy = ({ body = {} }: Scripted) => structuredClone(body) as Json
const raw = (body: string, type = 'application/json'): Scripted => ({ body, headers: { 'Content-Type': type } })
const away = 'https://elsewhere.example/v1.0/sites/s/lists/Things/items/delta?token=t9'

/** All objects in an answer, the outermost first. */
function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value as Json, ...inner]
}

function somewhere(good: Scripted, chance: Chance, change: (node: Json, key: string) => void): Scripted {
  const body = copy(good)
  const node = pick(chance, objectsIn(body))
  const keys = Object.keys(node)
  if (keys.length > 0) change(node, pick(chance, keys))
  return { ...good, body }
}

function withRows(good: Scripted, change: (rows: Json[]) => Json[]): Scripted {
  const body = copy(good)
  if (Array.isArray(body.value)) body.value = change(body.value as Json[])
  return { ...good, body }
}

function withLink(good: Scripted, name: string, link: string, keepsRows = true): Scripted {
  const { '@odata.deltaLink': _, ...body } = copy(good)
  return { ...good, body: { ...body, ...(keepsRows ? {} : { value: [] }), [name]: link } }
}

const statuses = [400, 401, 403, 404, 408, 409, 410, 412, 413, 422, 423, 424, 429, 500, 501, 502, 503, 504, 507, 509]
const waits = [
  '5',
  '0',
  '-7',
  '99999999999',
  'soon',
  '',
  'Sun, 22 Nov 2026 10:00:30 GMT',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '1.5',
]
const wrong = ['', 'text', 0, -1, 1e308, true, null, [], {}, [[]], { value: 1 }]

export const malformations: readonly Malformation[] = [
  { name: 'a page of HTML', spoil: () => raw('<!doctype html><title>Log in</title>', 'text/html') },
  { name: 'HTML that says it is JSON', spoil: () => raw('<!doctype html><title>Log in</title>') },
  {
    name: 'cut short',
    spoil: (good, chance) => raw(text(good).slice(0, Math.floor(chance.fraction() * text(good).length))),
  },
  { name: 'empty', spoil: () => raw('') },
  { name: 'no object', spoil: (_, chance) => raw(pick(chance, ['null', '[]', '7', '"text"', 'true', '[null]'])) },
  {
    name: 'an error inside a success',
    spoil: good => ({ ...good, body: { ...copy(good), error: { code: 'generalException', message: 'x' } } }),
  },
  { name: 'nothing but an error', spoil: () => ({ status: 200, body: { error: null, value: 'x' } }) },
  {
    name: 'a key is gone',
    changesWhatItSays: true,
    spoil: (good, chance) => somewhere(good, chance, (node, key) => void delete node[key]),
  },
  {
    name: 'a value of the wrong type',
    changesWhatItSays: true,
    spoil: (good, chance) =>
      somewhere(good, chance, (node, key) => {
        node[key] = pick(chance, wrong)
      }),
  },
  {
    name: 'unknown fields',
    spoil: good => ({ ...good, body: { ...copy(good), '@odata.new': { a: [1] }, surprise: null } }),
  },
  { name: 'rows twice', spoil: good => withRows(good, rows => [...rows, ...rows]) },
  { name: 'rows the other way round', spoil: good => withRows(good, rows => [...rows].reverse()) },
  { name: 'rows that are nothing', spoil: good => withRows(good, rows => [...rows, null, 7, 'x'] as Json[]) },
  { name: 'a row without an id', spoil: good => withRows(good, rows => [...rows, { fields: { Title: 'x' } }]) },
  {
    name: 'columns with the names of JavaScript’s own',
    spoil: good =>
      raw(text(good).replaceAll('"fields":{', '"fields":{"__proto__":{"polluted":true},"constructor":"x",')),
  },
  {
    name: 'pages in a circle',
    spoil: good =>
      withLink(good, '@odata.nextLink', 'https://graph.microsoft.com/v1.0/sites/s/lists/Things/items/delta?token=t0'),
  },
  {
    name: 'an empty page with another after it, for ever',
    spoil: good => withLink(good, '@odata.nextLink', 'https://graph.microsoft.com/v1.0/x?token=t0', false),
  },
  { name: 'a next page elsewhere', spoil: good => withLink(good, '@odata.nextLink', away) },
  { name: 'a token elsewhere', spoil: good => withLink(good, '@odata.deltaLink', away) },
  {
    name: 'a link that is no address',
    spoil: (good, chance) =>
      withLink(good, '@odata.deltaLink', pick(chance, ['', 'javascript:alert(1)', '//x', 'http://[', ' '])),
  },
  { name: 'no link at all', spoil: good => withLink(good, '@odata.context', 'x') },
  {
    name: 'a status, with or without a word of when',
    mayHide: true,
    spoil: (_, chance) => ({
      status: pick(chance, statuses),
      headers: chance.fraction() < 0.5 ? {} : { 'Retry-After': pick(chance, waits) },
      body: pick(chance, [{ error: { code: 'x', message: 'x' } }, '<html>', { error: 'text' }, {}]),
    }),
  },
  {
    name: 'a claims challenge without an end',
    spoil: () => ({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer error="insufficient_claims", claims="e30="' },
      body: {},
    }),
  },
  { name: 'very deep', spoil: good => raw(`{"deep":${'['.repeat(2_000)}${']'.repeat(2_000)},${text(good).slice(1)}`) },
]
