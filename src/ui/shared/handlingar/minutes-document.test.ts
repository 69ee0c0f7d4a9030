import { describe, expect, it } from 'vitest'
import { HeldMeeting } from '../../../../test/builders/held-meeting.ts'
import { elements, openWord } from '../../../../test/builders/word-file.ts'
import { writeWord } from '../../../documents/word/write.ts'
import { minutesDigest } from '../../../domain/minutes/minutes.ts'
import { protokollOf } from '../../../domain/minutes/protokoll.ts'
import type { OversynId } from '../../../domain/shared/ids.ts'
import { lists } from '../../../sharepoint/lists/all.ts'
import { addSentences, text as t } from '../../text/text.ts'
import { minutesDocument } from './minutes-document.ts'

for (const [file, area] of [
  ['common', 'common'],
  ['dokument', 'dokument'],
  ['governance', 'governance'],
  ['moten', 'moten'],
  ['protokoll', 'protokoll'],
  ['till-sob', 'tillSob'],
] as const) {
  const known = (await import(`../../text/sv/${file}.ts`)) as Record<string, never>
  addSentences(area, known[area] ?? {})
}

/** The minutes of a held meeting as a Word file, taken apart. */
async function word(held: HeldMeeting) {
  const status = protokollOf(held.row, held.reading)
  const minutes = status.kind === 'utkast' ? held.minutes : status.fact.minutes
  return openWord(
    await writeWord(minutesDocument({ minutes, status, diarienummer: '' }, held.world.desk('samordnare'), t)),
  )
}

