import { describe, expect, it } from 'vitest'
import { writeWord } from '../../../documents/word/write.ts'
import { readDirective } from '../../../documents/word-in/read.ts'
import { raisedBy } from '../../../domain/oversyn/raised.ts'
import { lagrumTable } from '../../../domain/styrmodell/lagrum.ts'
import type { StyrmodellText } from '../../../domain/styrmodell/text/text.ts'
import { knownVersion } from '../../../domain/styrmodell/text/versions/known.ts'
import { documentOf } from '../../shared/directive-blocks.ts'
import { wordDocument } from '../../shared/word-document.ts'
import { anvisning } from '../../text/sv/anvisning.ts'
import { dokument } from '../../text/sv/dokument.ts'
import { addSentences, text as t } from '../../text/text.ts'

addSentences('anvisning', anvisning)
addSentences('dokument', dokument)

const known = knownVersion('styrmodell:2025')
if (!known) throw new Error('the version of 2025 is needed')
const base = known

/** The Word file that the reading view hands over, read in again. */
async function throughWord(text: StyrmodellText) {
  const { title } = text.facts
  const made = await writeWord(wordDocument({ title, blocks: documentOf(text, t) }, '2026-11-22', t))
  const read = await readDirective(made, base.text.sections)
  if (!read.ok) throw new Error(read.why)
  return raisedBy(read.imported, base, lagrumTable)
}

describe('the directive as a Word file, taken home, written in and read in again', () => {
  it('raises nothing when nothing was written', async () => {
    const { andringar, words } = await throughWord(base.text)
    expect(andringar).toEqual([])
    expect(words.same + words.left).toBe(words.in)
  })

  it('raises what was written, and that alone', async () => {
    const sections = base.text.sections.flatMap(section => {
      if (section.id !== 'syfte') return section.id === 'galler-for' ? [] : [section]
      return [{ ...section, blocks: [{ kind: 'paragraph', text: 'Stöd ska ges i tid.' } as const] }]
    })
    const { andringar } = await throughWord({ ...base.text, sections })
    expect(andringar).toEqual([
      {
        kind: 'avsnitt',
        section: 'syfte',
        heading: 'Syfte',
        blocks: [{ kind: 'paragraph', text: 'Stöd ska ges i tid.' }],
      },
      { kind: 'utgar', section: 'galler-for' },
    ])
  })
})
