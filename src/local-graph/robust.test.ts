import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, sitePath, type TestSite } from './test-site.ts'

/** Whatever a stranger sends, the answer is a refusal in Graph's form, never a failure of ours. */
let site: TestSite
let list: string
beforeAll(async () => {
  site = openTestSite()
  list = site.list('Poster')
  const column = { name: 'Flera', choice: { choices: ['a'], displayAs: 'checkBoxes' } }
  await site.as('agare').post(`${list}/columns`, column)
  await site.as('agare').post(`${list}/items`, { fields: { Namn: 'a' } })
})
const sane = (answer: { status: number; body: { error?: { code: string } } }) => {
  expect(answer.status).toBeLessThan(500)
  if (answer.status >= 400) expect(answer.body.error?.code).toMatch(/\w/)
}
const name = fc.constantFrom(
  'Namn',
  'Antal',
  'Klar',
  'Val',
  'Text',
  'Flera',
  'Flera@odata.type',
  'ClientKey',
  'Title',
  'id',
  'x',
)
const fields = fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }))
const words = fc.constantFrom(
  'fields/Namn',
  'eq',
  "'a'",
  '(',
  ')',
  'and',
  'or',
  'not',
  'startswith',
  ',',
  '1',
  'null',
  "'",
  'fields/',
  ' ',
)

describe('any request', () => {
  it('with any values for any columns is taken or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async given => {
        sane(await site.as('agare').post(`${list}/items`, { fields: given }))
        sane(await site.as('agare').patch(`${list}/items/1/fields`, given))
      }),
      { numRuns: 80 },
    )
  })
  it('with any JSON as body of any route is taken or refused', async () => {
    const paths = [
      '/$batch',
      `${sitePath}/lists`,
      `${list}/columns`,
      `${list}/items`,
      `${sitePath}/permissions`,
      '/me/events',
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), async (path, body) => {
        sane(await site.as('agare').post(path, body))
      }),
      { numRuns: 80 },
    )
  })
  it('with any filter, order, token and options is answered or refused', async () => {
    const filter = fc.array(words, { maxLength: 8 }).map(parts => parts.join(' '))
    const options = fc.record(
      {
        $filter: fc.oneof(filter, fc.string()),
        $orderby: fc.oneof(fc.constantFrom('id', 'fields/Namn desc', 'fields/Antal'), fc.string()),
        $skiptoken: fc.oneof(fc.base64String(), fc.string()),
        $expand: fc.oneof(fc.constantFrom('fields', 'fields($select=Namn'), fc.string()),
        $top: fc.oneof(fc.integer().map(String), fc.string()),
        token: fc.base64String(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(options, async given => {
        const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }
        const query = new URLSearchParams(given as Record<string, string>)
        sane(await site.as('agare').get(`${list}/items?${query}`, prefer))
        sane(await site.as('agare').get(`${list}/items/delta?${query}`))
      }),
      { numRuns: 100 },
    )
  })
  it('to any address is answered or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), async path => {
        sane(await site.as('agare').get(`${sitePath}${path}`))
        sane(await site.as('agare').get(`${sitePath}/drive/root:${path}:/content`))
      }),
      { numRuns: 80 },
    )
  })
})
