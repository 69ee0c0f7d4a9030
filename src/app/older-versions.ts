import { type Id, keyOf } from '../domain/shared/ids.ts'
import type { Removed, RowPlaces } from '../ports/versions.ts'
import { readMany } from '../provision/asking.ts'
import { mayPass } from '../provision/failure.ts'
import { isGood, isObject, type Reply, type Service } from '../provision/service.ts'
import { clientKey, type ListDefinition } from '../sharepoint/lists/definition.ts'

/**
 * Removes all versions of a row but the newest. Graph tells of no way to do it, so a refusal is an answer as good as any.
 * @throws ProvisionError where no answer came
 */
export async function removeOlder(service: Service, site: string, row: Id, list: ListDefinition): Promise<Removed> {
  const path = `/sites/${site}/lists/${encodeURIComponent(list.name)}`
  const filter = encodeURIComponent(`fields/${clientKey.name} eq '${keyOf(row)}'`)
  const about = await service.graph('GET', `${path}?$select=id,webUrl`)
  const items = await service.graph('GET', `${path}/items?$select=id&$filter=${filter}`)
  if (!isGood(about) || !isGood(items)) return { ok: false, why: whyNot(isGood(about) ? items : about) }
  const number = String(values(items)[0]?.id ?? '')
  if (number === '') return { ok: false, why: 'gone' }
  const places = placesOf(about, list, number)
  const doing = 'Radens versioner skulle läsas'
  const versions = readMany(service.graph, doing, `${path}/items/${number}/versions?$select=id`)
  const all = await versions.catch(error => {
    if (mayPass(error)) throw error
  })
  if (!all) return { ok: false, why: 'unsupported', kept: 0, places }
  // Newest first: that one is the row itself.
  const older = all.slice(1)
  let removed = 0
  for (const { id } of older) {
    const reply = await service.graph('DELETE', `${path}/items/${number}/versions/${String(id)}`)
    if (reply.status === 401 || reply.status === 403) return { ok: false, why: 'forbidden' }
    if (!isGood(reply)) break
    removed += 1
  }
  const left = older.length - removed
  if (left > 0 && removed === 0) return { ok: false, why: 'unsupported', kept: left, places }
  return { ok: true, removed, left, places }
}

function values({ body }: Reply): readonly Readonly<Record<string, unknown>>[] {
  return isObject(body) && Array.isArray(body.value) ? body.value.filter(isObject) : []
}

function whyNot({ status }: Reply): 'offline' | 'forbidden' | 'gone' {
  if (status === 401 || status === 403) return 'forbidden'
  return status === 404 ? 'gone' : 'offline'
}

/** SharePoint's own pages, by their addresses on every site. */
function placesOf({ body }: Reply, { display }: ListDefinition, number: string): RowPlaces {
  const { id = '', webUrl = '' } = isObject(body) ? body : {}
  const root = String(webUrl).replace(/\/Lists\/[^/]*\/?$/, '')
  const pages = `${root}/_layouts/15`
  return {
    list: display,
    number,
    versions: `${pages}/Versions.aspx?list=${encodeURIComponent(`{${String(id)}}`)}&ID=${number}`,
    recycleBin: `${pages}/RecycleBin.aspx`,
    secondBin: `${pages}/AdminRecycleBin.aspx?view=13`,
  }
}
