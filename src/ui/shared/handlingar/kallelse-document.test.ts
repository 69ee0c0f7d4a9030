import { describe, expect, it } from 'vitest'
import { World } from '../../../../test/builders/world.ts'
import type { AgendaItemId, MeetingId } from '../../../domain/shared/ids.ts'
import type { Block } from '../../../ports/documents.ts'
import { text } from '../../text/text.ts'
import { kallelseDocument } from './kallelse-document.ts'

/** A meeting of the samverkansgrupp with a point of each sort. */
function planned() {
  const world = new World()
  const meeting = world.meeting('samverkan')
  const put = (heading: string, item: 'information' | 'beslut') =>
    world.do('sammankallande', { kind: 'put-on-agenda', meeting, heading, item }) as AgendaItemId
  put('Läget', 'information')
  const item = put('Ny rutin', 'beslut')
  const seen = { heading: 'Ny rutin', kind: 'beslut' } as const
  const presenter = { role: 'representant', part: 'sf-hisingen' } as const
  const edited = { ...seen, presenter, minutes: 20, proposal: 'att kallelser skickas\natt det börjar gälla nu' }
  world.do('sammankallande', { kind: 'edit-item', item, seen, text: edited })
  const papers = [{ name: 'Underlag.docx', link: 'https://example.com/u' }]
  world.do('sammankallande', { kind: 'set-papers', item, papers })
  return { world, meeting, item, seen: edited }
}

function documentOf(world: World, meeting: MeetingId) {
  const row = world.state.meetings.find(({ id }) => id === meeting)
  if (!row) throw new Error('no meeting')
  return kallelseDocument(row, world.desk('sammankallande'), text)
}
const inWords = (blocks: readonly Block[]) =>
  blocks.map(block => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
    if (block.kind === 'paragraph') return block.runs.map(run => run.text).join('')
    return block.kind === 'list' ? block.items.map(runs => runs.map(run => run.text).join('')) : block.kind
  })

describe('the kallelse as a document', () => {
  it('says when, where and who, what is proposed at each point, and what each part prepares', () => {
    const { world, meeting } = planned()
    world.do('sammankallande', { kind: 'publish-kallelse', meeting, text: 'Läs förslaget.' })
    const document = documentOf(world, meeting)
    expect(document).toMatchObject({
      title: 'Kallelse Samverkansgruppen 2026-10-12',
      header: 'Kallelse Samverkansgruppen 2026-10-12',
      language: 'sv-SE',
    })
    expect(inWords(document.blocks)).toEqual([
      'Tid: 12 oktober 2026, v. 42, kl. 09.00–11.00',
      'Plats: Rum 1',
      'Kallade: Representant, Arbvux; Representant, SF Centrum; Representant, SF Hisingen; Representant, SF Nordost; Representant, SF Sydväst; Sammankallande, Arbvux',
      'Läs förslaget.',
      '# Dagordning',
      'table',
      '## 2. Ny rutin',
      'Förslag till beslut',
      'att kallelser skickas\natt det börjar gälla nu',
      'Bilagor: Underlag.docx',
      '# Att förbereda',
      '## Alla',
      ['Läs: Underlag.docx'],
      '## SF Hisingen',
      ['Föredra: Ny rutin'],
    ])
    expect(document.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      header: ['Nr', 'Tid', 'Punkt', 'Slag', 'Föredragande', 'Min'],
      rows: [
        ['1', '09.00', 'Läget', 'Information', '', ''],
        ['2', '', 'Ny rutin', 'Beslut', 'Representant, SF Hisingen', '20'],
      ],
    })
  })

  it('keeps the agenda as it was sent, and is a draft before that and after it was taken back', () => {
    const { world, meeting, item, seen } = planned()
    expect(documentOf(world, meeting).title).toBe('Utkast till dagordning Samverkansgruppen 2026-10-12')
    world.do('sammankallande', { kind: 'publish-kallelse', meeting, text: '' })
    world.do('sammankallande', { kind: 'edit-item', item, seen, text: { ...seen, heading: 'Annan rubrik' } })
    const moved = { day: '2026-10-20', start: '13:00', end: '15:00', place: 'Rum 2' }
    world.do('sammankallande', { kind: 'change-meeting', meeting, ...moved })
    const sent = documentOf(world, meeting)
    expect(sent.title).toBe('Kallelse Samverkansgruppen 2026-10-12')
    expect(inWords(sent.blocks)).toContain('## 2. Ny rutin')
    expect(inWords(sent.blocks)).toContain('Plats: Rum 1')
    world.do('sammankallande', { kind: 'withdraw-kallelse', meeting, text: 'Flyttas.' })
    const draft = documentOf(world, meeting)
    expect(draft.title).toBe('Utkast till dagordning Samverkansgruppen 2026-10-20')
    expect(inWords(draft.blocks)).toContain('## 2. Annan rubrik')
  })

  it('says nothing of an agenda without points', () => {
    const world = new World()
    const meeting = world.meeting('samverkan')
    const { blocks } = documentOf(world, meeting)
    expect(inWords(blocks).some(line => line === '# Dagordning' || line === 'table')).toBe(false)
  })
})
