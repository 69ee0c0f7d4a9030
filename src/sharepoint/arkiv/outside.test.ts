import { expect, it } from 'vitest'
import { World } from '../../../test/builders/world.ts'
import type { AgendaItemId } from '../../domain/shared/ids.ts'
import { check, pack, take } from './arkiv.ts'

const order = { forums: ['sob'], from: '2026-01-01', to: '2026-12-31' } as const
const paper = (name: string) => ({ name, link: `https://goteborg.sharepoint.com/sites/styrforum/${name}` })

it('names the files that are not in the archive, with their addresses, also those of a kallelse that were taken away', async () => {
  const world = new World()
  const meeting = world.meeting('sob')
  const item = world.do('samordnare', {
    kind: 'put-on-agenda',
    meeting,
    heading: 'Läget',
    item: 'information',
  }) as AgendaItemId
  const attach = (...names: string[]) => world.do('samordnare', { kind: 'set-papers', item, papers: names.map(paper) })
  expect(take(world.state, order).outside).toEqual([])
  attach('Gammal.pdf')
  world.do('samordnare', { kind: 'publish-kallelse', meeting, text: '' })
  attach('Budget.xlsx')
  const outside = [paper('Budget.xlsx'), paper('Gammal.pdf')]
  expect(take(world.state, order).outside).toEqual(outside)
  const file = await pack(world.state, order, 'SoB 2026', '2026-12-31T12:00:00Z', [])
  expect(await check(file)).toMatchObject({ ok: true, flaws: [], outside })
})
