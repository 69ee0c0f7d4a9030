import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf, emptyLeftIn, leftOf, linesOfText, textLeft } from '../../../test/builders/tracked-file.ts'
import { elements, openWord } from '../../../test/builders/word-file.ts'
import type { Block, StyrmodellText } from '../../domain/styrmodell/text/text.ts'
import { text2024 } from '../../domain/styrmodell/text/versions/2024.ts'
import { text2025 } from '../../domain/styrmodell/text/versions/2025.ts'
import type { RemissVersion } from '../../ports/styrmodell-files.ts'
import { writeTracked } from './tracked.ts'

const date = '2026-10-12T09:00:00Z'
const remiss = (before: StyrmodellText, after: StyrmodellText, more: Partial<RemissVersion> = {}): RemissVersion => ({
  before,
  after,
  facts: [],
  by: { sections: {}, others: { author: 'Dokumentansvarig', date } },
  comments: [],
  footer: 'Remiss',
  ...more,
})

const written = async (version: RemissVersion) => bodyOf(await writeTracked(version))

async function expectRoundTrip(before: StyrmodellText, after: StyrmodellText): Promise<void> {
  const body = await written(remiss(before, after))
  expect(leftOf(body, 'accept')).toEqual(linesOfText(after))
  expect(leftOf(body, 'reject')).toEqual(linesOfText(before))
}

describe('a remiss version in Word', () => {
  it('holds both versions of the directive: the newer when all is accepted, the older when all is rejected', async () => {
    await expectRoundTrip(text2024, text2025)
    await expectRoundTrip(text2025, text2024)
  })

  it('leaves no empty line where a paragraph came or went', async () => {
    const body = await written(remiss(text2024, text2025))
    for (const choice of ['accept', 'reject'] as const) {
      const { lines, tables } = emptyLeftIn(body, choice)
      // One after each table, and the last of the document, which Word always keeps.
      expect(lines, choice).toBe(tables + 1)
    }
  })

  it('marks each change with the part that proposed it, when, and a number of its own', async () => {
    const by = {
      sections: { samverkan: { author: 'SF Hisingen', date } },
      others: { author: 'Dokumentansvarig', date },
    }
    const body = await written(remiss(text2024, text2025, { by }))
    const marks = [...elements(body, 'w:ins'), ...elements(body, 'w:del')]
    expect(new Set(marks.map(mark => mark.getAttribute('w:id'))).size).toBe(marks.length)
    expect(marks.every(mark => mark.getAttribute('w:date') === date)).toBe(true)
    const own = marks.filter(mark => mark.getAttribute('w:author') === 'SF Hisingen').map(mark => mark.textContent)
    expect(own).toContain('beslutsforum')
    expect(own).toContain('samverkansforum')
    expect(own).not.toContain('Missbruksbehandling')
  })

  it('carries comments on the sections that they are about; one on a section that has gone stands at the title', async () => {
    const comment = (section: string, text: string) => ({ section, author: 'Arbvux', date, text })
    const comments = [comment('samverkan', 'Tillstyrks.\nMed ändring.'), comment('borta', 'Avsnittet finns inte.')]
    const file = await openWord(await writeTracked(remiss(text2024, text2025, { comments })))
    const told = file.parts.get('word/comments.xml')
    expect(
      told &&
        elements(told, 'w:comment').map(one => [
          one.getAttribute('w:author'),
          elements(one, 'w:t').map(t => t.textContent),
        ]),
    ).toEqual([
      ['Arbvux', ['Tillstyrks.', 'Med ändring.']],
      ['Arbvux', ['Avsnittet finns inte.']],
    ])
    const body = file.parts.get('word/document.xml')
    const commentedLines = elements(body as never, 'w:p').flatMap(one =>
      elements(one, 'w:commentRangeStart').map(start => [start.getAttribute('w:id'), textLeft(one, 'w:del')]),
    )
    expect(commentedLines).toEqual([
      ['1', text2025.facts.title],
      ['0', 'Operativ samverkansgrupp'],
    ])
  })

  it('tracks the document facts too', async () => {
    const facts = [
      { label: 'Beslutad', before: '2024-02-23' },
      { label: 'Diarienummer', after: '0123/26' },
    ]
    const body = await written(remiss(text2024, text2024, { facts }))
    expect(leftOf(body, 'accept').slice(1, 2)).toEqual(['Diarienummer: 0123/26'])
    expect(leftOf(body, 'reject').slice(1, 2)).toEqual(['Beslutad: 2024-02-23'])
  })

  it('comes back whole whatever was edited', async () => {
    const words = fc.array(
      fc.constantFrom('samverkan', 'SoB', 'beslutar', 'å', '§ 4', '<w:p>', '&', '{{x}}', '\n', '–'),
      { maxLength: 9 },
    )
    const text = words.map(list => list.join(' ').trim())
    const block: fc.Arbitrary<Block> = fc.oneof(
      text.map(one => ({ kind: 'paragraph', text: one }) as const),
      fc
        .tuple(fc.boolean(), fc.array(text, { minLength: 1, maxLength: 3 }))
        .map(([ordered, items]) => ({ kind: 'list', ordered, items }) as const),
      fc
        .array(fc.tuple(text, text), { minLength: 1, maxLength: 3 })
        .map(rows => ({ kind: 'table', header: ['A', 'B'], rows }) as const),
      text.map(one => ({ kind: 'footnote', mark: '1', text: one }) as const),
    )
    const sections = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        level: fc.constantFrom(1, 2, 3),
        heading: text,
        blocks: fc.array(block, { maxLength: 4 }),
      }),
      { selector: ({ id }) => id },
    )
    const whole = sections.map(list => ({ facts: { title: 'Anvisning' }, sections: list }) as StyrmodellText)
    await fc.assert(fc.asyncProperty(whole, whole, expectRoundTrip), { numRuns: 60 })
  })
})
