/** A list as Graph serves it, small enough to hold in one's head: what the malformed answers are made of. */
import type { Fields } from '../../src/ports/remote.ts'
import {
  deltaLink,
  error,
  item,
  items,
  type Scripted,
  type Seen,
  uniqueText,
} from '../../src/sharepoint/graph/scripted.ts'

interface Thing {
  readonly id: string
  readonly version: number
  readonly fields: Fields
}

export class ThingList {
  readonly #things = new Map<string, Thing>()
  #version = 0

  /** The columns of each row, by key. */
  get rows(): ReadonlyMap<string, Fields> {
    return new Map(
      [...this.#things.values()].map(({ fields: { ClientKey, ...fields } }) => [String(ClientKey), fields]),
    )
  }

  /** Another writes, past the app. */
  write(key: string, fields: Fields): void {
    const there = this.#byKey(key)
    this.#put(there?.id ?? String(this.#things.size + 1), { ...there?.fields, ...fields, ClientKey: key })
  }

  answer({ method, path, headers, body }: Seen): Scripted {
    const rest = path.slice(items('Things').length)
    const fields = (body.fields ?? body) as Fields
    if (method === 'POST') return this.#add(fields)
    const key = /ClientKey eq '([^']*)'/.exec(path)?.[1]
    if (key !== undefined) {
      const found = this.#byKey(key)
      return { body: { value: found ? [itemOf(found)] : [] } }
    }
    if (rest.startsWith('/delta') || !rest.startsWith('/'))
      return this.#changes(Number(/token=t(\d+)/.exec(rest)?.[1] ?? 0))
    const thing = this.#things.get(/^\/(\w+)/.exec(rest)?.[1] ?? '')
    if (!thing) return error(404, 'itemNotFound', 'Not found')
    if (method !== 'PATCH') return { body: itemOf(thing) }
    if (headers['If-Match'] !== etagOf(thing)) return error(412, 'resourceModified', 'Changed')
    return { body: itemOf(this.#put(thing.id, { ...thing.fields, ...fields })) }
  }

  #add(fields: Fields): Scripted {
    if (this.#byKey(String(fields.ClientKey))) return error(400, 'invalidRequest', uniqueText)
    return { status: 201, body: itemOf(this.#put(String(this.#things.size + 1), fields)) }
  }

  #changes(since: number): Scripted {
    const value = [...this.#things.values()].filter(({ version }) => version > since).map(itemOf)
    return { body: { value, '@odata.deltaLink': deltaLink('Things', `t${this.#version}`) } }
  }

  #byKey(key: string): Thing | undefined {
    return [...this.#things.values()].find(({ fields }) => fields.ClientKey === key)
  }

  #put(id: string, fields: Fields): Thing {
    const thing = { id, version: ++this.#version, fields }
    this.#things.set(id, thing)
    return thing
  }
}

const etagOf = ({ version }: Thing) => `"583c4092-77c6-4a63-ad47-aed3f14273ff,${version}"`

function itemOf(thing: Thing): object {
  const eTag = etagOf(thing)
  return item(thing.id, { ...thing.fields, '@odata.etag': eTag }, { eTag, '@odata.etag': eTag })
}
