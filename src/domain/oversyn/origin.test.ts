import { beforeEach, describe, expect, it } from 'vitest'
import {
  adopt,
  answer,
  begin,
  more,
  of,
  oversyn,
  recommend,
  share,
  textAndring,
  throughRemiss,
  today,
  view,
  world,
} from '../../../test/builders/oversyn.ts'
import { readingOf } from '../reading.ts'
import type { OversynId } from '../shared/ids.ts'
import type { Andring } from './andring.ts'
import { openAt, originOf } from './origin.ts'

beforeEach(begin)

const origin = (section: string, version = 'styrmodell:2025' as const) =>
  originOf(section, version, readingOf(world.state), today())
const newest = () => {
  const version = world.state.versions.at(-1)?.id
  if (!version) throw new Error('no version')
  return version
}
const brought: Andring = {
  kind: 'nytt-avsnitt',
  after: 'syfte',
  section: { id: 'barn', level: 2, heading: 'Barn', blocks: [{ kind: 'paragraph', text: 'Barnets bästa går först.' }] },
}

/** A year in which the purpose was written anew because somebody asked for it, and a section came. */
function carriedThrough() {
  world.do('repArbvux', { kind: 'note-behov', heading: 'Bilaga', text: 'Ett annat behov.' })
  const need = world.do('repCentrum', { kind: 'note-behov', heading: 'Syftet', text: 'Det är oklart.' })
  const written = world.do('repHisingen', {
    kind: 'share-andringsforslag',
    oversyn,
    heading: 'Tydligare syfte',
    andring: textAndring('Syftet är stöd i tid.'),
    text: 'Det blir tydligare.',
    origin: need,
  }) as OversynId
  const bringing = share('repArbvux', brought, 'Barn')
  const refused = share('repCentrum', more('Mer.'), 'Längre syfte')
  recommend(written)
  recommend(bringing)
  recommend(refused, 'avstyrks')
  throughRemiss()
  answer('chefCentrum', 'Bra skrivet.')
  adopt()
  world.later(120 * 24 * 60)
  return { need, written, bringing }
}

describe('why a section reads as it does', () => {
  it('is told by the versions that changed it, the newest first; what the app came with has no more to tell', () => {
    const [now, first, ...more] = origin('samverkan')
    expect(more).toEqual([])
    expect(now).toMatchObject({ version: { model: { id: 'styrmodell:2025' } }, forslag: [], answers: [] })
    expect(now?.before?.blocks).not.toEqual(now?.after.blocks)
    expect(now).not.toHaveProperty('decision')
    expect(first).toMatchObject({ version: { model: { id: 'styrmodell:2024' } } })
    expect(first).not.toHaveProperty('earlier')
    expect(origin('samverkan', 'styrmodell:2024' as never)).toHaveLength(1)
    expect(origin('finns-inte')).toEqual([])
  })

  it('is the proposal, the need behind it, what the parts said in the remiss, and the decision of SoB', () => {
    const { need, written } = carriedThrough()
    const [step] = origin('syfte', newest() as never)
    expect(step?.forslag.map(({ view }) => view.forslag.id)).toEqual([written])
    expect(step?.forslag[0]?.basket).toMatchObject({ key: need, content: { kind: 'behov' } })
    expect(step?.answers).toMatchObject([{ part: 'sf-centrum', text: 'Bra skrivet.' }])
    expect(step?.decision).toMatchObject({ adopts: { version: newest() } })
    expect(step?.oversyn?.oversyn.id).toBe(oversyn)
    expect(step?.before?.blocks).not.toEqual(step?.after.blocks)
  })

  it('names the decision that adopted that very version, whatever else SoB has adopted', () => {
    carriedThrough()
    const { decisions } = world.state
    const own = decisions.find(({ adopts }) => adopts?.version === newest())
    if (!own?.adopts) throw new Error('nothing was adopted')
    const other = { ...own, id: `beslut:${world.key()}` as const, number: 'SoB 2025-099' }
    const adopts = { ...own.adopts, version: 'styrmodell:annan' as const }
    world.state = { ...world.state, decisions: [{ ...other, adopts }, ...decisions] }
    expect(origin('syfte', newest() as never)[0]?.decision?.id).toBe(own.id)
  })

  it('is nothing new of a section that the version left as it was, and of a new one that it came', () => {
    carriedThrough()
    const [left] = origin('samverkan', newest() as never)
    expect(left?.version.model.id).toBe('styrmodell:2025')
    const [came, ...none] = origin('barn', newest() as never)
    expect(none).toEqual([])
    expect(came?.forslag.map(({ view }) => view.heading)).toEqual(['Barn'])
    expect(came).not.toHaveProperty('before')
  })
})

describe('open proposals at a section', () => {
  it('are those that may still be worked in, where they stand', () => {
    const written = share('repHisingen', textAndring('Kort.'))
    const gone = share('repCentrum', more('Mer.'))
    share('repArbvux', brought)
    world.do('repCentrum', { kind: 'withdraw-andringsforslag', forslag: gone, text: '' })
    const at = openAt(readingOf(world.state), today())
    expect([...at.keys()]).toEqual(['syfte'])
    expect(at.get('syfte')?.map(({ forslag }) => forslag.id)).toHaveLength(2)
    recommend(written, 'avstyrks')
    expect(of(written).status).toBe('avstyrkt')
    expect(openAt(readingOf(world.state), today()).get('syfte')).toHaveLength(1)
    world.do('dokumentansvarig', { kind: 'end-oversyn', oversyn: view().oversyn.id, text: 'Slut.' })
    expect(openAt(readingOf(world.state), today()).size).toBe(0)
  })
})
