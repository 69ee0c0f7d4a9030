import { describe, expect, it } from 'vitest'
import { defaultBeliefs } from './beliefs.ts'
import { openTestSite } from './test-site.ts'

/** Turning what is believed; what each turn does is tested where the believed behaviour is, and by tenant-check. */
describe('beliefs', () => {
  it('are turned one by one, and refused by name or value that is not there', async () => {
    const owner = openTestSite().as('agare')
    const turned = await owner.post('/local/beliefs', { linkForm: 'brackets' })
    expect(turned.body).toEqual({ ...defaultBeliefs, linkForm: 'brackets' })
    expect((await owner.post('/local/beliefs', { linkForm: 'round' })).body.error).toMatch(/can be "path", "brackets"/)
    expect((await owner.post('/local/beliefs', { nothing: 1 })).body.error).toMatch(/No belief 'nothing'\. Use one of/)
  })

  it('links with keys in brackets lead on, as those with slashes do', async () => {
    const site = openTestSite()
    const owner = site.as('agare')
    await owner.post('/local/beliefs', { linkForm: 'brackets' })
    for (const Namn of ['A', 'B']) await owner.post(`${site.list('Poster')}/items`, { fields: { Namn } })
    const first = await owner.get(`${site.list('Poster')}/items?$top=1`)
    const next = new URL(first.body['@odata.nextLink'])
    expect(decodeURIComponent(next.pathname)).toMatch(/^\/v1\.0\/sites\('[^/]+'\)\/lists\('Poster'\)\/items$/)
    const second = await owner.get(next.pathname.replace('/v1.0', '') + next.search)
    expect(second.body.value.map(({ id }: { id: string }) => id)).toEqual(['2'])
    const changes = await owner.get(`${site.list('Poster')}/items/delta`)
    const since = new URL(changes.body['@odata.deltaLink'])
    expect((await owner.get(since.pathname.replace('/v1.0', '') + since.search)).status).toBe(200)
  })
})
