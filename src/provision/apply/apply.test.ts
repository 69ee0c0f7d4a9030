import { describe, expect, it } from 'vitest'
import type { Ask, Reply } from '../service.ts'
import { applyStep } from './apply.ts'
import { knownOf } from './known.ts'

/** Single steps against a service that answers as local Graph never would. */
const reply = (status: number, body?: unknown): Reply => ({ status, headers: new Headers(), body })
const site = {
  id: 'site',
  name: 'Styrforum',
  url: 'https://exempel.sharepoint.com/sites/styrforum',
  lists: [],
  rights: undefined,
}

function work(answer: Ask) {
  const known = knownOf(site, [])
  known.learnList('Beslut', 'list')
  return { service: { graph: answer, rest: answer }, site: 'site', known }
}

describe('a step', () => {
  const take = { kind: 'take', list: 'Beslut', from: { principal: 7, title: 'Jag' } } as const

  it('that takes what nobody holds is done', async () => {
    await applyStep(
      work(async () => reply(404)),
      take,
    )
    await expect(
      applyStep(
        work(async () => reply(403)),
        take,
      ),
    ).rejects.toThrow(/^Beslut: Jag förlorar sina rättigheter: svaret var 403\..*Kontot saknar rätt/)
  })

  it('that eases a Title which the list does not have is done; any other column must be there', async () => {
    const bare = work(async () => reply(200, { value: [] }))
    const change = { aspect: 'required', required: false } as const
    await applyStep(bare, { kind: 'change-column', list: 'Beslut', column: 'Title', change })
    const other = { kind: 'change-column', list: 'Beslut', column: 'Text', change } as const
    await expect(applyStep(bare, other)).rejects.toMatchObject({ code: 'meanwhile' })
  })

  it('on a list that is not known asks for a new look, rather than for a list called undefined', async () => {
    const step = { kind: 'entitle-list', list: 'Uppdrag', title: 'Uppdrag' } as const
    await expect(
      applyStep(
        work(async () => reply(200)),
        step,
      ),
    ).rejects.toMatchObject({
      code: 'meanwhile',
    })
  })

  it.each([
    [401, 'signed-out'],
    [403, 'no-right'],
    [409, 'meanwhile'],
    [429, 'throttled'],
    [503, 'throttled'],
    [500, 'unclear'],
    [504, 'unclear'],
    [501, 'refused'],
    [400, 'refused'],
    [423, 'refused'],
  ])('answered with %i ends as %s, and with what to do', async (status, code) => {
    const error = { error: { code: 'x', message: 'Så är det.' } }
    const failed = applyStep(
      work(async () => reply(status, error)),
      take,
    )
    await expect(failed).rejects.toMatchObject({ code })
    await expect(failed).rejects.toThrow(
      new RegExp(`svaret var ${status} x, Så är det\\. .*Det som är klart görs inte om`),
    )
  })
})