describe('minutes as a document', () => {
  it('have every sentence filled in: no key and no empty place is left for the reader', async () => {
    const held = new HeldMeeting().name().lay().answer('chefCentrum')
    const { paragraphs } = await word(held)
    const texts = paragraphs.map(({ text }) => text)
    expect(texts.filter(text => /\{\{|\w+\.\w+\.\w+/.test(text.replace(/[0-9a-f ]{60,}/, '')))).toEqual([])
    expect(texts).toContain('§ 1 Kallelserutin')
    expect(texts.some(text => text.includes('Avdelningschef, SF Centrum har justerat'))).toBe(true)
    expect(texts.some(text => text.includes('12 kap. 1 § SoL (2025:400)'))).toBe(true)
    expect(texts.some(text => text.startsWith('12 kap. 4 § ') && text.endsWith('ej kontrollerad mot lagtexten.'))).toBe(
      true,
    )
    expect(texts.some(text => text.startsWith('Uppdrag till Arbvux, klart 1 december 2026: '))).toBe(true)
    expect(texts.join('\n')).toContain(held.laid.digest.slice(0, 8))
  })

  it('say that a noted lagrum is unchecked until another person has read it in the statute', async () => {
    const held = new HeldMeeting()
    const change = held.world.do('samordnare', {
      kind: 'note-lagrum',
      lagrum: 'forsorjningsstod',
      law: 'SoL (2025:400)',
      chapter: 14,
      paragraph: 7,
      from: held.row.day,
      text: 'SFS 2026:900',
    }) as OversynId
    const line = async () => {
      const { paragraphs } = await word(held)
      return paragraphs.find(({ text }) => text.startsWith('14 kap. 7 § SoL (2025:400)'))?.text
    }
    expect(await line()).toMatch(/ej kontrollerad mot lagtexten\.$/)
    held.world.do('chefCentrum', { kind: 'check-lagrum', change, text: '' })
    expect(await line()).not.toMatch(/ej kontrollerad/)
  })

  const odd = [
    ['emoji', 'Bra möte 👩🏽‍🚒👍'],
    ['text from right to left', 'مرحبا בעולם och svenska'],
    ['a combining mark', 'A\u030Angstro\u0308m'],
    ['lines', 'Ett\nTvå\r\nTre'],
    ['what looks like a field', '{{datum}} { HYPERLINK "x" } =SUM(A1)'],
    ['what looks like XML', '</w:t><w:p/>&amp;<!--'],
  ] as const
  it.each(odd)('hold a note with %s: stored, read back, digested and printed as it was written', async (_, note) => {
    const held = new HeldMeeting()
    held.change('samordnare', held.free, { notes: [{ id: 'a', text: note }] })
    held.name().lay()
    const { pending: _p, id, author: _a, at: _t, editor: _e, editedAt: _d, ...fact } = held.laid
    const list = lists.handelse.sob
    const back = list.fromFields(JSON.parse(JSON.stringify({ ClientKey: id, ...list.toFields(fact) })))
    if (!back.ok || back.value.kind !== 'protokoll') throw new Error('the row cannot be read')
    expect(back.value).toEqual(JSON.parse(JSON.stringify(fact).normalize()))
    expect(minutesDigest(back.value.minutes)).toBe(held.laid.digest)
    const { paragraphs } = await word(held)
    expect(paragraphs.map(({ text }) => text.normalize())).toContain(note.replace(/\r\n/g, '\n').normalize())
  })

  it('hold the longest note that a column takes, and one whose halves and NUL came round the app', async () => {
    const held = new HeldMeeting()
    const long = 'å'.repeat(63_999)
    held.change('samordnare', held.free, { notes: [{ id: 'a', text: long }] })
    held.change('samordnare', held.postponed, { notes: [{ id: 'a', text: 'noll\u0000 halv\ud83d slut' }] })
    held.name().lay()
    const texts = (await word(held)).paragraphs.map(({ text }) => text)
    expect(texts).toContain(long)
    expect(texts).toContain('noll\ufffd halv\ufffd slut')
  })

  it('have two hundred points, each a heading with its number', async () => {
    const held = new HeldMeeting()
    for (let n = 0; n < 197; n += 1)
      held.world.do('samordnare', {
        kind: 'put-on-agenda',
        meeting: held.meeting,
        heading: `Ärende ${n}`,
        item: 'information',
      })
    const file = await word(held)
    const points = file.paragraphs.filter(({ style, text }) => style === 'Heading2' && text.startsWith('§ '))
    expect(points).toHaveLength(200)
    expect(points.at(-1)?.text).toBe('§ 200 Ärende 196')
  })

  it('tell a table to one who does not see it: its header row, its title and what it shows', async () => {
    const held = new HeldMeeting()
    held.world.do('samordnare', {
      kind: 'note-narvaro',
      meeting: held.meeting,
      present: [{ role: 'samordnare', part: 'arbvux' }],
      text: '',
    })
    const body = (await word(held)).parts.get('word/document.xml')
    if (!body) throw new Error('no body')
    const tables = elements(body, 'w:tbl')
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) {
      expect(elements(table, 'w:tblHeader')).toHaveLength(1)
      expect(elements(table, 'w:tblCaption')[0]?.getAttribute('w:val')).toMatch(
        /^(Forumets platser|Parternas ståndpunkter)$/,
      )
      expect(elements(table, 'w:tblDescription')[0]?.getAttribute('w:val')).toMatch(/^En rad för varje /)
    }
  })

  it('say the hour by the Swedish clock on the days when it changes', async () => {
    const held = new HeldMeeting()
    for (const [day, words] of [
      ['2026-03-29', 'söndag 29 mars 2026, v. 13, kl. 01.00–04.00'],
      ['2026-10-25', 'söndag 25 oktober 2026, v. 43, kl. 01.00–04.00'],
      ['2027-01-01', 'fredag 1 januari 2027, v. 53, kl. 01.00–04.00'],
    ] as const) {
      held.world.store('samordnare', {
        kind: 'change',
        of: 'meeting',
        id: held.meeting,
        fields: { day, start: '01:00', end: '04:00' },
      })
      const texts = (await word(held)).paragraphs.map(({ text }) => text)
      expect(
        texts.some(text => text.includes(words)),
        texts.slice(0, 4).join('|'),
      ).toBe(true)
    }
  })
})
